"""
tries = "Replies with the same key twice, each with another value."
worth = 3
ends = ["graded", "crash"]
held = ["keys", "twice"]
"""

word = "keys"
say(frame(b'[{"raised":"x","line":1,"raised":"y"}]'))
say(frame(b'[{"value":"no","value":"twice"}]'))
