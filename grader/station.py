"""Where answers are graded, in this process or another, on this machine or another: parcels in, reports out.

A parcel carries an answer's file and what belongs to it, so no disk need be shared. What a station needs for a batch
(the course, its collected checks, the sandbox) is kept from one call to the next.
"""

from __future__ import annotations

import hashlib
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from grader.answer import read_bytes
from grader.batch import Grader, Request
from grader.course import load_course
from grader.errors import Unreadable
from grader.folder import Job
from grader.limits import Limits
from grader.notebook import kept_beside
from grader.report import to_json
from grader.sandbox import Sandbox

COURSES: dict[str, Path] = {}
"""Where courses that were sent here lie, by the name under which a setup asks for them."""


@dataclass(frozen=True)
class Setup:
    """How a batch is graded. `course` is its folder, or its name in COURSES."""

    course: str
    request: Request
    limits: Limits
    sandbox: str


@dataclass(frozen=True)
class Parcel:
    """An answer's file and those beside it that belong to it, by name, the answer's first; `number` finds its job again."""

    number: int
    files: Mapping[str, bytes]

    @property
    def digest(self) -> str:
        """The hash of all that a grade can come from."""
        parts = (part for name, data in self.files.items() for part in (name.encode("utf-8", "surrogateescape"), data))
        return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


Chunk = Sequence[Parcel]


@dataclass(frozen=True)
class Result:
    """A parcel's report as canonical JSON, what of it is needed at once, and its learner's language."""

    number: int
    document: str
    status: str
    exercise: str
    points: int
    max_points: int
    lang: str


def pack(job: Job, number: int) -> Parcel:
    """A job's parcel; Unreadable where the file itself can't be read."""
    path = job.path
    files = {path.name: read_bytes(path)}
    kept = kept_beside(files[path.name]) if path.suffix.lower() == ".ipynb" else ""
    if kept:
        with suppress(Unreadable):  # then it is reported as an answer of its own, if it is there
            files[kept] = read_bytes(path.with_name(kept))
    return Parcel(number, files)


def work(setup: Setup, parcels: Sequence[Parcel]) -> tuple[list[Result], str]:
    """The parcels' results, and behind which layers their code ran if any did; UsageError where walls are missing."""
    with _ONE_AT_A_TIME, tempfile.TemporaryDirectory(prefix="grader-") as folder:
        grader, place = _open(setup)
        results = [_grade(grader, parcel, Path(folder) / str(parcel.number)) for parcel in parcels]
        return results, place.told() if place.was_used else ""


def close() -> None:
    """Give up what is kept between calls."""
    with _ONE_AT_A_TIME:
        for grader, place in _kept.values():
            grader.__exit__()
            place.__exit__()
        _kept.clear()


_ONE_AT_A_TIME = threading.Lock()  # pytest's session can't be shared by threads, as a cluster's workers may have
_kept: dict[Setup, tuple[Grader, Sandbox]] = {}


def _open(setup: Setup) -> tuple[Grader, Sandbox]:
    if setup not in _kept:
        for grader, place in _kept.values():
            grader.__exit__()
            place.__exit__()
        _kept.clear()
        place = Sandbox(setup.limits, setup.sandbox).__enter__()
        course = load_course(COURSES.get(setup.course, Path(setup.course)))
        _kept[setup] = Grader(course, setup.request, place), place
    return _kept[setup]


def _grade(grader: Grader, parcel: Parcel, folder: Path) -> Result:
    folder.mkdir()
    for name, data in parcel.files.items():
        (folder / name).write_bytes(data)
    graded = grader.grade(Job(folder, next(iter(parcel.files))))
    report = graded.report
    return Result(
        parcel.number,
        to_json(report),
        report.status,
        report.exercise,
        report.points,
        report.max_points,
        graded.lang,
    )
