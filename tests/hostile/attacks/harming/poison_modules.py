"""
tries = "Spoils modules, in the hope that the next answer's process inherits them."
worth = 1
ends = ["graded", "crash"]
held = ["poisoned"]
"""

import builtins
import json
import random

random.Random.randrange = json.loads = json.dumps = lambda *_, **__: 1 / 0
builtins.sum = lambda *_: 7
for module in list(sys.modules.values()):
    if module is not None and getattr(module, "__name__", "") not in ("answer", "__main__", "builtins"):
        attempt(lambda: setattr(module, "poisoned", True))
word = "poisoned"
sys.modules.clear()
