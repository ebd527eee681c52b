"""An invented organisation's nine places online and thirteen one-way links between them, three loops among them.

A variant has one of three SHAPES of loops, with the same number of places, links, loops and needed cuts. The other links are
drawn until all is as `fair` wants it: no other loop, everybody can arrive, and cutting without looking strands somebody.
Places are numbers while drawn; whole numbers and lists throughout, so that a variant is the same on every machine.
"""

import tomllib
from itertools import combinations
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
LINKS, LEAST, MOST_OUT = 13, 2, 3
PROFILES, SOURCE, ENDS = range(6), 6, (7, 8)  # places: six profiles, one that nobody leads to, two where a visitor arrives
SHAPES = {  # id: the links of its loops; places that stand in none of them are innocent
    "apart": ((0, 1), (1, 0), (2, 3), (3, 2), (3, 4), (4, 2)),
    "hub": ((0, 1), (1, 0), (2, 1), (1, 2), (1, 3), (3, 2)),
    "ring": ((0, 1), (1, 0), (1, 2), (2, 3), (3, 1), (3, 0)),
}
NETWORKS = ("x", "facebook", "instagram", "tiktok", "youtube", "blog", "podcast")
ORGANISATIONS = {  # id: what nobody leads to, the end besides the newsletter
    "sova": ("poster", "signup"),
    "kvasac": ("flyer", "bookings"),
    "jedro": ("poster", "bookings"),
    "iskra": ("flyer", "appointments"),
    "malina": ("van", "shop"),
    "kresendo": ("poster", "tickets"),
}
INSTEAD = ("useful", "kinder", "all", "nothing", "gate")  # what to put where a link was cut; the first is right
CIRCLE = ((180, 62), (256, 90), (296, 160), (282, 239), (220, 291), (140, 291), (78, 239), (64, 160), (104, 90))  # as the page draws it
LETTERS = 8  # so wide is a letter of a place's name, in the units of CIRCLE
TRIES = 600  # changes of the order on the circle, each kept if nothing stands closer by it


def make(rng):
    """A variant's graph and questions, its loops, and how few cuts are enough."""
    organisation = rng.choice(sorted(ORGANISATIONS))
    drawn = draw(rng, SHAPES[rng.choice(sorted(SHAPES))])
    source, end = ORGANISATIONS[organisation]
    names = [*rng.sample(NETWORKS, len(PROFILES)), source, "newsletter", end]
    order = clearest(rng, drawn, names)
    number = {place: position for position, place in enumerate(order)}
    links = {chr(97 + index): link for index, link in enumerate(sorted((number[a], number[b]) for a, b in drawn))}
    places = {f"p{position + 1}": names[place] for position, place in enumerate(order)}
    ends = sorted(number[place] for place in ENDS)
    loops = loops_of(list(links.values()))
    instead = {f"r{index}": id for index, id in enumerate(rng.sample(INSTEAD, len(INSTEAD)), 1)}
    words = {id: rng.randrange(1, 3) for id in links}
    return {
        "shown": shown(organisation, places, links, ends, words, instead),
        "solution": {
            "loops": [f"p{place + 1}" for place in sorted({place for loop in loops for place in loop})],
            "cuts": [id for id, link in links.items() if link in enough(list(links.values()), ends)[0]],
            "instead": next(id for id, said in instead.items() if said == INSTEAD[0]),
        },
        "places": places,
        "ends": [f"p{end + 1}" for end in ends],
        "source": f"p{number[SOURCE] + 1}",
        "links": {id: [f"p{a + 1}", f"p{b + 1}"] for id, (a, b) in links.items()},
        "loops": [[f"p{place + 1}" for place in loop] for loop in loops],
        "least": LEAST,
        "instead": instead,
        "organisation": organisation,
    }


def draw(rng, shape):
    """The links of the shape's loops and others, drawn until they are fair."""
    innocent = [place for place in PROFILES if place not in sum(shape, ())]
    others = [(a, b) for a in PROFILES for b in (*innocent, *ENDS) if a != b]
    others += [(a, b) for a in innocent for b in PROFILES if b not in innocent]
    while True:
        links = [*shape, (SOURCE, rng.choice(PROFILES))]
        links += rng.sample(others, LINKS - len(links))
        if fair(shape, links):
            return links


def fair(shape, links):
    """No loop but the shape's, few enough ways out of a place, one end with two ways in, and cuts that need a look."""
    ins, outs = ([link[side] for link in links] for side in (1, 0))
    if not all(1 <= outs.count(place) <= MOST_OUT for place in PROFILES) or not all(ins.count(place) for place in (*PROFILES, *ENDS)):
        return False
    if max(ins.count(end) for end in ENDS) < 2 or stranded(links, ENDS, range(9)) or len(loops_of(links)) != len(loops_of(shape)):
        return False
    good, any_two = len(enough(links, ENDS)), len(breaking(links, LEAST))
    return 1 <= good <= 2 and good < any_two and not breaking(links, LEAST - 1)


