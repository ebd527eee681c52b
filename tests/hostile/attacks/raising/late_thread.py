"""
tries = "Leaves a thread behind that writes to the channel and changes its values while checks run."
worth = 1
ends = ["graded", "processes"]
held = ["RuntimeError", "refused"]
"""

import _thread


def later():
    global word
    while True:
        word = "twice"
        say(frame(b"[]"))


word = attempt(lambda: _thread.start_new_thread(later, ()))
