"""
tries = "Makes every call that there is, by number, for one that answers without being on the list below."
worth = 1
ends = ["graded", "crash"]
"""

# read write close fstat poll lseek mmap mprotect munmap brk, signals 13 and 14, pread readv writev select yield mremap
# madvise dup dup2 nanosleep getpid fcntl getcwd times and limits of its own, users and groups of its own, futex, clocks,
# random numbers: what computing needs, nothing of which leads out
KNOWN = {0, 1, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 19, 20, 17, 23, 24, 25, 28, 32, 33, 35, 39, 72, 79, 96, 97, 98, 100}
KNOWN |= {102, 104, 107, 108, 131, 186, 201, 202, 204, 219, 228, 229, 230, 270, 271, 273, 292, 318, 334}
ENDING = {15, 60, 231}
REFUSED = {errno.EPERM, errno.ENOSYS, errno.EACCES, errno.EROFS, errno.EAGAIN, errno.ENOTTY}


def refused(number):
    try:
        syscall(number, -1, 0, 0, 0, 0, 0)
    except OSError as error:
        return error.errno in REFUSED
    return False


def every():
    import ctypes  # or each of them would only fail to import it

    answered = [number for number in range(0, 600) if number not in KNOWN | ENDING and not refused(number)]
    if not answered and ctypes:
        raise PermissionError(errno.EPERM, "all of them")


word = attempt(every) if target.machine == "x86_64" else "EPERM"
