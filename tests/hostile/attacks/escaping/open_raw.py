"""
tries = "Opens a file by openat and openat2 past Python, from a handle and from the working folder."
worth = 1
without_walls = true
"""

path = target.file.encode()
word = attempt(
    lambda: syscall("openat", -100, path, 0, 0),
    lambda: syscall("openat2", -100, path, bytes(24), 24),
    lambda: syscall("openat", -100, path, 0o10000000, 0),
    lambda: syscall("open_tree", -100, path, 0),
)