def loops_of(links):
    """Every loop once, as its places in walking order from its least place on."""
    found = []

    def walk(path):
        for a, b in links:
            if a == path[-1]:
                if b == path[0]:
                    found.append(path)
                elif b > path[0] and b not in path:
                    walk([*path, b])

    for start in sorted({a for a, _ in links}):
        walk([start])
    return found


def stranded(links, ends, places):
    """The places from which no end can be reached."""
    arriving = list(ends)
    for place in arriving:  # grows while it is walked through: whoever leads to one that arrives, arrives
        arriving += [a for a, b in links if b == place and a not in arriving]
    return [place for place in places if place not in arriving]


def breaking(links, count):
    """The choices of so many links that leave no loop."""
    inside = sorted({link for loop in loops_of(links) for link in zip(loop, loop[1:] + loop[:1])})
    return [cuts for cuts in combinations(inside, count) if not loops_of([link for link in links if link not in cuts])]


def enough(links, ends):
    """Of these choices those after which everybody can still arrive."""
    return [cuts for cuts in breaking(links, LEAST) if not stranded([link for link in links if link not in cuts], ends, range(9))]


def clearest(rng, links, names):
    """An order of the places on the circle in which the letters of the links stand apart from each other and from the names."""
    order, best = rng.sample(range(9), 9), None
    for _ in range(TRIES):
        one, two = rng.sample(range(9), 2)
        changed = [order[two] if position == one else order[one] if position == two else place for position, place in enumerate(order)]
        score = crowding(changed, links, names)
        if best is None or score <= best:
            order, best = changed, score
        if not best:
            break
    return order


def crowding(order, links, names):
    """How often letters or names stand in each other's way; a letter stands in the middle of its arrow, a little to the left."""
    at = dict(zip(order, CIRCLE))
    letters = [((50 * (at[a][0] + at[b][0]) - 8 * (at[b][1] - at[a][1])) // 100, (50 * (at[a][1] + at[b][1]) + 8 * (at[b][0] - at[a][0])) // 100)
               for a, b in links]
    wide = {place: max(len(text) for text in TEXTS[f"place_{name}"].values()) * LETTERS // 2 for place, name in enumerate(names)}
    close = sum(abs(x - p) < 15 and abs(y - q) < 17 for (x, y), (p, q) in combinations(letters, 2))
    hidden = sum(abs(x - p) < 24 and abs(y - q) < 24 or abs(x - p) < wide[place] + 8 and abs(y - q - (27 if q > 179 else -28)) < 16
                 for x, y in letters for place, (p, q) in at.items())
    return 2 * close + 2 * hidden + 5 * (wide[order[4]] + wide[order[5]] > 74)


def shown(organisation, places, links, ends, words, instead):
    """The graph, and the three questions about it."""
    labels = {id: TEXTS[f"place_{name}"] for id, name in places.items()}
    ids = list(places)
    return {
        "figures": [{
            "kind": "graph", "title": filled("title", name=TEXTS[f"organisation_{organisation}"]),
            "nodes": [{"id": id, "label": labels[id], "end": position in ends} for position, id in enumerate(ids)],
            "links": [{"id": id, "from": ids[a], "to": ids[b]} for id, (a, b) in links.items()],
        }],
        "questions": [
            {"field": "loops", "kind": "many", "label": TEXTS["ask_loops"], "text": TEXTS["about_loops"],
             "choices": [{"id": id, "label": filled("choice_place", number=str(position), name=labels[id])} for position, id in enumerate(ids, 1)]},
            {"field": "cuts", "kind": "many", "label": TEXTS["ask_cuts"], "text": TEXTS["about_cuts"],
             "choices": [{"id": id, "label": filled("choice_link", letter=id, a=labels[ids[a]], b=labels[ids[b]]),
                          "text": TEXTS[f"to_{places[ids[b]]}_{words[id]}"]} for id, (a, b) in links.items()]},
            {"field": "instead", "kind": "one", "label": TEXTS["ask_instead"], "text": TEXTS[f"visitor_{organisation}"],
             "choices": [{"id": id, "label": TEXTS[f"useful_{organisation}" if said == INSTEAD[0] else f"instead_{said}"]}
                         for id, said in instead.items()]},
        ],
    }


def filled(text, **values):
    """A text in each language with words put in, each of them a text in each language or the same in all."""
    told = {}
    for lang, template in TEXTS[text].items():
        for name, value in values.items():
            template = template.replace(f"{{{name}}}", value if isinstance(value, str) else value[lang])
        told[lang] = template
    return told
