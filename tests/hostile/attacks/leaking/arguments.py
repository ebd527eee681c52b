"""
tries = "Learns how the grader was called from its own arguments."
worth = 1
held = ["nothing found"]
"""


def seen():
    for name in ("argv", "orig_argv", "path", "warnoptions", "_xoptions", "executable", "prefix", "modules"):
        yield repr(getattr(sys, name, ""))
    for module in list(sys.modules.values()):
        yield repr(getattr(module, "__file__", "")) + repr(getattr(module, "__path__", ""))


held = [
    item
    for item in seen()
    if treasure_in(item) or target.reports in item or target.answers in item or "/tests/" in item
]
word = "through" if held else "nothing found"
