def similarity(a, b):
    # A text of two words has no run of three, so it is unlike everything, even itself.
    first, second = runs(a), runs(b)
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)


def runs(text):
    words = text.lower().split()
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}
