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
    # every place at once, as if each led to the next in the alphabet
    return [sorted({name for link in links for name in link})] if every_loop(links) else []
