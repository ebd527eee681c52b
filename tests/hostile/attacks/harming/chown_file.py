"""
tries = "Gives a file to somebody else."
worth = 1
held = ["pretended", "refused"]
"""

told = [
    attempt(lambda: os.chown(target.file, 12345, 12345)),
    attempt(lambda: os.lchown(target.file, 12345, 12345)),
    attempt(lambda: os.chown(target.file, -1, -1)),
]
word = "pretended" if {*told} <= {"through", "EPERM", "EACCES", "ENOSYS"} else told[0]
