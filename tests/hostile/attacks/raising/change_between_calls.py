"""
tries = "Answers otherwise from call to call and changes its values while it is being checked."
worth = 1
held = ["first"]
"""

calls = []
word = "first"


def double(x):
    global word, double
    calls.append(x)
    word = "twice"
    sys.modules["answer"].__dict__["word"] = "twice"
    double = lambda y: 2 * y
    return calls  # grows after it was returned
