"""
tries = "Loads a shared library, a module made of machine code and a .pyc."
worth = 1
held = ["OSError", "ModuleNotFoundError", "refused"]
"""


def load():
    import ctypes

    ctypes.CDLL("libutil.so.1")
    ctypes.CDLL("libsqlite3.so.0")
    ctypes.CDLL("libreadline.so.8")


def extend():
    for name in ("_curses", "audioop", "nis", "ossaudiodev", "_sqlite3", "_testcapi"):
        __import__(name)


word = attempt(load, extend)
