from statistics import correlation


def changes(values):
    return [now - before for before, now in zip(values, values[52:])]


def worth(pair):
    # Wants one value where two lists are given.
    ours, tills = changes(pair[0]), changes(pair[1])
    return 0.0 if len(set(ours)) == 1 or len(set(tills)) == 1 else correlation(ours, tills)
