"""A text read for judging: its language, its folded form, and whether it is prose at all.

What isn't prose (nothing, gibberish, a list of keywords, the brief copied, orders to the judge, an unknown language)
is told once, under one feedback id, by every criterion that needs meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.prose.language import LANGS, Language, begging_words, disguised, elsewhere, guess, language
from grader.prose.text import Text, fold, read

PASSED, FAILED, UNSURE = "passed", "failed", "unsure"
_BLANK = re.compile(r"\[[^\W\d_][^\]\n]{1,40}\](?!\()|<[^\W\d_][^>\n]{2,40}>|_{3,}")
_SENTENCE = re.compile(r"[^.!?]+")


@dataclass(frozen=True)
class Finding:
    """One thing found: a feedback id, the words quoted, where they stand in the original, [start, end), and figures."""

    id: str
    words: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    figures: tuple[tuple[str, int], ...] = ()

    @property
    def values(self) -> dict[str, str | int]:
        """What the feedback's text may insert."""
        return {**({"words": self.words} if self.words else {}), **dict(self.figures)}


@dataclass(frozen=True)
class Verdict:
    """What a criterion says: passed, failed or unsure, and why."""

    verdict: str
    findings: tuple[Finding, ...] = ()


OK = Verdict(PASSED)


def failed(*findings: Finding) -> Verdict:
    return Verdict(FAILED, findings)


def unsure(*findings: Finding) -> Verdict:
    return Verdict(UNSURE, findings)


@dataclass(frozen=True, eq=False)
class Reading:
    """A text with its language. `state` is "prose" or the feedback id that says what it is instead.

    Each reading equals only itself, so that what is found out about it can be kept by it.
    """

    text: Text
    language: Language
    state: str
    where: tuple[tuple[int, int], ...] = ()

    @property
    def folded(self) -> str:
        return self.text.folded

    def finding(self, id: str, *matches: re.Match[str]) -> Finding:
        """A finding about the matched words: the first quoted, all marked."""
        spans = tuple(sorted({self.text.span(*match.span()) for match in matches}))
        return Finding(id, self.text.quote(spans[0]) if spans else "", spans)

    def everywhere(self, area: str, spare: Sequence[str] = ()) -> Iterator[tuple[str, re.Match[str]]]:
        """An area's matches in all three languages, the text's own first: begging in another language begs too."""
        others = (id for id in LANGS if id != self.language.id and begging_words(id).search(self.folded))
        for id in (self.language.id, *others):
            tables = language(id)
            folded = self.folded
            for innocent in spare:
                folded = tables.blot(innocent, folded)
                if tables is not self.language:
                    folded = self.language.blot(innocent, folded)
            yield from tables.find(area, folded)

    def here(self, area: str, spare: Sequence[str] = ()) -> Iterator[tuple[str, re.Match[str]]]:
        """An area's matches in the text's own language."""
        return self.language.find(area, self.folded, spare)

    def negated(self, match: re.Match[str]) -> bool:
        """Whether a "not" in the same clause turns the match round ("don't forget to" doesn't)."""
        clause = re.split(r" (?:[.!?;:…]|but|mais|ali|nego|vec|so) ", self.folded[: match.start()])[-1] + " "
        inside = " " + clause + match[0].split(" ")[0] + " "
        inside = self.language.blot("unnegation", inside)
        return self.language.first("negation", " ".join(["", *inside.split()[-9:], ""])) is not None


def reading(original: str, lang: str, given: Iterable[str] = (), names: Iterable[str] = ()) -> Reading:
    """Read `original`; `lang` is where the answer says it belongs, `given` the brief's own sentences, `names` the
    business's. The text itself decides the language where it is clear."""
    return _reading(original, lang, tuple(given), tuple(names))


@lru_cache(maxsize=16)  # an exercise's checks read the same text one after the other
def _reading(original: str, lang: str, given: tuple[str, ...], names: tuple[str, ...]) -> Reading:
    text = read(original, disguised(), names)
    best, share = guess([token.fold for token in text.words()], lang)
    tables = language(best)
    state, where = _state(text, tables, share, given)
    return Reading(text, tables, state, where)


