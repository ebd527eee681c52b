def similarity(a, b):
    # One minus the differences: below zero as soon as there are more of them than runs in the longer text.
    first, second = runs(a), runs(b)
    return 1 - len(first ^ second) / max(1, len(first), len(second))


def runs(text):
    words = text.lower().split()
    return {tuple(words[i : i + 2]) for i in range(max(1, len(words) - 1))} if words else set()
