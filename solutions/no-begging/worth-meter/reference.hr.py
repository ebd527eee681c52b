from statistics import correlation


def changes(values):
    # Prema istom tjednu lani sezona otpada, a ravnomjeran je rast u svakom tjednu jednak.
    return [now - before for before, now in zip(values, values[52:])]


def worth(metric, sales):
    ours, tills = changes(metric), changes(sales)
    if len(set(ours)) == 1 or len(set(tills)) == 1:
        return 0.0  # što se nikad ne mijenja, ne kreće se ni s čim
    return correlation(ours, tills)
