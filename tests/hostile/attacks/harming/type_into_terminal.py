"""
tries = "Types a command into the grader's terminal (TIOCSTI)."
worth = 1
held = ["ENXIO", "refused"]
"""


def type_in():
    import fcntl
    import termios

    for handle in range(64):
        try:
            for letter in b"echo ran\n":
                fcntl.ioctl(handle, termios.TIOCSTI, bytes([letter]))
        except OSError:
            continue
        return
    for name in ("/dev/tty", target.terminal):
        fcntl.ioctl(os.open(name, os.O_RDWR | os.O_NOCTTY), termios.TIOCSTI, b"e")


word = attempt(type_in, lambda: os.open("/dev/tty", os.O_RDWR), lambda: os.open(target.terminal, os.O_RDWR))
