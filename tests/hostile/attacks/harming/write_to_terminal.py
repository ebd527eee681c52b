"""
tries = "Writes to the grader's terminal past its standard output."
worth = 1
without_walls = true
"""

word = attempt(
    lambda: os.write(os.open(target.terminal, os.O_WRONLY | os.O_NOCTTY), b"\x1b]0;owned\x07" + target.name.encode())
)
