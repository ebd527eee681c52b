def loops(links):
    # ticks a place off once it has been there: a second loop through it is never walked
    found, done = [], []

    def walk(path):
        for here, there in links:
            if here == path[-1]:
                if there in path:
                    loop = path[path.index(there) :]
                    if loop not in found:
                        found.append(loop)
                elif there not in done:
                    done.append(there)
                    walk(path + [there])

    for name in sorted({here for here, there in links}):
        if name not in done:
            done.append(name)
            walk([name])
    return found
