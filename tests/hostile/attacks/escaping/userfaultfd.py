"""
tries = "Handles its own page faults, to slow the kernel down at a chosen place."
worth = 1
"""

word = attempt(lambda: syscall("userfaultfd", 0), lambda: syscall("userfaultfd", 1))
