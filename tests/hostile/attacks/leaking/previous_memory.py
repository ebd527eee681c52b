"""
tries = "Looks for what the answer before it left in modules, in the garbage and in the interpreter."
worth = 1
held = ["nothing found"]
"""


def seen():
    for module in list(sys.modules.values()):
        for name, value in list(getattr(module, "__dict__", {}).items()):
            if isinstance(value, (str, bytes)):
                yield value
            elif name in ("treasure", "left_by_right", "poisoned"):
                yield "TOPSECRET-" + "0" * 16
    for name in ("last_value", "last_traceback", "displayhook", "left"):
        yield repr(getattr(sys, name, ""))


word = found(seen())
