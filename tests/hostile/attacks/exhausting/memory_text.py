"""
tries = "Makes one text of two gigabytes by multiplying, joining and formatting."
worth = 1
ends = ["graded", "memory", "crash"]
held = ["MemoryError"]
"""

word = attempt(
    lambda: "x" * 2_000_000_000,
    lambda: "x".join(["y" * 1_000_000] * 2000),
    lambda: f"{1:2000000000}",
    lambda: b"%2000000000d" % 1,
)
