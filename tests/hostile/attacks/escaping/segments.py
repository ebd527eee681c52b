"""
tries = "Makes segments of its own in the processor's tables, and changes its thread's registers."
worth = 1
"""

word = attempt(lambda: syscall("modify_ldt", 0, bytes(16), 16), lambda: syscall("modify_ldt", 1, bytes(16), 16))
