"""
tries = "Returns more than a reply may hold."
worth = 0
ends = ["reply", "memory", "call_time"]
"""


def double(x):
    return list(range(2_000_000))
