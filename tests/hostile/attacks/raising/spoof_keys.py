"""
tries = "Returns dictionaries with keys that are of no plain kind, and one that changes while it is read."
worth = 1
ends = ["graded", "crash"]
held = ["spoofed"]
"""


class Key(str):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: hash("value")


class Growing(dict):
    def items(self):
        self[len(self)] = 1
        return super().items()


def double(x):
    return {Key("a"): 1, 2: Growing(value=3)} if x % 2 else Growing(raised="x")


word = "spoofed"
