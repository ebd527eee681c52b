"""
tries = "Opens handles until there are no more."
worth = 1
ends = ["graded", "files", "crash"]
held = ["EBADF", "refused"]
"""


def open_all():
    for _ in range(1000):
        os.dup(next(handle for handle in range(64) if _is_open(handle)))


def _is_open(handle):
    return attempt(lambda: os.dup2(handle, 15)) == "through"


word = attempt(open_all)
