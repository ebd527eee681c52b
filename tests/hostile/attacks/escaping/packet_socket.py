"""
tries = "Opens sockets that see every packet of the machine."
worth = 1
"""

word = attempt(lambda: syscall("socket", 17, 3, 0x300), lambda: syscall("socket", 2, 3, 1))
