"""A crew of workers behind an executor, and what is done when one of them is lost.

One code path over concurrent.futures.Executor. A worker that is lost costs nobody a grade: what it had in hand is graded
again, each answer alone, so that one on which workers die is found, told as such, and not tried for ever.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from grader.errors import UsageError
from grader.station import Chunk, Parcel, Result, Setup, work

TRIES = 2
"""How often an answer may lose the worker that has nothing else in hand."""
_LOOK = 30.0
"""Seconds without any result after which it is asked whether anybody is still there."""

Finished = tuple[Chunk, Sequence[Result], str]


@dataclass(frozen=True)
class Crew:
    """How an executor is opened, how many work at once, how many answers are handed out together, and the exceptions
    that say that one was lost, or that all are gone.

    `check` raises UsageError when nobody is left to work for an executor.
    """

    open: Callable[[Setup], Executor]
    workers: int
    chunk: int = 1
    lost: tuple[type[BaseException], ...] = ()
    gone: tuple[type[BaseException], ...] = ()
    check: Callable[[Executor], None] = lambda executor: None


class Shift:
    """A crew at work on one batch: chunks are given, finished ones taken. Close it when done."""

    def __init__(self, crew: Crew, setup: Setup) -> None:
        self._crew, self._setup = crew, setup
        self._executor = crew.open(setup)
        self._flying: dict[Future[Any], Chunk] = {}
        self._landed: deque[tuple[Chunk, Future[Any]]] = deque()
        self._suspects: deque[Parcel] = deque()

    @property
    def is_full(self) -> bool:
        """Whether everybody has enough to do."""
        return len(self._flying) >= 4 * self._crew.workers

    @property
    def is_busy(self) -> bool:
        """Whether anything is still to be taken."""
        return bool(self._flying or self._landed or self._suspects)

    @property
    def has_finished(self) -> bool:
        """Whether something can be taken without waiting."""
        return bool(self._landed) or any(future.done() for future in self._flying)

    def give(self, chunk: Chunk) -> None:
        """Hand a chunk out."""
        try:
            future = self._executor.submit(work, self._setup, chunk)
        except self._crew.lost:  # broken by what others had in hand; a new one takes its place
            self._executor.shutdown(wait=False)
            self._executor = self._crew.open(self._setup)
            future = self._executor.submit(work, self._setup, chunk)
        self._flying[future] = chunk

    def take(self) -> Finished:
        """A finished chunk, its results and layers, as soon as there is one; a parcel that loses its workers has none."""
        while True:
            if not self._landed and not self._flying:
                return self._alone(self._suspects.popleft())
            while not self._landed:
                self._wait()
            chunk, future = self._landed.popleft()
            try:
                results, layers = self._result(future)
            except self._crew.lost:
                self._suspects.extend(chunk)
            else:
                if len(results) < len(chunk):
                    self.give(chunk[len(results) :])
                return chunk, results, layers

    def _result(self, future: Future[Any]) -> tuple[Sequence[Result], str]:
        try:
            return future.result()
        except self._crew.gone:
            raise UsageError("The cluster is gone. Start it and call again: it goes on where it was") from None

    def _wait(self) -> None:
        done, _ = wait(self._flying, _LOOK, FIRST_COMPLETED)
        if not done:
            self._crew.check(self._executor)
        self._landed.extend((self._flying.pop(future), future) for future in done)

    def _alone(self, parcel: Parcel) -> Finished:
        for _ in range(TRIES):
            self.give([parcel])
            while not self._landed:
                self._wait()
            chunk, future = self._landed.popleft()
            with suppress(*self._crew.lost):
                return chunk, *self._result(future)
        return [parcel], [], ""

    def __enter__(self) -> Shift:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
