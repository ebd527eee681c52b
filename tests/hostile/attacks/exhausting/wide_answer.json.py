"""
tries = "Holds as many empty lists, keys and escapes as its size allows."
worth = 1
ends = ["graded", "not_json", "too_large"]
held = ["(none)", "wide"]
"""


def weapon():
    lists = b"[]," * 600_000 + b"[]"
    keys = b",".join(b'"\\u0061%d":0' % number for number in range(60_000))
    return b'{"exercise":"double-it","answer":{"word":"wide","lists":[' + lists + b'],"keys":{' + keys + b"}}}"
