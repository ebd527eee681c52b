"""
tries = "Catches every exception, for ever, in finally clauses and finalizers."
worth = 0
ends = ["call_time"]
"""


class Again:
    def __del__(self):
        while True:
            pass


Again()
