"""
tries = "Talks to a service of the machine on its socket file, as docker's."
worth = 1
held = ["EAFNOSUPPORT", "refused"]
without_walls = true
"""


def talk():
    import socket

    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(target.unix)
        channel.send(target.name.encode())


word = attempt(talk)
