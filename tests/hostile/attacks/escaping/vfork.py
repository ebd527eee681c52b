"""
tries = "Makes a child that shares its memory."
worth = 1
ends = ["graded", "crash", "processes"]
"""


def born():
    if syscall("vfork") == 0:
        os._exit(0)


word = attempt(born)
