"""
tries = "Opens sockets to the host of a virtual machine, and of rare families."
worth = 1
"""

word = attempt(*(lambda n=n: syscall("socket", n, 1, 0) for n in (40, 1, 2, 10)))
