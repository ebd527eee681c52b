"""The course map: every idea has its place in a lesson and a check that whoever missed it fails, and the map knows them all."""

import re

import pytest
from conftest import ROOT

from grader.answer import read_file
from grader.code import open_here
from grader.pages import read_pages
from grader.plugin import check_id, marked
from grader.run import Bench
from grader.texts import LANGS

ROW = re.compile(r"^\| (?P<id>\d[a-z]) \| (?P<idea>[^|]+) \| (?P<lessons>[^|]+) \| (?P<checks>[^|]+) \|$", re.MULTILINE)
LINK = re.compile(r"\]\(\.\./(lessons/[\w-]+)\.md#idea-(\w+)\)")
CHECK = re.compile(r"\{check:([\w-]+)/(\w+)\}")
WHOLE = {"1": "abcdefgh", "2": "abcdefgh"}  # the modules that are written
LESSON_ONLY = {"1g"}
PAGES = read_pages(ROOT / "docs")


def rows(lang):
    return {row["id"]: row for row in ROW.finditer(PAGES["guide/course-map"][lang].text)}


MAP = {
    id: ([found[0] for found in LINK.findall(row["lessons"])], CHECK.findall(row["checks"]))
    for id, row in rows("en").items()
}


@pytest.fixture(scope="module")
def trained(course):
    """Each check's ideas, by (slug, check id)."""
    found = {}
    for slug, exercise in course.exercises.items():
        with Bench(exercise, open_here) as bench:
            found |= {(slug, check_id(item)): set(marked(item).get("ideas", ())) for item in bench.items}
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_the_map_is_the_same_in_every_language(lang):
    """Rows, lessons and checks are the same in the three languages."""
    told = {id: (LINK.findall(row["lessons"]), CHECK.findall(row["checks"])) for id, row in rows(lang).items()}
    assert told == {id: ([(name, id) for name in lessons], checks) for id, (lessons, checks) in MAP.items()}


@pytest.mark.parametrize("module", WHOLE)
def test_a_written_module_has_all_its_rows(module):
    """Of a module that is written no row is missing."""
    assert [id[1:] for id in MAP if id[0] == module] == list(WHOLE[module])


@pytest.mark.parametrize("id", MAP)
def test_an_idea_has_a_passage_in_a_lesson(id):
    """A row names a lesson that has the idea's anchor, in every language."""
    lessons, _ = MAP[id]
    assert lessons
    for name in lessons:
        assert all(f"idea-{id}" in dict(PAGES[name][lang].anchors) for lang in LANGS), name


@pytest.mark.parametrize("id", MAP)
def test_an_idea_has_a_check_that_trains_it(id, trained):
    """A row names checks that train its idea, unless it is taught by reading alone."""
    _, checks = MAP[id]
    assert bool(checks) != (id in LESSON_ONLY)
    assert [check for check in checks if id not in trained.get(check, ())] == []


def test_the_map_knows_every_idea_that_is_taught_or_trained(trained):
    """Each idea's anchor in a lesson and each check's idea has its row, with that lesson and with that exercise."""
    anchored = {
        (anchor.removeprefix("idea-"), name)
        for name, siblings in PAGES.items()
        if name.startswith("lessons/")
        for anchor, _ in siblings["en"].anchors
        if anchor.startswith("idea-")
    }
    assert anchored == {(id, name) for id, (lessons, _) in MAP.items() for name in lessons}
    exercises = {(idea, slug) for (slug, _), ideas in trained.items() for idea in ideas}
    assert exercises == {(id, slug) for id, (_, checks) in MAP.items() for slug, _ in checks}


def test_whoever_missed_an_idea_fails_its_check(course):
    """Each check of the map is failed by one of the course's wrong answers."""
    wanted = {check for _, checks in MAP.values() for check in checks}
    failed = set()
    for slug in sorted({slug for slug, _ in wanted}):
        exercise = course.exercises[slug]
        with Bench(exercise, open_here) as bench:
            for path in sorted((exercise.solutions / "wrong").iterdir()):
                report = bench.grade(read_file(path, slug))
                failed |= {(slug, check.id) for check in report.checks if check.verdict == "failed"}
    assert wanted - failed == set()
