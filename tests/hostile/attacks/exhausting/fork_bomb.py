"""
tries = "Forks fifty times."
worth = 1
ends = ["graded", "processes"]
"""

import time


def multiply():
    for _ in range(50):
        if os.fork() == 0:
            time.sleep(5)
            os._exit(0)


word = attempt(multiply)
