"""
tries = "Ignores every signal that would end it when its time is over."
worth = 0
ends = ["call_time"]
"""


def ignore():
    import signal

    for number in range(1, 65):
        attempt(lambda: signal.signal(number, signal.SIG_IGN))
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))


attempt(ignore)
while True:
    pass
