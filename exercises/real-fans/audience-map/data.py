"""A page's followers by city, beside its customers and what similar pages show; and one honest page with a little dust.

Every variant has UNEARNED cities whose surplus nothing explains, at least one of them near home and one far away, a surplus
that a shared post explains, one that an emigrants' club explains, a note that explains hardly anything, and two cities with
dust. Which city is which is drawn, so that no name is a sign. Shares are whole tenths of a per cent, all sums whole numbers
or fractions.
"""

import tomllib
from fractions import Fraction
from functools import cache
from math import comb
from pathlib import Path

from grader.texts import LANGS, fill

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
FIRMS = {  # id of texts.scene_…: name, the cities near home (names that the three languages write alike)
    "teas": ("Kadulja", ("Zagreb", "Split", "Rijeka", "Osijek", "Zadar", "Pula", "Varaždin", "Karlovac")),
    "seeds": ("Brindille", ("Lyon", "Nantes", "Lille", "Toulouse", "Rennes", "Dijon", "Grenoble", "Tours")),
    "sewing": ("Thimble", ("Leeds", "Bristol", "York", "Norwich", "Sheffield", "Exeter", "Derby", "Bath")),
}
FAR = ("Oslo", "Porto", "Lima", "Toronto", "Nairobi", "Osaka", "Dakar", "Graz", "Sydney", "Montevideo", "Quito", "Perth",
       "Brno", "Leipzig", "Durban", "Busan")  # fmt: skip
UNEARNED = 3
LAYOUTS = (  # what the cities near home and those far away are; each has three unearned ones, one of them with a weak note
    (("large", "large", "plain", "dust", "heap", "noted"), ("heap", "club", "dust", "plain", "viral")),
    (("large", "large", "viral", "dust", "noted", "heap"), ("heap", "club", "dust", "plain", "plain")),
    (("large", "large", "viral", "dust", "heap", "plain"), ("noted", "heap", "club", "dust", "plain")),
    (("large", "large", "plain", "dust", "heap", "plain"), ("heap", "noted", "club", "dust", "viral")),
)
BOUGHT = ("heap", "noted")
EXPLAINED = ("viral", "club")
SHARES = {  # tenths of a per cent at similar pages; the first large city is the largest
    ("home", "large"): (130, 160), ("home", "plain"): (70, 110), ("home", "viral"): (30, 45), ("home", "dust"): (15, 25),
    ("home", "heap"): (30, 45), ("home", "noted"): (30, 45), ("far", "plain"): (10, 20), ("far", "dust"): (2, 4),
    ("far", "heap"): (6, 11), ("far", "noted"): (6, 11), ("far", "viral"): (6, 11), ("far", "club"): (6, 11),
}  # fmt: skip
LARGEST = (220, 260)
SURPLUS = {  # followers above those that come as to similar pages
    ("home", "heap"): (400, 500), ("home", "noted"): (400, 500), ("far", "heap"): (230, 360), ("far", "noted"): (230, 360),
    ("home", "viral"): (280, 380), ("far", "viral"): (180, 280), ("far", "club"): (150, 240),
    ("home", "dust"): (12, 25), ("far", "dust"): (14, 26),
}  # fmt: skip
NOTES = {"viral": 2, "club": 2, "noted": 3, "large": 2}  # how many notes of each sort there are: texts.note_<sort>_<number>
CHOIRS = ((200, 40), (280, 25), (300, 30), (320, 25), (350, 20), (400, 20), (450, 20))  # followers, tenths of a per cent expected
RANGES = ("right", "narrow", "single", "wide")
SENTENCES = ("right", "proven", "nothing", "people", "rival")


def make(rng):
    """The questions, and for the checks what each city is, what to expect in one of them, and what each sentence says."""
    firm, cities, followers, customers = draw(rng)
    asked = rng.choice([id for id, city in cities.items() if city["sort"] in BOUGHT + EXPLAINED])
    choir = draw_choir(rng, [name for name in FAR if name not in {city["name"] for city in cities.values()}])
    ranges = {f"r{number}": id for number, id in enumerate(rng.sample(RANGES, len(RANGES)), 1)}
    sentences = {f"s{number}": id for number, id in enumerate(rng.sample(SENTENCES, len(SENTENCES)), 1)}
    page = {"firm": FIRMS[firm][0], "followers": followers, "customers": customers}
    return {
        "shown": shown(firm, page, cities, cities[asked], choir, ranges, sentences),
        "solution": {
            "unearned": [id for id, city in cities.items() if city["sort"] in BOUGHT],
            "expected": cities[asked]["expected"],
            "ratio": half_up(Fraction(10 * cities[asked]["seen"], cities[asked]["expected"])) / 10,
            "chance": next(id for id, said in ranges.items() if said == RANGES[0]),
            "sure": next(id for id, said in sentences.items() if said == SENTENCES[0]),
        },
        "page": page,
        "cities": cities,
        "asked": asked,
        "bounds": bounds(cities, cities[asked], page),
        "slips": slips(cities, cities[asked], page),
        "choir": choir,
        "ranges": ranges,
        "sentences": sentences,
    }


