"""What was learnt from examples: how strongly a sentence shows each mark, and what a text's sentences say of a criterion.

Two steps, both logistic regressions (`learn.py` makes them): each sentence earns log-odds for each mark of the corpus;
the highest, the second and the soft sum of these, with a few facts of the whole text, give log-odds that a criterion is met.
The files in `models/` are tables of text: a feature, and its weights in hundredths by the mark's number.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path

from grader.prose.evidence import Sentence, sentences
from grader.prose.language import LANGS
from grader.prose.reading import Reading

FOLDER = Path(__file__).parent / "models"
NONE = -6.0  # log-odds of a mark in a text that has no sentence for it
_FLAGS = "begging leaving everyone someone giving advertising officialese chatbot disguised quoted acts hints".split()


@dataclass(frozen=True)
class Decision:
    """A criterion's weights over a text's summary, and from which log-odds down it fails and up it passes."""

    bias: float
    weights: Mapping[str, float]
    failed: float
    passed: float


@dataclass(frozen=True)
class Model:
    """What was learnt for one exercise: `marks` with their biases, decisions by criterion."""

    kind: str
    marks: Mapping[str, float]
    decisions: Mapping[str, Decision]


@dataclass(frozen=True)
class Judged:
    """A text's sentences with the log-odds of each mark in each, and what they come to together."""

    sentences: Sequence[Sentence]
    strengths: Sequence[Mapping[str, float]]
    summary: Mapping[str, float]


@cache
def model(kind: str) -> Model:
    """The model of a corpus, as `learn.py` wrote it."""
    head = json.loads((FOLDER / f"{kind}.json").read_text(encoding="utf-8"))
    return Model(kind, head["marks"], {id: Decision(**entry) for id, entry in head["decisions"].items()})


@cache
def _weights(kind: str, lang: str) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """The weights by mark, in hundredths, of a language's features; of those that all share where `lang` is "all"."""
    marks = list(model(kind).marks)
    table = {}
    for line in (FOLDER / f"{kind}.{lang}.txt").read_text(encoding="utf-8").splitlines():
        feature, *pairs = line.split("\t")
        table[feature] = tuple((marks[int(mark)], int(weight)) for mark, weight in (pair.split(":") for pair in pairs))
    return table


@lru_cache(maxsize=16)
def judged(kind: str, reading: Reading) -> Judged:
    """A text's evidence for all criteria of an exercise."""
    found = sentences(reading)
    marks = model(kind).marks
    strengths = []
    for sentence in found:
        total = {mark: round(100 * bias) for mark, bias in marks.items()}  # whole numbers: a tie is one everywhere
        for feature in {name for name, _, _ in sentence.features}:
            for mark, weight in weights(kind, feature):
                total[mark] += weight
        strengths.append({mark: hundredths / 100 for mark, hundredths in total.items()})
    return Judged(found, strengths, summary(reading, found, strengths, marks))


def weights(kind: str, feature: str) -> tuple[tuple[str, int], ...]:
    """A feature's weights by mark, in hundredths; none for one that wasn't learnt."""
    lang, colon, rest = feature.partition(":")
    if colon and lang in LANGS:
        return _weights(kind, lang).get(rest, ())
    return _weights(kind, "all").get(feature, ())


def summary(
    reading: Reading, found: Sequence[Sentence], strengths: Sequence[Mapping[str, float]], marks: Iterable[str]
) -> dict[str, float]:
    """A text in numbers, by name, for the second step."""
    told = {}
    for mark in marks:
        best = sorted((odds[mark] for odds in strengths), reverse=True) or [NONE]
        told[f"{mark} first"] = best[0]
        told[f"{mark} second"] = best[1] if len(best) > 1 else NONE
        told[f"{mark} all"] = math.log(math.fsum(map(math.exp, best)))
    helps = [max((odds[mark] for mark in marks if mark.isupper()), default=NONE) for odds in strengths]
    told["idle"] = -min(helps, default=NONE)
    for mark in marks:
        if mark.islower():
            told[f"{mark} idle"] = max((odds[mark] - max(good, NONE) for odds, good in zip(strengths, helps)), default=NONE)
    names = {name for sentence in found for name, _, _ in sentence.features}
    for flag in _FLAGS:
        told[f"[{flag}"] = float(any(name.startswith(f"[{flag}") for name in names))
    told["sentences"] = math.log(1 + len(found))
    told["no prose"] = float(reading.state != "prose")
    told[reading.language.id] = 1.0
    return told


def odds(kind: str, criterion: str, reading: Reading) -> float:
    """The log-odds that a text meets a criterion."""
    decision, told = model(kind).decisions[criterion], judged(kind, reading).summary
    return decision.bias + math.fsum(weight * told.get(name, 0.0) for name, weight in decision.weights.items())


def words(kind: str, mark: str, reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """The tokens, first and last, that speak most for a mark in a sentence, widened to the clause they stand in."""
    tokens = reading.text.tokens
    gains = dict.fromkeys(range(sentence.start, sentence.end), Fraction())
    for name, first, last in dict.fromkeys(sentence.features):
        if (first, last) == (sentence.start, sentence.end - 1):
            continue  # the sentence's shape points at nothing
        weight = dict(weights(kind, name)).get(mark, 0)
        for at in range(first, last + 1):
            gains[at] = gains.get(at, Fraction()) + Fraction(weight, last - first + 1)
    first, last = _heaviest(gains, sentence.start, sentence.end)
    while first > sentence.start and tokens[first - 1].kind != "mark":
        first -= 1
    while last < sentence.end - 1 and tokens[last + 1].kind not in ("mark", "end"):
        last += 1
    return first, last


def _heaviest(gains: Mapping[int, Fraction], start: int, end: int) -> tuple[int, int]:
    """The run of neighbours with the highest sum (Kadane's algorithm)."""
    best: Fraction | float = -math.inf
    where = (start, end - 1)
    total, since = Fraction(), start
    for at in range(start, end):
        if total <= 0:
            total, since = Fraction(), at
        total += gains[at]
        if total > best:
            best, where = total, (since, at)
    return where
