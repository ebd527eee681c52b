"""
tries = "Waits for connections on a TCP port."
worth = 1
without_walls = true
"""


def serve():
    import socket

    with socket.create_server(("127.0.0.1", 0)):
        pass


word = attempt(serve)
