"""Saved reports told to people and programs; pure functions of a report, a course and a language.

A table names the formats. What learners wrote is escaped for wherever it goes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from grader import texts
from grader.chart import svg
from grader.check import Feedback, plain
from grader.course import Course
from grader.exercise import PARTS, Exercise
from grader.report import GRADED, CheckResult, Report, to_json

SIGNS = {"passed": "✓", "failed": "✗", "unsure": "?"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Told:
    """One feedback in a language: its three sentences, a chart or None, and the pieces of text it is about."""

    sentences: tuple[str, str, str]
    chart: Mapping[str, Any] | None
    spans: tuple[tuple[int, int], ...]


def told(feedback: Feedback, exercise: Exercise | None, lang: str) -> Told:
    """Look a feedback's text up: the exercise's own, else the engine's."""
    engine = texts.engine_feedback()
    own = exercise.feedback if exercise else {}
    words = {**engine["texts"], **(exercise.texts if exercise else {})}
    entry = own.get(feedback.id) or engine.get(feedback.id)
    values = plain(feedback.values)
    if entry is None:  # a report of a newer course still tells what it can
        return Told((feedback.id, "", ""), None, tuple(feedback.spans))
    sentences = tuple(texts.fill(entry[lang][part], values, lang, words) for part in PARTS)
    return Told(sentences, values.get("chart"), tuple(feedback.spans))


def title(check: CheckResult, exercise: Exercise | None, lang: str) -> str:
    """A check's name for people."""
    return exercise.check_title(check.id, lang) if exercise else check.id.replace("_", " ")


def score(report: Report, lang: str) -> str:
    """«7 of 10 points», and what is still open."""
    parts = [texts.text("points", lang, points=report.points, max_points=report.max_points)]
    if report.open_points:
        parts.append(texts.text("open_points", lang, open_points=report.open_points))
    elif report.status == GRADED and report.points == report.max_points:
        parts.append(texts.text("all_points", lang))
    return " – ".join(parts)


def trouble(report: Report, lang: str) -> str:
    """Why an answer wasn't graded, in one or two sentences."""
    engine = texts.ui("engine", lang)
    because = engine.get(f"{report.status}_{report.reason}", report.reason)
    return f"{engine[report.status]} {texts.fill(because, report.values, lang)}"


def terminal(report: Report, course: Course, lang: str) -> str:
    """A report for a terminal or a CI log: no control characters, no line that a CI takes for a command."""
    exercise = course.exercises.get(report.exercise)
    lines = [f"{exercise.title[lang] if exercise else report.exercise or '?'} ({report.variant})"]
    if report.status != GRADED:
        lines.append(f"  {trouble(report, lang)}")
    for check in report.checks:
        lines.append(
            f"  {SIGNS[check.verdict]} {title(check, exercise, lang)} – {texts.text(check.verdict, lang)}, {check.points}/{check.max_points}"
        )
        for feedback in check.feedback:
            lines.extend(f"      {sentence}" for sentence in told(feedback, exercise, lang).sentences if sentence)
    lines.append(f"  {score(report, lang)}")
    return "\n".join(map(one_line, lines))


def one_line(told: str) -> str:
    """Text on one line that neither a terminal nor a CI's log takes for a command: no control characters, no `::` or `##[`."""
    flat = told.replace("\n", " ").replace("::", ":\u200b:").replace("##[", "##\u200b[")
    return _CONTROL.sub("\ufffd", flat).encode("utf-8", "replace").decode()


def json_line(report: Report, course: Course, lang: str) -> str:
    """The report itself, canonical, on one line."""
    return to_json(report)


def html(report: Report, course: Course, lang: str, answer: Mapping[str, Any] | None = None) -> str:
    """A report as an HTML fragment, for page and notebook; with the answer's values, the words that a finding is about are marked."""
    exercise = course.exercises.get(report.exercise)
    body = [f'<p class="rf-score"><strong>{escape(score(report, lang))}</strong></p>']
    if report.status != GRADED:
        body.append(f'<p class="rf-trouble">{escape(trouble(report, lang))}</p>')
    body += [_check_html(check, exercise, lang, answer or {}) for check in report.checks]
    return f'<div class="rf-results" data-status="{report.status}" lang="{lang}">{"".join(body)}</div>'


def _check_html(check: CheckResult, exercise: Exercise | None, lang: str, answer: Mapping[str, Any]) -> str:
    hidden = f' <span class="rf-hidden">({escape(texts.text("hidden", lang))})</span>' if check.hidden else ""
    return (
        f'<article class="rf-check" data-check="{escape(check.id)}" data-verdict="{check.verdict}">'
        f'<h4><span class="rf-verdict"><span aria-hidden="true">{SIGNS[check.verdict]}</span> {escape(texts.text(check.verdict, lang))}</span> '
        f'{escape(title(check, exercise, lang))}{hidden} <span class="rf-points">{check.points}/{check.max_points}</span></h4>'
        f"{''.join(_feedback_html(feedback, exercise, lang, answer) for feedback in check.feedback)}</article>"
    )


def _feedback_html(feedback: Feedback, exercise: Exercise | None, lang: str, answer: Mapping[str, Any]) -> str:
    said = told(feedback, exercise, lang)
    words = {**texts.engine_feedback()["texts"], **(exercise.texts if exercise else {})}
    quote = _quote(said.spans, answer, exercise, lang)
    sentences = "".join(
        f'<p class="rf-{part}">{escape(sentence)}</p>' for part, sentence in zip(PARTS, said.sentences) if sentence
    )
    chart = _chart(said.chart, words, lang) if said.chart else ""
    return f'<div class="rf-feedback" data-feedback="{escape(feedback.id)}">{quote}{sentences}{chart}</div>'


def _chart(chart: Mapping[str, Any], words: Mapping[str, Mapping[str, str]], lang: str) -> str:
    """The chart drawn; a damaged report, or one of a newer course, is told without it."""
    try:
        return svg(chart, lambda value: texts.show(value, lang, words), lang)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError):
        return ""


def _quote(spans: Sequence[tuple[int, int]], answer: Mapping[str, Any], exercise: Exercise | None, lang: str) -> str:
    """The answer's text with the spans marked; the text is the exercise's first field of type str."""
    field = next((f.name for f in exercise.fields if f.type == "str"), None) if exercise else None
    written = answer.get(field) if field else None
    if not spans or not isinstance(written, str):
        return ""
    pieces, done = [], 0
    for start, end in sorted(spans):
        start = max(start, done)
        if end > start:
            pieces += [escape(written[done:start]), "<mark>", escape(written[start:end]), "</mark>"]
            done = end
    pieces.append(escape(written[done:]))
    return f'<blockquote class="rf-quote" aria-label="{escape(texts.text("your_words", lang))}">{"".join(pieces)}</blockquote>'


Format = Callable[[Report, Course, str], str]
FORMATS: Mapping[str, Format] = {"terminal": terminal, "json": json_line, "html": html}
