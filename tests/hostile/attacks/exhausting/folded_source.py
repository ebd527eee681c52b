"""
tries = "Has the compiler compute constants of gigabytes."
worth = 1
ends = ["graded", "crash", "memory", "time", "call_time", "cpu"]
held = ["SyntaxError", "MemoryError", "through", "folded"]
"""

attempt(lambda: compile("x = (" + "'a' * 4096," * 60_000 + ")", "<folded>", "exec"))
attempt(lambda: compile("x = " + "1 << 100 ** 4" + " ** 4" * 10, "<folded>", "exec"))
word = "folded"
