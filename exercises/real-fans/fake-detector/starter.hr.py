def is_fake(account):
    # account je jedan profil: naziv i vrijednost za svaki stupac tablice.
    # Odgovorite True ako mislite da je kupljen, False ako pripada osobi.
    # Ovo prvo pravilo gleda samo jedan broj. Pronađite bolje!
    return account["followers_count"] < 30
