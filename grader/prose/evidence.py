"""What the judge's models see of a text: its sentences, and the features of each, tied to the words that show them.

A feature is a word, two neighbours, the beginning or the end of a long word (which inflected and misspelt forms share), a concept of the lexicon (@JOKE), a pattern of the language's tables
([giving.tip]) or the sentence's shape. Words are named with their language; concepts and patterns are the same in all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader.prose.language import elsewhere, guess
from grader.prose.lexicon import concepts
from grader.prose.reading import Reading
from grader.prose.text import Token

Feature = tuple[str, int, int]
"""A name, and the first and the last of the text's tokens that show it."""

_INNOCENT = ("innocent", "everyone")
_PLAIN = "online for_you for_us staying everyone someone you giving small_talk promise advertising officialese chatbot negation innocent"
_AREAS: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(_PLAIN.split(), ()),
    **dict.fromkeys(("begging", "acts", "hints", "maybe_begging"), _INNOCENT),
    "leaving": ("staying",),
}
"""The tables' areas with what is blotted out before each."""
_ABROAD = ("begging", "leaving")
_TURNED = ("begging", "acts", "hints", "maybe_begging", "leaving", "advertising")
_ENDS = ("end", "line")
_KINDS = {"number": "<n>", "url": "<url>", "mail": "<mail>", "handle": "<at>", "tag": "<tag>"}
_PAUSES = ",;:–—()"
FOREIGN = "[foreign]"  # a sentence in a language that the judge doesn't know
SHORTEST = 4  # words of a clause
QUOTED = "[quoted]"  # a sentence that is nearly all quotation: what somebody else says, or what might be said
_OPEN, _CLOSE = "«„“\"‹", "»”“\"›"
_NETWORK = re.compile(
    r"(?:^|//|\.)(?:facebook|fb|instagram|tiktok|youtube|youtu|t|wa|twitter|x|linkedin|pinterest|threads|bsky|discord|reddit|snapchat|linktr|whatsapp|telegram)"
    r"\.(?:com|me|be|net|gg|app|ee)\b"
)
_LENGTHS = ((3, "1-3"), (8, "4-8"), (16, "9-16"), (10**9, "17+"))


@dataclass(frozen=True)
class Sentence:
    """A sentence's tokens, [start, end) in `Text.tokens`, and what it shows."""

    start: int
    end: int
    features: tuple[Feature, ...]


def sentences(reading: Reading) -> list[Sentence]:
    """The text's sentences that have words or pictures, in order; after one of several clauses its clauses."""
    tokens = reading.text.tokens
    patterns, quoted = list(_patterns(reading)), _quoted(tokens)
    places = [
        place
        for start, end in _split(tokens, 0, len(tokens), _ends)
        for place in dict.fromkeys([(start, end), *_clauses(tokens, start, end)])
    ]
    return [
        Sentence(start, end, tuple(_features(reading, start, end, patterns, quoted)))
        for start, end in places
        if any(token.kind not in (*_ENDS, "mark") for token in tokens[start:end])
    ]


def _ends(token: Token) -> bool:
    return token.kind in _ENDS


def _pauses(token: Token) -> bool:
    return token.kind == "mark" and token.fold in _PAUSES


def _split(tokens: Sequence[Token], start: int, end: int, closes: Callable[[Token], bool]) -> list[tuple[int, int]]:
    edges = [start, *(at + 1 for at in range(start, end) if closes(tokens[at])), end]
    return [(first, last) for first, last in zip(edges, edges[1:]) if first < last]


def _clauses(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """The parts between pauses; those too short to say something stay with what follows."""
    found: list[tuple[int, int]] = []
    since = start
    for _, last in _split(tokens, start, end, _pauses):
        if sum(token.kind == "word" for token in tokens[since:last]) >= SHORTEST:
            found.append((since, last))
            since = last
    if found and since < end:
        found[-1] = (found[-1][0], end)
    return found


def _patterns(reading: Reading) -> Iterator[Feature]:
    for area, spare in _AREAS.items():
        find = reading.everywhere if area in _ABROAD else reading.here
        for id, match in find(area, spare):
            name = area if id == area else f"{area}.{id}"
            turned = area in _TURNED and reading.negated(match)
            yield f"[{'not ' if turned else ''}{name}]", *reading.text.tokens_at(*match.span())


def _quoted(tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens that stand between quotation marks; a mark that nothing closes quotes nothing."""
    inside: list[int] = []
    opened: int | None = None
    for at, token in enumerate(tokens):
        if token.kind != "mark":
            continue
        if opened is None and token.fold in _OPEN:
            opened = at
        elif opened is not None and token.fold in _CLOSE:
            inside.extend(range(opened + 1, at))
            opened = None
    return frozenset(inside)


def _features(reading: Reading, start: int, end: int, patterns: Sequence[Feature], quoted: frozenset[int]) -> Iterator[Feature]:
    tokens = reading.text.tokens
    spoken = [at for at in range(start, end) if tokens[at].kind == "word"]
    if len(spoken) >= SHORTEST and 4 * sum(at in quoted for at in spoken) >= 3 * len(spoken):
        yield QUOTED, start, end - 1
    folds = [tokens[at].fold for at in spoken]
    lang = guess(folds, reading.language.id)[0] if len(folds) >= SHORTEST else reading.language.id
    if len(folds) >= SHORTEST and elsewhere(folds) > max(guess(folds, lang)[1], 0.2):
        yield FOREIGN, start, end - 1
    seen = [i for i in range(start, end) if tokens[i].kind != "line"]
    words = ["^", *(_KINDS.get(tokens[i].kind, tokens[i].fold) for i in seen)]
    places = [seen[0] if seen else start, *seen]
    for k in range(1, len(words)):
        for name, first in _grams(words, k, tokens[places[k]]):
            yield f"{lang}:{name}", places[first], places[k]
    for concept, first, last in concepts(lang, [token.fold for token in tokens[start:end]]):
        yield f"@{concept}", start + first, start + last
    for name, first, last in patterns:
        if start <= first < end:
            yield name, first, min(last, end - 1)
    for i in seen:
        if tokens[i].kind == "url" and _NETWORK.search(tokens[i].fold):
            yield "[network]", i, i
    if any(tokens[i].disguised for i in seen):
        yield "[disguised]", start, end - 1
    length = sum(tokens[i].kind == "word" for i in seen)
    yield f"[{next(name for most, name in _LENGTHS if length <= most)} words]", start, end - 1


def _grams(words: Sequence[str], k: int, token: Token) -> Iterator[tuple[str, int]]:
    """What ends with word `k`: a name and the number of the word with which it begins."""
    word = words[k]
    yield word, k
    yield f"{words[k - 1]} {word}", k - 1
    if token.kind == "word" and len(word) > 3:
        yield f"{word[: 5 if len(word) > 5 else 4]}-", k
        if len(word) > 5:
            yield f"-{word[-3:]}", k
