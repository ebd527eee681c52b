"""
tries = "Compiles sources that are nested too deep for the compiler."
worth = 1
ends = ["graded", "crash", "memory", "time", "call_time", "cpu"]
held = ["compiled"]
"""

for source in (
    "(" * 50_000,
    "-" * 50_000 + "1",
    "a" + ".b" * 50_000,
    "a" + "()" * 50_000,
    "1" + "+1" * 50_000,
    "lambda:" * 5000 + "1",
):
    attempt(lambda: compile(source, "<nested>", "eval"))
word = "compiled"
