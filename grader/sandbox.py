"""Where an answer's code runs: never with the checks. The one file that knows that there is another process.

`Place` is the seam: the walls of a sandbox go behind `open_process`, the page has `open_here`.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from grader import worker
from grader.errors import Stopped, UsageError
from grader.wire import WireError, decode

TIME_LIMIT = 10.0
LAYERS: tuple[str, ...] = ()
"""The walls that stand on this machine, beyond a process of its own and a time limit."""

Ask = Callable[[Mapping[str, Any]], Any]
_LIMITS = ("output", "memory", "reply")  # those that a worker can tell itself


class Code:
    """An answer's code at work somewhere. What comes back is bounded and plain, but only a claim."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def run(self, cells: Sequence[str]) -> list[Mapping[str, Any] | None]:
        """Run the cells in order; for each None or {"raised": name, "line": n}."""
        failures = _sized(self._asked({"op": "run", "cells": list(cells)}, "cells"), len(cells))
        return [None if failure is None else _reply(failure) for failure in failures]

    def values(self, names: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
        """For each name {"value": ...}, {"unplain": type} or {"missing": True}."""
        wanted = list(names)
        replies = self._asked({"op": "values", "names": wanted}, "values")
        if not isinstance(replies, dict):
            raise Stopped("crash")
        return {name: _reply(replies.get(name)) for name in wanted}

    def map(self, name: str, calls: Sequence[Sequence[Any]]) -> list[Mapping[str, Any]]:
        """Call a function once for each list of arguments, in one batch."""
        return [
            _reply(reply)
            for reply in _sized(
                self._asked({"op": "map", "name": name, "calls": [list(c) for c in calls]}, "replies"), len(calls)
            )
        ]

    def _asked(self, request: Mapping[str, Any], part: str) -> Any:
        reply = self._ask(request)
        if isinstance(reply, dict) and reply.get("stopped") in _LIMITS:
            raise Stopped(reply["stopped"])
        if not isinstance(reply, dict) or part not in reply:
            raise Stopped("crash")
        return reply[part]


def _sized(items: Any, length: int) -> list[Any]:
    if not isinstance(items, list) or len(items) != length:
        raise Stopped("crash")
    return items


def _reply(reply: Any) -> Mapping[str, Any]:
    if not isinstance(reply, dict) or len(reply.keys() & {"value", "raised", "unplain", "missing"}) != 1:
        raise Stopped("crash")
    return reply


@contextmanager
def open_process(time_limit: float = TIME_LIMIT) -> Iterator[Code]:
    """A Python process of its own, with an empty environment and working folder, ended at the end or at the limit."""
    process: subprocess.Popen[bytes] | None = None
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    replies: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    deadline = 0.0

    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-s", "-B", "-X", "utf8", str(Path(worker.__file__).resolve())]
        started = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONHASHSEED": "0"},
            start_new_session=True,
            cwd=folder.name,
        )
        threading.Thread(target=_talk, args=(started, requests, replies), daemon=True).start()
        return started

    def ask(request: Mapping[str, Any]) -> Any:
        nonlocal process, deadline
        if process is None:  # most answers are plain data and never need it
            process, deadline = start(), time.monotonic() + time_limit
        requests.put(json.dumps(request).encode() + b"\n")
        try:
            line = replies.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise Stopped("time") from None
        try:
            return decode(line, max_bytes=worker.MAX_REPLY + 1)
        except WireError:
            raise Stopped("crash") from None

    try:
        yield Code(ask)
    finally:
        if process is not None:
            _end(process)
            requests.put(None)
        folder.cleanup()


def _talk(
    process: subprocess.Popen[bytes], requests: queue.SimpleQueue[bytes | None], replies: queue.SimpleQueue[bytes]
) -> None:
    """One reply line for each request, read only when asked for; in a thread, so that whoever waits can have a deadline."""
    with suppress(OSError, ValueError), process.stdin, process.stdout:
        while request := requests.get():
            try:
                process.stdin.write(request)
                process.stdin.flush()
                line = process.stdout.readline(worker.MAX_REPLY + 2)
            except OSError:
                line = b""
            replies.put(line)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and, where there are sessions, whatever it has started in its own."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


@contextmanager
def open_here() -> Iterator[Code]:
    """The same, in this very process: for the page, where there is no other process and the learner only grades themself."""
    session = worker.Session()

    def ask(request: Mapping[str, Any]) -> Any:
        # through JSON, so that an answer sees and gives just what it would in a process of its own
        return json.loads(worker.serve(session, json.dumps(request).encode()))

    yield Code(ask)


def choose(wanted: str) -> Callable[[], Any]:
    """The place for `--sandbox required|auto|off`; UsageError where what is required doesn't stand."""
    if wanted == "required" and not LAYERS:
        raise UsageError(
            "--sandbox required: answers run in a process of their own with a time limit, but nothing yet keeps "
            "that process from reading files or using the network. Grade only answers you trust, with --sandbox auto"
        )
    return open_process
