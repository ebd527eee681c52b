"""What a walled-in process may ask of the Linux kernel: a table of names, and their numbers by machine.

What isn't named is refused: EPERM, or ENOSYS from 424 on, where the C library then takes an older call. Errors are
chosen so that Python tells an answer something true: nothing can be written (EROFS), no more processes (EAGAIN).
"""

from __future__ import annotations

import errno

ALLOW = 0
PROT_EXEC, CLONE_THREAD = 4, 0x10000
WRITING = (0o1, 0o2, 0o100, 0o1000)  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC

Clause = tuple[int, int, int, int]  # argument, mask, value, action: taken when argument & mask == value
Rule = tuple[tuple[Clause, ...], int]  # the clauses, and the action when none is met


def _each(names: str, action: int) -> dict[str, Rule]:
    return {name: ((), action) for name in names.split()}


_COMPUTE = """
read write futex mmap munmap mremap brk madvise close fstat lseek readv writev pread64 dup dup2 dup3
getrandom nanosleep gettimeofday time restart_syscall
rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack poll ppoll select pselect6 sched_yield
getpid gettid getuid geteuid getgid getegid getcwd getrusage getrlimit times rseq set_robust_list exit exit_group
"""
_MAKE_FILES = "mkdir mkdirat rename renameat renameat2 ftruncate unlink unlinkat rmdir"
_SEE_FILES = """
stat lstat newfstatat statx access faccessat readlink readlinkat getdents64 fsync fdatasync pwrite64
"""
_OWN_CLOCK: tuple[Clause, ...] = ((0, 0x80000000, 0, ALLOW),)  # other processes' clocks have negative numbers
_NO_EXECUTABLE: tuple[Clause, ...] = ((2, PROT_EXEC, 0, ALLOW),)

BASE: dict[str, Rule] = {
    **_each(_COMPUTE, ALLOW),
    "mmap": (_NO_EXECUTABLE, errno.EPERM),
    "mprotect": (_NO_EXECUTABLE, errno.EPERM),
    **{name: (_OWN_CLOCK, errno.EINVAL) for name in ("clock_gettime", "clock_getres", "clock_nanosleep")},
    "sched_getaffinity": (((0, 0xFFFFFFFF, 0, ALLOW),), errno.EPERM),
    "fcntl": (tuple((1, 0xFFFFFFFF, command, ALLOW) for command in (0, 1, 2, 3, 1030)), errno.EPERM),
    "ioctl": ((), errno.ENOTTY),
    **_each("clone fork vfork execve execveat pipe pipe2", errno.EAGAIN),  # a pipe is of use between processes only
    **_each("clone3", errno.ENOSYS),
    **_each(_MAKE_FILES + " creat mknod mknodat symlink symlinkat link linkat truncate fallocate", errno.EROFS),
    **_each(_SEE_FILES + " statfs", errno.EACCES),
    **{
        name: (tuple((flags, bit, bit, errno.EROFS) for bit in WRITING), errno.EACCES)
        for name, flags in (("open", 1), ("openat", 2))  # which argument holds the flags
    },
}
FILES: dict[str, Rule] = _each(_MAKE_FILES + _SEE_FILES + " open openat", ALLOW)
"""For an answer with a folder of its own; then Landlock decides which files. `truncate` escapes its first versions."""
THREADS: dict[str, Rule] = {"clone": (((0, CLONE_THREAD, CLONE_THREAD, ALLOW),), errno.EAGAIN)}
"""For an answer that may have threads; never processes."""

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
"""How the kernel names the machine whose numbers a call uses (linux/audit.h)."""


def _numbers(table: str) -> dict[str, int]:
    words = table.split()
    return {name: int(number) for name, number in zip(words[::2], words[1::2])}


NUMBERS = {
    "x86_64": _numbers("""
        read 0 write 1 open 2 close 3 stat 4 fstat 5 lstat 6 poll 7 lseek 8 mmap 9 mprotect 10 munmap 11 brk 12
        rt_sigaction 13 rt_sigprocmask 14 rt_sigreturn 15 ioctl 16 pread64 17 pwrite64 18 readv 19 writev 20 access 21
        pipe 22 select 23 sched_yield 24 mremap 25 madvise 28 dup 32 dup2 33 nanosleep 35 getpid 39 clone 56 fork 57
        vfork 58 execve 59 exit 60 fcntl 72 fsync 74 fdatasync 75 truncate 76 ftruncate 77 getcwd 79 rename 82 mkdir 83
        rmdir 84 creat 85 link 86 unlink 87 symlink 88 readlink 89 gettimeofday 96 getrlimit 97 getrusage 98 times 100
        getuid 102 getgid 104 geteuid 107 getegid 108 sigaltstack 131 mknod 133 statfs 137 gettid 186 time 201 futex 202
        sched_getaffinity 204 getdents64 217 restart_syscall 219 clock_gettime 228 clock_getres 229 clock_nanosleep 230
        exit_group 231 openat 257 mkdirat 258 mknodat 259 newfstatat 262 unlinkat 263 renameat 264 linkat 265
        symlinkat 266 readlinkat 267 faccessat 269 pselect6 270 ppoll 271 set_robust_list 273 fallocate 285 dup3 292
        pipe2 293 renameat2 316 getrandom 318 execveat 322 statx 332 rseq 334 clone3 435
    """),
    "aarch64": _numbers("""
        getcwd 17 dup 23 dup3 24 fcntl 25 ioctl 29 mknodat 33 mkdirat 34 unlinkat 35 symlinkat 36 linkat 37 renameat 38
        statfs 43 truncate 45 ftruncate 46 fallocate 47 faccessat 48 openat 56 close 57 pipe2 59 getdents64 61 lseek 62
        read 63 write 64 readv 65 writev 66 pread64 67 pwrite64 68 pselect6 72 ppoll 73 readlinkat 78 newfstatat 79
        fstat 80 fsync 82 fdatasync 83 exit 93 exit_group 94 futex 98 set_robust_list 99 nanosleep 101 clock_gettime 113
        clock_getres 114 clock_nanosleep 115 sched_getaffinity 123 sched_yield 124 restart_syscall 128 sigaltstack 132
        rt_sigaction 134 rt_sigprocmask 135 rt_sigreturn 139 times 153 getrlimit 163 getrusage 165 gettimeofday 169
        getpid 172 getuid 174 geteuid 175 getgid 176 getegid 177 gettid 178 brk 214 munmap 215 mremap 216 clone 220
        execve 221 mmap 222 mprotect 226 madvise 233 renameat2 276 getrandom 278 execveat 281 statx 291 rseq 293
        clone3 435
    """),
}
"""Numbers of arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h of Linux."""
