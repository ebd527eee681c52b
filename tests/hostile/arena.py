"""Grades a folder of attacks in a sandbox that is armed: its answers may import what reaches the kernel.

    python arena.py '{"answers": folder, "out": folder, "secret": text, "landlock": n, "limits": {name: n}}'

Saves the reports as the command does, and prints {"peak": bytes, "layers": [...], "missing": {...}, "same": bool}, where
`same` says whether the process's own limits and priority are what they were.
"""

import json
import os
import resource
import sys
from pathlib import Path

from grader import batch
from grader.course import load_course
from grader.folder import find
from grader.limits import Limits
from grader.sandbox import MODULES, Sandbox

WEAPONS = """
    asyncio atexit concurrent.futures concurrent.futures.thread ctypes ctypes.util encodings.idna fcntl gc importlib importlib.machinery
    linecache marshal mmap multiprocessing multiprocessing.context multiprocessing.popen_fork
    multiprocessing.synchronize pickle pkgutil pty resource runpy select selectors shutil signal site socket
    subprocess termios threading tty zipfile zipimport
""".split()


def main():
    """Grade; the answers are found as the command finds them."""
    config = json.loads(sys.argv[1])
    before = _condition()
    course = load_course()
    request = batch.Request("double-it", None, config["secret"])
    out = Path(config["out"])
    with Sandbox(Limits(**config["limits"]), "auto", (*MODULES, *WEAPONS), config["landlock"]) as place:
        for graded in batch.grade(find([Path(config["answers"])]).jobs, course, request, place):
            batch.keep(graded.report, graded.job, out)
        told = {"layers": place.layers, "missing": dict(place.missing)}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({**told, "peak": peak, "same": _condition() == before}))


def _condition():
    """What others could change about this process."""
    limits = [
        resource.getrlimit(getattr(resource, name)) for name in sorted(dir(resource)) if name.startswith("RLIMIT_")
    ]
    return (limits, os.getpriority(os.PRIO_PROCESS, 0), os.sched_getaffinity(0), os.sched_getscheduler(0))


if __name__ == "__main__":
    main()
