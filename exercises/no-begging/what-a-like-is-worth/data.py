"""A year of an invented shop's figures, in 26 fortnights, beside its till, and the same fortnights of the year before.

One figure moves the till. Of the others some only share its season, some only its growth, some have nothing to do with it.
Likes and reach are never the one that moves it, but each of their parts in turn; the one that does is another in each variant.
Whole numbers throughout: what a learner reads off the dots, and what the checks reckon, is the same on every machine.
"""

import tomllib
from datetime import date, timedelta
from pathlib import Path

TEXTS = tomllib.loads((Path(__file__).parent / "feedback.toml").read_text(encoding="utf-8"))["texts"]
YEAR = 26  # fortnights
FIRST_DAY = date(2023, 1, 2)
BEST = 13  # the better half of the fortnights, for counting how often two figures are at their best together
SEASON = (-6, -9, -9, -7, -5, -3, 0, 3, 0, 0, 2, 2, -1, -4, -7, -9, -8, -4, 0, 2, 2, 3, 6, 14, 28, 24)  # in steps of STEP euros
STEP, GROWTH, LEVEL = 110, 70, 6000  # euros: a step of the season, growth in a fortnight, the first fortnight
NOISE = 26  # of the till, in tens of euros; see `chance`
MOVES, SEASONAL, GROWING, APART = PARTS = ("moves", "season", "growth", "apart")

SHOPS = ("Zvrk", "Vosak", "Glina", "Kakao", "Tinta", "Vuna")  # shops that live by the weeks before Christmas
FIGURES = {  # id: its usual level, how far it swings, and, if it can move the till, what ten more of it bring, in euros
    "likes": (420, 90, 0),
    "reach": (9000, 1900, 0),
    "visits": (460, 100, 70),
    "directions": (92, 20, 350),
    "questions": (64, 14, 500),
    "replies": (46, 10, 700),
    "friends": (36, 8, 900),
}
EYES = ("ask_effect", "more_is_more", "always_done", "likes_first", "never")  # answers to the agency; the first is right
NEXT = ("try_it", "proof", "give_up", "reward", "wait_likes")  # what to do next; the first is right
MONTHS = {
    "en": "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(),
    "fr": "janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.".split(),
    "hr": "sij. velj. ožu. tra. svi. lip. srp. kol. ruj. lis. stu. pro.".split(),
}
DAY = {"en": "{day} {month}", "fr": "{day} {month}", "hr": "{day}. {month}"}


def make(rng):
    """A variant's shop, its figures this year and their changes, the parts they play, and the questions."""
    shop = rng.choice(SHOPS)
    while True:
        drawn = draw(rng)
        if fair(drawn):
            break
    figures = {f"f{number}": figure for number, figure in enumerate(drawn["figures"], 1)}
    mover = next(figure for figure in figures.values() if figure["part"] == MOVES)
    eyes, following = shuffled(rng, EYES), shuffled(rng, NEXT)
    return {
        "shown": {
            "figures": [panels(shop, drawn["till"], figures), *map(cloud, figures.values())],
            "questions": questions(shop, figures, eyes, following),
        },
        "solution": {
            "verdicts": {id: {"verdict": figure["part"]} for id, figure in figures.items()},
            "worth": mover["ten_more"],
            "eyes": id_of(eyes, EYES[0]),
            "next": id_of(following, NEXT[0]),
        },
        "figures": {id: known(figure) for id, figure in figures.items()},
        "worth": {"ten_more": mover["ten_more"], "average": mover["average"]},
        "eyes": eyes,
        "next": following,
    }


def known(figure):
    """What the checks know of a figure."""
    return {key: figure[key] for key in ("figure", "part", "together")} | {"low": min(figure["values"]), "high": max(figure["values"])}


