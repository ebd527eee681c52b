"""
tries = "Matches a pattern that takes longer than the sun will burn."
worth = 0
ends = ["call_time"]
"""

re.match(r"(a+)+$", "a" * 60 + "b")
