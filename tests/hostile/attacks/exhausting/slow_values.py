"""
tries = "Gives values that take for ever to be looked at."
worth = 1
ends = ["graded", "time", "call_time", "cpu"]
held = ["(none)", "slow"]
"""


class Slow(list):
    def __iter__(self):
        while True:
            yield 1

    __len__ = lambda self: sum(iter(int, 1))
    __eq__ = __getattribute__ = lambda self, *_: sum(iter(int, 1))


class Slower(type):
    __name__ = property(lambda cls: sum(iter(int, 1)))


def double(x):
    return Slower("S", (), {})()


double.__signature__ = Slow()
word = "slow"
