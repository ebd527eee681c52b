"""
tries = "Ends its parent and the grader."
worth = 1
"""

word = attempt(lambda: os.kill(parent, 15), lambda: os.kill(target.grader, 15))
