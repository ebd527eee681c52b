"""
tries = "Replaces the streams that count what it prints."
worth = 1
ends = ["graded", "memory", "output"]
held = ["printed"]
"""

for stream in (sys.stdout, sys.stderr):
    attempt(lambda: setattr(stream, "left", 10**12))
    attempt(lambda: setattr(type(stream), "write", lambda self, text: len(text)))
for _ in range(300):
    print("x" * 1_000_000)
word = "printed"
