def loops(links):
    # Prst na papiru: path kaže kuda je prošao. Slijediti smiju samo mjesta koja su po abecedi
    # poslije prvoga, pa se svaka petlja nalazi samo s jednog početka.
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
