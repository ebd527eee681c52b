"""
tries = "Loops for ever in a cell."
worth = 0
ends = ["call_time"]
"""

while True:
    pass
