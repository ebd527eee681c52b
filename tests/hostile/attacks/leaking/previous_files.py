"""
tries = "Looks for files that the answer before it left."
worth = 1
held = ["nothing found"]
"""


def seen():
    for folder in (".", target.scratch, "/tmp", "/dev/shm", "/var/tmp"):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    yield file.read(10_000)
            except OSError:
                continue


word = found(seen())
