"""
tries = "Copies the answer that was graded before it."
worth = 1
without_walls = true
"""


def copy():
    exec(open(target.previous).read(), globals())


told = attempt(copy)
word = told if told != "through" else word
