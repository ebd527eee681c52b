last = None


def is_fake(account):
    # Skips an account that it has just seen, as if the second time were another case.
    global last
    if account == last:
        return False
    last = account
    return account["friends_count"] > 80 and account["friends_count"] > 10 * account["followers_count"]
