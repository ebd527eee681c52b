from statistics import correlation


def worth(metric, sales):
    # metric et sales sont des listes de 104 nombres, un par semaine : d’abord les 52 de l’an dernier, puis ceux de cette année.
    # correlation dit à quel point deux listes montent et descendent ensemble, de -1 à 1.
    # La saison et la croissance la trompent. Donnez-lui mieux à comparer !
    return correlation(metric, sales)
