"""
tries = "Removes the answer that is graded after it."
worth = 1
"""

word = attempt(lambda: os.remove(target.next))
