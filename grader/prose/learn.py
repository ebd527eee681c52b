"""Makes the judge's models from the corpora, and says how often they would have been right.

    python -m grader.prose.learn tests/prose/corpus

Needs scikit-learn; the same corpora and version make the same files. Each text's mark scores come from models that
haven't seen it (five folds), the second step learns from those, and the bounds of "unsure" are set on predictions for
texts that neither step has seen. Test files (`*.test.*`) are never read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from grader.prose.corpus import LETTERS, NAMES, Example, examples
from grader.prose.evidence import Sentence, sentences
from grader.prose.exercises import CORPORA
from grader.prose.language import LANGS
from grader.prose.model import FOLDER, NONE, summary
from grader.prose.reading import FAILED, Reading, reading

FOLDS = 5
FIRST, RATIO, SECOND = 0.3, 0.1, 0.1  # inverse strengths of the L2 penalty, chosen by cross-validation
SMOOTHING = 0.5  # texts added to each count of a feature before ratios are taken
BORROWED = {"posts": ("coffee",)}  # whose texts are judged by some of its criteria, too
RARE = 10  # texts or lines; from fewer a mark or a kind can't be learnt
SEEN = 2  # a feature of fewer texts is noise
SMALLEST, OF_KIND = 0.19, 0.3  # of the weights kept: smaller ones decide nothing
WITHOUT = 0.2  # what a good text counts from which all that meets a criterion was taken away
# What it costs to call a good criterion bad, a bad one good, and to be unsure; more where the whole text is good, and
# where it means to fool. At most so many texts may be left undecided.
BAD, GOOD, UNSURE, SPOILT, FOOLED, MOST_UNSURE = 3.0, 2.0, 0.45, 3.0, 1.5, 0.09


@dataclass(frozen=True)
class Sample:
    """A text of the corpus as the models see it; `letters` are those that its writer judged."""

    example: Example
    reading: Reading
    sentences: Sequence[Sentence]
    marks: Sequence[frozenset[str]]
    fold: int
    letters: frozenset[str]


@dataclass(frozen=True)
class Line:
    """A sentence of a bank: what it shows (nothing, if innocent), and of which kind."""

    sentence: Sentence
    marks: frozenset[str]
    kind: str


@dataclass(frozen=True)
class Weights:
    """A linear model: what each feature weighs, and the log-odds without any."""

    values: np.ndarray
    bias: float

    def odds(self, matrix: csr_matrix) -> np.ndarray:
        return matrix @ self.values + self.bias


def samples(folder: Path, kind: str) -> list[Sample]:
    """The corpus of an exercise in all languages, with those that share criteria with it."""
    return [
        _sample(example, lang, frozenset(LETTERS[source]))
        for source in (kind, *BORROWED.get(kind, ()))
        for lang in LANGS
        for path in (folder / f"{source}.{lang}.txt", folder / f"{source}.fool.{lang}.txt")
        if path.exists()
        for example in examples(path)
    ]


def _sample(example: Example, lang: str, letters: frozenset[str]) -> Sample:
    read = reading(example.text, lang, (), example.names)
    found = sentences(read)
    tokens = read.text.tokens
    marks = [
        frozenset(mark for mark, start, end in example.marks if start < tokens[s.end - 1].end and end > tokens[s.start].start)
        for s in found
    ]
    fold = int(hashlib.sha256(f"{lang} {example.id}".encode()).hexdigest(), 16) % FOLDS
    return Sample(example, read, found, marks, fold, letters)


def bank(folder: Path, kind: str) -> list[Line]:
    """The single sentences beside the texts: `MARKS kind | sentence`, "-" for no mark."""
    return [
        Line(sentence, frozenset(head.split()[0]) - {"-"}, " ".join(head.split()[1:]))
        for lang in LANGS
        if (path := folder / f"{kind}.bank.{lang}.txt").exists()
        for head, text in (line.split(" | ", 1) for line in path.read_text(encoding="utf-8").splitlines() if " | " in line)
        for sentence in sentences(reading(text, lang, (), NAMES))
    ]


def _names(sentence: Sentence) -> dict[str, int]:
    return dict.fromkeys((name for name, _, _ in sentence.features), 1)


@dataclass(frozen=True)
class Shown:
    """All sentences as a matrix: first the texts', then the bank's."""

    matrix: object
    features: Sequence[str]
    texts: np.ndarray
    folds: np.ndarray
    marks: Sequence[frozenset[str]]
    letters: Sequence[frozenset[str]]
    lines: Sequence[Line]


def shown(data: Sequence[Sample], lines: Sequence[Line]) -> Shown:
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([*(_names(s) for d in data for s in d.sentences), *(_names(line.sentence) for line in lines)])
    texts = np.array([i for i, d in enumerate(data) for _ in d.sentences])
    rows = np.concatenate([texts, len(data) + np.arange(len(lines))])
    owners = csr_matrix((np.ones(len(rows)), (rows, np.arange(len(rows)))))
    kept = np.asarray(((owners @ matrix) > 0).sum(0)).ravel() >= SEEN
    return Shown(
        matrix[:, kept].tocsr(),
        vectorizer.get_feature_names_out()[kept],
        texts,
        np.array([data[i].fold for i in texts]),
        [marks for d in data for marks in d.marks],
        [d.letters for d in data for _ in d.sentences],
        lines,
    )


def _fitted(seen: Shown, mark: str, rows: np.ndarray) -> Weights:
    """A mark's model from some rows of the texts and what the bank says of it.

    Of the bank's other lines only those surely without the mark are counter-examples: for what breaks a criterion the
    innocent and the good ones, for what meets one those that show how it is missed.
    """
    opposite = {mark.lower()}
    rows = np.array([i for i in rows if mark.lower() in seen.letters[i]])
    chosen = [
        j
        for j, line in enumerate(seen.lines)
        if mark in line.marks or (line.marks == opposite if mark.isupper() else all(m.isupper() for m in line.marks))
    ]
    truth = np.array([mark in seen.marks[i] for i in rows] + [mark in seen.lines[j].marks for j in chosen])
    return _learnt(seen.matrix[np.concatenate([rows, len(seen.texts) + np.array(chosen, int)])], truth)


def _learnt(matrix: csr_matrix, truth: np.ndarray) -> Weights:
    """The mean of two logistic regressions: on the features, and on the features times their log-count ratios (S. Wang,
    C. Manning, "Baselines and bigrams", ACL 2012), which rare telling words need. Together better than either alone."""
    plain = LogisticRegression(C=FIRST, solver="liblinear").fit(matrix, truth)
    shows, lacks = (np.asarray(matrix[rows].sum(0)).ravel() + SMOOTHING for rows in (truth, ~truth))
    ratio = np.log(shows / shows.sum()) - np.log(lacks / lacks.sum())
    weighted = LogisticRegression(C=RATIO, solver="liblinear").fit(matrix.multiply(ratio).tocsr(), truth)
    values = (plain.coef_[0] + weighted.coef_[0] * ratio) / 2
    return Weights(values, float(plain.intercept_[0] + weighted.intercept_[0]) / 2)


def kinds(seen: Shown) -> dict[str, Weights]:
    """Of each breaking mark's kinds one model each, against the other kinds of that mark: "n likes" and so on."""
    found = {}
    start = len(seen.texts)
    counts = Counter(f"{mark} {line.kind}" for line in seen.lines if line.kind for mark in line.marks if mark.islower())
    for name in sorted(name for name, lines in counts.items() if lines >= RARE):
        mark, kind = name.split(" ", 1)
        rows = [j for j, line in enumerate(seen.lines) if mark in line.marks and line.kind]
        truth = np.array([seen.lines[j].kind == kind for j in rows])
        if not all(truth):
            found[name] = _learnt(seen.matrix[start + np.array(rows)], truth)
    return found


