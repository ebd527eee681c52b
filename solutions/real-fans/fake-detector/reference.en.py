def is_fake(account):
    # Newcomers and quiet people follow few accounts: leave them in peace.
    if account["friends_count"] <= 80:
        return False
    # Bought accounts follow many and are followed by few. Multiplying instead of
    # dividing also works for those who have no followers at all.
    return account["friends_count"] > 10 * account["followers_count"]
