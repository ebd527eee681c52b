def is_fake(followers, following):
    # Wants two values where one account is given.
    return following > 80 and following > 10 * followers
