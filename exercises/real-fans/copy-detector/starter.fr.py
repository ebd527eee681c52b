def similarity(a, b):
    # a et b sont deux textes. Répondez par un nombre de 0.0 (rien en commun) à 1.0 (le même).
    # Cette première mesure, une seule virgule suffit à la tromper. Trouvez mieux !
    return 1.0 if a == b else 0.0
