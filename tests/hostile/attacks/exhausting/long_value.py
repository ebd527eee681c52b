"""
tries = "Gives a text of a hundred million characters as a value."
worth = 0
ends = ["reply", "memory", "crash"]
"""
word = "x" * 100_000_000
