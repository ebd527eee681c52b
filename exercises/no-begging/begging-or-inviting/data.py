"""The 16 posts of a variant, one from each business: what begs and what doesn't is drawn, the words stand in feedback.toml.

Of 64 posts each business has two that beg and two that don't, so that no name is a sign. Every variant has PLAIN posts
that beg openly and at least FEWEST_WORDS honest ones that hold a word which begging likes to use.
"""

import tomllib
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
FEWEST_BEGGING, MOST_BEGGING = 7, 9
PLAIN = 3
FEWEST_WORDS = 3
HONEST = ("word", "question", "invitation", "help")  # every other kind begs

BUSINESSES = {  # id: name, what it is
    "lipa": ("Lipa", {"en": "bakery", "fr": "boulangerie", "hr": "pekara"}),
    "kolo": ("Kolo", {"en": "bicycle workshop", "fr": "atelier de vélos", "hr": "biciklistička radionica"}),
    "mahovina": ("Mahovina", {"en": "plant shop", "fr": "boutique de plantes", "hr": "cvjećarnica"}),
    "anis": ("Anis", {"en": "spice stall", "fr": "étal d’épices", "hr": "štand sa začinima"}),
    "tinta": ("Tinta", {"en": "bookshop", "fr": "librairie", "hr": "knjižara"}),
    "nit": ("Nit", {"en": "clothes mending", "fr": "atelier de retouches", "hr": "krojački popravci"}),
    "bura": ("Bura", {"en": "rowing club", "fr": "club d’aviron", "hr": "veslački klub"}),
    "koral": ("Koral", {"en": "neighbourhood choir", "fr": "chorale de quartier", "hr": "kvartovski zbor"}),
    "pjena": ("Pjena", {"en": "soap maker", "fr": "savonnerie", "hr": "obrt za sapune"}),
    "zrno": ("Zrno", {"en": "coffee roaster", "fr": "torréfaction de café", "hr": "pržionica kave"}),
    "sapa": ("Šapa", {"en": "veterinary practice", "fr": "cabinet vétérinaire", "hr": "veterinarska ambulanta"}),
    "kist": ("Kist", {"en": "painting school", "fr": "école de peinture", "hr": "škola slikanja"}),
    "kosnica": ("Košnica", {"en": "beekeeper", "fr": "rucher", "hr": "pčelinjak"}),
    "cesalj": ("Češalj", {"en": "hairdresser", "fr": "salon de coiffure", "hr": "frizerski salon"}),
    "lonac": ("Lonac", {"en": "lunch kitchen", "fr": "cantine du midi", "hr": "mala kuhinja"}),
    "hrast": ("Hrast", {"en": "joinery", "fr": "menuiserie", "hr": "stolarija"}),
}
POSTS = {  # each business's posts: what comes after its id in texts.post_… and texts.why_…, and of what kind it is
    "lipa": (("page", "plain"), ("rise", "goal"), ("vote", "word"), ("share", "word")),
    "kolo": (("follow", "plain"), ("second", "polite"), ("chain", "help"), ("like", "word")),
    "mahovina": (("stars", "plain"), ("pity", "pity"), ("swap", "invitation"), ("sun", "word")),
    "anis": (("subscribe", "plain"), ("secret", "trade"), ("star", "word"), ("ask", "question")),
    "tinta": (("heart", "hint"), ("friends", "bait"), ("evening", "invitation"), ("order", "word")),
    "nit": (("dot", "plain"), ("sad", "pity"), ("button", "word"), ("click", "word")),
    "bura": (("rival", "goal"), ("share", "plain"), ("boat", "word"), ("parents", "question")),
    "koral": (("finger", "polite"), ("tickets", "trade"), ("follow", "word"), ("kettle", "invitation")),
    "pjena": (("joke", "joke"), ("world", "plain"), ("cork", "help"), ("please", "word")),
    "zrno": (("sleep", "goal"), ("prize", "plain"), ("cups", "word"), ("bitter", "help")),
    "sapa": (("heart", "bait"), ("contacts", "plain"), ("carrier", "word"), ("fireworks", "question")),
    "kist": (("palette", "coded"), ("grave", "hint"), ("apples", "invitation"), ("portrait", "word")),
    "kosnica": (("names", "trade"), ("dear", "plain"), ("hard", "help"), ("hive", "invitation")),
    "cesalj": (("favour", "polite"), ("broom", "joke"), ("no", "question"), ("fringe", "help")),
    "lonac": (("stew", "trade"), ("review", "plain"), ("recipe", "word"), ("table", "word")),
    "hrast": (("shine", "hint"), ("follow", "plain"), ("ring", "help"), ("chair", "word")),
}
CHOICES = [
    {"id": "begging", "label": {"en": "Begs", "fr": "Mendie", "hr": "Žica"}},
    {"id": "inviting", "label": {"en": "Invites", "fr": "Invite", "hr": "Poziva"}},
]
SENTENCES = ("no_merit", "politer", "ambition", "harmless", "ridicule")  # the first is right


def make(rng):
    """A variant's cards, what each of them is, and the sentences to choose from in their order."""
    while True:
        drawn = draw(rng)
        if fair(drawn):
            break
    cards = {f"c{number:02}": post for number, post in enumerate(drawn, 1)}
    sentences = {f"s{number}": id for number, id in enumerate(rng.sample(SENTENCES, len(SENTENCES)), 1)}
    return {
        "shown": {
            "field": "begging", "collect": "begging", "choices": CHOICES,
            "cards": [card(id, post) for id, post in cards.items()],
            "question": {"field": "says", "label": TEXTS["question"],
                         "choices": [{"id": id, "label": TEXTS[f"says_{said}"]} for id, said in sentences.items()]},
        },
        "solution": {
            "begging": [id for id, post in cards.items() if post["begs"]],
            "says": next(id for id, said in sentences.items() if said == SENTENCES[0]),
        },
        "posts": cards,
        "sentences": sentences,
    }


def draw(rng):
    """One post of each business, in random order."""
    begging = rng.randrange(FEWEST_BEGGING, MOST_BEGGING + 1)
    drawn = []
    for number, business in enumerate(rng.sample(sorted(BUSINESSES), len(BUSINESSES))):
        begs = number < begging
        name, kind = rng.choice([post for post in POSTS[business] if (post[1] not in HONEST) is begs])
        drawn.append({"business": business, "name": BUSINESSES[business][0], "id": f"{business}_{name}", "kind": kind, "begs": begs})
    rng.shuffle(drawn)
    return drawn


def fair(drawn):
    """As much in the open, and as many innocent words, in every variant."""
    kinds = [post["kind"] for post in drawn]
    return kinds.count("plain") == PLAIN and kinds.count("word") >= FEWEST_WORDS


def card(id, post):
    """A post as the learner sees it; the picture belongs to the business, so it tells nothing."""
    name, trade = BUSINESSES[post["business"]]
    return {"id": id, "name": name, "handle": trade, "text": TEXTS[f"post_{post['id']}"],
            "picture": {"kind": "pattern", "seed": sorted(BUSINESSES).index(post["business"])}}
