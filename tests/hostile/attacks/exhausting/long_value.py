"""
tries = "Gives a text of a hundred million characters as a value."
worth = 0
ends = ["memory"]
"""

word = "x" * 100_000_000
