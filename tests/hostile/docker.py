"""Runs a command as a plain Docker container would: with few capabilities, and with the default profile's refusals.

    python docker.py [--user UID] [--without landlock|landlock-at-boot|seccomp]... COMMAND...

Stands alone, needs no Docker and no root. Root keeps the capabilities that a container gets by default, `--user` runs
the command as another user without any; someone who isn't root stays who they are. `--without` adds a kernel that lacks
an interface, so that one can see what a program does there. What a container has besides, folders, processes and a
network of its own, isn't here: nothing that the command might rely on comes from those.

The profile's refusals are those of Docker Engine since 23, the first that lets containers use Landlock. Where versions
differ, the stricter one counts: newer ones allow keyrings. Calls for another machine, as 32-bit ones, are all refused.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import os
import platform
import struct
import sys

CAPABILITIES = {
    "chown": 0,
    "dac_override": 1,
    "fowner": 3,
    "fsetid": 4,
    "kill": 5,
    "setgid": 6,
    "setuid": 7,
    "setpcap": 8,
    "net_bind_service": 10,
    "net_raw": 13,
    "sys_chroot": 18,
    "mknod": 27,
    "audit_write": 29,
    "setfcap": 31,
}
"""What a container's root keeps; the numbers are those of capabilities(7)."""

MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # linux/audit.h

REFUSED = """
acct 163 89                 bpf 321 280                 clock_settime 227 112       delete_module 176 106
fanotify_init 300 262       finit_module 313 273        fsconfig 431 431            fsmount 432 432
fsopen 430 430              fspick 433 433              get_mempolicy 239 236       init_module 175 105
io_uring_enter 426 426      io_uring_register 427 427   io_uring_setup 425 425      ioperm 173 -
iopl 172 -                  kcmp 312 272                kexec_file_load 320 294     kexec_load 246 104
lookup_dcookie 212 18       mbind 237 235               migrate_pages 256 238       mount 165 40
mount_setattr 442 442       move_mount 429 429          move_pages 279 239          open_by_handle_at 304 265
open_tree 428 428           perf_event_open 298 241     pidfd_getfd 438 438         pivot_root 155 41
process_madvise 440 440     quotactl 179 60             quotactl_fd 443 443         reboot 169 142
set_mempolicy 238 237       set_mempolicy_home_node 450 450                         setdomainname 171 162
sethostname 170 161         setns 308 268               settimeofday 164 170        swapoff 168 225
swapon 167 224              sysfs 139 -                 syslog 103 116              umount2 166 39
unshare 272 97              uselib 134 -                userfaultfd 323 282         ustat 136 -
vhangup 153 58              add_key 248 217             request_key 249 218         keyctl 250 219
"""
"""The calls that fail with EPERM whatever their arguments, with their numbers on x86_64 and aarch64 (-: none)."""

LANDLOCK = "landlock_create_ruleset 444 444  landlock_add_rule 445 445  landlock_restrict_self 446 446"
NEWEST = 466
"""The newest call that the profile knows; those after it don't seem to exist."""

NEW_NAMESPACES = 0x7E020000  # the CLONE_NEW... flags
PERSONALITIES = (0x0, 0x8, 0x20000, 0x20008, 0xFFFFFFFF)  # those of Linux itself, and the question which it is
VSOCK = 40

ALLOWED, REFUSAL = 0x7FFF0000, 0x00050000
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # classic BPF
NUMBER, MACHINE, ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data


def numbers(table: str) -> dict[str, int]:
    """The calls of a table that this machine has, by name."""
    words = table.split()
    column = list(MACHINES).index(platform.machine())
    rows = zip(words[::3], words[1 + column :: 3])
    return {name: int(number) for name, number in rows if number != "-"}


def step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    """One instruction; a test skips `then` or `otherwise` instructions."""
    return struct.pack("HBBI", code, then, otherwise, value)


def refuse(table: str, error: int) -> list[bytes]:
    """Each call of the table fails."""
    return [
        part
        for number in numbers(table).values()
        for part in (step(EQUAL, number, otherwise=1), step(RETURN, REFUSAL | error))
    ]


