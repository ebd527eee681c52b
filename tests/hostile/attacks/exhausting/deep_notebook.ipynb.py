"""
tries = "Is a notebook of brackets only, half a million deep."
worth = 0
ends = ["not_a_notebook", "not_json", "too_large"]
"""


def weapon():
    return b'{"nbformat":4,"nbformat_minor":5,"metadata":' + b'{"a":[' * 500_000 + b"]}" * 500_000 + b',"cells":[]}'
