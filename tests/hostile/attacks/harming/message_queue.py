"""
tries = "Makes a message queue that outlives it."
worth = 1
without_walls = true
"""

word = attempt(lambda: syscall("msgget", target.key, 0o1666))
