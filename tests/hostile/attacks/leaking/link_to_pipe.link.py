"""
tries = "Is a symbolic link to a file that never ends."
worth = 0
ends = ["no_file", "none"]
"""


def weapon(target):
    return "/dev/zero"
