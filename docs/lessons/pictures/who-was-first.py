"""Draws the pictures of the lesson "Who was first?", in three languages: python docs/lessons/pictures/who-was-first.py"""

from datetime import date

from drawing import WIDTH, grouped, save, svg, text

STYLE = """
  text { font-family: system-ui, sans-serif; font-size: 15px; fill: #1f2430 }
  .big { font-size: 20px; font-weight: 700 }
  .strong { font-weight: 600 }
  .small { font-size: 14px; fill: #4b5263; stroke: #fbfaf7; stroke-width: 5px; paint-order: stroke }
  .paper { fill: #fbfaf7; stroke: #d5d2c8 }
  .line { stroke: #8a8f9c; stroke-width: 1 }
  .gap { stroke: #b4531a; stroke-width: 3; stroke-dasharray: 7 5 } .short { stroke: #1d6fa5; stroke-width: 3 }
  .seen { fill: #1d6fa5 } .printed { fill: #fbfaf7; stroke: #1f2430; stroke-width: 2.5 }
  .bar { fill: #1d6fa5 }
  .shared { fill: #e2efe6; stroke: #2f7d4f; stroke-width: 1.5 } .own { fill: none; stroke: #b4531a; stroke-width: 1.5; stroke-dasharray: 5 4 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceef4 } .small { fill: #bcc2d0; stroke: #232733 }
    .paper { fill: #232733; stroke: #434959 } .line { stroke: #8a8f9c }
    .gap { stroke: #f0965c } .short { stroke: #63b3e4 }
    .seen { fill: #63b3e4 } .printed { fill: #232733; stroke: #eceef4 }
    .bar { fill: #63b3e4 }
    .shared { fill: #21382b; stroke: #7ccb9b } .own { stroke: #f0965c }
  }
"""

# Four invented pages with the same text: the date that stands on each, and the day when the web archive first saw it.
PAGES = {
    "A": (date(2024, 3, 12), date(2024, 3, 13)),
    "B": (date(2024, 3, 20), date(2024, 3, 22)),
    "C": (date(2024, 3, 3), date(2024, 4, 30)),
    "D": (date(2024, 4, 14), date(2024, 4, 16)),
}
SPROUT = (13_000, 2_500)  # visitors a month that the agency reported, before and after

TEXTS = {
    "en": {
        "timeline": "Four pages with the same text: the date on each page and its first trace in the archive",
        "page": "Page {id}", "printed": "date on the page", "seen": "first in the archive",
        "months": ("March", "April", "May"),
        "notes": {"A": "with its Tuesday post", "B": "with A’s permission", "C": "eight weeks apart", "D": "no source"},
        "sprout": "SproutContent: visitors a month before and after", "before": "before", "after": "less than a month later",
        "visitors": "visitors a month, as the agency told it",
        "runs": "The runs of three words of two sentences: four of eight are in both",
        "sentences": ("let it stand open in the bath overnight", "let it stand open in the tub overnight"),
        "both": "in both: 4", "only": "only in one: 2 + 2", "result": "4 of 8 runs: 0.5",
    },
    "fr": {
        "timeline": "Quatre pages avec le même texte : la date affichée et la première trace aux archives",
        "page": "Page {id}", "printed": "date affichée", "seen": "première trace aux archives",
        "months": ("mars", "avril", "mai"),
        "notes": {"A": "avec sa publication de mardi", "B": "avec l’accord de A", "C": "huit semaines d’écart", "D": "sans source"},
        "sprout": "SproutContent : visites par mois, avant et après", "before": "avant", "after": "moins d’un mois plus tard",
        "visitors": "visites par mois, d’après l’agence",
        "runs": "Les suites de trois mots de deux phrases : quatre sur huit sont dans les deux",
        "sentences": ("il doit rester ouvert dans la baignoire vide", "il doit rester ouvert dans la douche vide"),
        "both": "dans les deux : 4", "only": "dans une seule : 2 + 2", "result": "4 suites sur 8 : 0,5",
    },
    "hr": {
        "timeline": "Četiri stranice s istim tekstom: datum na stranici i prvi trag u arhivu",
        "page": "Stranica {id}", "printed": "datum na stranici", "seen": "prvi put u arhivu",
        "months": ("ožujak", "travanj", "svibanj"),
        "notes": {"A": "s objavom od utorka", "B": "uz dopuštenje od A", "C": "razmak osam tjedana", "D": "bez izvora"},
        "sprout": "SproutContent: posjeti na mjesec prije i poslije", "before": "prije", "after": "ni mjesec dana poslije",
        "visitors": "posjeti na mjesec, prema agenciji",
        "runs": "Nizovi od tri riječi u dvjema rečenicama: četiri od osam nalaze se u objema",
        "sentences": ("neka stoji otvoren u kadi preko cijele noći", "neka stoji otvoren u kadi preko čitave noći"),
        "both": "u objema: 4", "only": "samo u jednoj: 2 + 2", "result": "4 od 8 nizova: 0,5",
    },
}  # fmt: skip


