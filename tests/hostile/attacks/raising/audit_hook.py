"""
tries = "Adds an audit hook that interrupts whatever the worker does afterwards."
worth = 2
ends = ["graded", "crash"]
held = ["hooked"]
"""


def double(x):
    return 0


def hook(event, arguments):
    if event not in ("object.__getattr__", "builtins.id"):
        raise KeyboardInterrupt


word = "hooked"
sys.addaudithook(hook)
