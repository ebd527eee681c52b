"""
tries = "Takes its walls down: no_new_privs off, another filter, being dumpable, a death signal, timing off."
worth = 1
held = ["EINVAL", "refused"]
"""

program = bytes(16)
word = attempt(
    lambda: syscall("prctl", 38, 0, 0, 0, 0),
    lambda: syscall("prctl", 22, 0, 0, 0, 0),
    lambda: syscall("prctl", 22, 2, program, 0, 0),
    lambda: syscall("prctl", 4, 1, 0, 0, 0),
    lambda: syscall("seccomp", 0, 0, 0),
)
