"""What authors are told: the course is in order, and each kind of mistake in a course is found."""

import pytest

from grader.course_check import check_course


def test_the_course_is_in_order(command):
    """No author's mistake is in the course: every solution earns what it must, in three languages."""
    finished = command("course-check")
    assert finished.returncode == 0, finished.stdout


def found(tiny):
    return "\n".join(map(str, check_course(tiny.root)))


def test_the_tiny_course_lacks_only_what_it_lacks(tiny):
    """A sound exercise gives no finding but for the feedback nobody earns."""
    assert found(tiny) == (
        "exercises/first/double-it/feedback.toml, who_knows: earned by no solution. "
        "Add solutions/first/double-it/wrong/who_knows.*, or remove it"
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("exercises/first/double-it/exercise.toml", "points = 6", "points = 7", "7, but the checks are worth 6"),
        ("exercises/first/double-it/checks.py", "@pytest.mark.check(points=1)\n", "", "test_style: worth 0 points"),
        ("solutions/first/double-it/reference.py", "2 * x", "x", "reference.py: earns 4 of 6; doubles: not_double"),
        (
            "solutions/first/double-it/wrong/not_double.py",
            "return x",
            "return 2 * x",
            "not_double.py: earns full points",
        ),
        ("solutions/first/double-it/wrong/not_double.py", "'twice'", "'once'", "earns not_double, wrong_word"),
        (
            "exercises/first/double-it/checks.py",
            '"not_double", {"found"',
            '"unheard_of", {"found"',
            "unheard_of: given by a check, but not told",
        ),
        (
            "exercises/first/double-it/feedback.toml",
            "not_double {found} fr",
            "not_double {lost} fr",
            "not_double.fr: {lost} has no value",
        ),
        (
            "exercises/first/double-it/checks.py",
            "points=1)",
            "points=True)",
            "fail(points=True): give a whole number",
        ),
        ("exercises/first/double-it/feedback.toml", "check_word =", "check_words =", "texts.check_word: missing"),
        ("exercises/first/double-it/prompt.hr.md", "Double it (hr).", "TODO", "prompt.hr.md, line 1: TODO"),
        ("exercises/first/double-it/exercise.toml", "ideas = []", 'ideas = ["9z"]', "idea 9z: taught in no lesson"),
        (
            "exercises/first/double-it/checks.py",
            "assert data",
            "import random; random.seed(); data['shown']['numbers'].pop(); assert data",
            "AssertionError",
        ),
    ],
)
def test_an_authors_mistake_is_found(tiny, file, old, new, told):
    """Each kind of mistake has a finding that names file, place and fix."""
    (tiny.root / "docs").mkdir()
    tiny.change(file, old, new)
    assert told in found(tiny)


@pytest.mark.parametrize(("file", "told"), [("checks.py", "no checks"), ("data.py", "data.py, variant 0: SystemExit")])
def test_author_code_that_ends_python_is_found(tiny, file, told):
    """exit() in an author's file is a finding, not the end of the check."""
    path = tiny.root / "exercises/first/double-it" / file
    path.write_text("import sys; sys.exit(0)\n" + path.read_text())
    assert told in found(tiny)


def test_a_solution_that_can_not_be_read_is_found(tiny):
    """A damaged solution is named, and the others are judged all the same."""
    (tiny.root / "solutions/first/double-it/wrong/broken.json").write_bytes(b"\xff")
    told = found(tiny)
    assert "solutions/first/double-it/wrong/broken.json: can't be read: not_json" in told and "who_knows" in told


def test_a_starter_that_earns_everything_is_found(tiny):
    """Doing nothing must not earn full points."""
    tiny.write("exercises/first/double-it/starter.py", "def double(x):\n    return 2 * x\nword = 'twice'")
    assert "the starter in en: earns full points" in found(tiny)


def test_a_skeleton_loads_and_says_what_is_left_to_write(tiny, command):
    """`grader new` writes an exercise that loads; course-check then names each TODO."""
    made = command("new", "first/say-it", course=tiny.root)
    assert made.returncode == 0, made.stderr
    assert "exercise first/say-it is not listed" in found(tiny)
    tiny.change("exercises/course.toml", '["double-it"]', '["double-it", "say-it"]')
    findings = [str(finding) for finding in check_course(tiny.root) if "say-it" in str(finding)]
    assert findings and all("TODO" in finding for finding in findings), findings
