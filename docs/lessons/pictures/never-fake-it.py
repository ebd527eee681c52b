"""Draws the pictures of the lesson "Never fake it", in three languages: python docs/lessons/pictures/never-fake-it.py"""

from math import log10

from drawing import WIDTH, save, svg, text

STYLE = """
  text { font-family: system-ui, sans-serif; font-size: 15px; fill: #1f2430 }
  .big { font-size: 24px; font-weight: 700 }
  .strong { font-weight: 600 }
  .small { font-size: 14px; fill: #4b5263; stroke: #fbfaf7; stroke-width: 5px; paint-order: stroke }
  .paper { fill: #fbfaf7; stroke: #d5d2c8 }
  .line { stroke: #8a8f9c; stroke-width: 1 }
  .person { fill: #1d6fa5 } .bought { fill: #b4531a }
  .good { fill: #e2efe6; stroke: #2f7d4f } .bad { fill: #fbe9e0; stroke: #b4531a; stroke-dasharray: 5 4 }
  .dot { fill: #fbfaf7; stroke: #1f2430; stroke-width: 2.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceef4 } .small { fill: #bcc2d0; stroke: #232733 }
    .paper { fill: #232733; stroke: #434959 } .line { stroke: #8a8f9c }
    .person { fill: #63b3e4 } .bought { fill: #f0965c }
    .good { fill: #21382b; stroke: #7ccb9b } .bad { fill: #40291d; stroke: #f0965c }
    .dot { fill: #232733; stroke: #eceef4 }
  }
"""

# Published figures: quartiles and median of accounts followed per follower; share of bought accounts found.
RATIOS = {"people": (1.3, 2.2, 3.6), "bought": (18.5, 24, 35.7)}
FOUND = {"few_followers": (95, 1), "ten_times": (97, 99.6)}
# One imagined round of "Spot the fakes": hits and misses among bought accounts, false alarms and others among people.
ROUND = {"hits": 10, "missed": 2, "alarms": 1, "in_peace": 11}

TEXTS = {
    "en": {
        "boxes": "One round: hits, misses, false alarms and people left in peace",
        "in_truth_bought": "12 bought accounts",
        "in_truth_people": "12 real people",
        "marked_bought": "marked “bought”",
        "marked_real": "marked “real”",
        "hits": "hits",
        "missed": "missed",
        "alarms": "false alarm",
        "in_peace": "left in peace",
        "ratio": "Accounts followed for each follower, people and bought accounts",
        "axis": "accounts followed for each follower",
        "people": "real people",
        "bought": "bought accounts",
        "ageing": "Share of bought accounts that two rules find, 2013 and 2018",
        "few_followers": "Fewer than 30 followers",
        "ten_times": "Follows more than 10 accounts per follower",
        "found": "share of the bought accounts found",
        "years": ("2013", "2018"),
    },
    "fr": {
        "boxes": "Un tour : bonnes détections, faux manqués, fausses alertes, personnes laissées tranquilles",
        "in_truth_bought": "12 comptes achetés",
        "in_truth_people": "12 vraies personnes",
        "marked_bought": "marqués « acheté »",
        "marked_real": "marqués « vrai »",
        "hits": "bonnes détections",
        "missed": "manqués",
        "alarms": "fausse alerte",
        "in_peace": "laissées tranquilles",
        "ratio": "Comptes suivis par abonné, personnes et comptes achetés",
        "axis": "comptes suivis par abonné",
        "people": "vraies personnes",
        "bought": "comptes achetés",
        "ageing": "Part des comptes achetés que trouvent deux règles, 2013 et 2018",
        "few_followers": "Moins de 30 abonnés",
        "ten_times": "Suit plus de 10 comptes par abonné",
        "found": "part des comptes achetés trouvés",
        "years": ("2013", "2018"),
    },
    "hr": {
        "boxes": "Jedan krug: pogoci, promaknuli lažni, lažne uzbune i ljudi ostavljeni na miru",
        "in_truth_bought": "12 kupljenih profila",
        "in_truth_people": "12 stvarnih osoba",
        "marked_bought": "označeno „kupljen“",
        "marked_real": "označeno „pravi“",
        "hits": "pogodaka",
        "missed": "promaknula",
        "alarms": "lažna uzbuna",
        "in_peace": "ostavljeno na miru",
        "ratio": "Praćeni profili po pratitelju, ljudi i kupljeni profili",
        "axis": "praćenih profila po pratitelju",
        "people": "stvarni ljudi",
        "bought": "kupljeni profili",
        "ageing": "Udio kupljenih profila koje nalaze dva pravila, 2013. i 2018.",
        "few_followers": "Manje od 30 pratitelja",
        "ten_times": "Prati više od 10 profila po pratitelju",
        "found": "udio pronađenih kupljenih profila",
        "years": ("2013.", "2018."),
    },
}


