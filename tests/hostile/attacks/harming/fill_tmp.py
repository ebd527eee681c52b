"""
tries = "Fills the folders that everybody may write to."
worth = 1
held = ["disk", "refused"]
"""


def fill(folder):
    def deed():
        with open(f"{folder}/{target.name}", "wb") as file:
            file.write(bytes(5_000_000))

    return deed


word = attempt(*map(fill, (target.scratch, ".", "/tmp", "/var/tmp", "/dev/shm", "/run/lock", target.canary)))
