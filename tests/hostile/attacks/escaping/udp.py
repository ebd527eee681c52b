"""
tries = "Sends a packet by UDP, as a name server would be asked."
worth = 1
without_walls = true
"""


def send():
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.sendto(target.name.encode(), ("127.0.0.1", target.udp_port))


word = attempt(send)
