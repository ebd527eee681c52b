"""The walls round a worker on Linux, put up by the worker itself before it runs any of an answer's code.

Stands alone: standard library only. `survey` tells in a process that it spends which walls can be put up here, and
proves each by trying to get through; `enter` puts up just those, and raises OSError rather than leave one out.
Kernel interfaces: landlock(7), seccomp(2), prctl(2), setrlimit(2).
"""

import ctypes
import errno
import os
import platform
import resource
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import syscalls
from syscalls import Rule

FIRST_UID, UIDS = 65000, 500
"""Debian keeps 65000 to 65533 free of accounts, and containers map them."""
NEWEST_LANDLOCK = 99

_OWN_FILES = 4  # three to nowhere, one to the grader
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on every machine
_FILES_BY_VERSION = {1: 13, 2: 14, 3: 15, 5: 16}  # how many kinds of access to files Landlock knows, from which version
_NETWORK, _SCOPES = 0b11, 0b11  # from version 4: bind and connect by TCP; from 6: abstract sockets and signals
_SCRATCH = 0b0100_0001_1011_1110  # list, read, write, truncate, make and remove files and folders; nothing else
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_LOAD, _EQUAL, _AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x35, 0x54, 0x06  # classic BPF
_KILL, _ERRNO, _PASS = 0x80000000, 0x00050000, 0x7FFF0000
_X32_NUMBERS, _NEWER_NUMBERS = 0x40000000, 424

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Plan:
    """What to wall in: an answer's limits by name, the folder in which it may write if any, and what Python itself uses.

    `landlock` is the newest version of Landlock to use, 0 for none; `program` the seccomp filter.
    """

    limits: Mapping[str, float]
    program: bytes
    scratch: str = ""
    landlock: int = NEWEST_LANDLOCK


@dataclass(frozen=True)
class Layer:
    """One wall: puts itself up or raises OSError, and tells whether it holds; `without` says what is missing without it."""

    up: Callable[[Plan], None]
    holds: Callable[[Plan], bool]
    without: str


def enter(plan: Plan, layers: Iterable[str]) -> None:
    """Put up these walls round this process, for ever; OSError if one can't be."""
    for name in layers:
        LAYERS[name].up(plan)


def survey(plan: Plan) -> dict[str, str]:
    """Put up every wall that can be round this process; for each that can't, or doesn't hold, why."""
    missing = {}
    for name, layer in LAYERS.items():
        try:
            layer.up(plan)
            if not layer.holds(plan):
                missing[name] = f"{layer.without} (it was put up, but doesn't hold)"
        except (OSError, ValueError, KeyError) as problem:
            missing[name] = f"{layer.without} ({getattr(problem, 'strerror', None) or problem})"
    return missing


def program(limits: Mapping[str, float], scratch: bool, machine: str = "") -> bytes:
    """The seccomp filter for these limits as classic BPF; KeyError for a machine whose calls we have no table of."""
    machine = machine or platform.machine()
    rules = {
        **syscalls.BASE,
        **(syscalls.FILES if scratch else {}),
        **(syscalls.THREADS if limits["processes"] > 1 else {}),
    }
    numbers = syscalls.NUMBERS[machine]
    code = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, syscalls.AUDIT[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),
        (_AT_LEAST, 0, 1, _X32_NUMBERS),
        (_RETURN, 0, 0, _KILL),
    ]
    for name, rule in rules.items():
        if name in numbers:
            decided = _decide(rule)
            code += [(_EQUAL, 0, len(decided), numbers[name]), *decided]
    code += [(_AT_LEAST, 0, 1, _NEWER_NUMBERS), _action(errno.ENOSYS), _action(errno.EPERM)]
    return b"".join(struct.pack("=HBBI", *step) for step in code)


def _decide(rule: Rule) -> list[tuple[int, int, int, int]]:
    clauses, otherwise = rule
    steps = []
    for argument, mask, value, action in clauses:
        low = 16 + 8 * argument  # of a 64-bit argument, in the little-endian struct seccomp_data
        steps += [(_LOAD, 0, 0, low), (_AND, 0, 0, mask), (_EQUAL, 0, 1, value), _action(action)]
    return [*steps, _action(otherwise)]


def _action(action: int) -> tuple[int, int, int, int]:
    return (_RETURN, 0, 0, _PASS if action == syscalls.ALLOW else _ERRNO | action)


def landlock_version() -> int:
    """The kernel's version of Landlock; OSError where it has none or it is switched off."""
    return _syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint(1))


def _syscall(number: int, *arguments: object) -> int:
    return _checked(_libc.syscall(ctypes.c_long(number), *arguments))


