"""A business with what it can give, six people with what they need, and the places where they can be spoken to.

Each business has nine people, of whom a variant shows six: one in need today whom nobody else helps, one who is famous and in no
hurry, one whom the business can't help at all, one who sounds urgent but is helped already, and two who can wait.
What suits whom stands in the table PEOPLE; the words stand in feedback.toml.
"""

import tomllib
from pathlib import Path
from typing import NamedTuple

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
URGENT, FAMOUS, BEYOND, HELPED, CALM = "urgent", "famous", "beyond", "helped", "calm"
DRAWN = {URGENT: 1, FAMOUS: 1, BEYOND: 1, HELPED: 1, CALM: 2}  # how many of each a variant shows
NOTHING, EVERYWHERE = "nothing", "everywhere"
HOW = ("personal", "broadcast", "trade", "show", "vague")  # the first is right


class Business(NamedTuple):
    """What it can give, what it can't although it sounds like it, and how many people each place reaches."""

    name: str
    gifts: tuple[str, ...]
    decoys: tuple[str, ...]
    places: dict[str, int]


class Person(NamedTuple):
    """Which gifts meet the need and which annoy, where to speak to them and where they don't want to be spoken to."""

    id: str
    role: str
    followers: int
    gifts: tuple[str, ...]
    places: tuple[str, ...]
    unwanted: tuple[str, ...] = ()
    annoying: tuple[str, ...] = ()


BUSINESSES = {
    "kolo": Business(
        "Kolo", ("repair", "tools", "answer", "list", "map"), ("lend", "motor"),
        {"insta": 2600, "forum": 310, "board": 120, "parents": 41, "counter": 30, "mail": 1},
    ),
    "lipa": Business(
        "Lipa", ("early", "recipe", "lesson", "list", "answer"), ("gluten", "cake"),
        {"page": 3100, "forum": 410, "counter": 140, "board": 90, "group": 64, "mail": 1},
    ),
    "koral": Business(
        "Koral", ("pianist", "open", "warmup", "songs", "visit"), ("hall", "cure"),
        {"insta": 1900, "paper": 800, "forum": 260, "board": 70, "parents": 38, "mail": 1},
    ),
}
PEOPLE = {
    "kolo": (
        Person("nela", URGENT, 31, ("repair",), ("forum",), ("insta",), ("answer", "tools")),
        Person("tomo", URGENT, 0, ("repair",), ("counter",), ("mail",)),
        Person("lara", FAMOUS, 48000, ("tools", "answer"), ("insta",), ("mail",)),
        Person("emil", BEYOND, 64, (), ("mail",), ("insta", "forum", "parents", "board", "counter")),
        Person("rita", BEYOND, 212, (), ("parents",), ("mail",)),
        Person("viktor", HELPED, 380, ("answer",), ("forum",), ("insta",), ("repair",)),
        Person("dora", CALM, 155, ("list", "answer"), ("parents",), ("mail",)),
        Person("jan", CALM, 240, ("tools",), ("board",), ("insta",), ("repair",)),
        Person("mara", CALM, 97, ("map",), ("insta",), ("parents",), ("answer",)),
    ),
    "lipa": (
        Person("ana", URGENT, 58, ("early",), ("group",), ("page",)),
        Person("luka", URGENT, 0, ("early",), ("counter",), ("group", "page", "board", "forum")),
        Person("leo", FAMOUS, 52000, ("lesson",), ("page",), ("mail",)),
        Person("olga", BEYOND, 83, (), ("forum",), ("page",)),
        Person("filip", BEYOND, 340, (), ("mail",), ("group", "page")),
        Person("klara", HELPED, 176, ("answer",), ("group",), ("page",), ("early",)),
        Person("vid", CALM, 22, ("list", "answer"), ("counter",), ("mail",)),
        Person("nora", CALM, 410, ("recipe",), ("forum",), ("page",), ("lesson",)),
        Person("marta", CALM, 0, ("lesson",), ("board",), ("group",), ("recipe",)),
    ),
    "koral": (
        Person("ema", URGENT, 75, ("pianist",), ("parents",), ("insta",)),
        Person("bruno", URGENT, 120, ("pianist",), ("mail",), ("insta", "forum", "parents", "paper", "board")),
        Person("sara", FAMOUS, 64000, ("open",), ("insta",), ("mail",)),
        Person("ivan", BEYOND, 18, (), ("paper",), ("parents",)),
        Person("petra", BEYOND, 290, (), ("mail",), ("insta",)),
        Person("roko", HELPED, 205, ("songs",), ("forum",), ("insta",), ("visit",)),
        Person("hana", CALM, 44, ("open",), ("board",), ("mail",)),
        Person("marin", CALM, 132, ("warmup",), ("forum",), ("insta",)),
        Person("lea", CALM, 90, ("visit",), ("paper",), ("parents",)),
    ),
}


