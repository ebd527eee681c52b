"""
tries = "Maps memory that its limit might not count: shared, anonymous, many times."
worth = 1
ends = ["graded", "memory", "call_time"]
held = ["MemoryError", "ENOMEM", "refused"]
"""


def fill():
    import mmap

    kept = []
    for _ in range(20):
        room = mmap.mmap(-1, 100_000_000, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)
        room.write(b"x" * 10_000_000)
        kept.append(room)


word = attempt(fill)
