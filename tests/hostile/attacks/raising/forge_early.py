"""
tries = "Writes the replies to all that will be asked before it is asked."
worth = 3
ends = ["graded", "crash"]
held = ["early", "twice"]
"""

word = "early"


def double(x):
    return 0


for reply in (
    b"[null]",
    b'[{"value":"twice"}]',
    b'[{"value":true},{"value":true},{"value":true},{"value":true},{"value":true}]',
):
    say(frame(reply))
