"""The eight pages of a variant: the text's first page, four copies of it, and three pages that did no wrong.

The article of a subject stands in feedback.toml, sentence by sentence: s1 to s6 as first written, e1 to e6 lightly edited,
r1 to r6 said in other words. One sentence is left out, so that a text stays short enough for a phone. Roles are given to
names and places at random; only the text, the dates and the links tell who is who.
"""

import tomllib
from datetime import date, timedelta
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
LANGS = ("en", "fr", "hr")
COPIES = ("verbatim", "backdated", "edited", "rewritten")
HONEST = ("syndication", "quotation", "independent")
ROLES = ("original", *COPIES, *HONEST)
EVIDENCE = ("archive", "trace", "witness", "printed", "rank")
FIRST = ("write", "threat", "shame", "everyone", "delete")  # of these and of the next, the first is right
THEN = ("work", "links", "lament", "stop")

# Each subject: names that pages can have (any of them any role), sentences of which one is left out, the order of the
# edited copy, and the sentence that the quotation quotes.
SUBJECTS = {
    "bread": {
        "names": ("Mrvica", "Korica", "Lopar", "Kriška", "Zalogaj", "Tijesto", "Krušnica", "Kvasnica"),
        "left_out": (3, 6), "moved": (1, 2, 5, 3, 4, 6), "quoted": 5,
    },
    "knives": {
        "names": ("Brus", "Oštrica", "Drška", "Zarez", "Daska", "Žlijeb", "Nakovanj", "Kresivo"),
        "left_out": (5,), "moved": (1, 2, 6, 3, 4, 5), "quoted": 2,
    },
    "plants": {
        "names": ("Paprat", "Klica", "Saksija", "Peteljka", "Mladica", "Rosulja", "Puzavica", "Grančica"),
        "left_out": (3, 6), "moved": (1, 5, 2, 3, 4, 6), "quoted": 5,
    },
}  # fmt: skip


def make(rng):
    """A variant's pages with their roles, and the pieces of evidence and of advice in their order."""
    subject = rng.choice(sorted(SUBJECTS))
    plan = SUBJECTS[subject]
    left_out = rng.choice(plan["left_out"])
    kept = [number for number in range(1, 7) if number != left_out]
    names = dict(zip(ROLES, rng.sample(plan["names"], len(ROLES))))
    dates = draw_dates(rng)
    texts = page_texts(rng, subject, kept, names)
    pages = {
        f"p{number}": {"role": role, "name": names[role], **dates[role]}
        for number, role in enumerate(rng.sample(ROLES, len(ROLES)), 1)
    }
    evidence, first, then = (shuffled(rng, *list_) for list_ in (("e", EVIDENCE), ("f", FIRST), ("t", THEN)))
    return {
        "shown": {"questions": questions(subject, pages, texts, evidence, first, then, names)},
        "solution": {
            "copies": [id for id, page in pages.items() if page["role"] in COPIES],
            "original": next(id for id, page in pages.items() if page["role"] == "original"),
            "evidence": [id for kind in EVIDENCE for id, drawn in evidence.items() if drawn == kind],
            "first": next(id for id, kind in first.items() if kind == FIRST[0]),
            "then": next(id for id, kind in then.items() if kind == THEN[0]),
        },
        "subject": subject, "kept": kept, "pages": pages, "evidence": evidence, "first": first, "then": then,
        "changed": texts["changed"],
    }  # fmt: skip


def shuffled(rng, letter, kinds):
    return {f"{letter}{number}": kind for number, kind in enumerate(rng.sample(kinds, len(kinds)), 1)}


