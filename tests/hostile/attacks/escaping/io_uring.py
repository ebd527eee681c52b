"""
tries = "Sets up rings through which the kernel works past all filters."
worth = 1
"""

room = bytearray(120)
word = attempt(
    lambda: syscall("io_uring_setup", 4, bytes(room)),
    lambda: syscall("io_setup", 4, bytes(8)),
)
