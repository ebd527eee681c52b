"""
tries = "Calls itself without end."
worth = 1
held = ["RecursionError"]
"""


def fall():
    fall()


word = attempt(fall)
