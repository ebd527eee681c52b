"""
tries = "Sets a timer whose handler writes to the channel again and again."
worth = 1
ends = ["graded", "crash"]
"""


def later(*_):
    global word
    word = "twice"
    say(frame(b"[null]"))


def arm():
    import signal

    signal.signal(signal.SIGALRM, later)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)


word = attempt(arm)
