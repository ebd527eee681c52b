"""
tries = "Runs bytecode that no compiler makes, to read and write memory that isn't its own."
worth = 1
ends = ["graded", "crash"]
"""


def climb():
    return 0


fetch = climb.__code__.replace(
    co_code=bytes([100, 255, 83, 0]) if sys.version_info < (3, 13) else climb.__code__.co_code
)
climb.__code__ = fetch.replace(co_stacksize=9)
attempt(climb)
word = attempt(lambda: open(target.file))
