"""
tries = "Replies twice to each request, so that the second reply answers a later question or a neighbour's."
worth = 2
ends = ["graded", "crash"]
held = ["again"]
"""

word = "again"


def double(x):
    say(frame(b'[{"value":0},{"value":0},{"value":0},{"value":0},{"value":0}]'))
    return 0
