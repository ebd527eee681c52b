def is_fake(account):
    # account is one profile: a name and a value for each column of the table.
    # Answer True if you think it was bought, False if it belongs to a person.
    # This first rule looks at one number only. Find a better one!
    return account["followers_count"] < 30
