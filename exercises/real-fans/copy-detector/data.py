"""Pairs of short texts in three languages: lightly edited, put into another order, or independent with common phrases."""

import tomllib
from pathlib import Path

ARTICLES = tomllib.loads((Path(__file__).parent / "articles.toml").read_text(encoding="utf-8"))
STOCK, SAMPLES = ARTICLES.pop("stock"), ARTICLES.pop("samples")
LANGS = ("en", "fr", "hr")

CAPTION = {
    "en": "Five very short pairs for which we know the truth; the hidden texts are about ten times as long (all are invented).",
    "fr": "Cinq paires très courtes dont on connaît la réponse ; les textes cachés sont environ dix fois plus longs (tous sont inventés).",
    "hr": "Pet vrlo kratkih parova za koje znamo istinu; skriveni su tekstovi desetak puta dulji (svi su izmišljeni).",
}
COLUMNS = {
    "truth": {"en": "in truth", "fr": "en réalité", "hr": "zapravo"},
    "a": {"en": "a", "fr": "a", "hr": "a"},
    "b": {"en": "b", "fr": "b", "hr": "b"},
}
TRUTH = {
    "same": {"en": "copy, word for word", "fr": "copie, mot pour mot", "hr": "kopija, od riječi do riječi"},
    "edited": {"en": "copy, lightly edited", "fr": "copie légèrement retouchée", "hr": "kopija, malo promijenjena"},
    "moved": {"en": "copy, sentences moved", "fr": "copie, phrases déplacées", "hr": "kopija, premještene rečenice"},
    "independent": {"en": "no copy, same subject", "fr": "pas une copie, même sujet", "hr": "nije kopija, ista tema"},
    "stock": {"en": "no copy, common phrases", "fr": "pas une copie, formules courantes", "hr": "nije kopija, uobičajene fraze"},
}
SHORT = {"en": ("Open today", "Closed today"), "fr": ("Ouvert aujourd’hui", "Fermé aujourd’hui"), "hr": ("Danas otvoreno", "Danas zatvoreno")}


def make(rng):
    """Shown: five very short pairs with the truth. For the checks: texts of every length, and some that hardly are texts."""
    subject = rng.choice(sorted(ARTICLES))
    table = {
        "columns": [{"id": id, "label": label} for id, label in COLUMNS.items()],
        "rows": [[truth, *({lang: SAMPLES[lang][kind][place] for lang in LANGS} for place in (0, 1))] for kind, truth in TRUTH.items()],
        "caption": CAPTION,
    }
    texts = [text for lang in LANGS for text in (*SHORT[lang], *whole_and_half(subject, lang))]
    return {"shown": {"field": "similarity", "table": table}, "texts": texts, "odd": odd_pairs(texts)}


def whole_and_half(subject, lang):
    """A text and its first half: alike, but not equally long."""
    first = ARTICLES[subject][lang]["first"]
    return " ".join(first), " ".join(first[:3])


def odd_pairs(texts):
    """Texts without words, and pairs that have next to nothing in common."""
    return [("", ""), ("", texts[0]), (texts[2], ""), ("…", "!?"), (" \n", texts[3]), ("42", "42"), (texts[0], texts[2]), (texts[2], texts[-2])]


def make_hidden(rng):
    """For each language and subject a copy with edits, one in another order, and two pairs that are no copies."""
    return {kind: pairs for kind, pairs in zip(("edited", "shuffled", "independent"), zip(*(
        (edited_pair(rng, subject, lang), shuffled_pair(rng, subject, lang), pair)
        for lang in LANGS for subject in sorted(ARTICLES)
        for pair in (independent_pair(rng, subject, subject, lang), independent_pair(rng, subject, rng.choice(sorted(ARTICLES)), lang))
    )))}  # fmt: skip


def edited_pair(rng, subject, lang):
    """The same text with three or four of its six sentences edited, typed on another keyboard and broken into lines."""
    article = ARTICLES[subject][lang]
    touched = set(rng.sample(range(6), rng.choice((3, 4))))
    copy = [article["edited" if number in touched else "first"][number] for number in range(6)]
    return turned(rng, " ".join(article["first"]), (" ".join(copy[:3]) + "\n" + " ".join(copy[3:])).replace("’", "'"))


def shuffled_pair(rng, subject, lang):
    """The same sentences in so different an order that no three of them follow each other as before."""
    sentences = ARTICLES[subject][lang]["first"]
    order = list(range(6))
    while longest_rising(order) > 2:
        rng.shuffle(order)
    return turned(rng, " ".join(sentences), " ".join(sentences[number] for number in order))


def independent_pair(rng, subject, other, lang):
    """Two people's texts, on the same subject or not, that close with the same three common phrases."""
    closing = rng.sample(STOCK[lang], 3)
    return turned(rng, " ".join(ARTICLES[subject][lang]["first"] + closing), " ".join(ARTICLES[other][lang]["independent"] + closing))


def longest_rising(order):
    """How many sentences, not necessarily neighbours, still stand in their old order."""
    best = []
    for place, number in enumerate(order):
        best.append(1 + max((best[before] for before in range(place) if order[before] < number), default=0))
    return max(best)


def turned(rng, a, b):
    """A pair, either way round; each text ends with its page's number, so that what one draw asks no other one does."""
    a, b = (f"{text} ({rng.randrange(1000, 10000)})" for text in (a, b))
    return (a, b) if rng.random() < 0.5 else (b, a)
