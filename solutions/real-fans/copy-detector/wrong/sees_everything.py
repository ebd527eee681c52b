from collections import Counter


def similarity(a, b):
    # Counts letters, and all texts of a language are made of much the same ones.
    first, second = Counter(a.lower()), Counter(b.lower())
    if not first and not second:
        return 1.0
    return sum((first & second).values()) / sum((first | second).values())
