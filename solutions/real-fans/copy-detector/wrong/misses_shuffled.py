from difflib import SequenceMatcher


def similarity(a, b):
    # Reads both texts from front to back, so it gets lost when sentences move.
    first, second = sorted((runs(a), runs(b)))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def runs(text):
    words = text.lower().split()
    return [tuple(words[i : i + 2]) for i in range(max(1, len(words) - 1))]
