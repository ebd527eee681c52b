def is_fake(account):
    # Novi i tihi korisnici prate malo profila: njih ostavimo na miru.
    if account["friends_count"] <= 80:
        return False
    # Kupljeni profil prati mnoge, a njega prate rijetki. Množenje umjesto dijeljenja
    # vrijedi i za one koji nemaju nijednog pratitelja.
    return account["friends_count"] > 10 * account["followers_count"]
