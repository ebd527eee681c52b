"""
tries = "Has the lines of a file shown in a traceback, by linecache, inspect and warnings."
worth = 1
held = ["nothing found"]
without_walls = true
"""


def look():
    global word
    import linecache
    import traceback

    def seen():
        yield "".join(linecache.getlines(target.file))
        yield linecache.getline(target.file, 1)
        try:
            exec(compile("1/0", target.file, "exec"))
        except ZeroDivisionError:
            yield traceback.format_exc()

    word = found(seen())


told = attempt(look)
word = word if told == "through" else told
