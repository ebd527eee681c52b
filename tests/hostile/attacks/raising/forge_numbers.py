"""
tries = "Replies with NaN, infinities and a number of a million digits."
worth = 1
ends = ["graded", "crash", "reply"]
held = ["numbers"]
"""

word = "numbers"
for written in (b"NaN", b"-Infinity", b"1e999", b"1" * 1_000_000, b"0x10", b"01"):
    say(frame(b'[{"raised":"x","line":' + written + b"}]"))
