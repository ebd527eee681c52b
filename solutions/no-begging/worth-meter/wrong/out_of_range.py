def changes(values):
    return [now - before for before, now in zip(values, values[52:])]


def worth(metric, sales):
    # The covariance: the right thing, in units of euros times likes.
    ours, tills = changes(metric), changes(sales)
    mine, theirs = sum(ours) / len(ours), sum(tills) / len(tills)
    return sum((x - mine) * (y - theirs) for x, y in zip(ours, tills)) / len(ours)
