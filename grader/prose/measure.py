"""How often the judge is right on texts that it didn't learn from, and how often two readers agree.

    python -m grader.prose.measure tests/prose/corpus

Reads the test files (`posts.test.en.txt`) and the second reader's labels (`posts.second.test.en.txt`: an id and a label a line).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.prose.corpus import LETTERS, Example, examples, verdicts
from grader.prose.exercises import CORPORA, judge
from grader.prose.language import LANGS
from grader.prose.reading import FAILED, PASSED, UNSURE, Verdict

KINDS = ("posts", "apologies")
SAID = (PASSED, UNSURE, FAILED)


@dataclass(frozen=True)
class Tally:
    """What the judge said of one criterion in one language, by whether the writers say that it is met."""

    counts: Mapping[tuple[bool, str], int]

    @property
    def decided(self) -> int:
        return sum(n for (_, said), n in self.counts.items() if said != UNSURE)

    @property
    def right(self) -> float:
        """The share of decided verdicts that agree with the label."""
        agreed = self.counts.get((True, PASSED), 0) + self.counts.get((False, FAILED), 0)
        return agreed / max(self.decided, 1)

    @property
    def unsure(self) -> float:
        """The share left undecided."""
        return 1 - self.decided / max(sum(self.counts.values()), 1)


@dataclass(frozen=True)
class Whole:
    """Of whole texts: how many are good, fail nothing, are unsure somewhere; how many mean to fool and pass everything."""

    good: int
    unspoilt: int
    undecided: int
    fools: int
    through: int


Told = Sequence[tuple[Example, Mapping[str, Verdict]]]


def told(path: Path, kind: str, lang: str) -> Told:
    """A file's texts with the judge's verdicts."""
    return [(example, judge(CORPORA[kind], example.text, lang, (), example.names)) for example in examples(path)]


def tally(judged: Told, criterion: str) -> Tally:
    pairs = [(example.verdicts[criterion], said[criterion].verdict) for example, said in judged]
    return Tally(Counter((bool(met), said) for met, said in pairs if met is not None))


def whole(judged: Told) -> Whole:
    good = [{v.verdict for v in said.values()} for example, said in judged if example.good]
    fools = [{v.verdict for v in said.values()} for example, said in judged if example.fools and not example.good]
    return Whole(len(good), sum(FAILED not in v for v in good), sum(UNSURE in v for v in good), len(fools), fools.count({PASSED}))


def agreement(folder: Path, kind: str, lang: str) -> Mapping[str, tuple[int, float, float]]:
    """By criterion: how many texts two readers labelled, the share on which they agree, and Cohen's kappa
    (J. Cohen, Educational and Psychological Measurement 20, 1960: agreement beyond what chance would give)."""
    letters = LETTERS[kind]
    pairs: dict[str, list[tuple[bool, bool]]] = {}
    for name in ("", "test."):
        second = folder / f"{kind}.second.{name}{lang}.txt"
        if not second.exists():
            continue
        first = {example.id: example.verdicts for example in examples(folder / f"{kind}.{name}{lang}.txt")}
        for line in second.read_text(encoding="utf-8").splitlines():
            id, _, label = line.partition(" ")
            for criterion, met in verdicts(label.strip(), letters).items():
                known = first.get(id, {}).get(criterion)
                if met is not None and known is not None:
                    pairs.setdefault(criterion, []).append((known, met))
    return {criterion: (len(found), *_kappa(found)) for criterion, found in pairs.items()}


def _kappa(pairs: Sequence[tuple[bool, bool]]) -> tuple[float, float]:
    observed = sum(a == b for a, b in pairs) / len(pairs)
    first, second = (sum(pair[i] for pair in pairs) / len(pairs) for i in (0, 1))
    chance = first * second + (1 - first) * (1 - second)
    return observed, (observed - chance) / (1 - chance) if chance < 1 else 1.0


def tables(folder: Path) -> Mapping[str, str]:
    """The docs' tables in Markdown, by the name that marks their place: numbers and ids only, the same in all languages."""
    judged = {(kind, lang): told(folder / f"{kind}.test.{lang}.txt", kind, lang) for kind in KINDS for lang in LANGS}
    return {name: "\n".join(rows) for name, rows in (("confusion", _confusion(judged)), ("whole", _whole(judged)), ("agreement", _agreement(folder)))}


def _confusion(judged: Mapping[tuple[str, str], Told]) -> Iterator[str]:
    yield "| | | ✓→✓ | ✓→? | ✓→✗ | ✗→✓ | ✗→? | ✗→✗ | = | ? |"
    yield "|---|---|" + "---:|" * 8
    for kind in KINDS:
        for criterion in CORPORA[kind]:
            for lang in LANGS:
                found = tally(judged[kind, lang], criterion)
                cells = [str(found.counts.get((met, said), 0)) for met in (True, False) for said in SAID]
                yield f"| `{criterion}` | {lang} | {' | '.join(cells)} | {found.right:.3f} | {found.unsure:.2f} |"


def _whole(judged: Mapping[tuple[str, str], Told]) -> Iterator[str]:
    yield "| | | ✓ | ✓ – ✗ | ✓ ? | ! | ! → ✓ |"
    yield "|---|---|" + "---:|" * 5
    for (kind, lang), texts in judged.items():
        w = whole(texts)
        yield f"| {kind} | {lang} | {w.good} | {w.unspoilt} | {w.undecided} | {w.fools} | {w.through} |"


def _agreement(folder: Path) -> Iterator[str]:
    yield "| | | n | = | κ |"
    yield "|---|---|---:|---:|---:|"
    for kind in KINDS:
        by_language = {lang: agreement(folder, kind, lang) for lang in LANGS}
        for criterion in LETTERS[kind].values():
            for lang, found in by_language.items():
                if criterion in found:
                    n, same, kappa = found[criterion]
                    yield f"| `{criterion}` | {lang} | {n} | {same:.3f} | {kappa:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path, help="the folder with the corpora")
    for name, table in tables(parser.parse_args().corpus).items():
        print(f"{name}\n\n{table}\n")


if __name__ == "__main__":
    main()
