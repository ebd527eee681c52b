def is_fake(account):
    return False
