def fake(account):
    # Right rule, wrong name.
    return account["friends_count"] > 80 and account["friends_count"] > 10 * account["followers_count"]
