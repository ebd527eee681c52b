"""
tries = "Opens sockets to the kernel's own services."
worth = 1
"""

word = attempt(*(lambda n=n: syscall("socket", 16, 3, n) for n in (0, 9, 15, 16)))
