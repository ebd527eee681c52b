"""
tries = "Gives the answer, the exercise and a value twice, each time another."
worth = 3
ends = ["graded", "not_json"]
held = ["twice"]
"""


def weapon():
    return (
        b'{"exercise":"other","exercise":"double-it","variant":0,"answer":{"word":"no"},'
        b'"answer":{"word":"no","word":"twice","double":7}}'
    )
