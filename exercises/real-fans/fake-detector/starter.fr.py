def is_fake(account):
    # account est un profil : un nom et une valeur pour chaque colonne du tableau.
    # Répondez True si vous pensez qu’il a été acheté, False si c’est une personne.
    # Cette première règle ne regarde qu’un seul nombre. Trouvez mieux !
    return account["followers_count"] < 30
