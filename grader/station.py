"""Where answers are graded, in this process or another, on this machine or another: parcels in, reports out.

A parcel carries an answer's file and what belongs to it, so no disk need be shared. What a station needs for a batch
(the course, its collected checks, the sandbox) is kept from one call to the next.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.batch import Grader, Request
from grader.course import load_course
from grader.limits import Limits
from grader.report import Report, to_json
from grader.sandbox import Sandbox

SLICE = 0.5
"""Seconds after which a station gives back what it has finished, so that slow answers don't hold up others' reports."""
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


def work(setup: Setup, parcels: Sequence[Parcel]) -> tuple[list[Result], str]:
    """The first parcels' results, as many as SLICE allows, and behind which layers their code ran if any did.

    UsageError where required walls are missing.
    """
    with _ONE_AT_A_TIME:
        ends = time.monotonic() + SLICE
        grader, place = _open(setup)
        results = []
        for parcel in parcels:
            results.append(_grade(grader, parcel))
            if time.monotonic() > ends:
                break
        return results, place.told() if place.was_used else ""


def close() -> None:
    """Give up what is kept between calls."""
    with _ONE_AT_A_TIME:
        _give_up()


_ONE_AT_A_TIME = threading.Lock()  # pytest's session can't be shared by threads, as a cluster's workers may have
_kept: dict[Setup, tuple[Grader, Sandbox]] = {}


def _open(setup: Setup) -> tuple[Grader, Sandbox]:
    if setup not in _kept:
        _give_up()
        course = load_course(COURSES.get(setup.course, Path(setup.course)))
        place = Sandbox(setup.limits, setup.sandbox).__enter__()
        _kept[setup] = Grader(course, setup.request, place), place
    return _kept[setup]


def _give_up() -> None:
    for grader, place in _kept.values():
        grader.__exit__()
        place.__exit__()
    _kept.clear()


def _grade(grader: Grader, parcel: Parcel) -> Result:
    report, lang = grader.grade(parcel.files)
    return result(parcel.number, report, lang)


def result(number: int, report: Report, lang: str = "") -> Result:
    """A report as a result."""
    return Result(number, to_json(report), report.status, report.exercise, report.points, report.max_points, lang)
