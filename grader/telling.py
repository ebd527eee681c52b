"""What the outputs for other programs share: a class's answers in their students' languages, as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grader import texts
from grader.cohort import Entry
from grader.course import Course
from grader.exercise import Exercise
from grader.outputs import one_line, score, title, told, trouble
from grader.report import GRADED, CheckResult

OPEN = "unsure"


@dataclass(frozen=True)
class ToldCheck:
    """One check in words: its name, which says so where it used hidden cases, and all that was said about it."""

    check: CheckResult
    name: str
    verdict: str
    said: str

    @property
    def is_open(self) -> bool:
        """Whether its points wait for a person."""
        return self.check.verdict == OPEN


@dataclass(frozen=True)
class ToldEntry:
    """One answer in words; `trouble` is empty unless it could not be graded."""

    entry: Entry
    lang: str
    exercise: str
    score: str
    trouble: str
    checks: tuple[ToldCheck, ...]


def tell_entries(entries: Sequence[Entry], course: Course, lang: str) -> Iterator[ToldEntry]:
    """Each answer in its student's language, or in `lang` where that isn't known; every string is on one line.

    Only texts are told, never charts: their figures could show hidden cases where a text doesn't.
    """
    for entry in entries:
        spoken = entry.lang or lang or "en"
        report = entry.report
        exercise = course.exercises.get(report.exercise)
        yield ToldEntry(
            entry,
            spoken,
            one_line(exercise.title[spoken] if exercise else report.exercise or entry.name),
            one_line(score(report, spoken)),
            one_line(trouble(report, spoken)) if report.status != GRADED else "",
            tuple(_told_checks(report.checks, exercise, spoken)),
        )


def _told_checks(checks: Sequence[CheckResult], exercise: Exercise | None, lang: str) -> Iterator[ToldCheck]:
    taken: set[str] = set()
    for check in checks:
        hidden = f" ({texts.text('hidden', lang)})" if check.hidden else ""
        name = title(check, exercise, lang) + hidden
        name = f"{name} [{check.id}]" if name in taken else name  # readers drop a second test of the same name
        taken.add(name)
        sentences = [said for item in check.feedback for said in told(item, exercise, lang).sentences if said]
        if check.verdict == OPEN:
            sentences.append(texts.fill(texts.ui("gradebook", lang)["left_open"], {"points": check.max_points}, lang))
        yield ToldCheck(check, one_line(name), texts.text(check.verdict, lang), one_line(" ".join(sentences)))
