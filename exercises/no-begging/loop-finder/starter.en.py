def loops(links):
    # links is a list of pairs: ["X", "Blog"] is a link from X to the blog.
    # Return a list of loops, each a list of names in walking order.
    # This first version only sees two places that point at each other.
    found = []
    for here, there in links:
        if here < there and [there, here] in links:
            found.append([here, there])
    return found
