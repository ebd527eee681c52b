"""
tries = "Adds a filter of its own that decides the fate of calls, and rule sets without end."
worth = 1
"""

word = attempt(
    lambda: syscall("seccomp", 1, 8, 0), lambda: syscall("landlock_create_ruleset", (1).to_bytes(8, "little"), 8, 0)
)
