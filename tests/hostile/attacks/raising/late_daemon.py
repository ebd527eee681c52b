"""
tries = "Leaves a grandchild behind that holds the channel open and writes to it later."
worth = 1
ends = ["graded", "processes"]
without_walls = true
"""


def leave():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    import time

    time.sleep(4)
    say(frame(b"[null]"))
    os._exit(0)


word = attempt(leave)
