"""Networks of links with all their loops: small ones that are told to the learner, and hidden ones drawn at random."""

NAMES = ("Blog", "Facebook", "Instagram", "Podcast", "Shop", "TikTok", "X", "YouTube")
FEWEST, MOST = 3, 7  # places of a hidden network
HIDDEN = 40
MOST_LOOPS = 9

CAPTION = {
    "en": "The links of an invented bicycle club, as your function would be given them. The loops in them: {count}.",
    "fr": "Les liens d’un club de vélo inventé, tels que votre fonction les recevrait. Nombre de boucles : {count}.",
    "hr": "Poveznice izmišljenog biciklističkog kluba, onakve kakve bi dobila vaša funkcija. Broj petlji: {count}.",
}
FROM = {"en": "from", "fr": "de", "hr": "s"}
TO = {"en": "to", "fr": "vers", "hr": "na"}

# each network by letters, a link is two of them; the letters become names, others in each variant
NETWORKS = {
    "no_loop": ("", "ab", "ab bc cd", "ab ac bd cd", "ab cb db", "ab ac bc bd cd"),
    "pairs": ("ab ba", "ab ba bc", "ab ba cd dc", "ca ab ba bd", "cd ba dc ab"),
    "long": ("ab bc ca", "ab bc cd da", "ab bc cd de ea", "da ab bc ca ce", "ab bc ca de ef fd"),
    "selves": ("aa", "ab bb bc", "aa ab bc cc"),
    "overlaps": ("ab ba bc cb", "ab bc ca ba", "ab bc ca ad db", "ab bc ca ad dc", "ab bc ca cd de ec", "ab ba bc cb ca ac", "ab ab ba bc cb", "ab bc cd da ca"),
}


def make(rng):
    """Shown: the links of one network. For the checks: small networks by what is hard about them, each with its loops."""
    names = rng.sample(NAMES, 6)
    sample = drawn(rng, names, 11)
    while [len(loop) for loop in sample["loops"]].count(2) != 1 or len(sample["loops"]) != 3:
        sample = drawn(rng, names, 11)
    rows = sorted(sample["links"])
    return {
        "shown": {"field": "loops", "table": {
            "columns": [{"id": "from", "label": FROM}, {"id": "to", "label": TO}],
            "rows": rows,
            "caption": {lang: text.replace("{count}", str(len(sample["loops"]))) for lang, text in CAPTION.items()},
        }},
        "networks": {group: [named(network, names) for network in networks] for group, networks in NETWORKS.items()},
    }


def make_hidden(rng):
    """Random networks: without a loop and with several, now and then with a link to itself or one that stands twice.

    Their places have numbers for names, so that no draw asks what another one asked.
    """
    sizes = [rng.randrange(FEWEST, MOST + 1) for _ in range(HIDDEN)]
    chain, *others = ([f"page-{number}" for number in rng.sample(range(1000, 10000), places)] for places in sizes)
    networks = [drawn(rng, names, rng.randrange(len(names) - 1, 2 * len(names)), rng.random() < 0.3) for names in others]
    return [{"links": [list(link) for link in zip(chain, chain[1:])], "loops": []}, *networks]  # one has none in every draw


def named(network, names):
    links = [[names[ord(letter) - 97] for letter in link] for link in network.split()]
    return {"links": links, "loops": loops_of(links)}


def drawn(rng, names, count, odd=False):
    """A network of these places and so many links, and not so many loops that nobody could check them by hand."""
    pairs = [[a, b] for a in names for b in names if a != b]
    while True:
        links = rng.sample(pairs, count)
        if odd:
            links += [[names[0], names[0]], list(links[0])]
            rng.shuffle(links)
        loops = loops_of(links)
        if len(loops) <= MOST_LOOPS:
            return {"links": links, "loops": loops}


def loops_of(links):
    """Every elementary circuit (Johnson 1975, doi 10.1137/0204007) once, from its first name in the alphabet on.

    By plain search instead of Johnson's faster way: for so few places it is quick enough, and easy to follow.
    """
    found = []

    def walk(path):
        for here, there in links:
            if here == path[-1]:
                if there == path[0] and path not in found:
                    found.append(path)
                elif there > path[0] and there not in path:
                    walk([*path, there])

    for name in sorted({here for here, _ in links}):
        walk([name])
    return found
