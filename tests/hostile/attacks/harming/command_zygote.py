"""
tries = "Sends commands of its own to whoever forks the workers, on every handle."
worth = 1
ends = ["graded", "crash"]
held = ["sent"]
"""

for command in (b'{"op":"fork"}', b'{"op":"run","cells":["1/0"]}', b'{"op":"end"}', b"\0\0\0\0"):
    say(frame(command))
    say(command + b"\n")
word = "sent"
