"""
tries = "Raises SystemExit(0), KeyboardInterrupt and GeneratorExit through the worker."
worth = 1
held = ["left"]
"""

word = "left"


def double(x):
    raise (SystemExit(0), KeyboardInterrupt, GeneratorExit, StopIteration)[x % 4]
