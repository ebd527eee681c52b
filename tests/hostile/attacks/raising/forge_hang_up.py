"""
tries = "Closes every handle, the channel among them, and goes on living."
worth = 0
ends = ["crash", "time", "call_time", "graded"]
held = ["closed"]
"""

for handle in range(64):
    attempt(lambda: os.close(handle))
word = "closed"
