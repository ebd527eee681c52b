"""The 40 posts of a quarter that an agency made in a shop's name, with what followed each, and the bill.

Posts are drawn from a pool: some fit any shop, some belong to one. What each post is doesn't depend on its figures,
and no figure tells it: LIKES come to all sorts alike, one begging post is followed by a chance sale, some good ones by none yet.
"""

import tomllib
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
POSTS, MONTHS = 40, 3
SORTS = ("begs", "empty", "good")
SHOPS = {"garden": "Treća gredica", "kitchen": "Pet žlica", "wool": "Šesta igla"}
POOL = {  # shop ("" is any): sort: the posts' ids, as they stand in texts.post_… and texts.why_… after the shop's own
    "": {
        "begs": ("page", "follow", "stars", "second", "shy", "dummy", "bell", "round",
                 "race", "raffle", "percent", "tag", "yes", "sight", "small", "pale"),
        "empty": ("more", "passion", "love", "monday", "month", "kindness", "weekend", "joy", "heart", "soon", "team", "chances"),
        "good": ("hours", "step", "returns", "parcels", "deliver", "boxes", "prices", "wanted", "paper", "neighbour", "arrows", "wrap"),
    },
    "garden": {
        "begs": ("rose", "seeds", "gnome", "tulip"),
        "empty": ("hope", "life", "golden", "green"),
        "good": ("bulbs", "spots", "dahlias", "water", "shredder", "swap", "pots", "leaves"),
    },
    "kitchen": {
        "begs": ("pan", "wood", "cake", "kettle"),
        "empty": ("home", "taste", "cup", "soup"),
        "good": ("stick", "knives", "lime", "board", "lid", "magnet", "jam", "iron"),
    },
    "wool": {
        "begs": ("scarf", "mittens", "blue", "warm"),
        "empty": ("life", "stitch", "hug", "fog"),
        "good": ("wash", "dropped", "evening", "socks", "button", "moths", "rest", "needle"),
    },
}
ANSWERED = ("tag", "yes", "garden_tulip", "kitchen_wood", "wool_blue")  # bait: many names and single words come back, and nothing else
LIKES = ((3, 10), (11, 44), (45, 96))  # few, some, many
LOUD, QUIET = LIKES[2][0], LIKES[0][1]
UNSOLD = 6  # good posts without a sale yet; enough that "no sale" and "for nothing" differ by more than a slip
PRICES = (30, 33, 36, 39, 42, 45, 48)  # euros a post; the month's fee is 40/3 of it, a whole number
REPORTS = ("effect", "likes", "reach", "count", "sales")  # the first is right
LETTERS = ("facts", "accuses", "likes", "thanks", "silent")  # the first is right
SORT_CHOICES = [
    {"id": "begs", "label": {"en": "Begs", "fr": "Mendie", "hr": "Žica"}},
    {"id": "empty", "label": {"en": "Empty", "fr": "Vide", "hr": "Prazna"}},
    {"id": "good", "label": {"en": "Good", "fr": "Bonne", "hr": "Dobra"}},
]


def make(rng):
    """A variant's shop, its posts with their figures, the bill, and the two questions' choices in their order."""
    shop = rng.choice(sorted(SHOPS))
    posts = {f"p{number:02}": {"number": number, **post} for number, post in enumerate(quarter(rng, shop), 1)}
    price = rng.choice(PRICES)
    fee = price * POSTS // MONTHS
    reports = {f"r{number}": id for number, id in enumerate(rng.sample(REPORTS, len(REPORTS)), 1)}
    letters = {f"l{number}": id for number, id in enumerate(rng.sample(LETTERS, len(LETTERS)), 1)}
    wasted = sum(post["sort"] != "good" for post in posts.values())
    return {
        "shown": {"questions": [
            {"field": "sorts", "kind": "each", "label": TEXTS["question_sorts"], "text": filled("scene", SHOPS[shop], TEXTS[f"is_{shop}"]),
             "rows": [row(id, post, SHOPS[shop]) for id, post in posts.items()],
             "columns": [{"id": "sort", "label": TEXTS["column_sort"], "choices": SORT_CHOICES}]},
            {"field": "cost", "kind": "number", "label": TEXTS["question_cost"], "text": TEXTS["scene_cost"],
             "figures": [bill(fee)], "unit": {"en": "euros", "fr": "euros", "hr": "eura"}},
            question("report", reports),
            question("letter", letters),
        ]},
        "solution": {
            "sorts": {id: {"sort": post["sort"]} for id, post in posts.items()},
            "cost": price * wasted,
            "report": next(id for id, said in reports.items() if said == REPORTS[0]),
            "letter": next(id for id, said in letters.items() if said == LETTERS[0]),
        },
        "shop": SHOPS[shop],
        "posts": posts,
        "price": price,
        "loud": LOUD,
        "quiet": QUIET,
        "fee": fee,
        "reports": reports,
        "letters": letters,
    }


