"""
tries = "Raises an exception whose class, text, arguments and traceback lie or fail."
worth = 1
ends = ["graded", "crash"]
held = ["raised"]
"""


class Meta(type):
    __name__ = property(lambda cls: 1 / 0)
    __mro__ = property(lambda cls: [1, 2, 3])
    __module__ = property(lambda cls: "builtins")


class Strange(Exception, metaclass=Meta):
    __traceback__ = property(lambda self: self)
    __cause__ = __context__ = property(lambda self: 1 / 0)
    __str__ = __repr__ = lambda self: 1 / 0


def double(x):
    error = Strange()
    error.passed = error.points = 6
    raise error


word = "raised"
