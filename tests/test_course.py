"""Loading a course, and what is said of one that can't be loaded."""

import pytest

from grader.errors import CourseError


def test_a_course_is_loaded_whole(tiny):
    """Everything an exercise declares is there, by language."""
    exercise = tiny.load().exercises["double-it"]
    assert exercise.title["fr"] == "Doublez"
    assert exercise.prompt["hr"].strip() == "Double it (hr)."
    assert [field.name for field in exercise.fields] == ["double", "word"]
    assert exercise.shown(0, "hr")["hello"] == "Bok"


def test_all_mistakes_are_told_at_once_with_file_place_finding_and_fix(tiny):
    """One run names every mistake, each with where it is, what was found and what to do."""
    folder = "exercises/first/double-it"
    tiny.change(f"{folder}/exercise.toml", "points = 6", 'points = "six"')
    tiny.change(f"{folder}/exercise.toml", 'widget = "code"', 'widgets = "code"')
    tiny.change("exercises/course.toml", 'hr = "Jedan"', 'hr = ""')
    with pytest.raises(CourseError) as first:
        tiny.load()
    told = [str(finding) for finding in first.value.findings]
    assert any("exercise.toml, points: 'six'" in line for line in told)
    assert any("exercise.toml, widget: missing" in line for line in told)
    assert any("exercise.toml, widgets: unknown key" in line for line in told)
    assert any("course.toml, module first, title: not in hr" in line for line in told)
    assert all(finding.fix for finding in first.value.findings)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("exercise.toml", 'widget = "code"', 'widget = "carts"', "widget: 'carts'"),
        ("exercise.toml", 'type = "str"', 'type = "string"', "answer.word.type: 'string' is no type"),
        ("exercise.toml", 'returns = "int"', 'results = "int"', "answer.double.results: unknown key"),
        ("feedback.toml", 'what = "not_double {found} hr"', 'what = ""', "not_double.hr: no 'what'"),
        ("feedback.toml", "[texts]", "[texts", "feedback.toml"),
        ("prompt.fr.md", "Double it (fr).", "", "prompt.fr.md: empty"),
    ],
)
def test_a_mistake_is_found(tiny, file, old, new, told):
    """Each kind of mistake in an exercise's files has a finding of its own."""
    tiny.change(f"exercises/first/double-it/{file}", old, new)
    with pytest.raises(CourseError) as error:
        tiny.load()
    assert told in str(error.value)


def test_an_unlisted_exercise_and_a_missing_folder_are_found(tiny):
    """The list of contents and the folders must agree."""
    tiny.change("exercises/course.toml", '"double-it"', '"dubble-it"')
    with pytest.raises(CourseError) as error:
        tiny.load()
    assert "there is no folder exercises/first/dubble-it" in str(error.value)
    assert "exercise first/double-it is not listed" in str(error.value)
