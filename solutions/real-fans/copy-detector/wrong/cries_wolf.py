def similarity(a, b):
    # Single words, of which two texts in one language have many in common.
    first, second = set(a.lower().split()), set(b.lower().split())
    if not first or not second:
        return 1.0 if first == second else 0.0
    return 2 * len(first & second) / (len(first) + len(second))
