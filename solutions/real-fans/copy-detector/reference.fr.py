def similarity(a, b):
    # De toutes les suites de trois mots, la part qui se trouve dans les deux textes
    # (A. Broder, On the resemblance and containment of documents, 1997).
    first, second = runs(a), runs(b)
    if not first or not second:
        return 1.0 if first == second else 0.0
    return len(first & second) / len(first | second)


def runs(text):
    # Majuscules et ponctuation varient au clavier : seuls comptent lettres et chiffres.
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))} if words else set()
