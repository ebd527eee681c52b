def is_fake(account):
    return True
