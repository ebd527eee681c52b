"""
tries = "Answers with what Python's formatting would take for instructions, to be told as gigabytes."
worth = 1
held = ["{found!r:>99999999}"]
"""

word = "{found!r:>99999999}"
