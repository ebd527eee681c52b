"""
tries = "Is a symbolic link to the reference solution."
worth = 0
ends = ["no_file", "graded", "none"]
"""


def weapon(target):
    return target["course"] + "/solutions/first/double-it/reference.py"
