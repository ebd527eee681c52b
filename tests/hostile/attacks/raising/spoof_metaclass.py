"""
tries = "Returns an object whose class lies about its name, its instances and its hash."
worth = 1
ends = ["graded", "crash"]
held = ["spoofed"]
"""


class Name(str):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: hash("int")


class Meta(type):
    __name__ = property(lambda cls: Name("int"))
    __eq__ = lambda cls, other: True
    __hash__ = lambda cls: hash(int)
    __instancecheck__ = __subclasscheck__ = lambda cls, other: True


class Pretender(metaclass=Meta):
    __ne__ = lambda self, other: False


def double(x):
    return Pretender()


word = "spoofed"
