def loops(links):
    # links est une liste de paires : ["X", "Blog"] est un lien de X vers le blog.
    # Renvoyez une liste de boucles, chacune étant la liste des noms dans l’ordre de la marche.
    # Cette première version ne voit que deux endroits qui se renvoient l’un à l’autre.
    found = []
    for here, there in links:
        if here < there and [there, here] in links:
            found.append([here, there])
    return found
