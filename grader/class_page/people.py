"""Who is who on the class page: names, or neutral labels that stand for them wherever they could appear."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from grader.cohort import Entry
from grader.texts import ui

_LEAST = 3
"""From how many letters on a part of a name is hidden within texts: shorter ones are too often other words."""
_HIDDEN = "▒▒▒"
_PARTS = re.compile(r"[^\W_]+")


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
        if not anonymous:
            return
        key = "\0".join(sorted(f"{entry.name}\0{entry.report.answer_sha256}" for entry in entries))
        drawn = sorted(set(self._labels.values()), key=lambda name: _digest(key, name))
        word = ui("class", lang)["student"]
        numbered = {name: f"{word} {number}" for number, name in enumerate(drawn, 1)}
        self._hidden = _pattern({*self._labels, *drawn, *hidden})
        self._labels = {student: numbered[name] for student, name in self._labels.items()}

    def label(self, student: str) -> str:
        """What the page calls a student."""
        return self._labels[student]

    def place(self, entry: Entry) -> str:
        """Where an answer lies, for those who may know whose it is; else only whose it is."""
        return self.label(entry.student) if self.anonymous else entry.name

    def hide(self, text: str) -> str:
        """A text from an answer without the names of the class, if they are to be hidden."""
        return self.hide_around(text, ())[0]

    def hide_around(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
        """`hide`, with the text's spans moved to where their characters are now."""
        if not self.anonymous:
            return text, list(spans)
        pieces, moves, done, length = [], [], 0, 0
        text = unicodedata.normalize("NFC", text)
        for match in self._hidden.finditer(text):
            pieces += [text[done : match.start()], _HIDDEN]
            length += match.start() - done + len(_HIDDEN)
            done = match.end()
            moves.append((match.start(), match.end(), length))
        pieces.append(text[done:])

        def moved(at: int) -> int:
            start, end, after = next((move for move in reversed(moves) if move[0] < at), (0, 0, 0))
            return after + max(0, at - end)

        return "".join(pieces), [(moved(start), moved(end)) for start, end in spans]


def _digest(key: str, name: str) -> bytes:
    key_bytes, name_bytes = (text.encode("utf-8", "surrogatepass") for text in (key, name))
    return hashlib.blake2b(name_bytes, key=hashlib.sha256(key_bytes).digest()).digest()


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Every name, whole or in part, with or without its accents, as a word or between underscores."""
    words: set[str] = set()
    for name in names:
        words |= {name, *(part for part in _PARTS.findall(name) if len(part) >= _LEAST and not part.isdecimal())}
    forms = {form for word in words for form in _forms(word) if form.strip()}
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?![^\W_])", re.IGNORECASE)


def _forms(name: str) -> Iterable[str]:
    composed = unicodedata.normalize("NFC", name)
    bare = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return composed, bare.translate(str.maketrans("đĐłŁøØ", "dDlLoO"))
