"""
tries = "Becomes another program."
worth = 1
ends = ["graded", "crash"]
"""

word = attempt(lambda: os.execve("/bin/sh", ["sh", "-c", "exit 0"], {}), lambda: os.execv(sys.executable, ["x"]))
