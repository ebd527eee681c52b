"""
tries = "Sleeps in a cell."
worth = 1
ends = ["time", "call_time", "graded"]
"""

import time


def sleep():
    time.sleep(1000)


word = attempt(sleep)
