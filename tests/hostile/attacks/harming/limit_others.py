"""
tries = "Lowers the limits of its parent, of the grader and of a bystander."
worth = 1
without_walls = true
"""

few = (64).to_bytes(8, sys.byteorder) * 2
word = attempt(*(lambda n=n: syscall("prlimit64", n, 7, few, 0) for n in (target.bystander, parent, target.grader)))
