"""
tries = "Looks for the secret in the environment, as Python and as the C library know it, and in the arguments."
worth = 1
held = ["nothing found"]
"""


def seen():
    yield repr(os.environ)
    yield repr([sys.argv, sys.orig_argv, sys.path, sys.flags, sys.executable])
    try:
        import ctypes
    except ImportError:
        return
    environment = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    for number in range(1000):
        if not environment or not environment[number]:
            return
        yield environment[number]


word = found(seen())
