"""
tries = "Asks for a variant that is no number, to choose easier cases or to break the drawing."
worth = 0
ends = ["bad_variant", "not_json"]
"""


def weapon():
    return b'{"exercise":"double-it","variant":1e2,"answer":{"word":"twice"}}'
