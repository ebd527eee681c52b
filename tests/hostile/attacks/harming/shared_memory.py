"""
tries = "Makes a shared memory segment that outlives it."
worth = 1
without_walls = true
"""

word = attempt(lambda: syscall("shmget", target.key, 4096, 0o1666))
