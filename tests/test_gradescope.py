"""results.json against Gradescope's autograder specification."""

import json
import re

import pytest
from classes import HALF, LATE, UNSURE, a_class, differs, graded, hostile, spies

from grader import gradescope
from grader.cohort import Entry
from grader.texts import LANGS

FORMAT = ("text", "simple_format", "html", "md", "ansi")
VISIBILITY = ("hidden", "after_due_date", "after_published", "visible")
SPECIFICATION = {
    "?score": lambda value: type(value) in (int, float) and value >= 0,
    "?execution_time": lambda value: type(value) in (int, float),
    "?output": str,
    "?output_format": FORMAT,
    "?test_output_format": FORMAT,
    "?test_name_format": FORMAT,
    "?visibility": VISIBILITY,
    "?stdout_visibility": VISIBILITY,
    "?extra_data": lambda value: isinstance(value, dict),
    "?tests": [
        {
            "?score": lambda value: type(value) in (int, float) and value >= 0,
            "?max_score": lambda value: type(value) in (int, float) and value >= 0,
            "?status": ("passed", "failed"),
            "?name": str,
            "?name_format": FORMAT,
            "?number": str,
            "?output": str,
            "?output_format": FORMAT,
            "?tags": [str],
            "?visibility": VISIBILITY,
            "?extra_data": lambda value: isinstance(value, dict),
        }
    ],
    "?leaderboard": [{"name": str, "value": lambda value: True, "?order": ("asc", "desc")}],
}


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_what_the_specification_allows(tiny, lang):
    """Every field is known, of its type, and the score stands at the top."""
    course = tiny.load()
    for entries in ([entry] for entry in [*a_class(course), hostile()]):
        results = json.loads(gradescope.tell(entries, course, lang))
        assert differs(results, SPECIFICATION) == []
        assert results["score"] == sum(entry.report.points for entry in entries)
        assert results["tests"]


def test_open_points_are_no_part_of_the_score_and_are_said(tiny):
    """An unsure check has neither score nor status, is tagged, and the submission's output says what is open."""
    course = tiny.load()
    results = json.loads(gradescope.tell(graded(course, cy__double=UNSURE), course, "en"))
    unsure = [test for test in results["tests"] if "unsure" in test.get("tags", [])]
    assert len(unsure) == 1 and not {"score", "max_score", "status"} & unsure[0].keys()
    assert "A person decides" in unsure[0]["output"]
    assert results["score"] == 3 and results["extra_data"] == {"open_points": 1}
    assert "1 more still open" in results["output"]


def test_hidden_checks_are_named_with_their_result(tiny):
    """No test is hidden, since Gradescope then hides the total; checks on hidden cases say that they are."""
    course = tiny.load()
    results = json.loads(gradescope.tell(graded(course, bo__double=HALF), course, "en"))
    doubles = next(test for test in results["tests"] if "hidden-cases" in test["tags"])
    assert doubles["name"] == "doubles (on hidden cases)"
    assert (doubles["score"], doubles["max_score"], doubles["status"]) == (1, 3, "failed")
    assert {test["visibility"] for test in results["tests"]} == {"visible"}


def test_no_hidden_case_is_shown(course):
    """Whatever an answer does with a hidden account, nothing of it comes back to the student."""
    for entry in spies(course):
        told = gradescope.tell([entry], course, "en")
        assert not re.search(r"\d{4}-\d\d-\d\d|crawled_at|default_profile", told), entry.name


def test_what_was_stopped_says_why(tiny):
    """An answer that was not graded is one failed test with the reason."""
    results = json.loads(gradescope.tell([Entry("ed/double.py", LATE)], tiny.load(), "en"))
    assert [(test["status"], test["max_score"]) for test in results["tests"]] == [("failed", 6)]
    assert "longer than the time limit" in results["tests"][0]["output"]


def test_several_answers_of_a_submission_are_added_up(tiny):
    """Each test's name then begins with its exercise."""
    course = tiny.load()
    results = json.loads(gradescope.tell(graded(course, a__one=HALF, a__two=UNSURE), course, "fr"))
    assert results["score"] == 5
    assert all(test["name"].startswith("Doublez: ") for test in results["tests"])
