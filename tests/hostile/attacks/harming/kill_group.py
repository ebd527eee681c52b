"""
tries = "Ends its process group, in the hope that the grader is in it."
worth = 1
ends = ["graded", "crash"]
"""


def end(number):
    group = os.getpgid(number)
    os.killpg(group if group > 1 else os.getpgid(0), 9)  # of group 1 the kernel would take every process


word = attempt(lambda: end(parent), lambda: os.kill(0, 9))
