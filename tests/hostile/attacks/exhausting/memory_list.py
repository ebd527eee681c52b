"""
tries = "Fills its memory with a list and keeps going when told that there is no more."
worth = 1
ends = ["graded", "memory", "call_time"]
held = ["MemoryError"]
"""

kept = []


def fill():
    for _ in range(200):
        kept.append(bytearray(10_000_000))


word = attempt(fill)
