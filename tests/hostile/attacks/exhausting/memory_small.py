"""
tries = "Fills its memory with millions of small objects, and answers with what is left."
worth = 1
ends = ["graded", "memory", "crash", "cpu", "time", "call_time"]
held = ["MemoryError"]
"""


def fill():
    kept = []
    for _ in range(60_000_000):
        kept.append([])


word = attempt(fill)
