"""
tries = "Returns a number of ten million digits."
worth = 1
ends = ["graded", "reply", "crash"]
held = ["big"]
"""

word = "big"
attempt(lambda: sys.set_int_max_str_digits(0))


def double(x):
    return 1 << 40_000_000
