"""
tries = "Connects to a TCP port of this machine, by IPv4 and by IPv6, also by sending with the first packet."
worth = 1
without_walls = true
"""


def connect():
    import socket

    with socket.create_connection(("127.0.0.1", target.port), 0.5) as channel:
        channel.sendall(target.name.encode())


def fast_open():
    import socket

    with socket.socket() as channel:
        channel.sendto(target.name.encode(), socket.MSG_FASTOPEN, ("127.0.0.1", target.port))


def newer():
    import socket

    with socket.socket(socket.AF_INET6) as channel:
        channel.connect(("::ffff:127.0.0.1", target.port))


word = attempt(connect, fast_open, newer)
