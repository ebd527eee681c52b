"""What an instructor does next: misconceptions to teach again, and answers to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from grader import texts
from grader.answer import Answer
from grader.check import FAILED, UNSURE, Feedback
from grader.class_page.people import People, in_order
from grader.class_page.teaching import Passage
from grader.class_page.words import Excerpt, excerpt
from grader.cohort import Entry
from grader.exercise import PARTS, Exercise
from grader.item_analysis import FAR, modified_z
from grader.outputs import title, told, trouble
from grader.report import GRADED, STOPPED, UNREADABLE, CheckResult

LOOKS = (UNREADABLE, STOPPED, UNSURE, "far", "twice")
"""Why an answer is worth a look, in the order in which the page tells them."""


@dataclass(frozen=True)
class Misconception:
    """One mistake as the class made it: what it is, how many made it, one example and why it matters, where it is taught."""

    id: str
    sentence: str
    why: str
    checks: tuple[str, ...]
    count: int
    share: float
    who: str
    example: str
    excerpt: Excerpt | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Look:
    """One answer worth a look: whose, where it lies (which may hold names), and why."""

    who: str
    place: str
    why: str


@dataclass(frozen=True)
class _Seen:
    """A feedback where it was given."""

    entry: Entry
    check: CheckResult
    feedback: Feedback


def misconceptions(
    entries: Sequence[Entry],
    exercise: Exercise,
    answers: Mapping[str, Answer],
    people: People,
    taught: Mapping[str, Sequence[Passage]],
    lang: str,
) -> list[Misconception]:
    """The mistakes of failed checks in graded answers, the most frequent first; `taught` has each check's passages."""
    seen: dict[str, list[_Seen]] = {}
    for entry in entries:
        for check in entry.report.checks:
            for feedback in check.feedback if check.verdict == FAILED else ():
                seen.setdefault(feedback.id, []).append(_Seen(entry, check, feedback))
    found = [_misconception(cases, len(entries), exercise, answers, people, taught, lang) for cases in seen.values()]
    return sorted(found, key=lambda one: (-one.count, one.id))


def _misconception(
    cases: Sequence[_Seen],
    graded: int,
    exercise: Exercise,
    answers: Mapping[str, Answer],
    people: People,
    taught: Mapping[str, Sequence[Passage]],
    lang: str,
) -> Misconception:
    purest = min(cases, key=lambda case: (sum(c.verdict == FAILED for c in case.entry.report.checks), case.entry.name))
    feedback = purest.feedback
    count = len({case.entry.name for case in cases})
    checks = {case.check.id: title(case.check, exercise, lang) for case in cases}
    answer = answers.get(purest.entry.name)
    return Misconception(
        id=feedback.id,
        sentence=_general(feedback, exercise, lang),
        why=people.hide(told(feedback, exercise, lang).sentences[1]),
        checks=tuple(checks.values()),
        count=count,
        share=count / graded,
        who=people.label(purest.entry.student),
        example=people.hide(told(feedback, exercise, lang).sentences[0]),
        excerpt=excerpt(answer, exercise, tuple(feedback.spans), people) if answer else None,
        passages=tuple(dict.fromkeys(passage for id in checks for passage in taught.get(id, ()))),
    )


def _general(feedback: Feedback, exercise: Exercise, lang: str) -> str:
    """What a feedback says of anybody: its sentence with three dots for what differs."""
    entry = exercise.feedback.get(feedback.id) or texts.engine_feedback().get(feedback.id)
    if entry is None:
        return feedback.id
    return texts.fill(entry[lang][PARTS[0]], dict.fromkeys(feedback.values, "…"), lang).replace("….", "…")


def looks(
    entries: Sequence[Entry], surplus: Sequence[Entry], exercise: Exercise | None, people: People, lang: str
) -> dict[str, list[Look]]:
    """The answers worth a look by reason; `surplus` are second answers of students who have a better one."""
    words = texts.ui("class", lang)
    found: dict[str, list[Look]] = {reason: [] for reason in LOOKS}
    for entry in entries:
        if entry.report.status != GRADED:
            found[entry.report.status].append(_look(entry, trouble(entry.report, lang), people))
        for check in entry.report.checks:
            if check.verdict == UNSURE:
                said = " ".join(told(feedback, exercise, lang).sentences[0] for feedback in check.feedback)
                why = texts.fill(words["unsure_why"], {"check": title(check, exercise, lang), "said": said}, lang)
                found[UNSURE].append(_look(entry, why, people))
    found["far"] = _far([entry for entry in entries if entry.report.status == GRADED], people, lang)
    found["twice"] = [
        _look(entry, texts.fill(words["twice_why"], {"points": entry.report.points}, lang), people) for entry in surplus
    ]
    return {reason: sorted(items, key=lambda item: in_order(item.who)) for reason, items in found.items() if items}


def _far(graded: Sequence[Entry], people: People, lang: str) -> list[Look]:
    points = [entry.report.points for entry in graded]
    why, middle = texts.ui("class", lang)["far_why"], median(points) if points else 0
    return [
        _look(entry, texts.fill(why, {"points": entry.report.points, "median": middle, "z": round(z, 1)}, lang), people)
        for entry, z in zip(graded, modified_z(points))
        if abs(z) > FAR
    ]


def _look(entry: Entry, why: str, people: People) -> Look:
    return Look(people.label(entry.student), entry.name, people.hide(why))
