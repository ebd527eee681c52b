"""
tries = "Returns a small value that is a huge one when written: the same list many times over."
worth = 1
ends = ["graded", "reply", "memory", "crash", "time", "call_time", "cpu", "depth"]
held = ["shared"]
"""

word = "shared"


def double(x):
    shared = ["x" * 100]
    for _ in range(18):
        shared = [shared] * 10
    return shared
