"""
tries = "Loads programs into the kernel."
worth = 1
"""

word = attempt(lambda: syscall("bpf", 0, 0, 0), lambda: syscall("bpf", 5, bytes(128), 128))
