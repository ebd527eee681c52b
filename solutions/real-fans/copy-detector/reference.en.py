def similarity(a, b):
    # Of all the runs of three words that occur, the share that occurs in both texts
    # (A. Broder, On the resemblance and containment of documents, 1997).
    first, second = runs(a), runs(b)
    if not first or not second:
        return 1.0 if first == second else 0.0
    return len(first & second) / len(first | second)


def runs(text):
    # Capitals and punctuation are typed in this way or that, so only letters and digits count.
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))} if words else set()
