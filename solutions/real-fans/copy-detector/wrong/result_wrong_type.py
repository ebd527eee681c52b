def similarity(a, b):
    # Says it in a word where a number is wanted.
    return "copy" if a == b else "no copy"
