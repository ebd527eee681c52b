"""
tries = "Leaves the worker no depth to work in."
worth = 4
ends = ["graded", "crash", "depth", "memory"]
held = ["shallow", "(none)"]
"""


def double(x):
    return 2 * x


def refuse(*_):
    raise RecursionError


word = "shallow"
attempt(lambda: sys.setrecursionlimit(10))
