"""Runs a command as a CI job would, with a terminal of its own, and tells what it left behind. Standard library only.

    python keeper.py '{"user": n or null, "terminal": path, "seconds": n, "answers": folder}' command argument...

first puts the number of the command's process where the answers say GRADER, for them to attack; in the end it
prints {"code": n, "stdout": text, "stderr": text, "peak": bytes, "orphans": [name, ...]}. Whatever the command started
and didn't end is left to this process, which counts it and ends it.
"""

import ctypes
import fcntl
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import termios
import time
from contextlib import suppress
from pathlib import Path

_SUBREAPER = 36
_PATIENCE = 2.0
_WAIT = 'until [ -e "$0" ]; do sleep 0.01; done; exec "$@"'


def main():
    """Run, wait, look round."""
    config, command = json.loads(sys.argv[1]), sys.argv[2:]
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    os.setsid()
    terminal = os.open(config["terminal"], os.O_RDWR)
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    user = {} if config["user"] is None else {"user": config["user"], "group": config["user"], "extra_groups": []}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        ready = Path(folder) / "ready"
        process = subprocess.Popen(["sh", "-c", _WAIT, ready, *command], stdin=terminal, stdout=out, stderr=err, **user)
        introduce(Path(config["answers"]), process.pid)
        ready.touch()
        try:
            code = process.wait(config["seconds"])
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        told = {"code": code, "peak": peak, "orphans": orphans()}
        for name, file in (("stdout", out), ("stderr", err)):
            file.seek(0)
            told[name] = file.read(5_000_000).decode("utf-8", "replace")
    print(json.dumps(told))


def introduce(answers, pid):
    """Tell the attacks whom they attack."""
    for file in answers.glob("*/*/1.attack.py"):
        if not file.is_symlink():
            file.write_text(file.read_text().replace("'GRADER'", str(pid), 1))


def orphans():
    """The names of processes that the command left to us, after a moment for those that are on their way out; ends them."""
    ends = time.monotonic() + _PATIENCE
    while (left := children()) and time.monotonic() < ends:
        reap()
        time.sleep(0.02)
    for pid in left:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return sorted(left.values())


def children():
    """This process's living children by number, each with its name."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            name, _, rest = (folder / "stat").read_text().partition("(")[2].rpartition(")")
            state, parent = rest.split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                found[int(folder.name)] = name
    return found


def reap():
    """Take note of children that have ended."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    main()
