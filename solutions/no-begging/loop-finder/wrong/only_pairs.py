def every_loop(links):
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


def loops(links):
    return [loop for loop in every_loop(links) if len(loop) <= 2]