def unseen(seen: Shown, marks: Sequence[str]) -> dict[str, np.ndarray]:
    """Each text sentence's log-odds for each mark, by models that haven't seen its text."""
    scores = {mark: np.full(len(seen.texts), NONE) for mark in marks}
    for mark in marks:
        for fold in range(FOLDS):
            rows, rest = np.where(seen.folds != fold)[0], np.where(seen.folds == fold)[0]
            scores[mark][rest] = _fitted(seen, mark, rows).odds(seen.matrix[rest])
    return scores


def summaries(data: Sequence[Sample], seen: Shown, scores: Mapping[str, np.ndarray]) -> list[dict[str, float]]:
    """The texts in numbers, as `model.summary` makes them in use."""
    return [_summary(d, strengths, scores, range(len(strengths))) for d, strengths in zip(data, _strengths(data, seen, scores))]


def without(mark: str, data: Sequence[Sample], seen: Shown, scores: Mapping[str, np.ndarray]) -> dict[int, dict[str, float]]:
    """Each good text in numbers, by its number, as if every sentence that shows the mark were missing: what it shows isn't
    met then, and the models learn that nothing said is as bad as saying it badly."""
    found = {}
    for i, (d, strengths) in enumerate(zip(data, _strengths(data, seen, scores))):
        kept = [j for j, marks in enumerate(d.marks) if mark not in marks]
        if d.example.good and 0 < len(kept) < len(strengths):
            found[i] = _summary(d, strengths, scores, kept)
    return found


