"""
tries = "Imports whatever it can find, thousands of times."
worth = 1
ends = ["graded", "crash", "memory", "time", "call_time", "cpu"]
held = ["imported"]
"""

for number in range(3000):
    attempt(lambda: __import__(f"module_{number}"))
word = "imported"
