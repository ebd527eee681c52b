"""
tries = "Catches every exception, for ever, in finally clauses and finalizers."
worth = 0
ends = ["time", "call_time", "cpu", "crash"]
"""


class Again:
    def __del__(self):
        while True:
            pass


Again()
