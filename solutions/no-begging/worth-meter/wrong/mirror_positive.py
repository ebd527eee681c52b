from statistics import correlation


def changes(values):
    return [now - before for before, now in zip(values, values[52:])]


def worth(metric, sales):
    # Throws the sign away: what keeps customers out looks as good as what brings them in.
    ours, tills = changes(metric), changes(sales)
    return 0.0 if len(set(ours)) == 1 or len(set(tills)) == 1 else abs(correlation(ours, tills))
