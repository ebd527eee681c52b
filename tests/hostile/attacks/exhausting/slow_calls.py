"""
tries = "Takes almost the time allowed for each call."
worth = 0
ends = ["time", "cpu"]
"""

import time


def double(x):
    end = time.monotonic() + 0.6
    while time.monotonic() < end:
        pass
    return 2 * x
