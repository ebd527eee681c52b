"""
tries = "Lists folders: the root, its own, the answers', the temporary one."
worth = 1
without_walls = true
"""

word = attempt(
    *(
        lambda name=name: os.listdir(name)
        for name in ("/", ".", target.canary, target.scratch, "/proc", "/proc/self/fd")
    ),
    lambda: next(os.scandir("/tmp")),
)
