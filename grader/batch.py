"""Many answers, one after the other: read, graded, each report kept as soon as it is there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from grader.answer import Answer, from_file, read_bytes
from grader.code import Place
from grader.cohort import REPORT
from grader.course import Course
from grader.errors import Unreadable
from grader.folder import KINDS, Job
from grader.notebook import from_bytes, kept_beside, with_kept
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


os.umask(_UMASK := os.umask(0o077))  # there is no other way to ask


def gather(path: Path) -> dict[str, bytes]:
    """An answer's file and what its widget kept beside it, by name, the answer's own first; Unreadable if it can't be read."""
    data = read_bytes(path)
    files = {path.name: data}
    if path.suffix.lower() == ".ipynb" and (kept := kept_beside(data)):
        with suppress(Unreadable):  # then it is reported as an answer of its own, if it is there
            files[kept] = read_bytes(path.with_name(kept))
    return files


def read(files: Mapping[str, bytes], course: Course, request: Request) -> Answer:
    """The answer in such files, for an exercise of this course; Unreadable says why there is none."""
    (name, data), *beside = files.items()
    kind = PurePath(name).suffix
    if kind.lower() not in KINDS:
        raise Unreadable("unknown_kind", found=kind or name)
    named = request.exercise or _slug_of(name, course)
    if kind.lower() == ".ipynb":
        answer = from_bytes(data)
        answer = with_kept(answer, beside[0][1]) if beside else answer
    else:
        answer = from_file(name, data, named)
    slug = answer.exercise or named
    if not slug:
        raise Unreadable("no_exercise", known=sorted(course.exercises))
    if slug not in course.exercises:
        raise Unreadable("unknown_exercise", found=slug[:60], known=sorted(course.exercises))
    return replace(answer, exercise=slug, variant=answer.variant if request.variant is None else request.variant)


def _slug_of(name: str, course: Course) -> str:
    """The exercise that a file's name tells, if any; underscores stand for hyphens, as module names have them."""
    stem = PurePath(name).stem.replace("_", "-")
    return next((slug for slug in course.exercises if stem == slug or stem.startswith(f"{slug}.")), "")


class Grader:
    """Grades answers for a course in a place, each exercise's checks collected once; close it when done."""

    def __init__(self, course: Course, request: Request, place: Place) -> None:
        self._course, self._request, self._place = course, request, place
        self._benches: dict[str, Bench] = {}
        self._stack = ExitStack()

    def grade(self, files: Mapping[str, bytes]) -> tuple[Report, str]:
        """The report on an answer's files, and its learner's language; no answer can keep another from being graded."""
        try:
            answer = read(files, self._course, self._request)
        except Unreadable as problem:
            return refused(next(iter(files)), problem, self._course, self._request), ""
        if answer.exercise not in self._benches:
            bench = Bench(self._course.exercises[answer.exercise], self._place)
            self._benches[answer.exercise] = self._stack.enter_context(bench)
        return self._benches[answer.exercise].grade(answer, self._request.secret), answer.lang

    def __enter__(self) -> Grader:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def refused(name: str, problem: Unreadable, course: Course, request: Request) -> Report:
    """The report on a file that can't be read, worth nothing of the exercise's points where that is known."""
    meant = course.exercises.get(request.exercise or _slug_of(PurePath(name).name, course))
    return unreadable(problem.reason, problem.values, meant)


def grade(jobs: Iterable[Job], course: Course, request: Request, place: Place) -> Iterator[Graded]:
    """Each job with its report, as they are finished."""
    with Grader(course, request, place) as grader:
        for job in jobs:
            try:
                yield Graded(job, *grader.grade(gather(job.path)))
            except Unreadable as problem:
                yield Graded(job, refused(job.name, problem, course, request))


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
