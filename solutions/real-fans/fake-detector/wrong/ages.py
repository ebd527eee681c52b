def is_fake(account):
    # Finds the sellers of 2013, who gave their accounts hardly any followers or tweets.
    return account["friends_count"] > 80 and account["followers_count"] < 50 and account["statuses_count"] < 100
