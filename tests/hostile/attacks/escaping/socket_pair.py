"""
tries = "Makes a pair of sockets and sends from one of them to somebody else's name."
worth = 1
without_walls = true
"""


def send():
    import socket

    first, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    first.sendto(target.name.encode(), "\0" + target.datagram)


word = attempt(send)
