"""
tries = "Locks a file that others need."
worth = 1
without_walls = true
"""


def lock():
    import fcntl

    held = os.open(target.file, os.O_RDWR)
    fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    globals()["held"] = held


word = attempt(lock)
