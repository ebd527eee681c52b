"""
tries = "Gives a text that grows sixfold when written as JSON."
worth = 0
ends = ["reply"]
held = ["(none)"]
"""

word = "\x00" * 3_000_000
