def similarity(a, b):
    # Only the very same text counts.
    return 1.0 if a.lower().split() == b.lower().split() else 0.0
