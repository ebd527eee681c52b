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
    # joins loops that meet at their first place into one more
    found = every_loop(links)
    return found + [one + two for one in found for two in found if one != two and one[0] == two[0] and len(one) > 1 < len(two)]
