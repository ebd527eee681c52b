"""
tries = "Floods the standard handles past Python."
worth = 1
ends = ["graded", "time", "call_time", "crash", "output"]
held = ["flooded"]
"""

for _ in range(300):
    for handle in (0, 1, 2):
        attempt(lambda: os.write(handle, b"x" * 100_000))
word = "flooded"
