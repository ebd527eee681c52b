"""Draws the pictures of the lesson "Stop begging", each in three languages.

Run it after a change: `python docs/lessons/pictures/stop-begging.py` writes the
SVG files beside itself. Every picture is 400 units wide with large letters, so
that it can still be read on a phone, and brings its own pale ground, so that it
looks the same in the light and in the dark scheme.
"""

from html import escape

from drawing import WIDTH, line, pale, save

INK, SOFT, GROUND, CARD, LINE = "#22262b", "#4d545c", "#fbf8f1", "#ffffff", "#c9c2b2"
BAD, GOOD = "#a3262a", "#1b673a"

# --- What the pictures say -------------------------------------------------

BEFORE_AFTER = {
    "en": {
        "before": "Before", "after": "After",
        "bad": "Hi followers, please like our Facebook page!!!",
        "bad_tags": ["to nobody", "no reason", "sends readers elsewhere"],
        "good": "Chain squeaking on the way to work after all that rain? Wipe it dry, put one drop of oil "
                "on each link, wait ten minutes, wipe off the rest. Still squeaking? Bring it to Kolo on "
                "Thursday between 5 and 7 pm: I’ll look at it with you, free. Ines",
        "good_tags": ["to someone in particular", "gives something", "stays here", "in a human voice"],
    },
    "fr": {
        "before": "Avant", "after": "Après",
        "bad": "Salut les abonnés, aimez notre page Facebook svp !!!",
        "bad_tags": ["à personne", "sans raison", "envoie le lecteur ailleurs"],
        "good": "Votre chaîne grince en allant au travail après toute cette pluie ? Essuyez-la, une goutte "
                "d’huile par maillon, dix minutes d’attente, puis essuyez le surplus. Ça grince encore ? "
                "Passez chez Kolo jeudi entre 17 h et 19 h : on regarde ensemble, c’est gratuit. Inès",
        "good_tags": ["à quelqu’un de précis", "donne quelque chose", "reste ici", "d’une voix humaine"],
    },
    "hr": {
        "before": "Prije", "after": "Poslije",
        "bad": "Bok pratitelji, molim vas lajkajte našu Facebook stranicu!!!",
        "bad_tags": ["nikome", "bez razloga", "šalje čitatelja drugamo"],
        "good": "Cvili vam lanac na putu na posao nakon ove kiše? Obrišite ga, na svaku kariku kapnite kap "
                "ulja, pričekajte deset minuta i obrišite višak. Još cvili? Svratite u Kolo u četvrtak "
                "između 17 i 19 sati: pogledat ćemo ga zajedno, besplatno. Ines",
        "good_tags": ["nekome određenom", "daje nešto", "ostaje ovdje", "ljudskim glasom"],
    },
}

ANATOMY = {
    "en": [
        ("“Hi followers”", "to nobody", "Who is meant? Nobody feels spoken to."),
        ("“please like”", "no reason", "What does the reader get?"),
        ("“our Facebook page”", "somewhere else", "Why leave this place?"),
    ],
    "fr": [
        ("« Salut les abonnés »", "à personne", "Qui se sent concerné ? Personne."),
        ("« aimez… svp »", "sans raison", "Qu’y gagne le lecteur ?"),
        ("« notre page Facebook »", "ailleurs", "Pourquoi partir d’ici ?"),
    ],
    "hr": [
        ("„Bok pratitelji“", "nikome", "Kome to? Nitko se ne osjeća pozvanim."),
        ("„molim vas lajkajte“", "bez razloga", "Što čitatelj od toga ima?"),
        ("„našu Facebook stranicu“", "drugamo", "Zašto bi otišao odavde?"),
    ],
}

STEPS = {
    "en": [
        ("Find", "the people you can help, where they are"),
        ("Learn", "what they need and what they ask"),
        ("Match", "a need with what you can give"),
        ("Help one", "personally; others read along"),
    ],
    "fr": [
        ("Trouvez", "des gens à aider, là où ils sont"),
        ("Comprenez", "leurs besoins et leurs questions"),
        ("Reliez", "un besoin à ce que vous savez donner"),
        ("Aidez", "une seule personne ; les autres lisent"),
    ],
    "hr": [
        ("Pronađite", "ljude kojima možete pomoći"),
        ("Upoznajte", "njihove potrebe i pitanja"),
        ("Spojite", "potrebu s onim što možete dati"),
        ("Pomozite", "jednoj osobi; čitaju i drugi"),
    ],
}

