def is_fake(account):
    # Says it in words where True or False is wanted.
    if account["friends_count"] > 80 and account["friends_count"] > 10 * account["followers_count"]:
        return "fake"
    return "real"
