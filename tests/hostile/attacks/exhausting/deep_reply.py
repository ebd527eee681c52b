"""
tries = "Returns lists in lists, a hundred thousand deep, and one that holds itself."
worth = 0
ends = ["depth"]
"""

word = "deep"
nested = []
for _ in range(100_000):
    nested = [nested]
itself = {}
itself["itself"] = [itself]


def double(x):
    return nested if x % 2 else itself
