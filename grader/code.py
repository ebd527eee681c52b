"""An answer's code at work somewhere: what it can be asked, and what of its replies is taken."""

from __future__ import annotations

import json
import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from grader import worker
from grader.errors import Stopped
from grader.limits import Limits

_TOLD = ("output", "memory", "reply", "depth", "processes", "files", "disk")
"""The limits that a worker can tell of itself."""

_KINDS = frozenset({"value", "raised", "unplain", "missing"})

Ask = Callable[[bytes], Iterator[Any]]


class Code:
    """An answer's code at work somewhere. What comes back is bounded and plain, but only a claim."""

    def __init__(self, ask: Ask, limits: Limits) -> None:
        """`ask` gives the frames that answer a request of the worker's protocol, decoded."""
        self._ask = ask
        self._calls_left = limits.calls
        self._said: dict[bytes, bytes] = {}

    def run(self, cells: Sequence[str]) -> list[Mapping[str, Any] | None]:
        """Run the cells in order; for each None or {"raised": name, "line": n}."""
        failures = self._asked(_encoded({"op": "run", "cells": list(cells)}), len(cells))
        return [None if failure is None else _reply(failure) for failure in failures]

    def values(self, names: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
        """For each name {"value": ...}, {"unplain": type} or {"missing": True}."""
        wanted = list(names)
        return dict(zip(wanted, map(_reply, self._asked(_encoded({"op": "values", "names": wanted}), len(wanted)))))

    def map(self, name: str, calls: Sequence[Sequence[Any]]) -> list[Mapping[str, Any]]:
        """Call a function once for each list of arguments, in one batch.

        Asked the very same batch again, an answer is held to what it said: it can't tell one check from another.
        """
        request = _encoded({"op": "map", "name": name, "calls": calls})
        if request not in self._said:
            self._calls_left -= len(calls)
            if self._calls_left < 0:
                raise Stopped("calls")
            replies = [_reply(reply) for reply in self._asked(request, len(calls))]
            self._said[request] = marshal.dumps(replies)  # plain values all, so this is their quickest copy
            return replies
        return marshal.loads(self._said[request])

    def _asked(self, request: bytes, count: int) -> list[Any]:
        replies: list[Any] = []
        for frame in self._ask(request):
            if type(frame) is dict and frame.get("stopped") in _TOLD:
                raise Stopped(frame["stopped"])
            if type(frame) is not list or not (frame or count == 0) or len(replies) + len(frame) > count:
                raise Stopped("crash")
            replies += frame
            if len(replies) == count:
                return replies
        raise Stopped("crash")


def _encoded(request: Mapping[str, Any]) -> bytes:
    return json.dumps(request).encode()


def _reply(reply: Any) -> Mapping[str, Any]:
    if type(reply) is not dict or sum(key in _KINDS for key in reply) != 1:
        raise Stopped("crash")
    return reply


Place = Callable[[], AbstractContextManager[Code]]
"""Opens a place where one answer's code can work."""


@contextmanager
def open_here(limits: Limits | None = None) -> Iterator[Code]:
    """In this very process: for the page, where there is no other process and the learner only grades themself."""
    limits = limits or Limits()
    session = worker.Session(limits.output, limits.depth)

    def ask(request: bytes) -> Iterator[Any]:
        # through JSON, so that an answer sees and gives just what it would in a process of its own
        return map(json.loads, worker.serve(session, request, limits.reply))

    yield Code(ask, limits)
