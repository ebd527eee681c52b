from statistics import correlation, linear_regression


def without_growth(values):
    # Takes out a straight line, and leaves Christmas in.
    slope, start = linear_regression(range(len(values)), values)
    return [value - start - slope * week for week, value in enumerate(values)]


def worth(metric, sales):
    if len(set(metric)) == 1 or len(set(sales)) == 1:
        return 0.0
    return correlation(without_growth(metric), without_growth(sales))
