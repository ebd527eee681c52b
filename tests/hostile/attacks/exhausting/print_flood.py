"""
tries = "Prints without end."
worth = 0
ends = ["output", "time", "call_time", "cpu"]
"""
while True:
    print("x" * 10_000)
