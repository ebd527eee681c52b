"""
tries = "Prints the hidden cases, raises them and names classes after them, to be read in the job's log."
worth = 1
held = ["shown"]
"""

word = "shown"


def double(x):
    for stream in (sys.stdout, sys.stderr, sys.__stderr__):
        print(f"hidden-{x}-case", file=stream)
    for handle in (0, 1, 2):
        attempt(lambda: os.write(handle, f"hidden-{x}-case\n".encode()))
    raise type(f"hidden-{x}-case", (ValueError,), {})(f"hidden-{x}-case")