def make(rng):
    """A variant's business, its people in random order, and what each gift, place and answer means."""
    key = rng.choice(sorted(BUSINESSES))
    business = BUSINESSES[key]
    people = dict(named("c", drawn(rng, PEOPLE[key])))
    gifts = dict(named("g", [*shuffled(rng, business.gifts + business.decoys), NOTHING]))
    places = dict(named("p", [*shuffled(rng, business.places), EVERYWHERE]))
    how = dict(zip("abcde", shuffled(rng, HOW)))
    return {
        "shown": {"questions": [matches(key, people, gifts, places), first(people), manner(how)]},
        "solution": {
            "matches": {id: {"gift": id_of(gifts, (*person.gifts, NOTHING)[0]), "place": id_of(places, person.places[0])}
                        for id, person in people.items()},
            "first": next(id for id, person in people.items() if person.role == URGENT),
            "how": id_of(how, HOW[0]),
        },
        "business": key, "name": business.name, "decoys": business.decoys, "reach": business.places,
        "people": {id: {**person._asdict(), "name": person.id.capitalize()} for id, person in people.items()},
        "gifts": gifts, "places": places, "how": how,
    }


def drawn(rng, pool):
    """Six people, as many of each role in every variant."""
    found = [person for role, count in DRAWN.items() for person in rng.sample([p for p in pool if p.role == role], count)]
    return shuffled(rng, found)


def shuffled(rng, items):
    return rng.sample(list(items), len(items))


def named(letter, items):
    """Neutral ids in shown order."""
    return ((f"{letter}{number}", item) for number, item in enumerate(items, 1))


def id_of(ids, meaning):
    return next(id for id, meant in ids.items() if meant == meaning)


def matches(key, people, gifts, places):
    """A gift and a place for each person, below what the business has and how many each place reaches."""
    return {
        "field": "matches", "kind": "each", "label": TEXTS["ask_matches"], "text": TEXTS[f"scene_{key}"],
        "figures": [{
            "kind": "table", "title": TEXTS["places_title"], "columns": [TEXTS["places_place"], TEXTS["places_people"]],
            "rows": [[TEXTS[gift_or_place("place", key, place)], BUSINESSES[key].places[place]]
                     for place in places.values() if place != EVERYWHERE],
        }],
        "rows": [profile(id, person) for id, person in people.items()],
        "columns": [
            {"id": "gift", "label": TEXTS["column_gift"],
             "choices": [{"id": id, "label": TEXTS[gift_or_place("gift", key, gift)]} for id, gift in gifts.items()]},
            {"id": "place", "label": TEXTS["column_place"],
             "choices": [{"id": id, "label": TEXTS[gift_or_place("place", key, place)]} for id, place in places.items()]},
        ],
    }


def gift_or_place(sort, key, id):
    """The id of its words; “nothing of ours” and “everywhere at once” are every business's."""
    return f"{sort}_{id}" if id in (NOTHING, EVERYWHERE) else f"{sort}_{key}_{id}"


def profile(id, person):
    """Need, place and what annoys as one text: a phone shows it better than a list of facts."""
    parts = {part: TEXTS[f"{part}_{person.id}"] for part in ("need", "where", "annoys")}
    text = {lang: words.format(**{part: told[lang] for part, told in parts.items()}) for lang, words in TEXTS["profile"].items()}
    followers = {"label": TEXTS["fact_followers"], "value": person.followers}
    return {"id": id, "name": person.id.capitalize(), "text": text, "facts": [followers]}


def first(people):
    return {"field": "first", "kind": "one", "label": TEXTS["ask_first"],
            "choices": [{"id": id, "label": person.id.capitalize()} for id, person in people.items()]}


def manner(how):
    return {"field": "how", "kind": "one", "label": TEXTS["ask_how"],
            "choices": [{"id": id, "label": TEXTS[f"how_{meant}"]} for id, meant in how.items()]}
