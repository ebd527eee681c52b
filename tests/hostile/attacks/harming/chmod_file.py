"""
tries = "Changes the mode of a file, and of one through an old and a new call."
worth = 1
held = ["pretended", "refused"]
without_walls = true
"""


def raw():
    syscall("fchmodat2", -100, target.file.encode(), 0o4777, 0)


told = attempt(raw) if attempt(lambda: os.chmod(target.file, 0o4777)) == "through" else "EPERM"
word = "pretended" if told in ("EPERM", "EACCES", "ENOSYS", "ModuleNotFoundError", "ImportError") else told
