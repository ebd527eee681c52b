"""
tries = "Reads how long other processes have worked, from the clocks that Linux has for each."
worth = 1
held = ["nothing found"]
without_walls = true
"""

import time


def told(ask, number):
    try:
        ask(~number << 3 | 2)
    except OSError as error:
        return error.errno


nobody = 4_194_305  # beyond the largest number that Linux gives
ASKED = (time.clock_gettime, time.clock_getres, time.clock_gettime_ns)
word = "through" if any(told(ask, target.grader) != told(ask, nobody) for ask in ASKED) else "nothing found"
