"""
tries = "Takes the grader's terminal as its own."
worth = 1
"""


def own():
    import fcntl
    import termios

    fcntl.ioctl(os.open(target.terminal, os.O_RDWR), termios.TIOCSCTTY, 1)


word = attempt(own)
