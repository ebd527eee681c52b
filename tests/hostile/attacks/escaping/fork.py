"""
tries = "Forks, by Python and by numbers."
worth = 1
ends = ["graded", "processes"]
without_walls = true
"""


def born(make):
    def deed():
        if make() == 0:
            os._exit(0)

    return deed


word = attempt(
    born(os.fork),
    born(lambda: os.forkpty()[0]),
    born(lambda: syscall("fork")),
    born(lambda: syscall("clone", 17, 0, 0, 0, 0)),
)
