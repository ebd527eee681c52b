"""The examples that the judge learns from and is measured by: one text a line, labelled, its evidence marked.

    12 | Lipa | n | {S Home bakers}, {G keep your dough at 25 °C}. {n And leave us a like.}

The fields: an id, whom it is about, the letters of the criteria that fail ("ok" if none; "?x" may be judged either way;
a leading "!" says that the text means to fool the judge), and the text. A capital letter marks the words by which a
criterion is met, a small one those that break it. `LETTERS` names each exercise's criteria.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LETTERS: Mapping[str, Mapping[str, str]] = {
    "posts": dict(zip("nsghvf", "no_begging someone_in_particular gives_something stays_here human_voice fits".split())),
    "apologies": dict(zip("srmfehv", "says_sorry takes_responsibility names_the_mistake repairs no_excuses no_hiding humble_voice".split())),
    "coffee": dict(zip("nlaqovf", "no_begging no_selling about_them asks_a_real_question tells_something human_voice fits".split())),
    "public": dict(zip("twcpiv", "tells_the_facts says_what_now no_counter_attack keeps_the_purpose invites humble_voice".split())),
}  # fmt: skip
NAMES = ("Lipa", "Žbica", "Mahovina", "Sidro", "Kutak", "Petlja", "Coca-Cola")
_MARK = re.compile(r"\{(\S+) ((?:[^{}\\]|\\.)*)\}")


@dataclass(frozen=True)
class Example:
    """A text with what people say of it: `verdicts` tells of each criterion whether it is met, None for either way."""

    id: str
    names: tuple[str, ...]
    text: str
    verdicts: Mapping[str, bool | None]
    marks: tuple[tuple[str, int, int], ...]
    fools: bool

    @property
    def good(self) -> bool:
        return all(self.verdicts.values())


def examples(path: Path) -> list[Example]:
    """A corpus file's texts; the file's name begins with the exercise's."""
    letters = LETTERS[path.name.split(".")[0]]
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [_example(line, letters) for line in lines]


def _example(line: str, letters: Mapping[str, str]) -> Example:
    id, about, label, marked = (part.strip() for part in line.split(" |", 3))
    text, marks = _unmarked(marked)
    return Example(id, tuple(name for name in NAMES if name == about), text, verdicts(label, letters), marks, label.startswith("!"))


def verdicts(label: str, letters: Mapping[str, str]) -> dict[str, bool | None]:
    """What a label says of each criterion."""
    label = label.lstrip("!")
    either = set(re.findall(r"\?(\w)", label))
    wrong = set() if label == "ok" else set(re.sub(r"\?\w", "", label))
    return {id: None if letter in either else letter not in wrong for letter, id in letters.items()}


def _unmarked(marked: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    parts: list[str] = []
    marks: list[tuple[str, int, int]] = []
    at = length = 0
    for match in _MARK.finditer(marked):
        before, inside = _plain(marked[at : match.start()]), _plain(match[2])
        start = length + len(before)
        length = start + len(inside)
        parts += [before, inside]
        marks += [(letter, start, length) for letter in match[1]]
        at = match.end()
    return "".join([*parts, _plain(marked[at:])]), tuple(marks)


def _plain(marked: str) -> str:
    return marked.replace("\\n", "\n").replace("\\{", "{").replace("\\}", "}")