# --- How they are drawn ----------------------------------------------------


def text(x, y, words, size=16, fill=INK, weight=400):
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" font-weight="{weight}">{escape(words)}</text>'


def box(x, y, width, height, fill=CARD, line=LINE):
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="10" fill="{fill}" stroke="{line}"/>'


def tick(x, y):
    return line(f"M{x} {y - 5}l5 6 9 -12", GOOD)


def cross(x, y):
    return line(f"M{x + 1} {y - 11}l11 11m0 -11l-11 11", BAD)


def lines_of(words, limit):
    """Breaks words into lines of at most `limit` characters, at ordinary spaces only."""
    lines = [""]
    for word in words.split(" "):
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= limit or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def post(y, words):
    """A post card at height y: its shapes and its own height."""
    lines = lines_of(words, 40)
    height = 54 + 24 * len(lines)
    wheel = f'<circle cx="42" cy="{y + 26}" r="13" fill="none" stroke="{SOFT}" stroke-width="3"/>'
    hub = f'<circle cx="42" cy="{y + 26}" r="3" fill="{SOFT}"/>'
    shapes = [box(16, y, WIDTH - 32, height), wheel, hub, text(64, y + 32, "Kolo", weight=700),
              text(106, y + 32, "@kolo", fill=SOFT)]
    shapes += [text(30, y + 64 + 24 * i, line) for i, line in enumerate(lines)]
    return shapes, height


def before_after(said):
    shapes, y = [], 30
    for title, words, tags, sign, colour in (
        (said["before"], said["bad"], said["bad_tags"], cross, BAD),
        (said["after"], said["good"], said["good_tags"], tick, GOOD),
    ):
        shapes.append(text(16, y, title, size=18, fill=colour, weight=700))
        card, height = post(y + 12, words)
        shapes += card
        y += 12 + height + 28
        for tag in tags:
            shapes += [sign(22, y), text(46, y, tag, fill=colour, weight=600)]
            y += 25
        y += 22
    return shapes


def anatomy(rows):
    shapes = []
    for row, (piece, verdict, question) in enumerate(rows):
        y = 16 + 152 * row
        shapes += [
            box(16, y, WIDTH - 32, 48),
            text(30, y + 32, piece, size=21, weight=700),
            line(f"M44 {y + 54}v22m-7 -8l7 8 7 -8", BAD),
            cross(38, y + 104),
            text(62, y + 105, verdict, size=19, fill=BAD, weight=700),
            text(62, y + 129, question, fill=SOFT),
        ]
    return shapes


def steps(rows):
    shapes = []
    for row, (title, words) in enumerate(rows):
        y = 16 + 102 * row
        shapes += [
            box(16, y, WIDTH - 62, 78),
            f'<circle cx="44" cy="{y + 27}" r="15" fill="{GOOD}"/>',
            f'<text x="44" y="{y + 33}" font-size="17" fill="#fff" font-weight="700" text-anchor="middle">{row + 1}</text>',
            text(70, y + 33, title, size=19, weight=700),
            text(30, y + 63, words, size=15.5, fill=SOFT),
        ]
        if row:
            shapes.append(line(f"M44 {y - 21}v16m-6 -6l6 6 6 -6", GOOD))
    # Back from the last step to the first: helping one person shows whom to look for next.
    shapes.append(line(f"M{WIDTH - 46} 361h22v-306h-16m7 -7l-8 7 8 7", GOOD))
    return shapes


PICTURES = {  # name: what it says, how it is drawn, its height
    "before-after": (BEFORE_AFTER, before_after, 636),
    "anatomy": (ANATOMY, anatomy, 466),
    "steps": (STEPS, steps, 416),
}


def main():
    for name, (said, draw, height) in PICTURES.items():
        for lang, words in said.items():
            ground = box(0.5, 0.5, WIDTH - 1, height - 1, GROUND)
            save("stop-begging", name, lang, pale(lang, height, [ground, *draw(words)]))


if __name__ == "__main__":
    main()
