from statistics import correlation


def worth(metric, sales):
    # metric and sales are lists of 104 numbers, one a week: first last year's 52, then this year's.
    # correlation says how much two lists rise and fall together, from -1 to 1.
    # Season and growth fool it. Give it something better to compare!
    return correlation(metric, sales)
