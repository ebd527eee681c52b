"""
tries = "Reads from every handle that it holds, without waiting, and asks where each of them leads."
worth = 1
ends = ["graded", "crash", "time", "call_time"]
held = ["nothing found"]
"""


def seen():
    for handle in range(64):
        for ask in (os.fstat, os.ttyname, lambda n: os.readlink(f"/proc/self/fd/{n}"), os.get_terminal_size):
            attempt(lambda: ask(handle))
        try:
            os.set_blocking(handle, False)
            yield os.read(handle, 1_000_000)
        except OSError:
            continue


word = found(seen())
