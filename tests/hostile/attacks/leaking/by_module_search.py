"""
tries = "Puts folders of the grader on the path and imports from there."
worth = 1
held = ["nothing found"]
without_walls = true
"""

sys.path[:0] = [target.course + "/exercises/first/double-it", target.canary]
sys.path_importer_cache.clear()


def load():
    import checks_of_nobody

    return checks_of_nobody.treasure


try:
    word = found([load()])
except BaseException:
    word = "nothing found"
