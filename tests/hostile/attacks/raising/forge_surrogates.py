"""
tries = "Replies with half characters, control characters and bytes that are no UTF-8."
worth = 1
ends = ["graded", "crash"]
held = ["halves"]
"""

word = "halves"
say(frame(b'[{"raised":"x","line":1,"\\ud800":"\\udfff"}]'))
say(frame(b'[{"value":"\\ud83d"}]'))
say(frame(b'[{"value":"\xff\xfe\x00\x01"}]'))
