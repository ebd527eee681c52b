"""
tries = "Reads the environment, arguments, handles and memory maps of every process it can name."
worth = 1
held = ["nothing found"]
"""


def seen():
    numbers = [os.getpid(), parent, target.grader, target.bystander, "self", "thread-self", 1]
    for number in numbers:
        for name in ("environ", "cmdline", "maps", "status", "stack", "auxv", "mountinfo"):
            try:
                with open(f"/proc/{number}/{name}", "rb") as file:
                    yield file.read() + b"TOPSECRET-" + b"0" * 16
            except OSError:
                continue


word = found(seen())
