"""
tries = "Keeps its data in pipes and sockets, which its limit doesn't count."
worth = 1
without_walls = true
"""


def fill():
    for _ in range(200):
        _, end = os.pipe()
        os.set_blocking(end, False)
        os.write(end, bytes(60_000))


word = attempt(fill)