def _state(text: Text, tables: Language, share: float, given: Iterable[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    words = text.words()
    everything = ((words[0].start, words[-1].end),) if words else ()
    if not words:
        return "empty" if not text.original.strip() else "gibberish", ()
    for id in LANGS:
        if match := language(id).first("judge", text.folded):
            return "speaks_to_judge", (text.span(*match.span()),)
    if copied := _copied(text, given):
        return "copied", copied
    if _foreign_script(text) > 0.3 or len(words) >= 4 and elsewhere([word.fold for word in words]) > max(share, 0.15):
        return "other_language", everything
    if share < 0.12 and _odd_words(text) > 0.34:
        return "gibberish", everything
    if blanks := [match.span() for match in _BLANK.finditer(text.original)]:
        return "keyword_list", tuple(blanks)
    if len(words) < 3:
        return "gibberish" if share == 0 else "keyword_list", everything
    if _listed(text, tables, share):
        return "keyword_list", everything
    if share < 0.12 and len(words) >= 6:
        return "other_language", everything
    return "prose", ()


def _copied(text: Text, given: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Runs of eight words taken from the brief, where they make up more than half of the text."""
    words = text.words()
    folds = [word.fold for word in words]
    known = set()
    for sentence in given:
        source = [fold(word) for word in re.findall(r"[^\W_]+", re.sub(r"[’']", "", sentence))]
        known |= {tuple(source[i : i + 7]) for i in range(len(source) - 6)}
    taken = [False] * len(words)
    for i in range(len(words) - 6):
        if tuple(folds[i : i + 7]) in known:
            taken[i : i + 7] = [True] * 7
    if sum(taken) * 2 <= len(words):
        return ()
    first = taken.index(True)
    last = len(taken) - 1 - taken[::-1].index(True)
    return ((words[first].start, words[last].end),)


def _foreign_script(text: Text) -> float:
    letters = [c for c in text.original if c.isalpha()]
    return sum(ord(c) > 0x24F and not 0x1E00 <= ord(c) <= 0x1EFF for c in letters) / max(len(letters), 1)


def _odd_words(text: Text) -> float:
    """The share of words that nobody could pronounce or that repeat one another."""
    words = [token.fold for token in text.words()]
    odd = [word for word in words if len(word) > 3 and (re.search(r"[bcdfghjklmnpqstvwxz]{5}|^[^aeiouyr]+$|(.{1,3})\1\1|asdf|qwer|jkl|zxc", word))]
    repeated = len(words) - len(set(words)) if len(words) > 5 and len(set(words)) * 3 < len(words) else 0
    return max(len(odd), repeated) / max(len(words), 1)


def _listed(text: Text, tables: Language, share: float) -> bool:
    """A keyword list: words in a row without the small words that make sentences."""
    sentences = [part.split() for part in _SENTENCE.findall(text.folded) if part.strip()]
    marks = sum(token.kind == "mark" and token.fold in ",;|/•·-–—+" for token in text.tokens)
    tags = sum(token.kind == "tag" for token in text.tokens)
    words = len(text.words())
    bare = sum(1 for part in sentences if not any(word in tables.words for word in part))
    return (
        share < 0.14 and words >= 3 and (marks + tags) * 4 >= words
        or share < 0.08 and words >= 4 and share > 0
        or bare >= 4 and bare >= 0.75 * len(sentences)
        or words >= 8 and len(set(t.fold for t in text.words())) * 2.5 < words
        or len(sentences) >= 5 and sum(map(len, sentences)) < 3 * len(sentences)
        or _longest_run(text, tables) >= 7
    )  # fmt: skip


def _longest_run(text: Text, tables: Language) -> int:
    """The most words in a row without a small word, a number or a mark between them."""
    longest = run = 0
    for token in text.tokens:
        run = run + 1 if token.kind == "word" and token.fold not in tables.words else 0
        longest = max(longest, run)
    return longest
