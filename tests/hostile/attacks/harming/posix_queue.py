"""
tries = "Makes a message queue of POSIX's kind, that outlives it."
worth = 1
"""

word = attempt(lambda: syscall("mq_open", target.name.encode(), os.O_CREAT | os.O_RDWR, 0o600, 0))
