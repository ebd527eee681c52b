"""
tries = "Returns numbers and keys whose hashes are all the same."
worth = 1
ends = ["graded", "reply", "crash"]
held = ["colliding"]
"""

word = "colliding"
prime = 2**61 - 1


def double(x):
    return [{"n": [prime * number for number in range(4)] * 10_000}]
