"""
tries = "Traces the grader, its parent and a bystander, and asks to be traced."
worth = 1
"""

word = attempt(
    *(lambda n=n: syscall("ptrace", 0x4206, n, 0, 0) for n in (target.bystander, parent, target.grader)),
    lambda: syscall("ptrace", 0, 0, 0, 0),
    lambda: syscall("kcmp", parent, target.grader, 0, 0, 0),
)
