"""result.json against Classroom 50's published schema, result-v1, and the rules its validators add."""

import json
import re

import pytest
from classes import LATE, a_class, differs, hostile

from grader.classroom50 import Submission, from_environment, tell
from grader.cohort import Entry
from grader.errors import UsageError
from grader.texts import LANGS

RUNNER = {
    "CLASSROOM": "honest-media",
    "ASSIGNMENT": "double-it",
    "ASSIGNMENT_TYPE": "individual",
    "OWNER": "ana",
    "SUBMISSION_TAG": "submit/2026-11-02T14-32-05Z-a1b2c3d",
    "COMMIT_URL": "https://example.org/x/commit/a1b2c3d",
    "RELEASE_URL": "https://example.org/x/releases/tag/y",
}


def text(value):
    return type(value) is str and value != ""


def whole(value):
    return type(value) is int and value >= 0


def moment(value):
    return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ", value))


SCHEMA = {
    "schema": ("classroom50/result/v1",),
    "classroom": text,
    "assignment": text,
    "assignment_type": ("individual", "group", "team"),
    "owner": text,
    "submission": lambda value: value.startswith("submit/"),
    "commit": text,
    "release": text,
    "review": text,
    "datetime": moment,
    "?graded_at": moment,
    "score": whole,
    "max-score": whole,
    "tests": [{"test-name": text, "passed": bool, "score": whole, "max-score": whole, "?output": str, "?open": bool}],
    "?submitted_by": {"username": text, "?id": int},
}


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_what_the_schema_asks_for(tiny, lang):
    """All fields are there, none beyond, numbers are whole, and no score is above its maximum."""
    course = tiny.load()
    result = json.loads(tell([*a_class(course), hostile()], course, lang, submission=from_environment(RUNNER)))
    assert differs(result, SCHEMA) == []
    for item in [result, *result["tests"]]:
        assert item["score"] <= item["max-score"]
    assert result["score"] == sum(test["score"] for test in result["tests"]) == 6 + 2 + 3
    assert result["max-score"] == sum(test["max-score"] for test in result["tests"])


def test_open_points_are_not_earned_and_say_so(tiny):
    """A test that nobody has decided has not passed, and carries that it is open."""
    course = tiny.load()
    result = json.loads(tell(a_class(course), course, "en", submission=from_environment(RUNNER)))
    found = [(test["passed"], test["score"], test["max-score"]) for test in result["tests"] if test.get("open")]
    assert found == [(False, 0, 1)]


def test_the_submission_is_the_runners(tiny):
    """Identity and time come from the runner's environment, the time from the tag, so that nothing asks a clock."""
    submission = from_environment(RUNNER)
    result = json.loads(tell([Entry("a.py", LATE)], tiny.load(), "en", submission=submission))
    assert submission == Submission(
        "honest-media",
        "double-it",
        "individual",
        "ana",
        RUNNER["SUBMISSION_TAG"],
        RUNNER["COMMIT_URL"],
        RUNNER["RELEASE_URL"],
        RUNNER["COMMIT_URL"],
    )
    assert result["datetime"] == "2026-11-02T14:32:05Z"


@pytest.mark.parametrize("name", ["CLASSROOM", "OWNER", "SUBMISSION_TAG", "RELEASE_URL"])
def test_a_missing_variable_is_named(name):
    """Outside its runner the command says what is missing and what to do."""
    with pytest.raises(UsageError, match=f"{name}.*by hand"):
        from_environment({key: value for key, value in RUNNER.items() if key != name})


def test_a_tag_that_tells_no_time_is_refused():
    """The tag's form is Classroom 50's own."""
    with pytest.raises(UsageError, match="'v1'.*submit/"):
        from_environment({**RUNNER, "SUBMISSION_TAG": "v1"})
