"""
tries = "Is no JSON in many ways: numbers without end, half characters, names of infinity."
worth = 0
ends = ["not_json", "graded"]
held = ["(none)"]
"""


def weapon():
    return b'\xef\xbb\xbf{"exercise":"double-it","answer":{"word":' + b"1" * 3_000_000 + b',"x":"\\ud800","y":NaN}}'
