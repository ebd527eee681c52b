"""
tries = "Returns objects that would run code where they are unpickled, copied or shown."
worth = 1
held = ["given"]
"""


class Gift:
    def __reduce__(self):
        return os.open, (target.canary + "/gift", os.O_CREAT)

    __reduce_ex__ = lambda self, protocol: self.__reduce__()
    __deepcopy__ = __repr__ = __str__ = __format__ = lambda self, *_: 1 / 0


def double(x):
    return Gift()


word = "given"