def main():
    for lang, texts in TEXTS.items():
        for name, draw in (("boxes", boxes), ("ratio", ratio), ("ageing", ageing)):
            save("never-fake-it", name, lang, draw(texts, lang))


def boxes(texts, lang):
    """The four boxes of a round: what an account is (columns) against what it was called (rows)."""
    columns = ((12, "in_truth_bought", "bought"), (206, "in_truth_people", "person"))
    rows = ((46, "marked_bought", (("hits", "good", "✓"), ("alarms", "bad", "✕"))),
            (184, "marked_real", (("missed", "bad", "✕"), ("in_peace", "good", "✓"))))  # fmt: skip
    parts = [text(x + 91, 28, texts[truth], "strong", "middle") for x, truth, _ in columns]
    for y, mark, cells in rows:
        parts.append(text(WIDTH / 2, y + 14, texts[mark], "small", "middle"))
        for (x, _, kind), (cell, tone, sign) in zip(columns, cells):
            parts.append(f'<rect class="{tone}" x="{x}" y="{y + 22}" width="182" height="104" rx="8" stroke-width="1.5"/>')
            parts.append(text(x + 12, y + 52, f"{sign} {ROUND[cell]}", "big"))
            parts.append(text(x + 12, y + 74, texts[cell]))
            parts += [card(x + 12 + 14 * i, y + 90, kind) for i in range(ROUND[cell])]
    return svg(texts["boxes"], 322, STYLE, parts)


def ratio(texts, lang):
    """Medians and middle halves on a scale of powers of ten."""
    parts = []
    for step in (1, 10, 100):
        x = scale(step)
        parts.append(f'<line class="line" x1="{x}" x2="{x}" y1="16" y2="200" stroke-dasharray="2 4"/>')
        parts.append(text(x, 220, str(step), "small", "middle"))
    parts.append(text(WIDTH / 2, 244, texts["axis"], "small", "middle"))
    for y, group, kind in ((64, "people", "person"), (152, "bought", "bought")):
        low, middle, high = RATIOS[group]
        parts.append(text(30 if kind == "person" else 372, y - 28, texts[group], "strong", "start" if kind == "person" else "end"))
        parts.append(f'<rect class="{kind}" x="{scale(low)}" y="{y - 9}" width="{scale(high) - scale(low):.1f}" height="18" rx="4"/>')
        parts.append(f'<circle class="dot" cx="{scale(middle)}" cy="{y}" r="7"/>')
        parts.append(text(scale(middle), y + 30, number(middle, lang), "strong", "middle"))
        parts.append(text(scale(low) - 6, y + 5, number(low, lang), "small", "end"))
        parts.append(text(scale(high) + 6, y + 5, number(high, lang), "small"))
    return svg(texts["ratio"], 260, STYLE, parts)


def ageing(texts, lang):
    """What two rules find of the accounts bought in 2013 and of those bought in 2018."""
    parts, y = [], 32
    for rule, shares in FOUND.items():
        parts.append(text(16, y, texts[rule], "strong"))
        for year, share in zip(texts["years"], shares):
            y += 32
            parts.append(text(16, y, year, "small"))
            parts.append(f'<rect class="bought" x="64" y="{y - 15}" width="{2.5 * share:.1f}" height="20" rx="3"/>')
            parts.append(text(64 + 2.5 * share + 8, y, percent(share, lang), "strong"))
        y += 48
    parts.append(text(16, y - 8, texts["found"], "small"))
    return svg(texts["ageing"], y + 8, STYLE, parts)


def scale(value):
    return round(34 + 160 * log10(value), 1)


def card(x, y, kind):
    """A small profile card: round for a person, square for a bought account."""
    head = f'<circle class="{kind}" cx="{x + 5}" cy="{y + 5}" r="5"/>'
    return head if kind == "person" else f'<rect class="{kind}" x="{x}" y="{y}" width="10" height="10"/>'


def number(value, lang):
    return str(value) if lang == "en" else str(value).replace(".", ",")


def percent(value, lang):
    return f"{number(value, lang)}%" if lang == "en" else f"{number(value, lang)}\u00a0%"


if __name__ == "__main__":
    main()
