"""Many answers: found in files and folders, read, graded one after the other, each report kept as soon as it is there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from grader.answer import Answer, read_file
from grader.course import Course
from grader.errors import Unreadable, UsageError
from grader.notebook import read_notebook, saved_file
from grader.report import Report, to_json
from grader.run import Bench, Place, unreadable

KINDS = (".ipynb", ".json", ".py")
_IGNORED = frozenset({"__pycache__", ".ipynb_checkpoints", ".git"})


@dataclass(frozen=True)
class Job:
    """One file to grade; `name` is its path below what was asked for, and tells whose it is."""

    path: Path
    name: str


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


def find(paths: Iterable[Path]) -> list[Job]:
    """The answers in files and folders, in the order of their names; UsageError for a path that isn't there.

    A widget's file beside its notebook belongs to the notebook and is no answer of its own.
    """
    jobs: list[Job] = []
    missing = []
    for path in paths:
        if path.is_dir():
            jobs += [
                Job(file, file.relative_to(path).as_posix())
                for file in sorted(path.rglob("*"))
                if _is_answer(file, path)
            ]
        elif path.exists():
            jobs.append(Job(path, path.name))
        else:
            missing.append(str(path))
    if missing:
        raise UsageError(f"There is no file or folder {', '.join(missing)}")
    return jobs


def _is_answer(file: Path, below: Path) -> bool:
    parts = file.relative_to(below).parts
    hidden = any(part in _IGNORED or part.startswith(".") for part in parts)
    return file.suffix in KINDS and file.is_file() and not hidden and not _belongs_to_notebook(file)


def _belongs_to_notebook(file: Path) -> bool:
    """Whether a file is what a widget kept beside its notebook; a damaged one is graded, so that somebody hears of it."""
    if file.suffix != ".json" or not any(file.stem.startswith(other.stem) for other in file.parent.glob("*.ipynb")):
        return False
    try:
        answer = read_file(file)
    except Unreadable:
        return False
    return file.name == saved_file(answer.exercise, answer.variant)


def read(job: Job, course: Course, request: Request) -> Answer:
    """The answer in a job's file, for an exercise of this course; Unreadable says why there is none."""
    if job.path.suffix not in KINDS:
        raise Unreadable("unknown_kind", found=job.path.suffix or job.path.name)
    answer = read_notebook(job.path) if job.path.suffix == ".ipynb" else read_file(job.path, _slug_of(job.path, course))
    slug = request.exercise or answer.exercise or _slug_of(job.path, course)
    if not slug:
        raise Unreadable("no_exercise", known=sorted(course.exercises))
    if slug not in course.exercises:
        raise Unreadable("unknown_exercise", found=slug[:60], known=sorted(course.exercises))
    return replace(answer, exercise=slug, variant=answer.variant if request.variant is None else request.variant)


def _slug_of(path: Path, course: Course) -> str:
    """The exercise that a file's name tells, if any; underscores stand for hyphens, as module names have them."""
    stem = path.stem.replace("_", "-")
    return next((slug for slug in course.exercises if stem == slug or stem.startswith(f"{slug}.")), "")


def grade(jobs: Sequence[Job], course: Course, request: Request, place: Place) -> Iterator[Graded]:
    """Each job with its report, as they are finished; no answer can keep another from being graded."""
    benches: dict[str, Bench] = {}
    with ExitStack() as stack:
        for job in jobs:
            try:
                answer = read(job, course, request)
            except Unreadable as problem:
                meant = course.exercises.get(request.exercise or _slug_of(job.path, course))
                yield Graded(job, unreadable(problem.reason, problem.values, meant))
                continue
            if answer.exercise not in benches:
                benches[answer.exercise] = stack.enter_context(Bench(course.exercises[answer.exercise], place))
            yield Graded(job, benches[answer.exercise].grade(answer, request.secret), answer.lang)


def keep(report: Report, job: Job, out: Path) -> Path:
    """Save a report below `out` under its answer's name, whole or not at all; returns where."""
    file = out / f"{job.name}.report.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    partial.write_text(to_json(report) + "\n", encoding="utf-8")
    os.replace(partial, file)
    return file


def share(reports: Iterable[Report]) -> float:
    """The points earned of all that could be, in percent; 100 where there was nothing to earn."""
    earned, most = 0, 0
    for report in reports:
        earned, most = earned + report.points, most + report.max_points
    return 100 * earned / most if most else 100.0
