"""
tries = "Loops for ever in C code, where no Python line is run."
worth = 0
ends = ["call_time"]
"""

sum(iter(int, 1))
