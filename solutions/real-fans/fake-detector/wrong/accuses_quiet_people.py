def is_fake(account):
    # Right about most accounts, but those who have just joined fail it too.
    return account["friends_count"] > 10 * account["followers_count"]
