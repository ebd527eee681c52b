"""
tries = "Reports an exception with a huge name and a huge line number, and a value that is none."
worth = 1
ends = ["graded", "crash"]
held = ["(none)", "huge"]
"""

word = "huge"
say(frame(b'[{"raised":"' + b"A" * 300_000 + b'","line":' + b"9" * 4000 + b"}]"))
say(frame(b'[{"unplain":"' + b"\\u202e" * 50_000 + b'"}]'))
