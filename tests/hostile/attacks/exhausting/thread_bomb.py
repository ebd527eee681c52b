"""
tries = "Starts fifty threads."
worth = 1
ends = ["graded", "processes"]
held = ["RuntimeError", "refused"]
"""

import _thread
import time


def start():
    for _ in range(50):
        _thread.start_new_thread(time.sleep, (3,))


word = attempt(start)