def decide(row: str, test: int, values: tuple[int, ...], met: int, unmet: int) -> list[bytes]:
    """What comes of a table's one call depends on its first argument: `met` if a value passes the test, or `unmet`."""
    (number,) = numbers(row).values()
    tests = [step(test, value, then=len(values) - place) for place, value in enumerate(values)]
    body = [step(LOAD, ARGUMENT), *tests, step(RETURN, unmet), step(RETURN, met)]
    return [step(EQUAL, number, otherwise=len(body)), *body]


def profile() -> list[bytes]:
    """Docker's default one, for a container that was given nothing more."""
    refused = REFUSAL | errno.EPERM
    return [
        step(AT_LEAST, NEWEST + 1, otherwise=1),
        step(RETURN, REFUSAL | errno.ENOSYS),
        *refuse(REFUSED, errno.EPERM),
        *refuse("clone3 435 435", errno.ENOSYS),  # its flags can't be seen, and the C library then takes clone
        *decide("clone 56 220", ANY_BIT, (NEW_NAMESPACES,), refused, ALLOWED),
        *decide("personality 135 92", EQUAL, PERSONALITIES, ALLOWED, refused),
        *decide("socket 41 198", EQUAL, (VSOCK,), refused, ALLOWED),
    ]


LACKING = {
    "landlock": lambda: refuse(LANDLOCK, errno.ENOSYS),
    "landlock-at-boot": lambda: refuse(LANDLOCK, errno.EOPNOTSUPP),
    "seccomp": lambda: [
        *decide("prctl 157 167", EQUAL, (21, 22), REFUSAL | errno.EINVAL, ALLOWED),  # PR_GET_SECCOMP, PR_SET_SECCOMP
        *refuse("seccomp 317 277", errno.ENOSYS),
    ],
}
"""What a kernel answers that was built or started without an interface."""


def put_up(steps: list[bytes]) -> None:
    """Filter this process's calls, and those of all it starts, from now on."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))

    start = [
        step(LOAD, MACHINE),
        step(EQUAL, MACHINES[platform.machine()], then=1),
        step(RETURN, REFUSAL | errno.EPERM),
        step(LOAD, NUMBER),
    ]
    code = b"".join([*start, *steps, step(RETURN, ALLOWED)])
    program = Program(len(code) // 8, code)
    control(22, 2, ctypes.addressof(program))  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER


def control(option: int, *arguments: int) -> None:
    """prctl(2)."""
    padded = [ctypes.c_ulong(value) for value in (*arguments, 0, 0, 0, 0)[:4]]
    if libc.prctl(option, *padded):
        raise OSError(ctypes.get_errno(), f"prctl {option}: {os.strerror(ctypes.get_errno())}")


def keep(mask: int) -> None:
    """Have just these capabilities, and let none be inherited: a started program of root's gets the bounding set."""
    version, here = 0x20080522, 0
    header = struct.pack("Ii", version, here)
    low, high = mask & 0xFFFFFFFF, mask >> 32
    if libc.capset(header, struct.pack("6I", low, low, 0, high, high, 0)):
        raise OSError(ctypes.get_errno(), f"capset: {os.strerror(ctypes.get_errno())}")


def enter(user: int | None, lacking: list[str]) -> None:
    """Become a process of such a container."""
    steps = [part for name in lacking for part in LACKING[name]()] + profile()
    if os.geteuid():
        control(38, 1)  # PR_SET_NO_NEW_PRIVS, without which only root may filter
        put_up(steps)
        return
    with open("/proc/sys/kernel/cap_last_cap") as file:
        last = int(file.read())
    for capability in set(range(last + 1)) - set(CAPABILITIES.values()):
        control(24, capability)  # PR_CAPBSET_DROP
    control(47, 4)  # PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL
    put_up(steps)
    os.setgroups([])
    if user:
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    keep(0 if user else sum(1 << capability for capability in CAPABILITIES.values()))


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--user", type=int, metavar="UID")
    asked.add_argument("--without", action="append", default=[], choices=LACKING)
    asked.add_argument("command", nargs=argparse.REMAINDER)
    wanted = asked.parse_args()
    if not wanted.command:
        asked.error("which command?")
    enter(wanted.user, wanted.without)
    try:
        os.execvp(wanted.command[0], wanted.command)
    except OSError as error:
        sys.exit(f"docker.py: {wanted.command[0]} can't be started: {error.strerror}")


libc = ctypes.CDLL(None, use_errno=True)

if __name__ == "__main__":
    main()
