def loops(links):
    # Un doigt sur le papier : path dit par où il est passé. Seuls les endroits qui viennent après
    # le premier dans l’alphabet peuvent suivre : chaque boucle n’a donc qu’un seul départ.
    found = []

    def walk(path):
        for here, there in links:
            if here == path[-1]:
                if there == path[0] and path not in found:
                    found.append(path)
                elif there > path[0] and there not in path:
                    walk(path + [there])

    for name in sorted({here for here, there in links}):
        walk([name])
    return found
