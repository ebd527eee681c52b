"""A story in three acts: what a choice leads to is told at once, and which scene comes next depends on it.

Each scene has one kind of choice that is right, the first here; which letter stands for it is drawn. The words stand in
feedback.toml, with slots for the setting (whose rival it is) and for the details of the three incidents.
"""

import tomllib
from pathlib import Path

from grader.texts import LANGS, fill

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
STORY = {  # scene: the kinds of its choices
    "rumour": ("own", "mock", "share", "idle"),
    "amends": ("apologise", "defend", "delete", "private"),
    "asked": ("unknown", "agree", "vouch", "hint"),
    "flood": ("report", "keep", "purge", "close"),
    "press": ("plain", "blame", "preach", "silent"),
    "copy": ("proof", "accuse", "complain", "rewrite"),
    "after": ("write", "links", "shame", "wait"),
    "rift": ("write", "links", "shame", "wait"),
}
WHEN = {  # scene: the scene before it, and the kinds of choice made there that lead to it
    "amends": ("rumour", ("mock", "share")),
    "asked": ("rumour", ("own", "idle")),
    "flood": ("rumour", STORY["rumour"]),
    "press": ("flood", STORY["flood"]),
    "copy": ("press", STORY["press"]),
    "after": ("copy", ("proof", "complain", "rewrite")),
    "rift": ("copy", ("accuse",)),
}
LIKE = {"rift": "after"}  # scene: the one whose words it shares where it has none of its own
SETTINGS = {"bakery": ("Prstohvat", "Mira"), "bikes": ("Zvonce", "Jelena"), "rowing": ("Vrulja", "Nela")}  # the rival's name, who runs it
SOURCES = ("group", "site", "shot")  # who talks of the rival's followers
BOTS = ("hearts", "great", "empty")  # what the strangers on your page do
TRACES = ("banner", "street", "like")  # what seems to point from the copies to the rival


def make(rng):
    """A variant's story: where it plays, its details, and which letter stands for which choice."""
    values = details(rng)
    choices = {scene: dict(zip("abcd", rng.sample(kinds, len(kinds)))) for scene, kinds in STORY.items()}
    return {
        "shown": {"questions": [question(scene, choices, values) for scene in STORY]},
        "solution": {scene: letters(choices, scene, (STORY[scene][0],))[0] if scene in right_path() else "" for scene in STORY},
        "choices": choices,
        "when": WHEN,
        "values": values,
    }


def right_path():
    """The scenes that one meets who chooses well in each."""
    met = []
    for scene in STORY:
        before, kinds = WHEN.get(scene, (None, ()))
        if before is None or before in met and STORY[before][0] in kinds:
            met.append(scene)
    return met


def details(rng):
    """What fills the slots: names, figures, and texts that depend on the setting or on an incident."""
    setting = rng.choice(sorted(SETTINGS))
    name, owner = SETTINGS[setting]
    before, mine = 10 * rng.randrange(90, 190), 10 * rng.randrange(30, 70)
    copies = rng.choice((15, 16, 17, 18, 19, 25, 26, 27, 28))
    source, bots, trace = rng.choice(SOURCES), rng.choice(BOTS), rng.choice(TRACES)
    words = ("you", "rival", "rival_of", "rival_to", "owner_to", "owner_acc", "search", "regular")
    plain = {
        "name": name, "owner": owner, "mine": mine, "flooded": mine + 10 * rng.randrange(250, 450),
        "before": before, "after": before + 10 * rng.randrange(600, 900),
        "likes": 10 * rng.randrange(9, 16), "shared": rng.randrange(35, 75),
        "copies": copies, "rank": copies + rng.randrange(9, 17),
        **{word: {"text": f"{setting}_{word}"} for word in words},
        "boast": {"text": f"{setting}_boast", "values": {"mine": mine}},
    }  # fmt: skip
    incidents = {"source": f"source_{source}", "bots": f"bots_{bots}", "trace": f"trace_{trace}", "rebuttal": f"rebuttal_{trace}"}
    names = {slot: plain[slot] for slot in ("name", "owner", "rival", "rival_of", "rival_to")}
    return plain | {slot: {"text": id, "values": names} for slot, id in incidents.items()}


def letters(choices, scene, kinds):
    return [letter for letter, kind in choices[scene].items() if kind in kinds]


def question(scene, choices, values):
    """A scene as the form shows it: after the scene that leads to it, each choice with what it leads to."""
    before, kinds = WHEN.get(scene, (None, ()))
    asked = {"when": {"field": before, "is": letters(choices, before, kinds)}} if before else {}
    return {
        "field": scene,
        "kind": "one",
        "label": TEXTS[own("ask_{}", scene)],
        "text": told(f"scene_{scene}", values),
        "choices": [
            {"id": letter, **{part: told(own(f"{id}_{kind}", scene), values) for part, id in (("label", "{}"), ("leads", "leads_{}"))}}
            for letter, kind in choices[scene].items()
        ],
        **asked,
    }


def own(id, scene):
    """The id of a scene's own words, else of those that it shares."""
    return id.format(scene) if id.format(scene) in TEXTS else id.format(LIKE[scene])


def told(id, values):
    return {lang: fill(TEXTS[id][lang], values, lang, TEXTS) for lang in LANGS}
