def similarity(a, b):
    # Divides by the size of the first text only.
    first, second = runs(a), runs(b)
    return len(first & second) / max(1, len(first)) if a != b else 1.0


def runs(text):
    words = text.lower().split()
    return {tuple(words[i : i + 2]) for i in range(max(1, len(words) - 1))} if words else set()
