"""Gradescope's results.json: one submission, with a test for each check.

Checks on hidden cases are shown with name, result and feedback, none of which repeats a case. Hiding the tests instead
would hide the total score too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from grader import texts
from grader.cohort import Entry
from grader.course import Course
from grader.roster import Student
from grader.telling import ToldCheck, ToldEntry, tell_entries
from grader.wire import canonical


def tell(entries: Sequence[Entry], course: Course, lang: str, roster: Sequence[Student] | None = None) -> str:
    """The answers of one submission. Open points are left out of the score, which the submission's output says."""
    answers = list(tell_entries(entries, course, lang))
    document = {
        "score": sum(answer.entry.report.points for answer in answers),
        "output": "\n".join(f"{answer.exercise}: {answer.trouble or answer.score}" for answer in answers),
        "output_format": "text",  # the default would render what learners wrote as HTML
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "extra_data": {"open_points": sum(answer.entry.report.open_points for answer in answers)},
        "tests": [test for answer in answers for test in _tests(answer, len(answers) > 1)],
    }
    return canonical(document)


def _tests(answer: ToldEntry, several: bool) -> list[dict[str, Any]]:
    before = f"{answer.exercise}: " if several else ""
    if answer.trouble:
        most = answer.entry.report.max_points
        return [_test(answer.exercise, answer.trouble) | {"score": 0, "max_score": most, "status": "failed"}]
    return [_check(told, before, answer.lang) for told in answer.checks]


def _check(told: ToldCheck, before: str, lang: str) -> dict[str, Any]:
    check = told.check
    if told.is_open:  # neither score nor status: a test with a score below its maximum would count as failed
        return _test(f"{before}{told.name} – {told.verdict}", told.said) | {"tags": ["unsure"]}
    points = texts.text("check_points", lang, points=check.points, max_points=check.max_points)
    return _test(before + told.name, told.said or f"{told.verdict}, {points}") | {
        "score": check.points,
        "max_score": check.max_points,
        "status": check.verdict,
        "tags": ["hidden-cases"] if check.hidden else [],
    }


def _test(name: str, output: str) -> dict[str, Any]:
    return {"name": name, "output": output, "visibility": "visible"}
