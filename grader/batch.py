"""Many answers, one after the other: read, graded, each report kept as soon as it is there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from grader import folder
from grader.answer import Answer, read_file
from grader.code import Place
from grader.cohort import REPORT
from grader.course import Course
from grader.errors import Unreadable
from grader.folder import KINDS, Job
from grader.notebook import read_notebook
from grader.report import GRADED, Report, to_json
from grader.run import Bench, unreadable


@dataclass(frozen=True)
class Request:
    """How to grade: `exercise` and `variant` say what a file itself doesn't, `secret` draws the hidden cases."""

    exercise: str = ""
    variant: int | None = None
    secret: str = ""


@dataclass(frozen=True)
class Graded:
    """A job's report, and the language in which its learner works, empty if the file couldn't tell."""

    job: Job
    report: Report
    lang: str = ""


os.umask(_UMASK := os.umask(0o077))


def read(job: Job, course: Course, request: Request) -> Answer:
    """The answer in a job's file, for an exercise of this course; Unreadable says why there is none."""
    kind = job.path.suffix.lower()
    if kind not in KINDS:
        raise Unreadable("unknown_kind", found=job.path.suffix or job.path.name)
    named = request.exercise or _slug_of(job.path, course)
    answer = read_notebook(job.path) if kind == ".ipynb" else read_file(job.path, named)
    slug = answer.exercise or named
    if not slug:
        raise Unreadable("no_exercise", known=sorted(course.exercises))
    if slug not in course.exercises:
        raise Unreadable("unknown_exercise", found=slug[:60], known=sorted(course.exercises))
    return replace(answer, exercise=slug, variant=answer.variant if request.variant is None else request.variant)


def _slug_of(path: Path, course: Course) -> str:
    """The exercise that a file's name tells, if any; underscores stand for hyphens, as module names have them."""
    stem = path.stem.replace("_", "-")
    return next((slug for slug in course.exercises if stem == slug or stem.startswith(f"{slug}.")), "")


class Grader:
    """Grades jobs for a course in a place, each exercise's checks collected once; close it when done."""

    def __init__(self, course: Course, request: Request, place: Place) -> None:
        self.course, self._request, self._place = course, request, place
        self._benches: dict[str, Bench] = {}
        self._stack = ExitStack()

    def grade(self, job: Job) -> Graded:
        """The job with its report; no answer can keep another from being graded."""
        try:
            answer = read(job, self.course, self._request)
        except Unreadable as problem:
            return Graded(job, self.refused(job, problem))
        if answer.exercise not in self._benches:
            bench = Bench(self.course.exercises[answer.exercise], self._place)
            self._benches[answer.exercise] = self._stack.enter_context(bench)
        return Graded(job, self._benches[answer.exercise].grade(answer, self._request.secret), answer.lang)

    def refused(self, job: Job, problem: Unreadable) -> Report:
        """The report on a job whose file can't be read, worth nothing of the exercise's points where that is known."""
        meant = self.course.exercises.get(self._request.exercise or _slug_of(job.path, self.course))
        return unreadable(problem.reason, problem.values, meant)

    def __enter__(self) -> Grader:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def grade(jobs: Iterable[Job], course: Course, request: Request, place: Place) -> Iterator[Graded]:
    """Each job with its report, as they are finished."""
    with Grader(course, request, place) as grader:
        yield from map(grader.grade, jobs)


def find(paths: Sequence[Path]) -> Sequence[Job]:
    """The answers in files and folders."""
    return folder.find(paths).jobs


def keep(report: Report, job: Job, out: Path) -> Path:
    """Save a report below `out` under its answer's name, whole or not at all; returns where."""
    return write(out / f"{job.name}{REPORT}", to_json(report) + "\n")


def write(file: Path, text: str) -> Path:
    """Write a file in UTF-8, whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(dir=file.parent, prefix=".")  # a name that nobody can have put a link under
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as written:
            written.write(text)
        os.chmod(partial, 0o666 & ~_UMASK)
        os.replace(partial, file)
    except BaseException:
        os.unlink(partial)
        raise
    return file


@dataclass(frozen=True)
class Tally:
    """How many answers were graded and kept, how many not, and what they earned of what could be earned."""

    graded: int = 0
    not_graded: int = 0
    points: int = 0
    max_points: int = 0

    def plus(self, status: str, points: int, max_points: int, kept: bool = True) -> Tally:
        """With one more report, `kept` unless it could not be saved."""
        done = kept and status == GRADED
        return Tally(
            self.graded + done, self.not_graded + (not done), self.points + points, self.max_points + max_points
        )

    @property
    def percent(self) -> float:
        """The share of points earned; 100 where there was nothing to earn."""
        return 100 * self.points / self.max_points if self.max_points else 100.0
