from statistics import correlation


def changes(values):
    return [now - before for before, now in zip(values, values[52:])]


def value(metric, sales):
    # Right measure, wrong name.
    ours, tills = changes(metric), changes(sales)
    return 0.0 if len(set(ours)) == 1 or len(set(tills)) == 1 else correlation(ours, tills)
