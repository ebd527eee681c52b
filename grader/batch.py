"""Many answers: found in files and folders, read, graded one after the other, each report kept as soon as it is there."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from grader.answer import Answer, read_file
from grader.code import Place
from grader.course import Course
from grader.errors import Unreadable, UsageError
from grader.notebook import read_notebook, saved_file
from grader.report import GRADED, Report, to_json
from grader.run import Bench, unreadable

REPORT = ".report.json"
BESIDE = "sandbox.txt"
"""What is true of a grading and not of an answer: behind which walls the code ran. A report holds nothing of a machine."""
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


def find(paths: Sequence[Path]) -> list[Job]:
    """The answers in files and folders, in the order of their names; UsageError for a path that isn't there.

    Names are below the folder asked for or, of several paths, below the folder that holds them all, so that no two
    jobs share one. Saved reports are no answers, nor is a widget's file whose notebook lies beside it.
    """
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        raise UsageError(f"There is no file or folder {', '.join(missing)}")
    alone = paths[0] if paths[0].is_dir() else paths[0].parent
    above = (
        alone.absolute() if len(paths) == 1 else Path(os.path.commonpath([path.absolute().parent for path in paths]))
    )
    files: dict[Path, None] = {}  # each once, in order
    for path in paths:
        found = sorted(file for file in path.rglob("*") if _is_answer(file, path)) if path.is_dir() else [path]
        files |= dict.fromkeys(file.absolute() for file in found)
    return [Job(file, file.relative_to(above).as_posix()) for file in files]


def _is_answer(file: Path, below: Path) -> bool:
    parts = file.relative_to(below).parts
    hidden = any(part in _IGNORED or part.startswith(".") for part in parts)
    if hidden or file.suffix.lower() not in KINDS or file.name.endswith(REPORT) or not file.is_file():
        return False
    return not _belongs_to_notebook(file)


def _belongs_to_notebook(file: Path) -> bool:
    """Whether a file is what a widget kept for a notebook beside it, which then brings it along."""
    beside = sorted(file.parent.glob("*.ipynb")) if file.suffix == ".json" else []
    with suppress(Unreadable):  # a damaged file is graded, so that somebody hears of it
        kept = read_file(file) if beside else Answer("")
        return file.name == saved_file(kept.exercise, kept.variant) and any(_is_for(kept, other) for other in beside)
    return False


def _is_for(kept: Answer, notebook: Path) -> bool:
    with suppress(Unreadable):
        answer = read_notebook(notebook)
        return (answer.exercise, answer.variant) == (kept.exercise, kept.variant)
    return False


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
    return _write(out / f"{job.name}{REPORT}", to_json(report))


def keep_beside(told: str, out: Path) -> Path:
    """Save in `out` what is to be known of the grading as a whole; returns where."""
    return _write(out / BESIDE, told)


def _write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    partial.write_text(text + "\n", encoding="utf-8")
    os.replace(partial, file)
    return file


@dataclass(frozen=True)
class Tally:
    """How many answers were graded and kept, how many not, and what they earned of what could be earned."""

    graded: int = 0
    not_graded: int = 0
    points: int = 0
    max_points: int = 0

    def plus(self, report: Report, kept: bool = True) -> Tally:
        """With one more report, `kept` unless it could not be saved."""
        done = kept and report.status == GRADED
        return Tally(
            self.graded + done,
            self.not_graded + (not done),
            self.points + report.points,
            self.max_points + report.max_points,
        )

    @property
    def percent(self) -> float:
        """The share of points earned; 100 where there was nothing to earn."""
        return 100 * self.points / self.max_points if self.max_points else 100.0
