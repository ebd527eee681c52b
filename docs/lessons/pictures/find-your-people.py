"""Draws the pictures of the lesson "Find your people", each in three languages.

Run it after a change: `python docs/lessons/pictures/find-your-people.py` writes the
SVG files beside itself. Every picture is 400 units wide with large letters, so
that it can still be read on a phone, and brings its own pale ground, so that it
looks the same in the light and in the dark scheme.
"""

from html import escape

from drawing import WIDTH, line, pale, save

INK, SOFT, GROUND, CARD, LINE = "#22262b", "#4d545c", "#fbf8f1", "#ffffff", "#c9c2b2"
BAD, GOOD, OLD, NEW = "#a3262a", "#1b673a", "#b9c4d0", "#3d5a80"

# --- What the pictures say -------------------------------------------------

PEW = (  # network, % of those asked in the United States who used it: 2018 (n = 2,002), 2025 (n = 5,022)
    ("YouTube", 73, 84), ("Facebook", 68, 71), ("Instagram", 35, 50),
    ("WhatsApp", 22, 32), ("Snapchat", 27, 25), ("Twitter, X", 24, 21),
)
CROWDS = {
    "en": ("{}%", "Share of those asked in the United States"),
    "fr": ("{}\u00a0%", "Part des personnes interrogées (É.-U.)"),
    "hr": ("{}\u00a0%", "Udio ispitanih u SAD-u"),
}
LOOP = {
    "en": {
        "before": "Before: a loop", "after": "After: a way out",
        "there": "“Follow us on Facebook”", "back": "“Follow us on X”", "round": "Two clicks, and nothing found.",
        "end": ("Zip stuck? Three things to", "try. Or come on Thursday."), "both": "Each place gives it itself.",
    },
    "fr": {
        "before": "Avant : une boucle", "after": "Après : une sortie",
        "there": "« Suivez-nous sur Facebook »", "back": "« Suivez-nous sur X »", "round": "Deux clics, et rien trouvé.",
        "end": ("Fermeture coincée ? Trois", "essais. Ou passez jeudi."), "both": "Chaque endroit répond lui-même.",
    },
    "hr": {
        "before": "Prije: petlja", "after": "Poslije: izlaz",
        "there": "„Pratite nas na Facebooku“", "back": "„Pratite nas na X-u“", "round": "Dva klika i ništa.",
        "end": ("Zapeo patentni zatvarač? Tri", "savjeta. Ili dođite u četvrtak."), "both": "Svako mjesto to daje odmah.",
    },
}

# --- How they are drawn ----------------------------------------------------


def text(x, y, words, size=16, fill=INK, weight=400, anchor="start"):
    words = escape(words.replace(" :", "\u00a0:").replace(" ?", "\u00a0?").replace("« ", "«\u00a0").replace(" »", "\u00a0»"))
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" font-weight="{weight}" text-anchor="{anchor}">{words}</text>'


def box(x, y, width, height, fill=CARD, line=LINE, round=10):
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}" fill="{fill}" stroke="{line}"/>'


def crowds(said):
    """Two bars for each network; the year stands beside each bar, so that no colour has to be told apart."""
    percent, title = said
    shapes = [text(16, 34, title, weight=700)]
    for row, (network, old, new) in enumerate(PEW):
        y = 50 + 74 * row
        shapes.append(text(16, y + 18, network, weight=600))
        for share, year, colour, top in ((old, "2018", OLD, y + 24), (new, "2025", NEW, y + 46)):
            length = round(share * 2.6)
            shapes += [text(16, top + 14, year, size=14, fill=SOFT), box(58, top, length, 18, colour, colour, 3),
                       text(66 + length, top + 15, percent.format(share), size=15)]
    return shapes


def place(x, y, name):
    return [f'<rect x="{x}" y="{y}" width="120" height="44" rx="22" fill="{CARD}" stroke="{INK}" stroke-width="1.5"/>',
            text(x + 60, y + 28, name, weight=700, anchor="middle")]


def loop(said):
    before, after = 30, 250
    return [
        text(16, before, said["before"], size=18, fill=BAD, weight=700),
        *place(24, 86, "X"), *place(256, 86, "Facebook"),
        text(200, 62, said["there"], size=15, anchor="middle"),
        line("M90 80q110 -14 218 -2m-9 -7l9 7 -10 5", BAD),
        line("M310 136q-110 14 -218 2m9 -5l-10 5 8 8", BAD),
        text(200, 168, said["back"], size=15, anchor="middle"),
        text(200, 204, said["round"], fill=BAD, weight=600, anchor="middle"),
        text(16, after, said["after"], size=18, fill=GOOD, weight=700),
        *place(24, 272, "X"), *place(256, 272, "Facebook"),
        line("M84 322v40m-7 -8l7 8 7 -8", GOOD), line("M316 322v40m-7 -8l7 8 7 -8", GOOD),
        box(24, 370, 352, 74, CARD, GOOD, 3),
        text(200, 401, said["end"][0], anchor="middle"), text(200, 425, said["end"][1], anchor="middle"),
        text(200, 474, said["both"], fill=GOOD, weight=600, anchor="middle"),
    ]


PICTURES = {  # name: what it says, how it is drawn, its height
    "crowds": (CROWDS, crowds, 506),
    "loop": (LOOP, loop, 494),
}


def main():
    for name, (said, draw, height) in PICTURES.items():
        for lang, words in said.items():
            ground = box(0.5, 0.5, WIDTH - 1, height - 1, GROUND)
            save("find-your-people", name, lang, pale(lang, height, [ground, *draw(words)]))


if __name__ == "__main__":
    main()
