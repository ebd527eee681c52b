"""
tries = "Makes a file in memory and runs it as a program."
worth = 1
"""


def memfd():
    os.memfd_create("x")


word = attempt(
    memfd,
    lambda: syscall("memfd_create", b"x", 0),
    lambda: syscall("memfd_secret", 0),
    lambda: syscall("execveat", 0, b"", 0, 0, 0x1000),
)
