"""
tries = "Runs the reference solution that lies on the disk."
worth = 1
without_walls = true
"""


def steal():
    exec(open(target.course + "/solutions/first/double-it/reference.py").read(), globals())


told = attempt(steal)
word = told if told != "through" else word
