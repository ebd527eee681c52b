"""
tries = "Replies with values of every wrong type, in every place."
worth = 1
ends = ["graded", "crash"]
held = ["mixed"]
"""

say(frame(b'[{"raised":[1],"line":{"a":1}}]'))
say(frame(b'[{"value":{"value":"twice"}}]'))
say(frame(b'[{"value":1,"raised":"x"},{"missing":0},{"unplain":[[]]},{"raised":null,"line":"1"},7]'))
word = "mixed"