def _strengths(data: Sequence[Sample], seen: Shown, scores: Mapping[str, np.ndarray]) -> list[list[dict[str, float]]]:
    bounds = np.searchsorted(seen.texts, np.arange(len(data) + 1))
    return [[{m: scores[m][j] for m in scores} for j in range(bounds[i], bounds[i + 1])] for i in range(len(data))]


def _summary(sample: Sample, strengths: Sequence[Mapping[str, float]], marks: Mapping[str, object], kept: Iterable[int]) -> dict[str, float]:
    kept = list(kept)
    return summary(sample.reading, [sample.sentences[j] for j in kept], [strengths[j] for j in kept], marks)


def decide(
    kind: str, data: Sequence[Sample], told: Sequence[Mapping[str, float]], lacking: Mapping[int, Mapping[str, float]], criterion: str
) -> tuple[dict[str, object], np.ndarray, np.ndarray, np.ndarray]:
    """A criterion's decision as `models/*.json` holds it; the texts that count; the truth; the log-odds for texts not seen."""
    before = CORPORA[kind][criterion].before  # what rules decide, the model neither learns nor is measured by
    chosen = [i for i, d in enumerate(data) if d.example.verdicts.get(criterion) is not None and before(d.reading) is None]
    lacking = {i: numbers for i, numbers in lacking.items() if i in set(chosen)}
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform([told[i] for i in chosen])
    mean, spread = matrix.mean(0), matrix.std(0) + 1e-6
    truth = np.array([data[i].example.verdicts[criterion] for i in chosen])
    owners = np.array(list(lacking), int)
    bare = (vectorizer.transform(list(lacking.values())) - mean) / spread if lacking else np.empty((0, len(mean)))
    good, fools = (np.array([getattr(data[i].example, name) for i in chosen]) for name in ("good", "fools"))
    scaled = (matrix - mean) / spread

    def fitted(rows: np.ndarray) -> LogisticRegression:
        own = np.isin(owners, np.array(chosen)[rows])
        weight = np.concatenate([np.ones(len(rows)), np.full(own.sum(), WITHOUT)])
        learner = LogisticRegression(C=SECOND, max_iter=1000)
        return learner.fit(np.vstack([scaled[rows], bare[own]]), np.concatenate([truth[rows], np.zeros(own.sum(), bool)]), weight)

    odds = np.empty(len(truth))
    for rows, rest in KFold(10, shuffle=True, random_state=1).split(scaled):
        odds[rest] = fitted(rows).decision_function(scaled[rest])
    learner = fitted(np.arange(len(truth)))
    coefficients = learner.coef_[0] / spread
    failed, passed = bounds(odds, truth, good, fools)
    entry = {
        "bias": round(float(learner.intercept_[0] - (coefficients * mean).sum()), 3),
        "weights": {name: round(float(w), 3) for name, w in zip(vectorizer.get_feature_names_out(), coefficients)},
        "failed": failed,
        "passed": passed,
    }
    return entry, np.array(chosen), truth, odds


def bounds(odds: np.ndarray, truth: np.ndarray, good: np.ndarray, fools: np.ndarray) -> tuple[float, float]:
    """The log-odds below which to fail and above which to pass, by the least cost on texts not seen."""
    steps = np.round(np.arange(-3, 3.01, 0.1), 1)
    weight = np.where(good, SPOILT, 1.0)

    def cost(failed: float, passed: float) -> float:
        fails, passes = odds <= failed, odds >= passed
        unsure = ~fails & ~passes
        return float(
            BAD * weight[fails & truth].sum()
            + GOOD * np.where(fools, FOOLED, 1.0)[passes & ~truth].sum()
            + UNSURE * weight[unsure].sum()
            + len(odds) * max(0.0, unsure.mean() - MOST_UNSURE)
        )

    return min(((float(f), float(p)) for f in steps for p in steps if f < p), key=lambda pair: (cost(*pair), pair))


