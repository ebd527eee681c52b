def similarity(a, b):
    # Divides by zero when there is no word.
    first, second = set(a.lower().split()), set(b.lower().split())
    return len(first & second) / len(first | second)
