"""
tries = "Gives pages of its memory to pipes, as several kernel exploits began."
worth = 1
held = ["EBADF", "refused"]
"""

word = attempt(
    lambda: syscall("vmsplice", os.pipe()[1], 0, 0, 0), lambda: os.splice(3, 4, 1), lambda: os.sendfile(3, 4, 0, 1)
)
