"""
tries = "Gives up the random layout of its memory."
worth = 1
"""

word = attempt(lambda: syscall("personality", 0x40000))
