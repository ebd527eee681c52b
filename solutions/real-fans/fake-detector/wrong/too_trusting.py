def is_fake(account):
    # A published rule: follows at least a hundred times as many as follow it.
    follows = account["friends_count"]
    return follows > 80 and follows >= 100 * account["followers_count"]
