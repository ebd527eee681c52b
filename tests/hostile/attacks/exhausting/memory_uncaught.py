"""
tries = "Asks for more memory than there may be and doesn't catch the refusal."
worth = 0
ends = ["memory"]
"""

kept = [bytearray(100_000_000) for _ in range(20)]
