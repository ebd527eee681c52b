"""What a text is judged by: one record a criterion, and how its verdict and its words are found.

A criterion is read from the model (`mark` names it in the corpora: a capital shows that it is met, a small letter breaks
it). `first` are rules that need no model and decide alone; `needs_prose` says that a text which is none can't meet it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from grader.prose.evidence import FOREIGN, Sentence
from grader.prose.model import judged, model, odds, words
from grader.prose.reading import OK, PASSED, Finding, Reading, Verdict, failed, unsure

Rule = Callable[[Reading], Sequence[Finding]]
MOST = 3  # places pointed at in one text
LIKELY = -0.3  # log-odds from which a kind is named


@dataclass(frozen=True)
class Criterion:
    """One criterion. `corpus` names its model; the feedback ids: `met` praises words that meet it, `missing` says that nothing
    does, `broken` points at words that break it, `kinds` says it by the kind learnt, `doubt` that the judge is unsure."""

    id: str
    corpus: str
    mark: str
    doubt: str
    broken: str = ""
    missing: str = ""
    met: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict)
    first: Sequence[Rule] = ()
    needs_prose: bool = True

    def __call__(self, reading: Reading) -> Verdict:
        """The criterion's verdict on a text, with the words it is about."""
        if early := self.before(reading):
            return early
        level, decision = odds(self.corpus, self.id, reading), model(self.corpus).decisions[self.id]
        if level >= decision.passed and not self.missing and (strange := _strange(self.corpus, reading)):
            return unsure(strange)
        if level >= decision.passed:
            return Verdict(PASSED, self._praise(reading))
        return failed(*self._blame(reading)) if level <= decision.failed else unsure(self._doubt(reading))

    def before(self, reading: Reading) -> Verdict | None:
        """The verdict where no model is asked, else None."""
        if reading.state == "other_language" or self.needs_prose and reading.state != "prose":
            stop = Finding(reading.state, reading.text.quote(reading.where[0]) if reading.where else "", reading.where)
            return unsure(stop) if reading.state == "other_language" else failed(stop)
        if found := [finding for rule in self.first for finding in rule(reading)]:
            return failed(*found)
        return None if reading.text.words() else OK  # nothing said breaks nothing

    def _praise(self, reading: Reading) -> tuple[Finding, ...]:
        best = _strongest(self.corpus, self.mark.upper(), reading)[:1] if self.met else []
        return tuple(self._finding(self.met, self.mark.upper(), reading, sentence) for sentence, _ in best)

    def _blame(self, reading: Reading) -> list[Finding]:
        places = _strongest(self.corpus, self.mark, reading)
        clear = [(sentence, kind) for sentence, kind in places if kind > 0]
        if not self.missing:
            clear = clear or places[:1]
        if not clear or not (self.broken or self.kinds):
            return [Finding(self.missing)] if self.missing else []
        return _merged([self._finding(self._kind(reading, s), self.mark, reading, s) for s, _ in clear[:MOST]])

    def _doubt(self, reading: Reading) -> Finding:
        places = _strongest(self.corpus, self.mark.upper() if self.missing else self.mark, reading)
        return self._finding(self.doubt, self.mark, reading, places[0][0]) if places else Finding(self.doubt)

    def _kind(self, reading: Reading, sentence: Sentence) -> str:
        if any(name == "[disguised]" for name, _, _ in sentence.features) and "disguised" in self.kinds:
            return self.kinds["disguised"]
        evidence = judged(self.corpus, reading)
        strengths = evidence.strengths[evidence.sentences.index(sentence)]
        scores = {name: level for name, level in strengths.items() if name.startswith(f"{self.mark} ")}
        best = max(scores, key=scores.__getitem__, default="")
        return self.kinds.get(best[2:], self.broken) if best and scores[best] > LIKELY else self.broken

    def _finding(self, id: str, mark: str, reading: Reading, sentence: Sentence) -> Finding:
        first, last = words(self.corpus, mark, reading, sentence)
        span = reading.text.cut(first, last)
        return Finding(id, reading.text.quote(span), (span,))


def _strange(corpus: str, reading: Reading) -> Finding | None:
    """A sentence in a language that we don't read: silence about it proves nothing."""
    places = [reading.text.cut(f[1], f[2]) for s in judged(corpus, reading).sentences for f in s.features if f[0] == FOREIGN]
    return Finding("other_language", reading.text.quote(places[0]), (places[0],)) if places else None


def _strongest(corpus: str, mark: str, reading: Reading) -> list[tuple[Sentence, float]]:
    """The places that show a mark, the strongest first; of a sentence and its clauses only the one that shows it most."""
    evidence = judged(corpus, reading)
    if mark not in model(corpus).marks:
        return []
    ranked = sorted(
        zip(evidence.sentences, (odds[mark] for odds in evidence.strengths)), key=lambda place: (-place[1], place[0].end - place[0].start)
    )
    kept: list[tuple[Sentence, float]] = []
    for sentence, level in ranked:
        if all(sentence.end <= other.start or sentence.start >= other.end for other, _ in kept):
            kept.append((sentence, level))
    return kept


def _merged(findings: Sequence[Finding]) -> list[Finding]:
    """One finding an id, with all its places in order; the words quoted are those of the strongest."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for finding in findings:
        spans.setdefault(finding.id, []).extend(finding.spans)
    merged = []
    for id, places in spans.items():
        strongest = next(finding for finding in findings if finding.id == id)
        merged.append(Finding(id, strongest.words, tuple(sorted(set(places)))))
    return merged
