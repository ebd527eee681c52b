"""What the page's Web Worker calls: JSON in, JSON out, in Python inside the browser."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from grader import report as reports
from grader.answer import from_document
from grader.code import open_here
from grader.course import Course, load_course
from grader.errors import Unreadable
from grader.outputs import html
from grader.report import Report
from grader.run import Bench, stopped, unreadable


def call(name: str, arguments: str) -> str:
    """Do `material`, `grade`, `tell` or `stopped` with a JSON object of arguments; the result is JSON too."""
    return json.dumps(_CALLS[name](**json.loads(arguments)), ensure_ascii=False)


def material(slug: str, variant: int, lang: str) -> Mapping[str, Any]:
    """What an exercise's widget shows for a variant, what code starts from, and a solution."""
    exercise = _course(slug).exercises[slug]
    return {
        "material": exercise.shown(variant, lang),
        "starter": exercise.starters.get(lang, ""),
        "solution": exercise.solution(variant, lang),
    }


def grade(**document: Any) -> Mapping[str, str]:
    """Grade an answer's document; the report's canonical JSON, and the report told."""
    try:
        answer = from_document(document)
        graded = _bench(answer.exercise).grade(answer)
    except Unreadable as problem:
        graded = unreadable(problem.reason, problem.values)
    return _told(graded, document)


def stop(reason: str, **document: Any) -> Mapping[str, str]:
    """The report on an answer whose worker the page had to end."""
    answer = from_document(document)
    return _told(stopped(_course(answer.exercise).exercises[answer.exercise], answer, reason), document)


def tell(report: str, answer: Mapping[str, Any], lang: str) -> Mapping[str, str]:
    """A saved report told again, in another language perhaps."""
    record = reports.from_document(json.loads(report))
    return {"html": html(record, _course(record.exercise), lang, answer)}


def _told(graded: Report, document: Mapping[str, Any]) -> Mapping[str, str]:
    values = document.get("answer", {})
    course = _course(graded.exercise)
    return {"report": reports.to_json(graded), "html": html(graded, course, str(document.get("lang", "en")), values)}


@cache
def _course(slug: str) -> Course:
    return load_course(only=slug)


@cache
def _bench(slug: str) -> Bench:
    """The exercise's checks, collected once and kept for the next attempt."""
    exercises = _course(slug).exercises
    if slug not in exercises:
        raise Unreadable("unknown_exercise", found=slug, known=sorted(exercises))
    return Bench(exercises[slug], open_here)


_CALLS: Mapping[str, Callable[..., Mapping[str, Any]]] = {
    "material": material,
    "grade": grade,
    "tell": tell,
    "stopped": stop,
}
