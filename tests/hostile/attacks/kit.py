"""What every attack finds before its own first line: `target`, and words for what came of it.

The runner puts this source, with `target` filled in, before the attack's. An attack sets `word` to what it was told:
"through" if it got what it wanted, else what held it.
"""

import errno
import os
import re
import sys  # noqa: F401, it is for the attacks

NUMBERS = {  # system calls on (x86_64, aarch64); None where there is no such call
    "add_key": (248, 217),
    "bpf": (321, 280),
    "capset": (126, 91),
    "clone": (56, 220),
    "clone3": (435, 435),
    "delete_module": (176, 106),
    "execveat": (322, 281),
    "fanotify_init": (300, 262),
    "fchmodat2": (452, 452),
    "fork": (57, None),
    "fsopen": (430, 430),
    "init_module": (175, 105),
    "inotify_init1": (294, 26),
    "io_setup": (206, 0),
    "io_uring_setup": (425, 425),
    "ioprio_set": (251, 30),
    "kcmp": (312, 272),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "landlock_create_ruleset": (444, 444),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "migrate_pages": (256, 238),
    "mincore": (27, 232),
    "modify_ldt": (154, None),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "move_pages": (279, 239),
    "mq_open": (240, 180),
    "msgget": (68, 186),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "openat": (257, 56),
    "openat2": (437, 437),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "pivot_root": (155, 41),
    "prctl": (157, 167),
    "prlimit64": (302, 261),
    "process_madvise": (440, 440),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "quotactl": (179, 60),
    "reboot": (169, 142),
    "request_key": (249, 218),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "seccomp": (317, 277),
    "semget": (64, 190),
    "sendto": (44, 206),
    "setdomainname": (171, 162),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "shmget": (29, 194),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "swapon": (167, 224),
    "syslog": (103, 116),
    "tgkill": (234, 131),
    "tkill": (200, 130),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "vfork": (58, None),
    "vmsplice": (278, 75),
}
parent = os.getppid()
if parent < 2:  # it may not be told; and what is done to -1 is done to every process
    parent = target.grader


def attempt(*deeds):
    """What came of the first of some deeds that got through, else of the last one."""
    told = "nothing"
    for deed in deeds:
        try:
            deed()
        except OSError as error:
            told = errno.errorcode.get(error.errno, type(error).__name__)[:20]
        except BaseException as error:
            told = type(error).__name__[:20]
        else:
            return "through"
    return told


def syscall(name, *arguments):
    """A system call by its number, past all that Python would test first; OSError as the kernel tells it."""
    import ctypes

    number = NUMBERS[name][target.machine != "x86_64"] if isinstance(name, str) else name
    if number is None:
        raise OSError(errno.ENOSYS, "no such call on this machine")
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    result = libc.syscall(*(ctypes.c_long(item) if isinstance(item, int) else item for item in (number, *arguments)))
    if result == -1:
        raise OSError(ctypes.get_errno(), "held")
    return result


def frame(data):
    """Bytes as a reply of the worker's, whole."""
    return len(data).to_bytes(4, "big") + data


def say(data):
    """Write to every handle that is there, the grader's own channel among them; how many took it."""
    taken = 0
    for handle in range(3, 64):
        try:
            taken += os.write(handle, data) > 0
        except OSError:
            continue
    return taken


def treasure_in(data):
    """Whether bytes or text hold what only the instructor knows."""
    data = data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data)
    return re.search(b"TOP" + b"SECRET-[0-9a-f]{16}", data) is not None


def found(seen):
    """The word "through" if any of what was seen holds the treasure, else "nothing found"."""
    return "through" if any(treasure_in(item) for item in seen) else "nothing found"


word = "unfinished"
