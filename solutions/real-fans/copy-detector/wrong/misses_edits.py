def similarity(a, b):
    # Compares whole sentences: one word changed, and the sentence is another.
    first, second = sentences(a), sentences(b)
    return len(first & second) / len(first | second) if first | second else 1.0


def sentences(text):
    return {sentence.strip() for sentence in " ".join(text.split()).split(".") if sentence.strip()}
