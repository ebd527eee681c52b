def loops(links):
    # A finger on the paper: path is where it has been. Only places after the first one in the
    # alphabet may follow, so each loop is found from one start alone.
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
