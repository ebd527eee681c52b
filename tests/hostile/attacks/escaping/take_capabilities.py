"""
tries = "Gives itself capabilities, keeps them over a change of user, and asks for the ambient ones."
worth = 1
held = ["EINVAL", "refused"]
"""

header = (0x20080522).to_bytes(4, sys.byteorder) + bytes(4)
word = attempt(
    lambda: syscall("capset", header, b"\xff" * 24),
    lambda: syscall("prctl", 47, 2, 21, 0, 0),
)