def _prctl(option: int, *arguments: object) -> None:
    given = [*arguments, 0, 0, 0][:4]
    _checked(_libc.prctl(option, *(ctypes.c_ulong(item) if type(item) is int else item for item in given)))


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def _own_user(plan: Plan) -> None:
    if os.geteuid() == 0:
        uid = worker_uid()
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)


def worker_uid() -> int:
    """The user as whom this process is to run: one of its own if it is root, else who it is."""
    return FIRST_UID + os.getpid() % UIDS if os.geteuid() == 0 else os.geteuid()


def _is_own_user() -> bool:
    return FIRST_UID <= os.geteuid() < FIRST_UID + UIDS


def _limits(plan: Plan) -> None:
    for kind, most in _resources(plan).items():
        resource.setrlimit(kind, most)


def _resources(plan: Plan) -> dict[int, tuple[int, int]]:
    limits = {name: int(number) for name, number in plan.limits.items()}
    most = {
        resource.RLIMIT_CPU: (limits["cpu_seconds"], limits["cpu_seconds"] + 1),  # the first can be ignored
        resource.RLIMIT_AS: (limits["memory"],) * 2,
        resource.RLIMIT_NOFILE: (limits["files"] + _OWN_FILES,) * 2,
        resource.RLIMIT_FSIZE: (limits["disk"],) * 2,
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_MEMLOCK: (0, 0),
        resource.RLIMIT_MSGQUEUE: (0, 0),
    }
    if _is_own_user():  # it counts all that a user runs, so only a user of its own can be held to it
        most[resource.RLIMIT_NPROC] = (limits["processes"],) * 2
    return most


def _no_privileges(plan: Plan) -> None:
    """No way back to rights, no look inside by others of the same user, no life after the zygote."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)
    _prctl(_PR_SET_PDEATHSIG, 9)


def _landlock(plan: Plan) -> None:
    version = min(landlock_version(), plan.landlock)
    if version < 1:
        raise OSError(errno.EOPNOTSUPP, "switched off")
    access = (1 << _FILES_BY_VERSION[max(known for known in _FILES_BY_VERSION if known <= version)]) - 1
    size = 8 if version < 4 else 16 if version < 6 else 24
    handled = struct.pack("=QQQ", access, _NETWORK, _SCOPES)[:size]
    rules = _syscall(_LANDLOCK_CREATE, handled, ctypes.c_size_t(size), ctypes.c_uint(0))
    try:
        if plan.scratch:
            folder = os.open(plan.scratch, os.O_PATH)
            beneath = struct.pack("=Qi", _SCRATCH & access, folder)
            _syscall(_LANDLOCK_ADD, ctypes.c_int(rules), ctypes.c_int(1), beneath, ctypes.c_uint(0))
            os.close(folder)
        _syscall(_LANDLOCK_RESTRICT, ctypes.c_int(rules), ctypes.c_uint(0))
    finally:
        os.close(rules)


def _seccomp(plan: Plan) -> None:
    code = ctypes.create_string_buffer(plan.program, len(plan.program))
    filter = struct.pack("@HP", len(plan.program) // 8, ctypes.addressof(code))
    _prctl(_PR_SET_SECCOMP, 2, ctypes.create_string_buffer(filter, len(filter)))


def _refused(attempt: Callable[[], int]) -> bool:
    try:
        os.close(attempt())
    except OSError:
        return True
    return False


LAYERS: Mapping[str, Layer] = {
    "user": Layer(
        _own_user,
        lambda plan: os.getuid() != 0 and os.geteuid() != 0,
        "the answer would run as root: run the grader as an ordinary user, or where users can be changed",
    ),
    "limits": Layer(
        _limits,
        lambda plan: all(resource.getrlimit(kind) == most for kind, most in _resources(plan).items()),
        "nothing would limit memory and processor time",
    ),
    "privileges": Layer(
        _no_privileges,
        lambda plan: _libc.prctl(39, 0, 0, 0, 0) == 1 and _libc.prctl(3, 0, 0, 0, 0) == 0,
        "the answer could get back rights",
    ),
    "landlock": Layer(
        _landlock,
        lambda plan: _refused(lambda: os.open("/", os.O_RDONLY)),
        "Landlock, which needs Linux 5.13 or newer with it switched on, can't keep the answer from files",
    ),
    "seccomp": Layer(
        _seccomp,
        lambda plan: _refused(lambda: _checked(_libc.socket(1, 1, 0))),
        "seccomp can't keep the answer from the network, other processes and the rest of the kernel",
    ),
}
"""In the order in which they go up: who is someone else can't raise limits, and behind seccomp nothing more can be done."""
