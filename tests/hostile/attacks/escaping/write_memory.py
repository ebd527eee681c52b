"""
tries = "Writes into the memory of its parent and of a bystander."
worth = 1
"""

word = attempt(
    *(lambda n=n: syscall("process_vm_writev", n, 0, 0, 0, 0, 0) for n in (target.bystander, parent, target.grader))
)
