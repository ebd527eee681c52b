from statistics import correlation


def changes(values):
    # Counts no change below fifty; whether that is little depends on what is counted.
    return [now - before if abs(now - before) >= 50 else 0 for before, now in zip(values, values[52:])]


def worth(metric, sales):
    ours, tills = changes(metric), changes(sales)
    return 0.0 if len(set(ours)) == 1 or len(set(tills)) == 1 else correlation(ours, tills)