def draw(rng):
    """A firm, its cities by id from the most followers to the fewest, and how many followers and customers it has in all."""
    firm, honest, customers = rng.choice(sorted(FIRMS)), rng.randrange(3000, 3400), rng.randrange(700, 950)
    notes = {sort: rng.sample(range(1, count + 1), count) for sort, count in NOTES.items()}
    drawn = []
    for place, names, sorts in zip(("home", "far"), (FIRMS[firm][1], FAR), rng.choice(LAYOUTS)):
        for number, (name, sort) in enumerate(zip(rng.sample(names, len(sorts)), sorts)):
            share = rng.randrange(*(LARGEST if (place, number) == ("home", 0) else SHARES[place, sort]))
            surplus = rng.randrange(*SURPLUS[place, sort]) if (place, sort) in SURPLUS else 0
            drawn.append({"name": name, "far": place == "far", "sort": sort, "share": share, "surplus": surplus,
                          "noted": noted(rng, sort, surplus), "note": f"note_{sort}_{notes[sort].pop()}" if sort in NOTES else "",
                          "customers": half_up(Fraction(share * customers * rng.randrange(92, 109), 100_000))})  # fmt: skip
    followers = honest + sum(city["surplus"] for city in drawn)
    for city in drawn:  # a heap pushes down every other city's share; dust lies on top of what a page of this size would have
        usual = followers * 100 if city["sort"] == "dust" else honest * rng.randrange(92, 109)
        city["seen"] = half_up(Fraction(city["share"] * usual, 100_000)) + city["surplus"]
        city["expected"] = half_up(Fraction(city["share"] * followers, 1000))
        city["surplus"] = city["seen"] - city["expected"]
    drawn.sort(key=lambda city: (-city["seen"], city["name"]))
    return firm, {f"c{number:02}": city for number, city in enumerate(drawn, 1)}, followers, customers


def noted(rng, sort, surplus):
    """How many followers the page's log explains in a city: most of a surplus, or a few; 0 where it is silent."""
    if sort in EXPLAINED:
        return surplus * rng.randrange(86, 96) // 1000 * 10
    return rng.randrange(22, 39) if sort in NOTES else 0


def bounds(cities, asked, page):
    """The least and the most that one may expect in the city asked about.

    By similar pages or by customers, of all followers or only of those outside the heaps, give or take a tenth.
    """
    shares = (Fraction(asked["share"], 1000), Fraction(asked["customers"], page["customers"]))
    heaps = sum(city["surplus"] for city in cities.values() if city["sort"] in BOUGHT)
    return min(shares) * (page["followers"] - heaps) * Fraction(9, 10), max(shares) * page["followers"] * Fraction(11, 10)


def slips(cities, asked, page):
    """Numbers that a usual slip leads to: feedback id and the bounds that it is known by."""
    buyers = sorted((asked["customers"], Fraction(asked["share"] * page["customers"], 1000)))
    shares = sorted((Fraction(asked["share"], 10), Fraction(100 * asked["customers"], page["customers"])))
    equal = Fraction(page["followers"], len(cities))
    return {
        "expected_observed": (asked["seen"] * Fraction(98, 100), asked["seen"] * Fraction(102, 100)),
        "expected_share": (shares[0] * Fraction(9, 10), shares[1] * Fraction(11, 10)),
        "expected_customers": (buyers[0] - 1, buyers[1] + 1),
        "expected_equal": (equal * Fraction(98, 100), equal * Fraction(102, 100)),
    }


def draw_choir(rng, names):
    """An innocent page with a little dust: as many odd followers as chance may give, or somewhat more."""
    followers, share = page = rng.choice(CHOIRS)
    low, high = chance_range(*page)
    beyond = rng.random() < 0.5
    seen = high + rng.randrange(4, 9) if beyond else high - rng.randrange(0, 3)
    expected = followers * share // 1000
    return {
        "city": rng.choice(names), "followers": followers, "share": share / 10, "seen": seen, "expected": expected, "beyond": beyond,
        "low": low, "high": high, "inside": per_thousand(*page, low, high), "more": per_thousand(*page, expected + 1, followers),
        "close_low": expected - 1, "close_high": expected + 1, "wide": 5 * expected,
        "outside_close": 1000 - per_thousand(*page, expected - 1, expected + 1), "surplus": seen - expected,
        "page": page,
    }  # fmt: skip


@cache
def chances(followers, share):
    """How often 0, 1, 2 … of so many followers are from a place where each lives with `share` in 1,000: of 1000 ** followers times."""
    return [comb(followers, count) * share**count * (1000 - share) ** (followers - count) for count in range(followers + 1)]


