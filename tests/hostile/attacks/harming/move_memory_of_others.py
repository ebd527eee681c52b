"""
tries = "Moves pages of a bystander, advises on its memory, and binds its own."
worth = 1
"""

word = attempt(
    lambda: syscall("migrate_pages", target.bystander, 0, 0, 0),
    lambda: syscall("move_pages", target.bystander, 0, 0, 0, 0, 0),
    lambda: syscall("process_madvise", -1, 0, 0, 0, 0),
)
