"""
tries = "Overwrites the answer that is graded after it."
worth = 1
"""

word = attempt(lambda: open(target.next, "a").write("word = 'spoilt'\n"))
