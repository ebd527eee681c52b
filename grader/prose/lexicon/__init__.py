"""Words by what they mean: which concepts a language's tokens stand for.

A line of `en.txt`, `fr.txt` or `hr.txt` is a concept and its words, folded as the judge folds them; `word*` stands for all that
begins so, `two_words` for neighbours. The concepts are the same in all three, so that what is learned of one helps the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

_SHORTEST = 2


@cache
def _entries(lang: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]], Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]:
    whole: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in (Path(__file__).parent / f"{lang}.txt").read_text(encoding="utf-8").splitlines():
        concept, words = line.split(":", 1)
        for word in words.split():
            parts = tuple(word.strip("_").split("_"))
            if len(parts) > 1:
                phrases[parts[0]] = (*phrases.get(parts[0], ()), (parts, concept))
            elif word.endswith("*"):
                stems[word[:-1]] = (*stems.get(word[:-1], ()), concept)
            else:
                whole[parts[0]] = (*whole.get(parts[0], ()), concept)
    return whole, stems, phrases


def concepts(lang: str, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """The concepts of neighbouring folded words, each with the first and last word that stand for it, in order."""
    whole, stems, phrases = _entries(lang)
    for at, word in enumerate(words):
        for parts, concept in phrases.get(word, ()):
            if tuple(words[at : at + len(parts)]) == parts:
                yield concept, at, at + len(parts) - 1
        for concept in whole.get(word, ()):
            yield concept, at, at
        for length in range(_SHORTEST, len(word) + 1):
            for concept in stems.get(word[:length], ()):
                yield concept, at, at
