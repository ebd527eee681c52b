"""Draws the pictures of the lesson "Open or hidden", in three languages: python docs/lessons/pictures/open-or-hidden.py"""

from drawing import WIDTH, save, svg, text

STYLE = """
  text { font-family: system-ui, sans-serif; font-size: 15px; fill: #1f2430 }
  .strong { font-weight: 600 }
  .big { font-size: 18px; font-weight: 700 }
  .small { font-size: 14px; fill: #4b5263 }
  .paper { fill: #fbfaf7; stroke: #d5d2c8 }
  .line { stroke: #8a8f9c; stroke-width: 1.5; fill: none }
  .plain { fill: #eef0f4; stroke: #8a8f9c }
  .good { fill: #e2efe6; stroke: #2f7d4f } .bad { fill: #fbe9e0; stroke: #b4531a; stroke-dasharray: 5 4 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceef4 } .small { fill: #bcc2d0 }
    .paper { fill: #232733; stroke: #434959 } .line { stroke: #8a8f9c }
    .plain { fill: #2c3140; stroke: #8a8f9c }
    .good { fill: #21382b; stroke: #7ccb9b } .bad { fill: #40291d; stroke: #f0965c }
  }
"""

# The cases named are invented, and none of those of the exercise ghost-or-fake: the picture mustn’t sort them for the learner.
TEXTS = {
    "en": {
        "boxes": "A name and honesty are two different questions",
        "columns": ("a real name", "a pen name or none"),
        "rows": ("nobody is misled", "the public is misled"),
        "cells": (
            (("a vet", "on ticks"), ("“Barn Owl”", "on night shifts")),
            (("a cook, paid in", "secret for praise"), ("seven “patients”,", "all of them the dentist")),
        ),
        "steps": "Two questions, three answers",
        "first": ("Is something untrue about support, about", "an interest, or about whose view it is?"),
        "second": ("Does one see who speaks", "and who pays?"),
        "yes": "yes", "no": "no",
        "ends": ("Deceiving", "Open", "Anonymous but honest"),
    },
    "fr": {
        "boxes": "Le nom et l’honnêteté sont deux questions différentes",
        "columns": ("vrai nom", "pseudonyme ou rien"),
        "rows": ("personne n’est trompé", "le public est trompé"),
        "cells": (
            (("une vétérinaire", "et les tiques"), ("« La Chouette »", "et ses nuits de garde")),
            (("une cuisinière payée,", "qui ne le dit pas"), ("sept « patients », qui", "sont tous le dentiste")),
        ),
        "steps": "Deux questions, trois réponses",
        "first": ("Quelque chose est-il faux sur le soutien,", "l’intérêt ou l’auteur de l’avis ?"),
        "second": ("Voit-on qui parle", "et qui paie ?"),
        "yes": "oui", "no": "non",
        "ends": ("Trompeur", "Ouvert", "Anonyme mais honnête"),
    },
    "hr": {
        "boxes": "Ime i poštenje dva su različita pitanja",
        "columns": ("pravo ime", "pseudonim ili ništa"),
        "rows": ("nitko nije prevaren", "javnost je prevarena"),
        "cells": (
            (("veterinarka", "o krpeljima"), ("„Sova“", "o noćnim smjenama")),
            (("kuharica kojoj potajno", "plaćaju pohvale"), ("sedam „pacijenata“,", "a svi su zubar")),
        ),
        "steps": "Dva pitanja, tri odgovora",
        "first": ("Je li javnost prevarena o potpori,", "interesu ili o tome čiji je stav?"),
        "second": ("Vidi li se tko govori", "i tko plaća?"),
        "yes": "da", "no": "ne",
        "ends": ("Obmana", "Otvoreno", "Anonimno, ali pošteno"),
    },
}  # fmt: skip


def main():
    for lang, texts in TEXTS.items():
        for name, draw in (("boxes", boxes), ("steps", steps)):
            save("open-or-hidden", name, lang, draw(texts))


def boxes(texts):
    """Whether a name is shown (columns) against whether anybody is misled (rows): each pair occurs."""
    parts = [text(x + 92, 28, words, "strong", "middle") for x, words in zip((10, 206), texts["columns"])]
    for y, row, cells, tone, sign in zip((44, 160), texts["rows"], texts["cells"], ("good", "bad"), ("✓", "✕")):
        parts.append(text(WIDTH / 2, y + 14, f"{sign} {row}", "small", "middle"))
        for x, lines in zip((10, 206), cells):
            parts.append(f'<rect class="{tone}" x="{x}" y="{y + 24}" width="184" height="76" rx="8" stroke-width="1.5"/>')
            parts += [text(x + 92, y + 57 + 22 * i, line, "", "middle") for i, line in enumerate(lines)]
    return svg(texts["boxes"], 276, STYLE, parts)


def steps(texts):
    """The two questions one below the other, and where each answer leads."""
    parts = []
    deceiving, seen, unseen = texts["ends"]
    for y, question, answers in ((16, "first", ((deceiving, "bad", "yes"),)), (184, "second", ((seen, "good", "yes"),))):
        parts.append(f'<rect class="plain" x="12" y="{y}" width="376" height="62" rx="8" stroke-width="1.5"/>')
        parts += [text(WIDTH / 2, y + 27 + 21 * i, line, "strong", "middle") for i, line in enumerate(texts[question])]
        for end, tone, answer in answers:
            parts.append(arrow(112, y + 62, y + 94, texts[answer]))
            parts.append(end_box(12, y + 96, 200, end, tone))
    parts.append(arrow(306, 78, 182, texts["no"]))
    parts.append(arrow(306, 246, 336, texts["no"]))
    parts.append(end_box(142, 338, 246, unseen, "good"))
    return svg(texts["steps"], 398, STYLE, parts)


def arrow(x, top, bottom, words):
    head = f"M{x - 5} {bottom - 8} L{x} {bottom} L{x + 5} {bottom - 8}"
    return f'<path class="line" d="M{x} {top} V{bottom} {head}"/>' + text(x + 10, top + 21, words, "small")


def end_box(x, y, width, words, tone):
    sign = "✓" if tone == "good" else "✕"
    box = f'<rect class="{tone}" x="{x}" y="{y}" width="{width}" height="44" rx="22" stroke-width="1.5"/>'
    return box + text(x + width / 2, y + 28, f"{sign} {words}", "strong", "middle")


if __name__ == "__main__":
    main()
