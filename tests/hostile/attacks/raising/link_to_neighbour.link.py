"""
tries = "Is a symbolic link to a neighbour's answer."
worth = 0
ends = ["no_file", "none"]
"""


def weapon(target):
    return "0.right.py"
