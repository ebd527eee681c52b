"""Classroom 50's result.json, `classroom50/result/v1`: whole numbers, and the submission that its runner says it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader.cohort import Entry
from grader.course import Course
from grader.errors import UsageError
from grader.roster import Student
from grader.telling import tell_entries
from grader.wire import canonical

SCHEMA = "classroom50/result/v1"
_TAG = re.compile(r"submit/(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2})Z-\w+$")


@dataclass(frozen=True)
class Submission:
    """Which submission a result belongs to, in the words of the runner's environment."""

    classroom: str
    assignment: str
    assignment_type: str
    owner: str
    tag: str
    commit: str
    release: str
    review: str

    @property
    def moment(self) -> str:
        """When it was handed in, as its tag tells: a result holds no clock of ours."""
        return "{}{}:{}:{}Z".format(*_TAG.match(self.tag).groups())


def from_environment(environment: Mapping[str, str]) -> Submission:
    """The submission that Classroom 50's runner describes; UsageError names every variable that is missing."""
    given = {
        "classroom": environment.get("CLASSROOM"),
        "assignment": environment.get("ASSIGNMENT"),
        "assignment_type": environment.get("ASSIGNMENT_TYPE") or "individual",
        "owner": environment.get("OWNER") or environment.get("USERNAME"),
        "tag": environment.get("SUBMISSION_TAG"),
        "commit": environment.get("COMMIT_URL"),
        "release": environment.get("RELEASE_URL"),
        "review": environment.get("REVIEW_URL") or environment.get("COMMIT_URL"),
    }
    names = {"tag": "SUBMISSION_TAG", "commit": "COMMIT_URL", "release": "RELEASE_URL", "review": "REVIEW_URL"}
    missing = [names.get(name, name.upper()) for name, value in given.items() if not value]
    if missing:
        raise UsageError(
            f"Classroom 50 needs {', '.join(missing)}, which its runner sets. "
            "Call the grader from autograder.py, or set them by hand to try it"
        )
    if not _TAG.match(given["tag"]):
        raise UsageError(
            f"SUBMISSION_TAG is {given['tag']!r}. Classroom 50 names it submit/YYYY-MM-DDTHH-MM-SSZ-commit; give it so"
        )
    return Submission(**given)


def tell(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    roster: Sequence[Student] | None = None,
    *,
    submission: Submission,
) -> str:
    """The answers of one submission. A test whose points are open has not passed, and says so in a field of its own."""
    tests = []
    for answer in tell_entries(entries, course, lang):
        if answer.trouble:
            most = answer.entry.report.max_points
            tests.append(_test(answer.exercise, False, 0, most) | {"output": answer.trouble})
            continue
        for told in answer.checks:
            check = told.check
            test = _test(f"{answer.exercise}: {told.name}", check.verdict == "passed", check.points, check.max_points)
            tests.append(test | {"output": told.said, "open": told.is_open})
    document = {
        "schema": SCHEMA,
        "classroom": submission.classroom,
        "assignment": submission.assignment,
        "assignment_type": submission.assignment_type,
        "owner": submission.owner,
        "submission": submission.tag,
        "commit": submission.commit,
        "release": submission.release,
        "review": submission.review,
        "datetime": submission.moment,
        "score": sum(test["score"] for test in tests),
        "max-score": sum(test["max-score"] for test in tests),
        "tests": tests,
    }
    return canonical(document)


def _test(name: str, passed: bool, points: int, most: int) -> dict[str, object]:
    return {"test-name": name, "passed": passed, "score": points, "max-score": most}
