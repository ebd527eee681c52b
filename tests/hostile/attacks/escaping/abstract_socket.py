"""
tries = "Connects to a socket without a file, by name."
worth = 1
without_walls = true
"""


def connect():
    import socket

    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect("\0" + target.abstract)
        channel.send(target.name.encode())


word = attempt(connect)
