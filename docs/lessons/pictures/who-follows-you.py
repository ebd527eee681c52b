"""Draws the pictures of the lesson "Who follows you", in three languages: python docs/lessons/pictures/who-follows-you.py"""

from fractions import Fraction
from math import comb

from drawing import WIDTH, grouped, save, svg, text

STYLE = """
  text { font-family: system-ui, sans-serif; font-size: 15px; fill: #1f2430 }
  .strong { font-weight: 600 }
  .small { font-size: 14px; fill: #4b5263 }
  .paper { fill: #fbfaf7; stroke: #d5d2c8 }
  .line { stroke: #8a8f9c; stroke-width: 1 }
  .usual { fill: none; stroke: #4b5263; stroke-width: 1.5 }
  .person { fill: #1d6fa5 } .bought { fill: #b4531a }
  .rare { fill: none; stroke: #b4531a; stroke-width: 1.5; stroke-dasharray: 3 2 }
  .mark { fill: none; stroke: #1f2430; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceef4 } .small { fill: #bcc2d0 }
    .paper { fill: #232733; stroke: #434959 } .line { stroke: #8a8f9c }
    .usual { stroke: #bcc2d0 } .person { fill: #63b3e4 } .bought { fill: #f0965c }
    .rare { stroke: #f0965c } .mark { stroke: #eceef4 }
  }
"""

# Kadulja's invented page of 4,500 followers: city, share at similar pages in tenths of a per cent, followers, explained by the log.
FOLLOWERS = 4500
CITIES = (("Zagreb", 240, 880, 0), ("Osijek", 40, 560, 0), ("Lima", 8, 300, 0), ("Toronto", 8, 250, 200), ("Oslo", 2, 30, 0))
# An invented page of 300 followers; 3 % live in the city. What chance takes in 19 of 20 cases, and two counts to be judged.
PAGE, SHARE = 300, Fraction(3, 100)
LOW, HIGH, COUNTS = 4, 15, (14, 22)

TEXTS = {
    "en": {
        "surplus": "Kadulja’s page: followers expected and there, in five cities",
        "expected": "expected",
        "there": "there",
        "left": "{n} unexplained",
        "fewer": "fewer than expected",
        "note": "log explains {n}, {left} left",
        "chance": "1,000 imagined honest pages by their number of followers in one city",
        "title": ("1,000 honest pages of 300 followers,", "3% of them in one city"),
        "inside": ("{n} pages", "4 to 15"),
        "outside": "{n} pages",
        "axis": "followers in that city",
    },
    "fr": {
        "surplus": "La page de Kadulja : abonnés attendus et présents, dans cinq villes",
        "expected": "attendus",
        "there": "présents",
        "left": "{n} sans explication",
        "fewer": "moins que prévu",
        "note": "le journal en explique {n}, reste {left}",
        "chance": "1 000 pages honnêtes imaginées, selon leur nombre d’abonnés dans une ville",
        "title": ("1 000 pages honnêtes de 300 abonnés,", "dont 3 % dans une même ville"),
        "inside": ("{n} pages", "de 4 à 15"),
        "outside": "{n} pages",
        "axis": "abonnés dans cette ville",
    },
    "hr": {
        "surplus": "Kaduljina stranica: očekivani i stvarni pratitelji u pet gradova",
        "expected": "očekivano",
        "there": "stvarno",
        "left": "neobjašnjeno: {n}",
        "fewer": "manje od očekivanoga",
        "note": "dnevnik objašnjava {n}, ostaje {left}",
        "chance": "1.000 zamišljenih poštenih stranica po broju pratitelja u jednom gradu",
        "title": ("1.000 poštenih stranica s 300 pratitelja,", "od kojih je 3 % u istom gradu"),
        "inside": ("{n} stranica", "od 4 do 15"),
        "outside": "{n} stranica",
        "axis": "pratitelji u tom gradu",
    },
}

def main():
    for lang, texts in TEXTS.items():
        for name, draw in (("surplus", surplus), ("chance", chance)):
            save("who-follows-you", name, lang, draw(texts, lang))


def surplus(texts, lang):
    """For each city a bar of the expected and one of the actual followers, and what is left without an explanation."""
    parts, y = [], 30
    for city, share, there, explained in CITIES:
        expected = share * FOLLOWERS // 1000
        parts += [text(16, y, city, "strong"), text(WIDTH - 16, y, verdict(texts, there - expected, explained), "small", "end")]
        for row, (name, count, style) in enumerate((("expected", expected, "usual"), ("there", there, "person"))):
            top = y + 10 + 24 * row
            parts.append(text(16, top + 14, texts[name], "small"))
            parts.append(f'<rect class="{style}" x="100" y="{top + 1}" width="{length(count):g}" height="16" rx="2"/>')
            parts.append(text(108 + length(count), top + 14, grouped(count, lang), "strong"))
        rest = there - expected - explained
        if rest > 100:  # the heap stands out by its shape as well: a second colour and a bracket below
            x, end = 100 + length(there - rest), 100 + length(there)
            parts.append(f'<rect class="bought" x="{x:g}" y="{y + 35}" width="{end - x:g}" height="16" rx="2"/>')
            parts.append(f'<path class="mark" d="M{x:g} {y + 55}v4H{end:g}v-4"/>')
        y += 82
    return svg(texts["surplus"], y - 12, STYLE, parts)


def verdict(texts, above, explained):
    if above < 0:
        return texts["fewer"]
    return texts["note" if explained else "left"].format(n=explained or above, left=above - explained)


def length(count):
    return round(count * 0.2, 1)


def chance(texts, lang):
    """How many of 1,000 honest pages have each count; those outside the range are dashed, two counts are pointed at."""
    pages = [1000 * comb(PAGE, count) * SHARE**count * (1 - SHARE) ** (PAGE - count) for count in range(PAGE + 1)]
    parts = [text(16, 30 + 20 * row, line, "strong") for row, line in enumerate(texts["title"])]
    for count in range(24):
        height = round(float(pages[count]) * 1.1, 1)
        style = "person" if LOW <= count <= HIGH else "rare"
        parts.append(f'<rect class="{style}" x="{at(count) - 6:g}" y="{240 - height:g}" width="12" height="{max(height, 0.5):g}"/>')
    parts.append(f'<line class="line" x1="16" x2="{WIDTH - 16}" y1="240.5" y2="240.5"/>')
    parts += [text(at(count), 260, str(count), "small", "middle") for count in (0, 4, 9, 15, 20)]
    inside = whole(sum(pages[LOW : HIGH + 1]))
    parts += [text(at(15), 96 + 20 * row, line.format(n=inside), "strong") for row, line in enumerate(texts["inside"])]
    parts.append(text(16, 166, texts["outside"].format(n=whole(sum(pages[:LOW]))), "small"))
    parts.append(text(at(18), 180, texts["outside"].format(n=whole(sum(pages[HIGH + 1 :]))), "small"))
    for count in COUNTS:
        parts.append(f'<path class="mark" d="M{at(count):g} 290V268m-4 5l4-5l4 5"/>')
        parts.append(text(at(count), 306, str(count), "strong", "middle"))
    parts.append(text(WIDTH / 2, 330, texts["axis"], "small", "middle"))
    return svg(texts["chance"], 344, STYLE, parts)


def at(count):
    return 28 + 15 * count


def whole(value):
    return int(value + Fraction(1, 2))


if __name__ == "__main__":
    main()
