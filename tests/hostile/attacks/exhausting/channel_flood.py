"""
tries = "Floods every handle that it holds, the channel among them, with replies and rubbish."
worth = 0
ends = ["crash", "time", "call_time", "reply"]
"""

for _ in range(2000):
    say(frame(b"[null]" + b" " * 100_000))
