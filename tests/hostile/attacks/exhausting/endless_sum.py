"""
tries = "Loops for ever in C code, where no Python line is run."
worth = 0
ends = ["time", "call_time", "cpu"]
"""
sum(iter(int, 1))
