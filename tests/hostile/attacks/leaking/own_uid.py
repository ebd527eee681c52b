"""
tries = "Finds itself to be the user who grades, or root."
worth = 1
held = ["nobody"]
"""

numbers = [os.getuid(), os.geteuid(), os.getgid(), os.getegid()]
attempt(lambda: numbers.extend([*os.getresuid(), *os.getresgid()]), lambda: numbers.extend(os.getgroups()))
word = "through" if 0 in numbers else "nobody"
