"""
tries = "Registers what is to run when the worker ends: forged replies and a file."
worth = 1
held = ["registered"]
"""

import atexit


def later():
    say(frame(b"[null]"))
    attempt(lambda: open(target.canary + "/late", "w").write("x"))


atexit.register(later)
word = "registered"
