"""
tries = "Makes namespaces of its own, in which it would be root."
worth = 1
"""

word = attempt(
    lambda: syscall("unshare", 0x10000000), lambda: syscall("unshare", 0x20000), lambda: syscall("unshare", 0x400)
)
