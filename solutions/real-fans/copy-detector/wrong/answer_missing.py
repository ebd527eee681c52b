def likeness(a, b):
    # Wrong name.
    return 1.0 if a == b else 0.0