def draw_dates(rng):
    """The date on each page and the day when the archive first saw it: only the backdated page's two dates disagree."""
    thursday = date(2023, 10, 5) + timedelta(weeks=rng.randrange(20))
    late = sorted(rng.sample(range(16, 44), 4))  # when the archive saw the four copies
    quoted = late[-1] + rng.randrange(8, 20)  # it met the text on the backdated page, so it came after that one
    others = rng.sample(("verbatim", "edited", "rewritten"), 3)
    archived = {
        "original": 1, "syndication": rng.randrange(7, 12), **dict(zip((*others, "backdated"), late)),
        "quotation": quoted, "independent": -rng.randrange(60, 120),
    }  # fmt: skip
    delays = {role: rng.randrange(1, 4) for role in ROLES} | {"original": 1}
    printed = {role: day - delays[role] for role, day in archived.items()} | {"backdated": -rng.randrange(9, 17)}
    return {
        role: {"printed": (thursday + timedelta(printed[role])).isoformat(), "archived": (thursday + timedelta(archived[role])).isoformat()}
        for role in ROLES
    }


def page_texts(rng, subject, kept, names):
    """What stands on each page, in three languages; `changed` numbers a sentence of the edited copy that differs from the first page's."""
    edited = sorted(rng.sample(kept, 4))
    touched = rng.choice([number for number in kept if number != 4])
    as_written = {number: f"s{number}" for number in kept}
    article = joined(subject, as_written.values())
    moved = [number for number in SUBJECTS[subject]["moved"] if number in kept]
    quote = TEXTS[f"{subject}_s{SUBJECTS[subject]['quoted']}"]
    return {
        "original": article,
        "verbatim": article,
        "backdated": joined(subject, (as_written | {touched: f"e{touched}"}).values()),
        "edited": joined(subject, [f"{'e' if number in edited else 's'}{number}" for number in moved]),
        "rewritten": joined(subject, [f"r{number}" for number in kept]),
        "syndication": filled(TEXTS["with_leave"], source=names["original"], text=article),
        "quotation": filled(TEXTS[f"{subject}_quotation"], source=names["backdated"], quote=quote),
        "independent": TEXTS[f"{subject}_independent"],
        "changed": edited[0],
    }


def joined(subject, sentences):
    ids = [f"{subject}_{sentence}" for sentence in sentences]
    return {lang: " ".join(TEXTS[id][lang] for id in ids) for lang in LANGS}


def filled(template, **values):
    """A text with its slots filled in each language; a value is a name, or itself a text in three languages."""
    return {
        lang: template[lang].format(**{name: value if isinstance(value, str) else value[lang] for name, value in values.items()})
        for lang in LANGS
    }


def questions(subject, pages, texts, evidence, first, then, names):
    """What the form shows, in the order in which one can work it out."""
    links = {
        "original": filled(TEXTS["links_original"], tuesday=TEXTS[f"{subject}_tuesday"]),
        "syndication": filled(TEXTS["links_syndication"], source=names["original"]),
        "quotation": filled(TEXTS["links_quotation"], source=names["backdated"]),
    }
    cards = [
        {
            "id": id, "label": page["name"], "text": texts[page["role"]],
            "facts": [
                {"label": TEXTS["column_printed"], "value": page["printed"]},
                {"label": TEXTS["column_archived"], "value": page["archived"]},
                {"label": TEXTS["column_links"], "value": links.get(page["role"], TEXTS[f"links_{page['role']}"])},
            ],
        }
        for id, page in pages.items()
    ]  # fmt: skip
    dates = {
        "kind": "table", "title": TEXTS["dates_title"],
        "columns": [TEXTS["column_page"], TEXTS["column_printed"], TEXTS["column_archived"]],
        "rows": [[page["name"], page["printed"], page["archived"]] for page in pages.values()],
    }  # fmt: skip
    return [
        {"field": "copies", "label": TEXTS["ask_copies"], "text": TEXTS["say_copies"], "kind": "many", "choices": cards},
        {"field": "original", "label": TEXTS["ask_original"], "figures": [dates], "kind": "one",
         "choices": [{"id": id, "label": page["name"]} for id, page in pages.items()]},
        *(
            {"field": field, "label": TEXTS[f"ask_{field}"], "kind": kind,
             "choices": [{"id": id, "label": TEXTS[f"{field}_{name}"]} for id, name in drawn.items()]}
            for field, kind, drawn in (("evidence", "order", evidence), ("first", "one", first), ("then", "one", then))
        ),
    ]  # fmt: skip
