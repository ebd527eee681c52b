from statistics import correlation


def without_season(values):
    # Takes out what a week of the year usually is, and leaves the growth from one year to the next in.
    return [value - (values[week % 52] + values[week % 52 + 52]) / 2 for week, value in enumerate(values)]


def worth(metric, sales):
    if len(set(metric)) == 1 or len(set(sales)) == 1:
        return 0.0
    return correlation(without_season(metric), without_season(sales))
