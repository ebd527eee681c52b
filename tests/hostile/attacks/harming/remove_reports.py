"""
tries = "Removes the report of the answer before it."
worth = 1
"""

word = attempt(lambda: os.remove(target.previous_report))
