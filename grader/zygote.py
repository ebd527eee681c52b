"""A clean, warm Python that forks a worker for each answer. A program of its own on Linux; standard library only.

It is started before any hidden case is in memory, with an empty environment, and never gets a check, a case or an
answer: an answer's code goes straight to its worker, over a socket that the zygote passes on. Only it reaps.

Protocol on the socket named in its argument, a JSON document a message:
    unasked, first: {"layers": [name, ...], "missing": {layer: why, ...}}
    {"op": "open"} with the worker's socket -> {"pid": n}
    {"op": "close", "pid": n}               -> {"limit": the limit at which it was ended, or ""}
When the other side hangs up, it ends all that it has started and itself.
"""

import errno
import gc
import importlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace

WATCH = 0.05
"""Seconds between two looks at what answers have written."""
_SUBREAPER = 36


def main():
    """Warm up, find out which walls stand, then serve until the other side hangs up."""
    config = json.loads(sys.argv[1])
    sys.path.append(os.path.dirname(os.path.abspath(__file__)))  # last: files of ours are named like some of Python's
    import walls
    import worker

    sys.path.pop()
    os.environ.clear()
    os.umask(0o077)
    os.chdir("/")
    warm(config["modules"])
    walls._prctl(_SUBREAPER, 1)  # where nothing keeps an answer from starting processes, they are left to us, not to init
    zygote = Zygote(config, walls, worker)
    os.dup2(0, 2)  # what goes wrong until here is told, answers have nowhere to tell anything
    zygote.serve(socket.socket(fileno=config["control"]))


def warm(modules):
    """Load what answers may import: behind the walls no file can be opened."""
    import site

    site.setquit()
    site.sethelper()
    for name in [*modules, *(f"encodings.{codec}" for codec in ("utf_8_sig", "latin_1", "ascii", "cp1252", "utf_16"))]:
        with suppress(ImportError):  # not every Python has every module
            importlib.import_module(name)
    for name in {"ctypes", "_ctypes"} - set(modules):
        sys.modules.pop(name, None)
    gc.collect()
    gc.freeze()


class Zygote:
    """Its workers' process ids are `workers`; those ended for what they wrote are in `full`."""

    def __init__(self, config, walls, worker):
        self.walls, self.worker, self.limits, self.room = walls, worker, config["limits"], config["room"]
        self.workers, self.full = set(), set()
        self.plan = self._plan(config["landlock"])
        self.missing = self._survey()
        if self.room and "landlock" in self.missing:  # nothing would keep the answer in its folder
            self.room = ""
            self.plan = self._plan(config["landlock"])
        self.layers = [name for name in walls.LAYERS if name not in self.missing]

    def _plan(self, landlock):
        limits = {**self.limits, "memory": self.limits["memory"] + address_space()}
        if not self.room:
            limits["disk"] = 0
        try:
            program = self.walls.program(limits, bool(self.room))
        except KeyError:  # a machine whose calls are not in our table
            program = b""
        return self.walls.Plan(limits, program, self.room, landlock)

    def _survey(self):
        """Try the walls in a child, which tells what is missing."""
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            os.write(writing, json.dumps(self.walls.survey(self.plan)).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            told = pipe.read()
        os.waitpid(pid, 0)
        return json.loads(told) if told else dict.fromkeys(self.walls.LAYERS, "trying it ended the process")

    def serve(self, control):
        """One message after the other; between them, if answers may write, a look at how much they have."""
        control.send(json.dumps({"layers": self.layers, "missing": self.missing}).encode())
        control.settimeout(WATCH if self.room else None)
        while True:
            try:
                message, handles, _, _ = socket.recv_fds(control, 4096, 1)
            except TimeoutError:
                self._watch()
                continue
            except OSError:
                break
            if not message:
                break
            request = json.loads(message)
            reply = self._close(request["pid"]) if request["op"] == "close" else self._open(handles[0])
            control.send(json.dumps(reply).encode())
        for pid in [*self.workers]:
            self._close(pid)
        if self.room:
            remove(self.room)

    def _open(self, handle):
        pid = os.fork()
        if not pid:
            try:
                self._work(handle)
            finally:
                os._exit(1)
        os.close(handle)
        self.workers.add(pid)
        return {"pid": pid}

    def _work(self, handle):
        """In the child: everything that isn't the answer's is closed, the walls go up, then it is served."""
        os.setsid()
        os.dup2(handle, 3)
        os.closerange(4, os.sysconf("SC_OPEN_MAX"))
        requests, replies = open(3, "rb", closefd=False), open(3, "wb", closefd=False)
        plan = self.plan
        if self.room:
            plan = replace(plan, scratch=self._scratch(os.getpid()))
            os.mkdir(plan.scratch, 0o700)
            os.chown(plan.scratch, self.walls.worker_uid(), -1)
            os.chdir(plan.scratch)
        self.walls.enter(plan, self.layers)
        session = self.worker.Session(self.limits["output"], self.limits["depth"])
        self.worker.talk(requests, replies, session, self.limits["reply"])

    def _scratch(self, pid):
        return os.path.join(self.room, str(pid))

    def _watch(self):
        for pid in self.workers - self.full:
            if size(self._scratch(pid)) > self.limits["disk"]:
                os.kill(pid, signal.SIGKILL)
                self.full.add(pid)

    def _close(self, pid):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        _, status, used = os.wait4(pid, 0)
        self.workers.discard(pid)
        if "seccomp" in self.missing:
            self._sweep(pid)
        busy = used.ru_utime + used.ru_stime >= self.limits["cpu_seconds"]
        overran = busy or os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
        limit = "disk" if pid in self.full else "cpu" if overran else ""
        self.full.discard(pid)
        if self.room:
            remove(self._scratch(pid))
        return {"limit": limit}

    def _sweep(self, pid):
        """End what an answer has left where it could start processes: they became ours when it ended."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        while left := set(children()) - self.workers:
            for child in left:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)


def children():
    """The process ids of this process's children."""
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as listed:
            return [int(word) for word in listed.read().split()]
    except OSError:
        return []


def address_space():
    """The bytes of address space that this process takes up by itself."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def size(folder):
    """The bytes of all files below a folder; each file or folder counts as a block at least, too deep a one as endless."""
    total = 0
    try:
        for above, folders, files in os.walk(folder, onerror=endless):
            for name in [*folders, *files]:
                try:
                    total += max(4096, os.lstat(os.path.join(above, name)).st_size)
                except OSError as error:
                    endless(error)
    except RecursionError:
        return float("inf")
    return total


def endless(error):
    """A path too long to be looked at is too deep; what was removed in the meantime doesn't count."""
    if error.errno == errno.ENAMETOOLONG:
        raise RecursionError


def remove(folder):
    """Remove a folder, however deep; Python's own way ends a thousand folders down."""
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        pass
    except (OSError, RecursionError):
        subprocess.run(["rm", "-rf", "--", folder], stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
