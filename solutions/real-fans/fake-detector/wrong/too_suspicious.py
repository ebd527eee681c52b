def is_fake(account):
    # Suspects everyone who follows more accounts than follow them.
    return account["friends_count"] > 80 and account["friends_count"] > account["followers_count"]
