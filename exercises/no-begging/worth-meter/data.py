"""Two years of an invented shop's weeks, and hidden ones of twelve more shops in which we know what each figure does.

Whatever only grows, or only shares a season, correlates with everything else that does: Yule 1926, doi 10.2307/2341482.
Differences, here between a week and the same week of the year before, are the old cure: Granger and Newbold 1974,
doi 10.1016/0304-4076(74)90034-7. The growth here is steady and the season the same in both years, so that year against
year, week against week, or taking out the average week and a straight line all do. Whole numbers throughout.
"""

YEAR = 52
SHOPS = 12
PARTS = ("mover", "season", "growth", "apart")
SEASON = (-6, -9, -9, -7, -5, -3, 0, 3, 0, 0, 2, 2, -1, -4, -7, -9, -8, -4, 0, 2, 2, 3, 6, 14, 28, 24)  # in each fortnight
LEVEL, GROWTH, STEP = 3000, 18, 55  # euros: the first week, growth a week, a step of the season
EFFECT, NOISE = 350, 150  # euros: how far what moves the till moves it, and how far chance does
DOZEN, CENTS = 12, 100

NAMES = {
    "week": {"en": "week", "fr": "semaine", "hr": "tjedan"},
    "sales": {"en": "till (€)", "fr": "caisse (€)", "hr": "blagajna (€)"},
    "mover": {"en": "recommendations", "fr": "recommandations", "hr": "preporuke"},
    "season": {"en": "likes", "fr": "« j’aime »", "hr": "lajkovi"},
    "growth": {"en": "reach", "fr": "portée", "hr": "doseg"},
    "apart": {"en": "shares", "fr": "partages", "hr": "dijeljenja"},
}
CAPTION = {
    "en": "One shop as an example (invented). Weeks 1 to 52 are last year, 53 to 104 this year. Here we know: "
    "recommendations move the till, likes only share its season, reach only grows, shares have nothing to do with it.",
    "fr": "Une boutique en exemple (inventée). Semaines 1 à 52 : l’an dernier ; 53 à 104 : cette année. Ici, on le sait : "
    "les recommandations font bouger la caisse, les « j’aime » partagent seulement sa saison, la portée ne fait que grandir, "
    "les partages n’ont rien à voir avec elle.",
    "hr": "Jedna trgovina kao primjer (izmišljena). Tjedni od 1 do 52 prošla su godina, od 53 do 104 ova. Ovdje znamo: "
    "preporuke pokreću blagajnu, lajkovi dijele s njom samo sezonu, doseg samo raste, dijeljenja s njom nemaju veze.",
}


def make(rng):
    """Shown: one shop's table with the truth. For the checks: the same figures, and some that never change."""
    shop = draw(rng)
    columns = ["sales", *PARTS]
    rows = [[week + 1, *(shop[name][week] for name in columns)] for week in range(2 * YEAR)]
    still, nought = [40] * (2 * YEAR), [0] * (2 * YEAR)
    return {
        "shown": {
            "field": "worth",
            "table": {"columns": [{"id": name, "label": NAMES[name]} for name in ("week", *columns)], "rows": rows, "caption": CAPTION},
        },
        "shop": [[shop[part], shop["sales"]] for part in PARTS],
        "still": [[still, shop["sales"]], [shop["mover"], still], [still, still], [nought, shop["sales"]], [nought, nought]],
    }


def make_hidden(rng):
    """Pairs of a figure and a till in random order, and for each which shop it is of and which part the figure plays."""
    cases = []
    for number in range(SHOPS):
        shop = draw(rng)
        cases += [(number, part, shop[part], shop["sales"]) for part in PARTS]
        top = max(shop["mover"]) + min(shop["mover"])
        cases.append((number, "mirrored", [top - value for value in shop["mover"]], shop["sales"]))
        cases.append((number, "scaled", [DOZEN * value for value in shop["mover"]], [CENTS * value for value in shop["sales"]]))
    rng.shuffle(cases)
    return {"pairs": [[metric, sales] for _, _, metric, sales in cases], "of": [[number, part] for number, part, _, _ in cases]}


def draw(rng):
    """A shop's till and its four figures; how large a figure is tells nothing about its part."""
    weeks = range(2 * YEAR)
    season = [season_of(week % YEAR) for week in weeks]
    sizes = [(level, level * rng.randrange(18, 24) // 100) for level in (rng.randrange(60, 800) for _ in PARTS)]
    shop = {part: FIGURES[part](rng, season, *size) for part, size in zip(PARTS, sizes)}
    level, swing = sizes[0]
    usual = [LEVEL + GROWTH * week + STEP * season[week] // 2 + chance(rng, NOISE) for week in weeks]
    shop["sales"] = [euros + EFFECT * (value - level) // swing for euros, value in zip(usual, shop["mover"])]
    return shop


def season_of(week):
    """Twice the season of a week: an even one has its fortnight's, an odd one lies halfway to the next."""
    return SEASON[week // 2] + SEASON[(week + 1) // 2 % len(SEASON)]


def mover(rng, season, level, swing):
    return [level + chance(rng, swing) for _ in season]


def seasonal(rng, season, level, swing):
    return [level + swing * here // 20 + chance(rng, swing * 5 // 10) for here in season]


def growing(rng, season, level, swing):
    return [level * 6 // 10 + level * week // 120 + chance(rng, swing * 5 // 10) for week, _ in enumerate(season)]


def apart(rng, season, level, swing):
    """Chance, and a leap now and then, as after a post that made the rounds."""
    return [level + chance(rng, swing * 7 // 10) + (swing * 2 if rng.randrange(12) == 0 else 0) for _ in season]


FIGURES = {"mover": mover, "season": seasonal, "growth": growing, "apart": apart}


def chance(rng, swing):
    """A whole number around nought that is mostly within `swing` of it and never beyond three times."""
    return swing * sum(rng.randrange(-10, 11) for _ in range(3)) // 10
