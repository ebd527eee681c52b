"""
tries = "Makes folders, pipes and sockets on the disk."
worth = 1
without_walls = true
"""

word = attempt(
    lambda: os.mkdir(target.canary + "/made"),
    lambda: os.mkfifo(target.canary + "/pipe"),
    lambda: os.mknod(target.canary + "/node", 0o140600),
)
