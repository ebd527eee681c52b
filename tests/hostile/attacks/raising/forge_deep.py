"""
tries = "Replies with brackets nested half a million deep."
worth = 1
ends = ["graded", "crash", "depth", "time", "call_time"]
held = ["deep"]
"""

word = "deep"
say(frame(b"[" + b"[" * 500_000 + b"]" * 500_000 + b"]"))