def quarter(rng, shop):
    """The posts in random order, each with its sort and figures."""
    begging, empty = rng.choice(((13, 11), (14, 10), (14, 11), (15, 9)))  # the three sorts differ in number, which tells sums apart
    counts = {"begs": begging, "empty": empty, "good": POSTS - begging - empty}
    drawn = [post for sort in SORTS for post in figured(rng, sort, rng.sample(pool(shop, sort), counts[sort]))]
    rng.shuffle(drawn)
    return drawn


def pool(shop, sort):
    """The ids of all posts of a sort that this shop could have."""
    return [*POOL[""][sort], *(f"{shop}_{id}" for id in POOL[shop][sort])]


def figured(rng, sort, ids):
    """Posts of one sort with likes, answers and sales: the kinds are dealt out, so that every variant has as many of each."""
    likes = dealt(rng, MIX[sort], len(ids))
    sales = SALES[sort](rng, len(ids))
    return [
        {"id": id, "sort": sort, "likes": rng.randint(*LIKES[like]), "answers": answers(rng, sort, id, sale), "sales": sale}
        for id, like, sale in zip(ids, likes, sales)
    ]


MIX = {"begs": (0, 1, 2, 2), "empty": (0, 1, 2), "good": (0, 0, 1, 2)}  # few, some or many likes, in turn


def dealt(rng, kinds, count):
    """`count` kinds in equal turns, shuffled."""
    hand = [kinds[number % len(kinds)] for number in range(count)]
    rng.shuffle(hand)
    return hand


def chance(rng, count):
    """One sale, by chance."""
    return dealt(rng, [1] + [0] * (count - 1), count)


def none(rng, count):
    return [0] * count


def earned(rng, count):
    """One to five sales each, but UNSOLD posts have none yet."""
    hand = [0] * UNSOLD + [rng.randint(1, 5) for _ in range(count - UNSOLD)]
    rng.shuffle(hand)
    return hand


SALES = {"begs": chance, "empty": none, "good": earned}


def answers(rng, sort, id, sales):
    """How many people wrote something below a post."""
    if id in ANSWERED:
        return rng.randint(4, 12)
    if sort == "good":
        return rng.randint(1, 8) if sales else rng.randint(0, 4)
    return rng.choice((0, 0, 0, 1, 2))


def row(id, post, shop):
    """A post as the learner sees it."""
    return {
        "id": id,
        "name": filled_number("row_name", post["number"]),
        "text": filled(f"post_{post['id']}", shop),
        "facts": [{"label": TEXTS[f"fact_{fact}"], "value": post[fact]} for fact in ("likes", "answers", "sales")],
    }


def filled(text, shop, trade=None):
    """A text with the shop's name and what it is, in every language."""
    return {lang: told.replace("{shop}", shop).replace("{trade}", trade[lang] if trade else "") for lang, told in TEXTS[text].items()}


def filled_number(text, number):
    return {lang: told.replace("{number}", str(number)) for lang, told in TEXTS[text].items()}


def bill(fee):
    """What the agency asked for the quarter."""
    rows = (("bill_fee", fee), ("bill_months", MONTHS), ("bill_posts", POSTS))
    return {"kind": "table", "title": TEXTS["bill"], "columns": [TEXTS["bill_item"], TEXTS["bill_value"]],
            "rows": [[TEXTS[text], value] for text, value in rows]}


def question(field, choices):
    """A question with one right choice; ids say nothing."""
    return {"field": field, "kind": "one", "label": TEXTS[f"question_{field}"],
            "choices": [{"id": id, "label": TEXTS[f"{field}_{said}"]} for id, said in choices.items()]}
