"""A language as the judge knows it: its tables, compiled once, and which language a text is written in.

A table (`words/en.py`, `words/fr.py`, `words/hr.py`) is data: patterns over folded text (lower case, no diacritics,
tokens with single spaces, apostrophes gone or, in elisions, a space). In a pattern `<name>` stands for the alternatives
of `MACROS[name]`, `<gap2>` for up to two words within the sentence, `<start>` for the beginning of a clause.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

LANGS = ("en", "fr", "hr")
_SLOT = re.compile(r"<(\w+)>")
_GAP = re.compile(r"gap(\d)")


def _expand(pattern: str, macros: Mapping[str, str]) -> str:
    def slot(match: re.Match[str]) -> str:
        name = match[1]
        if gap := _GAP.fullmatch(name):
            return rf"(?:[^ .!?;]+ ){{0,{gap[1]}}}"
        if name == "start":
            return r"(?<=[.!?:;,()\-–—…\"”“„»] )"
        return f"(?:{_expand(macros[name], macros)})"

    return _SLOT.sub(slot, pattern)


@dataclass(frozen=True)
class Language:
    """One language's tables; `words` are its function words."""

    id: str
    words: frozenset[str]

    def find(self, area: str, folded: str, spare: Iterable[str] = ()) -> Iterator[tuple[str, re.Match[str]]]:
        """Matches of an area's patterns, by id; what the areas `spare` match is blotted out before."""
        for innocent in spare:
            folded = self.blot(innocent, folded)
        for id, pattern in _area(self.id, area).items():
            for match in pattern.finditer(folded):
                yield id, match

    def first(self, area: str, folded: str) -> re.Match[str] | None:
        return next((match for _, match in self.find(area, folded)), None)

    def count(self, area: str, folded: str) -> int:
        return sum(1 for _ in self.find(area, folded))

    def blot(self, area: str, folded: str) -> str:
        for pattern in _area(self.id, area).values():
            folded = pattern.sub(lambda match: re.sub(r"[^ ]", "~", match[0]), folded)
        return folded


@cache
def language(id: str) -> Language:
    """The tables of `id`."""
    return Language(id, frozenset(_table(id).WORDS.split()))


def _table(id: str) -> Any:
    return importlib.import_module(f"grader.prose.words.{id}")


@cache  # an area is compiled when it is first needed: of the two other languages most never are
def _area(id: str, area: str) -> Mapping[str, re.Pattern[str]]:
    """An area's patterns by id: all alternatives of an id as one, from the start of a token to the end of one."""
    table = _table(id)
    entry = table.AREAS[area]
    return {
        name: re.compile(r"(?<= )(?:" + "|".join(_expand(p, table.MACROS) for p in patterns) + r")(?:(?= )|(?<= ))")
        for name, patterns in (entry.items() if isinstance(entry, dict) else [(area, entry)])
    }


# Small words of other languages that use the Latin alphabet, to tell them from a list of keywords.
_ELSEWHERE = frozenset(
    "der die das und ist nicht ein eine ihr sie wir mit fur auf den dem bei nur es aber auch wenn haben zu von ihn ihre unser"
    " il lo gli che di non per con una sono questo della nostra nostro piu ogni vi ci se ma anche"
    " el los las que y del por para su con muy nuestro nuestra una esta este si no es pero como"
    " o os e um uma nao nos voce seu sua mais het een van en niet voor je wij ons met op".split()
)


def elsewhere(words: Sequence[str]) -> float:
    """The share of folded words that are small words of languages which the judge doesn't know."""
    return sum(word in _ELSEWHERE for word in words) / max(len(words), 1)


@cache
def begging_words(id: str) -> re.Pattern[str]:
    """One language's plainest words of begging and pushing: without any, its other tables need not be asked."""
    return re.compile(rf"(?<= )(?:{_table(id).DISGUISED})(?= )")


@cache
def disguised() -> re.Pattern[str]:
    """The folded words that people disguise because they beg, in all languages."""
    return re.compile("|".join(f"(?:{_table(id).DISGUISED})" for id in LANGS))


def guess(words: Sequence[str], prior: str) -> tuple[str, float]:
    """The language of folded words and the share of them that are its small words; `prior` wins ties and thin texts."""
    shares = {id: sum(word in language(id).words for word in words) / max(len(words), 1) for id in LANGS}
    best = max(LANGS, key=lambda id: (shares[id] + (0.05 if id == prior else 0.0), id == prior))
    return best, shares[best]
