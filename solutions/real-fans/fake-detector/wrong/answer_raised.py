def is_fake(account):
    # Divides by zero as soon as someone has no followers.
    return account["friends_count"] > 80 and account["friends_count"] / account["followers_count"] > 10