def chance_range(followers, share):
    """The counts that an exact test at 5 % takes for chance: fewer come at most once in 40 times, more at most once in 40.

    A count lies in it exactly if `share` lies in the 95 % interval of Clopper and Pearson about that count: C. J. Clopper,
    E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934)
    404-413, doi 10.1093/biomet/26.4.404.
    """

    def end(counts):
        tail = 0
        for count in counts:
            tail += chances(followers, share)[count]
            if 40 * tail > 1000**followers:
                return count

    return end(range(followers + 1)), end(range(followers, -1, -1))


def per_thousand(followers, share, low, high):
    """Of 1,000 such honest pages, how many have from `low` to `high` followers there."""
    return half_up(Fraction(1000 * sum(chances(followers, share)[low : high + 1]), 1000**followers))


def half_up(value):
    """A fraction as a whole number, halves upwards."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def tenths(count, of):
    """A share in per cent, to one decimal."""
    return half_up(Fraction(1000 * count, of)) / 10


def shown(firm, page, cities, asked, choir, ranges, sentences):
    """The form: a map in bars, the cities to mark, two numbers, and two questions."""
    return {
        "questions": [
            {"field": "unearned", "kind": "many", "label": TEXTS["label_unearned"], "text": told("scene", goods=TEXTS[f"scene_{firm}"], **page),
             "figures": [audience(page, cities)], "choices": [city_choice(id, city) for id, city in cities.items()]},
            {"field": "expected", "kind": "number", "label": told("label_expected", city=asked["name"]),
             "text": told("text_expected", **page), "unit": TEXTS["unit_followers"], "hint": TEXTS["hint_expected"]},
            {"field": "ratio", "kind": "number", "label": told("label_ratio", city=asked["name"]),
             "text": told("text_ratio", seen=asked["seen"]), "unit": TEXTS["unit_times"]},
            {"field": "chance", "kind": "one", "label": told("label_chance", **choir), "text": told("text_chance", **choir),
             "figures": [honest_pages(choir)],
             "choices": [{"id": id, "label": told(f"range_{said}{fits(choir, said)}", **choir)} for id, said in ranges.items()]},
            {"field": "sure", "kind": "one", "label": told("label_sure", **page),
             "choices": [{"id": id, "label": told(f"sure_{said}", **page)} for id, said in sentences.items()]},
        ],
    }  # fmt: skip


def audience(page, cities):
    """The map in bars: each city's share of the followers, of the customers, and of similar pages' followers."""
    return {
        "kind": "bars", "title": told("figure_map", **page), "unit": "%",
        "series": [TEXTS["series_followers"], TEXTS["series_customers"], TEXTS["series_similar"]],
        "rows": [{"label": city["name"], "values": [tenths(city["seen"], page["followers"]), tenths(city["customers"], page["customers"]),
                  city["share"] / 10]} for city in cities.values()],
    }  # fmt: skip


def city_choice(id, city):
    """A city to mark: its three figures, and the log's note if there is one."""
    facts = [{"label": TEXTS["fact_followers"], "value": told("plain_number", n=city["seen"])},
             {"label": TEXTS["fact_customers"], "value": told("plain_number", n=city["customers"])},
             {"label": TEXTS["fact_similar"], "value": told("plain_share", n=city["share"] / 10)}]  # fmt: skip
    note = {"text": told("log", note=told(city["note"], n=city["noted"]))} if city["note"] else {}
    return {"id": id, "label": city["name"], **note, "facts": facts}


def honest_pages(choir):
    """How 1,000 honest pages of the choir's size scatter, in steps of three followers between the range's two ends."""
    low, high = choir["low"], choir["high"]
    steps = [(0, low - 1), *((start, start + 2) for start in range(low, high, 3)), (high + 1, choir["followers"])]
    labels = [told("step_fewer", n=low), *(told("step", low=start, high=end) for start, end in steps[1:-1]), told("step_more", n=high)]
    return {"kind": "bars", "title": told("figure_chance", **choir), "unit": "", "series": [TEXTS["series_pages"]],
            "rows": [{"label": label, "values": [per_thousand(*choir["page"], *step)]} for label, step in zip(labels, steps)]}  # fmt: skip


def fits(choir, said):
    """What the count is to someone who expects this range: the ending of the sentence's text."""
    within = {"right": not choir["beyond"], "narrow": False, "wide": True}
    return "" if said == "single" else "_in" if within[said] else "_out"


def told(id, **values):
    """A text of feedback.toml with its values, in each language."""
    return {lang: fill(TEXTS[id][lang], {name: value.get(lang, "") if isinstance(value, dict) else value
                                         for name, value in values.items()}, lang) for lang in LANGS}  # fmt: skip