def main():
    for lang, texts in TEXTS.items():
        for name, draw in (("timeline", timeline), ("sprout", sprout), ("runs", runs)):
            save("who-was-first", name, lang, draw(texts, lang))


def timeline(texts, lang):
    """Each page's two dates on one line: a short line agrees, a long one doesn't."""
    parts = [circle(24, 30, "printed"), text(40, 35, texts["printed"], "small"), square(24, 56, "seen"), text(40, 61, texts["seen"], "small")]
    for month, name in zip((3, 4, 5), texts["months"]):
        x = place(date(2024, month, 1))
        parts.append(f'<line class="line" x1="{x}" x2="{x}" y1="84" y2="360" stroke-dasharray="2 4"/>')
        parts.append(text(x + (4 if month < 5 else -4), 382, name, "small", "start" if month < 5 else "end"))
    for row, (id, (printed, seen)) in enumerate(PAGES.items()):
        y = 124 + 66 * row
        agrees = (seen - printed).days < 7
        parts.append(text(16, y - 20, texts["page"].format(id=id), "strong"))
        parts.append(text(384, y - 20, texts["notes"][id], "small", "end"))
        parts.append(f'<line class="{"short" if agrees else "gap"}" x1="{place(printed)}" x2="{place(seen)}" y1="{y}" y2="{y}"/>')
        parts += [circle(place(printed), y, "printed"), square(place(seen) + (8 if agrees else 0), y, "seen")]
    return svg(texts["timeline"], 398, STYLE, parts)


def sprout(texts, lang):
    """The fall that the agency told of."""
    parts, y = [], 34
    for label, count in zip((texts["before"], texts["after"]), SPROUT):
        parts.append(text(16, y, label, "strong"))
        parts.append(f'<rect class="bar" x="16" y="{y + 10}" width="{count / 45:.1f}" height="24" rx="3"/>')
        parts.append(text(16 + count / 45 + 8, y + 29, grouped(count, lang), "big"))
        y += 74
    parts.append(text(16, y - 4, texts["visitors"], "small"))
    return svg(texts["sprout"], y + 14, STYLE, parts)


def runs(texts, lang):
    """All runs of three words of both sentences; shared ones have a whole frame, the others a broken one."""
    words = [sentence.split() for sentence in texts["sentences"]]
    found = [[" ".join(each[place : place + 3]) for place in range(len(each) - 2)] for each in words]
    both = [run for run in found[0] if run in found[1]]
    assert len(both) == 4 and len({*found[0], *found[1]}) == 8
    parts = [text(16, 32, f"✓ {texts['both']}", "strong")]
    parts += [chip(16 if number % 2 == 0 else 204, 44 + 40 * (number // 2), run, "shared") for number, run in enumerate(both)]
    parts.append(text(16, 158, f"✕ {texts['only']}", "strong"))
    for column, each in enumerate(found):
        parts += [chip(16 + 188 * column, 170 + 40 * row, run, "own") for row, run in enumerate(run for run in each if run not in both)]
    parts.append(text(WIDTH / 2, 284, texts["result"], "big", "middle"))
    return svg(texts["runs"], 304, STYLE, parts)


def place(day):
    return round(24 + 5.2 * (day - date(2024, 3, 1)).days, 1)


def circle(x, y, style):
    return f'<circle class="{style}" cx="{x}" cy="{y}" r="6.5"/>'


def square(x, y, style):
    return f'<rect class="{style}" x="{x - 6.5:g}" y="{y - 6.5:g}" width="13" height="13"/>'


def chip(x, y, words, style):
    return f'<rect class="{style}" x="{x}" y="{y}" width="180" height="32" rx="6"/>' + text(x + 90, y + 21, words, "", "middle")


if __name__ == "__main__":
    main()
