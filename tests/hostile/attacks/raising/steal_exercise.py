"""
tries = "Reads the exercise's checks and hidden cases from disk."
worth = 1
"""

folder = target.course + "/exercises/first/double-it/"
word = attempt(lambda: open(folder + "checks.py").read(), lambda: open(folder + "data.py").read())
