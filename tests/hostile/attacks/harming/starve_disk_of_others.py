"""
tries = "Sets the disk priority of a bystander and of every process of its user."
worth = 1
"""

word = attempt(
    lambda: syscall("ioprio_set", 1, target.bystander, 3 << 13), lambda: syscall("ioprio_set", 3, 0, 3 << 13)
)
