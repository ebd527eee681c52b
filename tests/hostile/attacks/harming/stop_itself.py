"""
tries = "Stops itself, so that the grader waits for ever."
worth = 1
ends = ["graded", "time", "call_time"]
"""

word = attempt(lambda: os.kill(os.getpid(), 19))
