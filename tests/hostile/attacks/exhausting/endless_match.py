"""
tries = "Matches a pattern that takes longer than the sun will burn."
worth = 0
ends = ["time", "call_time", "cpu"]
"""
re.match(r"(a+)+$", "a" * 60 + "b")
