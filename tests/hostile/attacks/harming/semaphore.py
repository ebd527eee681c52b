"""
tries = "Makes a semaphore that outlives it."
worth = 1
without_walls = true
"""

word = attempt(lambda: syscall("semget", target.key, 1, 0o1666))
