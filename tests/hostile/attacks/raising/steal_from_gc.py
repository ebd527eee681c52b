"""
tries = "Asks the garbage collector for every object there is and looks for the secret and for other answers."
worth = 1
held = ["nothing found"]
"""


def look():
    global word
    import gc

    def seen():
        for thing in gc.get_objects():
            if type(thing) in (dict, list, tuple, set):
                for item in [*thing.values()] if type(thing) is dict else [*thing]:
                    if type(item) in (str, bytes):
                        yield item

    word = found(seen())


told = attempt(look)
word = word if told == "through" else told
