"""
tries = "Prints without end in a call, and swallows the refusal."
worth = 0
ends = ["output", "time", "call_time", "cpu"]
"""


def double(x):
    while True:
        try:
            print("x" * 100_000, file=sys.stderr)
        except Exception:
            pass
