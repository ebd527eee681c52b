"""The processes in which answers' code runs, each a channel to talk over. The one file that knows that they are there."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from grader.errors import UsageError
from grader.limits import Limits

_PYTHON = (sys.executable, "-P", "-s", "-B", "-X", "utf8")
_PROGRAMS = Path(__file__).resolve().parent
_ENVIRONMENT = {"PYTHONHASHSEED": "0"}  # or the order of a set would differ from run to run
_ZYGOTE_SECONDS = 60.0  # it does nothing slow


class Channel(Protocol):
    """A worker that can be talked to; TimeoutError and EOFError say that it doesn't answer, or never will."""

    def send(self, data: bytes, seconds: float) -> None:
        """Send bytes within so many seconds."""

    def receive(self, length: int, seconds: float) -> bytes:
        """Just so many bytes within so many seconds."""

    def end(self) -> str:
        """End the worker and all that is its; the limit at which it had been ended already, or nothing."""


class Process:
    """A channel to a Python of its own, by its standard input and output."""

    def __init__(self, limits: Limits) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._process = subprocess.Popen(
            [*_PYTHON, str(_PROGRAMS / "worker.py"), json.dumps(asdict(limits))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
            start_new_session=True,
            cwd=self._folder.name,
        )
        self._jobs: queue.SimpleQueue[Callable[[], bytes | None] | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self) -> None:
        """In a thread, so that whoever waits can have a deadline; reads nothing that nobody asked for."""
        with suppress(OSError, ValueError), self._process.stdin, self._process.stdout:
            while job := self._jobs.get():
                try:
                    self._done.put(job())
                except OSError:
                    self._done.put(b"")

    def _wait(self, job: Callable[[], bytes | None], seconds: float) -> bytes:
        self._jobs.put(job)
        try:
            return self._done.get(timeout=max(0.0, seconds)) or b""
        except queue.Empty:
            raise TimeoutError from None

    def send(self, data: bytes, seconds: float) -> None:
        """See Channel."""

        def write() -> None:
            self._process.stdin.write(data)
            self._process.stdin.flush()

        self._wait(write, seconds)

    def receive(self, length: int, seconds: float) -> bytes:
        """See Channel."""
        data = self._wait(lambda: self._process.stdout.read(length), seconds)
        if len(data) < length:
            raise EOFError
        return data

    def end(self) -> str:
        """See Channel; where there are sessions, whatever it has started in its own ends too."""
        if hasattr(os, "killpg"):
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        self._jobs.put(None)
        self._folder.cleanup()
        return ""


class Zygote:
    """The warm process that forks workers, started when first needed and again if it should ever be gone."""

    def __init__(self, limits: Limits, modules: Sequence[str], landlock: int) -> None:
        self._config = {"limits": asdict(limits), "modules": list(modules), "landlock": landlock, "room": ""}
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._hello: Mapping[str, Any] = {}

    def hello(self) -> Mapping[str, Any]:
        """What it said when it was ready: its layers and what is missing."""
        if self._control is None:
            self._start()
        return self._hello

    def _start(self) -> None:
        if self._config["limits"]["disk"]:
            self._config["room"] = tempfile.mkdtemp(prefix="grader-")
            os.chmod(self._config["room"], 0o711)  # users of their own go through it to their folder
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control.settimeout(_ZYGOTE_SECONDS)
        with theirs:
            config = json.dumps({**self._config, "control": theirs.fileno()})
            self._process = subprocess.Popen(
                [*_PYTHON, "-S", str(_PROGRAMS / "zygote.py"), config],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=_ENVIRONMENT,
                start_new_session=True,
                pass_fds=[theirs.fileno()],
            )
        hello = self._control.recv(1 << 16)
        if not hello:
            problem = self._process.stderr.read().decode(errors="replace").strip().rpartition("\n")[2]
            self.close()
            raise UsageError(f"The process that runs answers could not be started: {problem}. Try --sandbox off")
        self._hello = json.loads(hello)

    def open(self) -> Worker:
        """A new worker."""
        self.hello()
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._control, [b'{"op":"open"}'], [theirs.fileno()])
        return Worker(self, json.loads(self._control.recv(4096))["pid"], ours)

    def end(self, pid: int) -> str:
        """End a worker; the limit that it had reached, if any."""
        try:
            self._control.send(json.dumps({"op": "close", "pid": pid}).encode())
            return json.loads(self._control.recv(4096))["limit"]
        except (OSError, ValueError):  # the zygote itself is gone, and with it all that it had started
            self.close()
            return ""

    def close(self) -> None:
        """Hang up: then it ends all that it has started, and itself."""
        if self._control is None:
            return
        self._control.close()
        self._control = None
        with self._process.stderr:
            try:
                self._process.wait(_ZYGOTE_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._config["room"]:
            with suppress(RecursionError):  # left only by a zygote that was killed
                shutil.rmtree(self._config["room"], ignore_errors=True)


class Worker:
    """A channel to a worker by its socket."""

    def __init__(self, zygote: Zygote, pid: int, talk: socket.socket) -> None:
        self._zygote, self._pid, self._socket = zygote, pid, talk
        self._socket.setblocking(True)
        self._read = bytearray()
        self._seconds = 0.0

    def send(self, data: bytes, seconds: float) -> None:
        """See Channel."""
        self._wait(seconds)
        try:
            self._socket.sendall(data)
        except BlockingIOError:
            raise TimeoutError from None

    def receive(self, length: int, seconds: float) -> bytes:
        """See Channel."""
        ends = time.monotonic() + seconds
        while len(self._read) < length:
            self._wait(ends - time.monotonic())
            try:
                chunk = self._socket.recv(1 << 16)
            except BlockingIOError:
                raise TimeoutError from None
            if not chunk:
                raise EOFError
            self._read += chunk
        data = bytes(self._read[:length])
        del self._read[:length]
        return data

    def _wait(self, seconds: float) -> None:
        """Let the kernel keep the time; setting it anew for each call would take as long as the call itself."""
        if seconds <= 0:
            raise TimeoutError
        if not seconds <= self._seconds <= 1.05 * seconds:
            self._seconds = seconds
            period = struct.pack("@ll", *divmod(max(1, int(seconds * 1e6)), 1_000_000))
            for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                self._socket.setsockopt(socket.SOL_SOCKET, option, period)

    def end(self) -> str:
        """See Channel."""
        self._socket.close()
        return self._zygote.end(self._pid)
