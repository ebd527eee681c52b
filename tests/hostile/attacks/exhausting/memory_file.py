"""
tries = "Keeps its data in files in memory, which its limit doesn't count."
worth = 1
without_walls = true
"""


def fill():
    handle = os.memfd_create("x")
    for _ in range(20):
        os.write(handle, bytes(1_000_000))


word = attempt(fill, lambda: open("/dev/shm/" + target.name, "w"))
