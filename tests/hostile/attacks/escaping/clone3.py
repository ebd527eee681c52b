"""
tries = "Makes a child by the newest call, whose flags no filter can see."
worth = 1
ends = ["graded", "processes"]
"""


def born():
    wanted = (0).to_bytes(32, "little") + (17).to_bytes(8, "little") + bytes(24)
    if syscall("clone3", wanted, 64) == 0:
        os._exit(0)


word = attempt(born)
