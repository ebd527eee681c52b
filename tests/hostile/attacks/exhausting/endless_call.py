"""
tries = "Loops for ever in a call, and catches whatever would stop it."
worth = 0
ends = ["time", "call_time", "cpu"]
"""


def double(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
