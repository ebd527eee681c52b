"""A whole class graded: what is unchanged is left, the rest is given to a crew, each report saved as soon as it is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from grader.batch import gather, refused, write
from grader.cohort import REPORT
from grader.course import Course
from grader.crew import Chunk, Crew, Shift
from grader.errors import Unreadable
from grader.folder import Job
from grader.ledger import Ledger, Rules, open_ledger
from grader.report import STOPPED, Report
from grader.station import Parcel, Result, Setup, result

_AHEAD = 4096
"""How far the crew may be ahead of the first answer that isn't finished; a few slow ones hold nobody up."""


@dataclass(frozen=True)
class Done:
    """A job that is dealt with: its result, whether it had been graded before, and why its report isn't saved if so."""

    job: Job
    result: Result
    layers: str = ""
    is_old: bool = False
    problem: str = ""
    saved: Path | None = None

    @property
    def document(self) -> str:
        """The report's JSON; that of an old one is read where it was saved."""
        return self.saved.read_text(encoding="utf-8") if self.is_old else self.result.document


def grade_all(jobs: Sequence[Job], course: Course, setup: Setup, crew: Crew, out: Path | None = None) -> Iterator[Done]:
    """Every job, in order; with `out`, each report is saved the moment it is made, and unchanged answers aren't graded again.

    UsageError where required walls are missing or nobody is left to grade.
    """
    with ExitStack() as stack:
        ledger = stack.enter_context(open_ledger(out, Rules(course, setup))) if out else None
        shift = stack.enter_context(Shift(crew, setup))
        desk = _Desk(jobs, course, setup, out, ledger)
        size = max(1, min(crew.chunk, len(jobs) // (4 * crew.workers)))
        chunk: list[Parcel] = []
        for number in range(len(jobs)):
            if parcel := desk.pack(number):
                chunk.append(parcel)
            if len(chunk) == size or chunk and number == len(jobs) - 1:
                while shift.is_full or number - desk.told > _AHEAD and shift.is_busy:
                    desk.take(*shift.take())
                shift.give(chunk)
                chunk = []
            while shift.has_finished:  # saved before anything else is begun
                desk.take(*shift.take())
            yield from desk.tell()
        while shift.is_busy:
            desk.take(*shift.take())
            yield from desk.tell()


class _Desk:
    """Packs parcels and takes results; `told` counts the jobs that were told, which is done in their order."""

    def __init__(
        self, jobs: Sequence[Job], course: Course, setup: Setup, out: Path | None, ledger: Ledger | None
    ) -> None:
        self._jobs, self._out, self._ledger = jobs, out, ledger
        self._course, self._setup = course, setup
        self._digests: dict[int, str] = {}
        self._done: dict[int, Done] = {}
        self.told = 0

    def pack(self, number: int) -> Parcel | None:
        """What must be graded of a job; None if it is done already, because it can't be read or was graded before."""
        job = self._jobs[number]
        try:
            parcel = Parcel(number, gather(job.path))
        except Unreadable as problem:
            self._keep(result(number, refused(job.name, problem, self._course, self._setup.request)))
            return None
        return None if self._is_noted(parcel, job) else parcel

    def take(self, chunk: Chunk, results: Sequence[Result], layers: str) -> None:
        """Save what a crew has graded; a parcel without a result has lost it its workers."""
        if not results:
            (parcel,) = chunk
            results = [result(parcel.number, Report("", "", 0, "", STOPPED, 0, reason="crash"))]
        for graded in results:
            self._keep(graded, layers)

    def tell(self) -> Iterator[Done]:
        """What is finished and next in order."""
        while self.told in self._done:
            yield self._done.pop(self.told)
            self.told += 1

    def _is_noted(self, parcel: Parcel, job: Job) -> bool:
        if not self._ledger:
            return False
        self._digests[parcel.number] = parcel.digest
        noted = self._ledger.find(job.name, parcel.digest, self._file(job))
        if noted is None:
            return False
        del self._digests[parcel.number]
        old = Result(parcel.number, "", noted.status, noted.exercise, noted.points, noted.max_points, noted.lang)
        self._done[parcel.number] = Done(job, old, is_old=True, saved=self._file(job))
        return True

    def _keep(self, result: Result, layers: str = "") -> None:
        job, problem = self._jobs[result.number], ""
        if self._out:
            try:
                write(self._file(job), result.document + "\n")
                if digest := self._digests.pop(result.number, ""):
                    self._ledger.note(job.name, digest, result)
            except (OSError, UnicodeError, sqlite3.Error) as error:
                problem = f"{error}"
        self._done[result.number] = Done(job, result, layers, problem=problem)

    def _file(self, job: Job) -> Path:
        return self._out / f"{job.name}{REPORT}"
