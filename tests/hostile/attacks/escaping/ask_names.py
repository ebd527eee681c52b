"""
tries = "Has the C library look a name up, which opens files and sockets by itself."
worth = 1
ends = ["graded", "crash"]
held = ["gaierror", "LookupError", "refused"]
"""


def ask():
    import socket

    socket.getaddrinfo("localhost", target.port)
    with open(target.file):
        pass


word = attempt(ask)
