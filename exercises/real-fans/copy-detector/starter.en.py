def similarity(a, b):
    # a and b are two texts. Answer with a number from 0.0 (nothing in common) to 1.0 (the same).
    # This first measure is thrown off by a single comma. Find a better one!
    return 1.0 if a == b else 0.0
