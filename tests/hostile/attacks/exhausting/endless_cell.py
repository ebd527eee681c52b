"""
tries = "Loops for ever in a cell."
worth = 0
ends = ["time", "call_time", "cpu"]
"""
while True:
    pass
