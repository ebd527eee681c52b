"""
tries = "Prints without end."
worth = 0
ends = ["output"]
"""

while True:
    print("x" * 10_000)