def write(out: Path, kind: str, seen: Shown, models: Mapping[str, Weights], decisions: Mapping[str, object]) -> None:
    """The model's files: biases and decisions as JSON, the weights as a table for all languages and one for each."""
    out.mkdir(exist_ok=True)
    head = {"marks": {mark: round(m.bias, 2) for mark, m in models.items()}, "decisions": decisions}
    (out / f"{kind}.json").write_text(json.dumps(head, indent=1) + "\n", encoding="utf-8")
    table = np.vstack([m.values for m in models.values()])
    files: dict[str, list[str]] = {lang: [] for lang in ("all", *LANGS)}
    kept = np.abs(table) >= np.array([[OF_KIND if " " in mark else SMALLEST] for mark in models])
    for column in np.where(kept.any(0))[0]:
        feature = str(seen.features[column])
        pairs = [f"{row}:{round(table[row, column] * 100)}" for row in np.where(kept[:, column])[0]]
        own = next((lang for lang in LANGS if feature.startswith(f"{lang}:")), "all")
        files[own].append("\t".join([feature.removeprefix(f"{own}:"), *pairs]))
    for lang, lines in files.items():
        (out / f"{kind}.{lang}.txt").write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


def learn(folder: Path, kind: str, out: Path = FOLDER) -> Iterator[str]:
    """Make one exercise's model in `out`; yields a line about each criterion, on texts not seen, and one about whole texts."""
    data, lines = samples(folder, kind), bank(folder, kind)
    seen = shown(data, lines)
    own = {*LETTERS[kind], *(letter.upper() for letter in LETTERS[kind])}
    marks = [mark for mark, texts in sorted(Counter(m for d in data for m in {mark for mark, _, _ in d.example.marks}).items()) if texts >= RARE and mark in own]
    scores = unseen(seen, marks)
    told = summaries(data, seen, scores)
    letters = {criterion: letter.upper() for letter, criterion in LETTERS[kind].items()}
    decisions = {}
    failing, undecided = np.zeros(len(data), bool), np.zeros(len(data), bool)
    for criterion in (id for id, judge in CORPORA[kind].items() if getattr(judge, "corpus", "") == kind):
        lacking = without(letters[criterion], data, seen, scores) if CORPORA[kind][criterion].missing else {}
        decisions[criterion], chosen, truth, odds = decide(kind, data, told, lacking, criterion)
        fails, passes = odds <= decisions[criterion]["failed"], odds >= decisions[criterion]["passed"]
        sure = fails | passes
        failing[[i for i, d in enumerate(data) if (early := CORPORA[kind][criterion].before(d.reading)) and early.verdict == FAILED]] = True
        failing[chosen] |= fails
        undecided[chosen] |= ~sure
        yield (
            f"{kind:<10} {criterion:<22} {len(truth):5} texts  right where decided {(passes == truth)[sure].mean():.3f}"
            f"  unsure {1 - sure.mean():.3f}  of all right by sign {((odds > 0) == truth).mean():.3f}"
        )
    good, fools = (np.array([getattr(d.example, name) for d in data]) for name in ("good", "fools"))
    fools &= ~good
    yield (
        f"{kind:<10} of {good.sum()} good texts {1 - failing[good].mean():.3f} fail nothing, {undecided[good].mean():.3f} are unsure somewhere;"
        f" of {fools.sum()} meant to fool {(~failing & ~undecided)[fools].sum()} pass everything"
    )
    everything = np.arange(len(seen.texts))
    models = {mark: _fitted(seen, mark, everything) for mark in marks} | kinds(seen)
    write(out, kind, seen, models, decisions)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path, help="the folder with the corpora")
    parser.add_argument("kinds", nargs="*", default=list(LETTERS), help="which exercises' (all)")
    options = parser.parse_args()
    for kind in options.kinds:
        for line in learn(options.corpus, kind):
            print(line, flush=True)


if __name__ == "__main__":
    main()
