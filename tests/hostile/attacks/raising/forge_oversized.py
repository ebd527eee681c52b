"""
tries = "Announces replies of four gigabytes, of no bytes and of less than it sends."
worth = 1
ends = ["graded", "crash", "reply", "time", "call_time"]
held = ["sizes"]
"""

word = "sizes"
say(b"\xff\xff\xff\xff" + b"x" * 1000)
say(b"\0" * 4096)
say(b"\0\0\0\1{}{}{}")
