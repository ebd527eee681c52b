"""Draws the pictures of the lesson "What pays", in three languages: python docs/lessons/pictures/what-pays.py

The figures are those of an invented shop, drawn by data.py of the exercise what-a-like-is-worth with a seed that no variant has.
"""

from drawing import grouped, save, svg, text

LEFT, RIGHT = 16, 384
CHRISTMAS = 22  # the first of the four fortnights before Christmas and over it
STYLE = """
  text { font-family: system-ui, sans-serif; font-size: 15px; fill: #1f2430 }
  .strong { font-weight: 600 }
  .small { font-size: 14px; fill: #4b5263 }
  .paper { fill: #fbfaf7; stroke: #d5d2c8 }
  .frame { fill: none; stroke: #8a8f9c; stroke-width: 1 }
  .season { fill: #ece7da }
  .curve { fill: none; stroke: #1d6fa5; stroke-width: 2.5; stroke-linejoin: round }
  .dot { fill: #1d6fa5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceef4 } .small { fill: #bcc2d0 }
    .paper { fill: #232733; stroke: #434959 } .frame { stroke: #8a8f9c } .season { fill: #343a4a }
    .curve { stroke: #63b3e4 } .dot { fill: #63b3e4 }
  }
"""

YEAR = {  # this year's 26 fortnights
    "till": (5520, 7500, 7420, 7000, 7160, 7980, 8890, 7670, 8980, 8320, 9350, 10100, 9490,
             8620, 8950, 7330, 7910, 8590, 8510, 8250, 9240, 9340, 9560, 11700, 13620, 11610),
    "likes": (398, 353, 378, 317, 371, 389, 391, 439, 466, 474, 441, 492, 357,
              438, 411, 339, 348, 362, 416, 459, 402, 511, 474, 574, 639, 585),
    "reach": (9984, 8994, 9828, 9370, 9900, 10354, 11948, 10958, 10424, 10194, 11180, 12926, 10948,
              10794, 13148, 12158, 11168, 11470, 11164, 12606, 12832, 13514, 12220, 12826, 13280, 14038),
    "friends": (23, 40, 42, 28, 36, 42, 46, 28, 39, 40, 44, 52, 49, 45, 41, 26, 33, 36, 32, 22, 33, 42, 34, 40, 48, 27),
}  # fmt: skip
CHANGES = {  # each of them against the same fortnight of last year
    "till": (-350, 2050, 2300, 2490, 2160, 750, 2050, 1400, 3090, 1620, 2820, 2450, 2740,
             2330, 2120, 820, 600, 2150, 1410, 120, 3260, 1830, 2750, 3570, 3320, 910),
    "likes": (97, 7, 57, -29, 22, -43, 51, 14, 10, 18, -25, 22, -57, 40, 83, -54, -54, -36, 11, -33, -21, 115, 4, 43, -47, -43),
    "reach": (5040, 2456, 2836, 4508, 3368, 4128, 5724, 5572, 4280, 3672, 4052, 5876, 4356,
              2304, 5420, 3976, 4204, 2988, 2684, 5344, 4660, 5268, 2228, 5572, 4052, 5496),
    "friends": (-20, -2, 13, 4, 7, -2, 4, 0, 6, 4, 16, 9, 13, 8, -5, -14, -15, 4, 2, -30, 14, 12, 18, 12, 14, -12),
}  # fmt: skip

