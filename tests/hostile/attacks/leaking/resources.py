"""
tries = "Measures what the answers before it used, by the resources of its parent and the load of the machine."
worth = 1
held = ["nothing found"]
"""


def look():
    global word
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    word = "through" if used.ru_utime + used.ru_stime > 0 else "nothing found"


def load():
    global word
    os.getloadavg()
    word = "through"


told = attempt(look)
word = word if told == "through" else told
attempt(load)
