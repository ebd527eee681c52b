"""
tries = "Lifts the limit of recursion and falls through the stack, in Python and in C."
worth = 0
ends = ["crash", "memory", "time", "call_time", "cpu"]
"""

sys.setrecursionlimit(2**31 - 1)
nested = []
for _ in range(10_000_000):
    nested = [nested]
repr(nested)
