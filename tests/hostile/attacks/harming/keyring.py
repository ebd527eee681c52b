"""
tries = "Puts a key into the user's keyring and reads what is there."
worth = 1
"""

word = attempt(
    lambda: syscall("add_key", b"user", b"hostile", b"x", 1, -1),
    lambda: syscall("keyctl", 0, -4, 1),
    lambda: syscall("request_key", b"user", b"hostile", 0, 0),
)
