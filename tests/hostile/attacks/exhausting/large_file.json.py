"""
tries = "Is larger than any answer may be."
worth = 0
ends = ["too_large", "not_json"]
"""


def weapon():
    return b'{"exercise":"double-it","answer":{"word":"' + b"x" * 11_000_000 + b'"}}'
