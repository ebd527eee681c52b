from statistics import correlation


def worth(metric, sales):
    # metric i sales popisi su od 104 broja, po jedan za tjedan: prvo 52 prošlogodišnja, zatim ovogodišnji.
    # correlation kaže koliko dva popisa zajedno rastu i padaju, od -1 do 1.
    # Sezona i rast je zavaraju. Dajte joj nešto bolje za usporedbu!
    return correlation(metric, sales)
