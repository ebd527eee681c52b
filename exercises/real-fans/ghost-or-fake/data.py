"""The twelve cases of a variant: four open, four anonymous but honest, four that deceive; the scenes stand in feedback.toml.

Every variant holds the same number of each kind, so that each has its help that is honest, its real name that hides
a payment, its voice that was handed away, and three cases at the edge, where two sorts can be argued for.
"""

import tomllib
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
SORTS = ("open", "anonymous", "deceiving")
REASONS = ("said", "views", "unnamed", "paid", "invented", "pretends", "not_theirs")
PRINCIPLES = ("misled", "real_name", "own_words", "money", "found_out")  # the first is right

DRAWN = {  # kind: how many cases of it a variant has
    "declared": 2, "own": 1, "edge_open": 1,  # at home in "open"
    "pen": 2, "ghost": 1, "edge_voice": 1,  # at home in "anonymous"
    "hidden": 1, "support": 1, "handed": 1, "edge_interest": 1,  # at home in "deceiving"
}  # fmt: skip
OPEN, PEN, HANDED = (("open", "said"),), (("anonymous", "unnamed"),), (("deceiving", "not_theirs"), ("deceiving", "pretends"))
GHOST = (("anonymous", "views"), ("anonymous", "unnamed"))
HIDDEN = (("deceiving", "paid"),)
INSIDER = (("deceiving", "pretends"), ("deceiving", "invented"), ("deceiving", "paid"))

CASES = {  # id: kind, the pairs of sort and reason that hold (the first is the solution's), whether a name one can look up stands under it
    "oven": ("declared", OPEN, True),
    "boat": ("declared", OPEN, True),
    "novel": ("declared", OPEN, True),
    "salon": ("declared", OPEN, True),
    "fitter": ("own", OPEN, True),
    "fence": ("own", OPEN, True),
    "night": ("own", OPEN, True),
    "team": ("edge_open", (*OPEN, *PEN), True),
    "thanks": ("edge_open", (("open", "views"), *OPEN, *GHOST), True),
    "nurses": ("edge_open", (*OPEN, *HIDDEN), True),
    "mill": ("ghost", GHOST, True),
    "captain": ("ghost", GHOST, True),
    "garden": ("ghost", GHOST, True),
    "october": ("pen", PEN, False),
    "chalk": ("pen", PEN, False),
    "debts": ("pen", PEN, False),
    "poems": ("pen", PEN, False),
    "draft": ("edge_voice", (*GHOST, ("open", "views"), *OPEN), True),
    "wishes": ("edge_voice", (*GHOST, ("deceiving", "not_theirs")), True),
    "talk": ("edge_voice", (*GHOST, ("deceiving", "not_theirs")), True),
    "bar": ("hidden", HIDDEN, True),
    "fertiliser": ("hidden", HIDDEN, True),
    "guesthouse": ("hidden", HIDDEN, True),
    "likes": ("support", (("deceiving", "invented"), *HIDDEN), None),  # the likes bear no name, the page does: neither
    "reviews": ("support", INSIDER, None),
    "campsite": ("support", INSIDER, None),
    "visits": ("support", (("deceiving", "invented"),), None),
    "buses": ("handed", HANDED, True),
    "nephew": ("handed", HANDED, True),
    "optician": ("handed", HANDED, True),
    "bowls": ("edge_interest", (*HIDDEN, *OPEN), True),
    "regular": ("edge_interest", (*HIDDEN, *OPEN), True),
    "letter": ("edge_interest", (("deceiving", "pretends"), ("deceiving", "invented"), *PEN), False),
}


def make(rng):
    """A variant's cases in random order, what holds for each, and the principles to choose from."""
    drawn = [id for kind, count in DRAWN.items() for id in rng.sample([id for id in CASES if CASES[id][0] == kind], count)]
    rng.shuffle(drawn)
    cases = {f"c{number:02}": case(id) for number, id in enumerate(drawn, 1)}
    reasons = rng.sample(REASONS, len(REASONS))
    principles = {f"p{number}": id for number, id in enumerate(rng.sample(PRINCIPLES, len(PRINCIPLES)), 1)}
    return {
        "shown": {"questions": [question(cases, reasons), principle(principles)]},
        "solution": {
            "cases": {row: dict(zip(("sort", "reason"), case["accepted"][0])) for row, case in cases.items()},
            "principle": next(row for row, id in principles.items() if id == PRINCIPLES[0]),
        },
        "cases": cases,
        "principles": principles,
    }


def case(id):
    kind, accepted, named = CASES[id]
    return {"id": id, "kind": kind, "accepted": [list(pair) for pair in accepted], "named": named}


def question(cases, reasons):
    """The cards: each to be sorted, with its reason."""
    return {
        "field": "cases", "kind": "each", "label": TEXTS["question_cases"],
        "rows": [{"id": row, "name": TEXTS[f"name_{case['id']}"], "text": TEXTS[f"case_{case['id']}"]} for row, case in cases.items()],
        "columns": [
            {"id": "sort", "label": TEXTS["column_sort"], "choices": [{"id": id, "label": TEXTS[f"sort_{id}"]} for id in SORTS]},
            {"id": "reason", "label": TEXTS["column_reason"], "choices": [{"id": id, "label": TEXTS[f"reason_{id}"]} for id in reasons]},
        ],
    }  # fmt: skip


def principle(principles):
    choices = [{"id": row, "label": TEXTS[f"principle_{id}"]} for row, id in principles.items()]
    return {"field": "principle", "kind": "one", "label": TEXTS["question_principle"], "choices": choices}
