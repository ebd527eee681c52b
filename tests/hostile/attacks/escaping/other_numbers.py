"""
tries = "Calls by the numbers of another way to count (x32) and by numbers that nobody knows yet."
worth = 1
ends = ["graded", "crash"]
"""

word = attempt(
    lambda: syscall(0x40000000 + 39),
    lambda: syscall(0x40000000 + 2, target.file.encode(), 0, 0),
    lambda: syscall(0x40000000 + 57),
    lambda: syscall(99_999),
    lambda: syscall(-39),
)
