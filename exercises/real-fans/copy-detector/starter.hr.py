def similarity(a, b):
    # a i b dva su teksta. Odgovorite brojem od 0.0 (ništa zajedničko) do 1.0 (isti tekst).
    # Ovu prvu mjeru zbuni već jedan zarez. Pronađite bolju!
    return 1.0 if a == b else 0.0