def draw(rng):
    """Two years of a till and of five figures in random order, with what each of them turned out to do."""
    mover = rng.choice([id for id, (_, _, euros) in FIGURES.items() if euros])
    others = rng.sample([id for id, (_, _, euros) in FIGURES.items() if euros and id != mover], 2)
    parts = [SEASONAL, GROWING, APART, rng.choice((SEASONAL, GROWING, APART))]
    rng.shuffle(parts)
    roles = [(mover, MOVES), *zip(["likes", "reach", *others], parts)]
    rng.shuffle(roles)
    tenths = rng.randrange(9, 13)  # how strong the effect is in this shop
    series = {id: SERIES[part](rng, *FIGURES[id][:2]) for id, part in roles}
    level, _, euros = FIGURES[mover]
    effect = [euros * tenths * (value - level) // 100 for value in series[mover]]
    usual = [LEVEL + GROWTH * time + STEP * SEASON[time % YEAR] for time in range(2 * YEAR)]
    till = [10 * ((without + more) // 10 + chance(rng, NOISE)) for without, more in zip(usual, effect)]
    figures = [told(id, part, series[id], till) for id, part in roles]
    return {"till": this_year(till), "figures": figures}


def told(id, part, values, till):
    """A figure with all that is shown or said about it."""
    mine, tills = changes(values), changes(till)
    now, takings = this_year(values), this_year(till)
    return {
        "figure": id, "part": part, "values": now, "points": [[x, y] for x, y in zip(mine, tills)],
        "together": len(best(mine) & best(tills)),
        "ten_more": rising(mine, tills), "average": 10 * sum(takings) // sum(now),
        "likeness": likeness(mine, tills), "looks": likeness(now, takings),
    }


def moving(rng, level, swing):
    return [level + chance(rng, swing) for _ in range(2 * YEAR)]


def seasonal(rng, level, swing):
    return [level + swing * SEASON[time % YEAR] // 10 + chance(rng, swing * 4 // 10) for time in range(2 * YEAR)]


def growing(rng, level, swing):
    return [level * 6 // 10 + level * time // 60 + chance(rng, swing * 4 // 10) for time in range(2 * YEAR)]


def apart(rng, level, swing):
    """Quiet times, and bursts after campaigns that fall into other fortnights each year."""
    bursts = {time for year in (0, YEAR) for time in rng.sample(range(year, year + YEAR), 6)}
    quiet = [level * 8 // 10 + chance(rng, swing * 5 // 10) for _ in range(2 * YEAR)]
    return [value + (swing * rng.randrange(18, 30) // 10 if time in bursts else 0) for time, value in enumerate(quiet)]


SERIES = {MOVES: moving, SEASONAL: seasonal, GROWING: growing, APART: apart}


def chance(rng, swing):
    """A whole number around nought that is mostly within `swing` of it and never beyond three times."""
    return swing * sum(rng.randrange(-10, 11) for _ in range(3)) // 10


def this_year(values):
    return values[YEAR:]


def changes(values):
    """Each fortnight of this year against the same one of last year: what the season does to both falls out."""
    return [now - before for before, now in zip(values, values[YEAR:])]


def best(values):
    """The fortnights that are among the BEST; the earlier one where two are alike."""
    return set(sorted(range(len(values)), key=lambda time: (-values[time], time))[:BEST])


def moments(xs, ys):
    """Sums of squares and products around the means, times the number of values, so that they are whole."""
    count = len(xs)
    return (
        count * sum(x * x for x in xs) - sum(xs) ** 2,
        count * sum(y * y for y in ys) - sum(ys) ** 2,
        count * sum(x * y for x, y in zip(xs, ys)) - sum(xs) * sum(ys),
    )


def likeness(xs, ys):
    """The correlation in hundredths, squared and with its sign: 64 means .8."""
    spread_x, spread_y, both = moments(xs, ys)
    return (1 if both > 0 else -1) * (100 * both * both // (spread_x * spread_y or 1))


def rising(xs, ys):
    """How much ten more of x go with, by the straight line that fits the dots best."""
    spread, _, both = moments(xs, ys)
    return 10 * both // spread


def fair(drawn):
    """The right figure can be seen in the dots, every other one can't, and the year's panels alone mislead as they should."""
    parts = {part: [figure for figure in drawn["figures"] if figure["part"] == part] for part in PARTS}
    (mover,) = parts[MOVES]
    others = [figure for figure in drawn["figures"] if figure is not mover]
    return (
        min(value for figure in drawn["figures"] for value in figure["values"]) > 0
        and mover["likeness"] >= 68 and mover["together"] >= 11
        and 25 * mover["ten_more"] <= 10 * mover["average"]
        and all(abs(figure["likeness"]) <= 5 and 4 <= figure["together"] <= 7 for figure in others)
        and all(figure["looks"] >= 55 for figure in parts[SEASONAL])
        and all(figure["looks"] >= 20 for figure in parts[GROWING])
        and all(abs(figure["looks"]) <= 6 for figure in parts[APART])
        and mover["looks"] <= 40
    )


def words(id, **values):
    """One of feedback.toml's texts in all languages, filled with values that are the same or differ by language."""
    return {
        lang: text.format(**{name: value[lang] if isinstance(value, dict) else value for name, value in values.items()})
        for lang, text in TEXTS[id].items()
    }


def day_of(time):
    """A fortnight's first day as each language writes it."""
    day = FIRST_DAY + timedelta(weeks=2 * time)
    return {lang: pattern.format(day=day.day, month=MONTHS[lang][day.month - 1]) for lang, pattern in DAY.items()}


def panels(shop, till, figures):
    """The year at a glance, one panel below the other."""
    series = [{"label": words("figure_till"), "values": till}]
    series += [{"label": words(f"figure_{figure['figure']}"), "values": figure["values"]} for figure in figures.values()]
    return {"kind": "lines", "title": words("lines_title", shop=shop), "x": [day_of(time) for time in range(YEAR)], "series": series}


def cloud(figure):
    """One dot a fortnight: the figure's change against last year, and the till's; in the table from least to most."""
    name = words(f"figure_{figure['figure']}")
    return {"kind": "scatter", "title": words("dots_title", figure=name), "x": words("dots_x", figure=name), "y": words("dots_y"),
            "points": sorted(figure["points"])}


def questions(shop, figures, eyes, following):
    verdicts = [{"id": part, "label": words(f"verdict_{part}")} for part in PARTS]
    names = {id: figure["figure"] for id, figure in figures.items()}
    rows = [{"id": id, "name": words(f"figure_{name}"), "text": words(f"meaning_{name}")} for id, name in names.items()]
    return [
        {"field": "verdicts", "label": words("ask_verdicts"), "kind": "each", "rows": rows,
         "columns": [{"id": "verdict", "label": words("ask_verdict"), "choices": verdicts}]},
        {"field": "worth", "label": words("ask_worth"), "kind": "number", "unit": words("ask_unit"), "hint": words("ask_hint")},
        {"field": "eyes", "label": words("ask_eyes"), "text": words("letter", shop=shop), "kind": "one", "choices": offered("eyes", eyes)},
        {"field": "next", "label": words("ask_next"), "kind": "one", "choices": offered("next", following)},
    ]


def shuffled(rng, meanings):
    """Neutral ids in shown order, each with what it means."""
    return dict(zip("abcde", rng.sample(meanings, len(meanings))))


def id_of(shown, meaning):
    return next(id for id, said in shown.items() if said == meaning)


def offered(question, shown):
    return [{"id": id, "label": words(f"{question}_{said}")} for id, said in shown.items()]
