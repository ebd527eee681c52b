"""
tries = "Loops for ever in a call, and catches whatever would stop it."
worth = 0
ends = ["call_time"]
"""


def double(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
