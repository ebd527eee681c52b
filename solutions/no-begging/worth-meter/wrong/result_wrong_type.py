from statistics import correlation


def changes(values):
    return [now - before for before, now in zip(values, values[52:])]


def worth(metric, sales):
    # Says it in words where a number is wanted.
    ours, tills = changes(metric), changes(sales)
    return "much" if len(set(ours)) > 1 and len(set(tills)) > 1 and correlation(ours, tills) > 0.5 else "little"