TEXTS = {
    "en": {
        "lines": "A shop’s year: till, likes, reach and recommendations",
        "dots": "Changes against last year: likes, reach and recommendations, each with the till",
        "till": "Till, in euros", "likes": "Likes", "reach": "Reach", "friends": "Recommendations",
        "season": "before Christmas", "from": "January", "to": "December",
        "more": "{}: change since last year →", "up": "↑ till: change in euros since last year",
        "shared": "best fortnights shared with the till: {} of 13",
    },
    "fr": {
        "lines": "L’année d’une boutique : caisse, « j’aime », portée et recommandations",
        "dots": "Écarts avec l’an dernier : « j’aime », portée et recommandations, chacun avec la caisse",
        "till": "Caisse, en euros", "likes": "« J’aime »", "reach": "Portée", "friends": "Recommandations",
        "season": "avant Noël", "from": "janvier", "to": "décembre",
        "more": "{} : écart avec l’an dernier →", "up": "↑ caisse : écart en euros",
        "shared": "meilleures quinzaines communes : {} sur 13",
    },
    "hr": {
        "lines": "Godina jedne trgovine: blagajna, lajkovi, doseg i preporuke",
        "dots": "Promjene prema prošloj godini: lajkovi, doseg i preporuke, svaki uz blagajnu",
        "till": "Blagajna, u eurima", "likes": "Lajkovi", "reach": "Doseg", "friends": "Preporuke",
        "season": "pred Božić", "from": "siječanj", "to": "prosinac",
        "more": "{}: promjena u odnosu na lani →", "up": "↑ blagajna: promjena u eurima",
        "shared": "zajednička najbolja razdoblja: {} od 13",
    },
}  # fmt: skip


def main():
    for lang, texts in TEXTS.items():
        for name, draw in (("lines", lines), ("dots", dots)):
            save("what-pays", name, lang, draw(texts, lang))


def lines(texts, lang):
    """The year, one panel below the other, each on its own scale."""
    parts = [text(RIGHT, 24, texts["season"], "small", "end")]
    for row, (name, values) in enumerate(YEAR.items()):
        top = 56 + 92 * row
        low, high = min(values), max(values)
        points = " ".join(f"{place(time, 0, 25)},{top + 54 - 48 * (value - low) / (high - low):.1f}" for time, value in enumerate(values))
        parts += [
            f'<rect class="season" x="{place(CHRISTMAS, 0, 25)}" y="{top}" width="{RIGHT - place(CHRISTMAS, 0, 25):.1f}" height="60"/>',
            f'<rect class="frame" x="{LEFT}" y="{top}" width="{RIGHT - LEFT}" height="60" rx="6"/>',
            text(LEFT, top - 8, texts[name], "strong"),
            text(RIGHT, top - 8, f"{grouped(low, lang)} – {grouped(high, lang)}", "small", "end"),
            f'<polyline class="curve" points="{points}"/>',
        ]
    bottom = 56 + 92 * len(YEAR)
    parts += [text(LEFT, bottom - 12, texts["from"], "small"), text(RIGHT, bottom - 12, texts["to"], "small", "end")]
    return svg(texts["lines"], bottom, STYLE, parts)


def dots(texts, lang):
    """One cloud below the other: how the till changed where a figure changed."""
    parts, tills = [text(LEFT, 24, texts["up"], "small")], CHANGES["till"]
    for row, name in enumerate(("likes", "reach", "friends")):
        top, values = 58 + 214 * row, CHANGES[name]
        parts += [
            text(LEFT, top - 10, texts[name], "strong"),
            f'<rect class="frame" x="{LEFT}" y="{top}" width="{RIGHT - LEFT}" height="120" rx="6"/>',
            *(f'<circle class="dot" cx="{across(x, values)}" cy="{across_down(y, tills, top)}" r="4.5"/>' for x, y in zip(values, tills)),
            text(RIGHT, top + 140, texts["more"].format(texts[name]), "small", "end"),
            text(LEFT, top + 164, texts["shared"].format(shared(values, tills))),
        ]
    return svg(texts["dots"], 58 + 214 * 3 - 28, STYLE, parts)


def shared(values, tills):
    """How many of a figure's 13 best fortnights are among the till's."""
    best = [set(sorted(range(26), key=lambda time: (-changes[time], time))[:13]) for changes in (values, tills)]
    return len(best[0] & best[1])


def place(value, low, high):
    return round(LEFT + 6 + (RIGHT - LEFT - 12) * (value - low) / (high - low), 1)


def across(value, values):
    return place(value, min(values), max(values))


def across_down(value, values, top):
    return round(top + 112 - 104 * (value - min(values)) / (max(values) - min(values)), 1)


if __name__ == "__main__":
    main()
