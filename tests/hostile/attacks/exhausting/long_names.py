"""
tries = "Returns objects whose class has a name of thirty million characters."
worth = 1
ends = ["graded", "reply", "memory", "crash"]
held = ["long"]
"""

word = "long"


def double(x):
    return type("x" * 30_000_000, (), {})()
