"""
tries = "Maps a file instead of reading it, from every handle that it holds."
worth = 1
held = ["nothing found"]
"""


def look():
    global word
    import mmap

    def seen():
        for handle in range(64):
            try:
                with mmap.mmap(handle, 0, access=mmap.ACCESS_READ) as room:
                    yield room[:1_000_000]
            except (OSError, ValueError):
                pass
            try:
                yield os.pread(handle, 100_000, 0)
            except OSError:
                continue

    word = found(seen())


told = attempt(look)
word = word if told == "through" else told
