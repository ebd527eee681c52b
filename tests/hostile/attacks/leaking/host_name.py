"""
tries = "Learns the machine's name and kernel."
worth = 1
held = ["nothing found"]
"""


def seen():
    for ask in (lambda: os.uname().nodename, lambda: open("/proc/sys/kernel/hostname").read(), lambda: os.getlogin()):
        try:
            yield ask().strip()
        except Exception:
            continue


word = "through" if target.host in list(seen()) else "nothing found"
