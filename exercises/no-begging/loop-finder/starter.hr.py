def loops(links):
    # links je popis parova: ["X", "Blog"] je poveznica s X-a na blog.
    # Vratite popis petlji, a svaka je popis imena redom kojim se hoda.
    # Ova prva verzija vidi samo dva mjesta koja upućuju jedno na drugo.
    found = []
    for here, there in links:
        if here < there and [there, here] in links:
            found.append([here, there])
    return found
