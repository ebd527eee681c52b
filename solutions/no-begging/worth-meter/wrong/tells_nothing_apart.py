def worth(metric, sales):
    # Who believes in no figure needs no meter.
    return 0.0
