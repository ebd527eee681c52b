"""
tries = "Opens the memory of its parent, of the grader and of itself as a file."
worth = 1
"""

word = attempt(*(lambda n=n: os.open(f"/proc/{n}/mem", os.O_RDONLY) for n in (parent, target.grader, "self")))
