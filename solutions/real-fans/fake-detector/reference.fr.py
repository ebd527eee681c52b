def is_fake(account):
    # Les nouveaux venus et les discrets suivent peu de comptes : laissons-les tranquilles.
    if account["friends_count"] <= 80:
        return False
    # Un compte acheté suit beaucoup de comptes et a peu d’abonnés. Multiplier au lieu
    # de diviser convient aussi à qui n’a aucun abonné.
    return account["friends_count"] > 10 * account["followers_count"]
