"""Who is who on the class page: names, or neutral labels that stand for them wherever they could appear."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from grader.cohort import Entry
from grader.roster import bare
from grader.texts import ui

HIDDEN = "▒▒▒"
_LEAST = 3
"""From how many letters on a name, or a part of one, is hidden within texts: shorter ones are too often other words."""
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[\W_]{1,3}")
Words = tuple[str, ...]


class People:
    """The students of a class as the page calls them; with `anonymous` nothing that it tells holds a name.

    Labels are numbers in an order drawn from the whole class's answers: the same wherever a student appears and
    whenever the page is made anew from the same reports, and not to be found out from a list of names.
    """

    def __init__(
        self, entries: Sequence[Entry], names: Mapping[str, str], hidden: Iterable[str], lang: str, anonymous: bool
    ) -> None:
        """`names` are students' full names, as far as they are known; `hidden` is what else tells who somebody is."""
        self.anonymous = anonymous
        self._labels = {entry.student: names.get(entry.student, entry.student) for entry in entries}
        self._hidden: dict[str, list[Words]] = {}
        if not anonymous:
            return
        key = "\0".join(sorted(f"{entry.name}\0{entry.report.answer_sha256}" for entry in entries))
        drawn = sorted(set(self._labels.values()), key=lambda name: _digest(key, name))
        for words in sorted({words for who in {*self._labels, *drawn, *hidden} for words in _words(who)}, key=len):
            self._hidden.setdefault(words[0], []).insert(0, words)
        word = ui("class", lang)["student"]
        numbered = {name: f"{word} {number}" for number, name in enumerate(drawn, 1)}
        self._labels = {student: numbered[name] for student, name in self._labels.items()}

    def label(self, student: str) -> str:
        """What the page calls a student."""
        return self._labels[student]

    def hide(self, text: str) -> str:
        """A text from an answer without the names of the class, if they are to be hidden."""
        return self.hide_around(text, ())[0]

    def hide_around(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
        """`hide`, with the text's spans moved to where their characters are now."""
        if self.anonymous:  # composed, so that a letter and its accent are one
            spans = [tuple(len(unicodedata.normalize("NFC", text[:at])) for at in span) for span in spans]
            text = unicodedata.normalize("NFC", text)
        pieces, moves, done, length = [], [(-1, 0, 0)], 0, 0
        for start, end in self._names_in(text):
            pieces += [text[done:start], HIDDEN]
            length += start - done + len(HIDDEN)
            done = end
            moves.append((start, end, length))
        pieces.append(text[done:])

        def moved(at: int) -> int:
            _, end, after = next(move for move in reversed(moves) if move[0] < at)
            return after + max(0, at - end)

        return "".join(pieces), [(moved(start), moved(end)) for start, end in spans]

    def _names_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the class's names stand, whole or in part, in any writing of their letters; the longest counts."""
        found = [(match.start(), match.end(), bare(match[0])) for match in _WORD.finditer(text)] if self._hidden else []
        at = 0
        while at < len(found):
            for words in self._hidden.get(found[at][2], ()):
                here = found[at : at + len(words)]
                near = all(_BETWEEN.fullmatch(text, a[1], b[0]) for a, b in zip(here, here[1:]))
                if near and tuple(word for _, _, word in here) == words:
                    yield here[0][0], here[-1][1]
                    at += len(words) - 1
                    break
            at += 1


def in_order(label: str) -> tuple[tuple[bool, int, str], ...]:
    """How labels are ordered: as in an index, without accents and case, and numbers by size."""
    parts = re.split(r"(\d+)", label)
    return tuple((False, int(part), "") if part.isdecimal() else (True, 0, bare(part)) for part in parts if part)


def _digest(key: str, name: str) -> bytes:
    key_bytes, name_bytes = (text.encode("utf-8", "surrogatepass") for text in (key, name))
    return hashlib.blake2b(name_bytes, key=hashlib.sha256(key_bytes).digest()).digest()


def _words(who: str) -> Iterator[Words]:
    """What gives somebody away: the whole, its first part where it is an e-mail address, and each part of a name."""
    for whole in (who, who.partition("@")[0]):
        words = tuple(filter(None, map(bare, _WORD.findall(whole))))
        if sum(map(len, words)) >= _LEAST:
            yield words
    yield from ((word,) for word in words if len(word) >= _LEAST and not word.isdecimal())
