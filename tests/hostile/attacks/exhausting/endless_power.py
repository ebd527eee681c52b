"""
tries = "Computes a number of billions of digits in one operation."
worth = 1
ends = ["time", "call_time", "cpu", "memory", "graded"]
held = ["MemoryError"]
"""

word = attempt(lambda: 7 ** (7**11))
