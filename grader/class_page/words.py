"""What students wrote, cut to what the page shows of it: whole enough to be understood, and without names if need be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from grader.answer import Answer
from grader.class_page.people import People
from grader.errors import Unreadable
from grader.exercise import Exercise, with_sources
from grader.likeness import CODE, MAX_CHARS, PROSE

EXCERPT = 280
SIDE = 3000
Span = tuple[int, int]


@dataclass(frozen=True)
class Excerpt:
    """A piece of an answer: parts of text with whether they are marked, prose or code, and its language."""

    parts: tuple[tuple[str, bool], ...]
    kind: str
    lang: str


def written(answer: Answer, exercise: Exercise) -> Mapping[str, str]:
    """What an answer says in its own words, by kind: its text and its code, each where there is one."""
    values = with_sources(exercise, answer)
    texts = {}
    for field in exercise.fields:
        kind = CODE if field.is_function else PROSE if field.type == "str" else ""
        if kind and kind not in texts and isinstance(value := values.get(field.name), str) and value.strip():
            texts[kind] = value
    return texts


def handed_out(exercise: Exercise, answers: Sequence[Answer]) -> list[str]:
    """What everybody has from the task itself: prompt, hints, starter, material and reference, for these answers' variants."""
    given = [*exercise.prompt.values(), *exercise.starters.values()]
    given += [hint for hints in exercise.hints.values() for hint in hints]
    for variant, lang in sorted({(answer.variant, answer.lang) for answer in answers}):
        with suppress(Unreadable, LookupError, OSError):  # a course without its solutions gives away less
            given += _strings(exercise.solution(variant, lang))
        given += _strings(exercise.shown(variant, lang))
    return list(dict.fromkeys(given))


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, Mapping) else value if isinstance(value, (list, tuple)) else ()
    return [text for item in items for text in _strings(item)]


def excerpt(answer: Answer, exercise: Exercise, spans: Sequence[Span], people: People) -> Excerpt | None:
    """The piece of an answer that a finding is about, its words marked; None where the answer is no text."""
    texts = written(answer, exercise)
    kind = PROSE if PROSE in texts else CODE
    if kind not in texts:
        return None
    text, spans = people.hide_around(texts[kind][:MAX_CHARS], spans if kind == PROSE else ())
    start = max(0, min((span[0] for span in spans), default=0) - EXCERPT // 3)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = start + EXCERPT * (1 if kind == PROSE else 2)
    parts, done = [("… ", False)] if start else [], start
    for left, right in sorted(spans):
        left, right = max(left, done), min(right, end)
        if right > left:
            parts += [(text[done:left], False), (text[left:right], True)]
            done = right
    parts += [(text[done:end], False), (" …" if end < len(text) else "", False)]
    return Excerpt(tuple(part for part in parts if part[0]), kind, answer.lang)
