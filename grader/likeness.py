"""Answers of a class that are nearly the same: found by the runs of words, or of code's tokens, that they share.

A text's runs are all its sequences of N tokens. What a task hands out (starter, prompt, hints, reference) is taken away
first, and so is what much of the class has. The likeness of two texts is the share of the shorter one's own runs that
the other has too: A. Broder, On the resemblance and containment of documents (1997), who calls it containment; to take
away what was handed out is the way of S. Schleimer, D. Wilkerson, A. Aiken, Winnowing (SIGMOD 2003).

An index from run to texts counts the shared ones, so that only texts that share something are ever compared.
Likeness is no proof: it says which answers to read side by side.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from zlib import crc32

PROSE, CODE = "prose", "code"
RUN = {PROSE: 4, CODE: 6}
"""How many tokens a run has: so many words, or tokens of code, that two people seldom choose the same by chance."""
ALIKE = 0.6
"""From which likeness on two texts are shown."""
LEAST = {PROSE: 12, CODE: 20}
"""Of how many own runs a text must consist to be compared: two short answers are alike by nature."""
COMMON_SHARE, COMMON_LEAST = 0.2, 25
"""A run that more than this share of the different texts has, and more than so many, belongs to the whole class."""
MAX_CHARS = 50_000
MAX_RUNS = 500_000
"""Of a class with more runs, a sample by hash is compared: the same runs of every text."""

_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(
    r"""(?P<skip>\s+|\#[^\n]*|\\\n)
    |[rRbBuUfF]{0,2}(?P<quote>'''|\"\"\"|'|")(?P<text>(?:\\.|(?!(?P=quote)).)*?)(?P=quote)
    |(?P<number>\d[\w.]*)
    |(?P<name>\.?[^\W\d]\w*)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
_KNOWN = frozenset({*keyword.kwlist, *dir(builtins)})


@dataclass(frozen=True)
class Pair:
    """Two texts by name, and their likeness from ALIKE to 1."""

    a: str
    b: str
    likeness: float


@dataclass(frozen=True)
class Found:
    """What was found: `pairs` join each like text to the one it is most like, the most alike first.

    `compared` counts the texts compared; `short` names those with too little of their own, apart from what was handed out and what much of the class has.
    """

    pairs: tuple[Pair, ...]
    compared: int
    short: tuple[str, ...]


@dataclass(frozen=True)
class Piece:
    """A piece of a text beside another: whether both have it there."""

    text: str
    same: bool


def alike(kind: str, texts: Mapping[str, str], common: Iterable[str] = ()) -> Found:
    """The pairs among `texts` (by name) that are nearly the same, apart from what is in `common`.

    Of twenty copies nineteen pairs are told, not 190: enough to see that they hang together.
    """
    given = {run for text in common for run in _runs(kind, text)}
    own = {name: _runs(kind, text) - given for name, text in sorted(texts.items())}
    groups: dict[frozenset[str], list[str]] = {}
    for name, runs in own.items():
        if len(runs) >= LEAST[kind]:
            groups.setdefault(frozenset(runs), []).append(name)
    copies = [Pair(names[0], name, 1.0) for names in groups.values() for name in names[1:]]
    near, enough = _near({names[0]: runs for runs, names in groups.items()}, LEAST[kind])
    compared = {names[0] for names in groups.values()} & enough | {name for pair in copies for name in (pair.a, pair.b)}
    return Found(_joining(copies + near), len(compared), tuple(name for name in own if name not in compared))


def _near(own: Mapping[str, Collection[str]], least: int) -> tuple[list[Pair], set[str]]:
    """The like pairs of different texts, counted in an index of their runs; and the texts with enough to be compared."""
    step = 1 + sum(map(len, own.values())) // MAX_RUNS
    index: dict[str, list[str]] = {}
    for name, runs in own.items():
        for run in runs:
            if step == 1 or crc32(run.encode("utf-8", "surrogatepass")) % step == 0:
                index.setdefault(run, []).append(name)
    shared: Counter[tuple[str, str]] = Counter()
    size: Counter[str] = Counter()
    for names in index.values():
        if len(names) <= max(COMMON_LEAST, COMMON_SHARE * len(own)):
            size.update(names)
            shared.update(combinations(names, 2))
    enough = {name for name, count in size.items() if count * step >= least}
    found = (
        Pair(a, b, count / min(size[a], size[b])) for (a, b), count in shared.items() if a in enough and b in enough
    )
    return [pair for pair in found if pair.likeness >= ALIKE], enough


def _joining(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The pairs that join what isn't joined yet by more alike ones: Kruskal's tree."""
    above: dict[str, str] = {}

    def root(name: str) -> str:
        while (higher := above.get(name, name)) != name:
            above[name] = above.get(higher, higher)
            name = higher
        return name

    kept = []
    for pair in sorted(pairs, key=lambda pair: (-pair.likeness, pair.a, pair.b)):
        a, b = root(pair.a), root(pair.b)
        if a != b:
            above[b] = a
            kept.append(pair)
    return tuple(kept)


def _runs(kind: str, text: str) -> set[str]:
    tokens = (_words if kind == PROSE else _tokens)(text[:MAX_CHARS])
    length = RUN[kind]
    return {"\n".join(tokens[at : at + length]) for at in range(len(tokens) - length + 1)}


def _words(text: str) -> list[str]:
    """Words without case, accents and punctuation: what a copy is dressed up with."""
    letters = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _WORD.findall("".join(letters).casefold())


def _tokens(code: str) -> list[str]:
    """Python's tokens without layout and comments; all names but the language's own and attributes count as one."""
    tokens = []
    for match in _CODE.finditer(code):
        if match["name"]:
            tokens.append(match["name"] if match["name"] in _KNOWN or match["name"][0] == "." else "name")
        elif match["quote"]:
            tokens.append(f"'{match['text']}'")
        elif not match["skip"]:
            tokens.append(match[0])
    return tokens


def side_by_side(a: str, b: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces that the other has too, or has not, in the same order."""
    pieces = [_PIECE.findall(text) for text in (a, b)]
    left: list[Piece] = []
    right: list[Piece] = []
    blocks = SequenceMatcher(str.isspace, *pieces).get_matching_blocks()  # autojunk: "a b a b …" took 51 s without
    at = [0, 0]
    for block in blocks:
        for side, out, start in ((0, left, block.a), (1, right, block.b)):
            differs = "".join(pieces[side][at[side] : start])
            space = differs[: len(differs) - len(differs.lstrip())]
            shared = "".join(pieces[side][start : start + block.size])
            out += [
                Piece(text, same) for text, same in ((space, True), (differs.lstrip(), False), (shared, True)) if text
            ]
            at[side] = start + block.size
    return tuple(left), tuple(right)
