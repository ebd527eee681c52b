from statistics import correlation


def changes(values):
    # Against the same week of last year the season falls out, and steady growth is the same in every week.
    return [now - before for before, now in zip(values, values[52:])]


def worth(metric, sales):
    ours, tills = changes(metric), changes(sales)
    if len(set(ours)) == 1 or len(set(tills)) == 1:
        return 0.0  # what never changes moves with nothing
    return correlation(ours, tills)
