def similarity(a, b):
    # Single words, of which the shorter text has many in common with anything.
    first, second = set(a.lower().split()), set(b.lower().split())
    if not first or not second:
        return 1.0 if first == second else 0.0
    return len(first & second) / min(len(first), len(second))
