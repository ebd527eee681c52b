"""A class's list, students.csv, read as leniently as can be: whoever can be used is, and every problem is a record.

Files come from Excel, Moodle, Canvas and secretaries' offices: in UTF-8, UTF-16 or a Windows code page, with commas,
semicolons or tabs, with a header in English, French or Croatian, or with none.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from grader import texts
from grader.texts import LANGS

_HEADERS = {
    "name": "name, student, student name, full name, nom complet, étudiant, étudiante, élève, nom et prénom, "
    "prénom et nom, ime i prezime, prezime i ime, polaznik, učenik, studentica",
    "first": "first name, given name, first, prénom, prénoms, ime",
    "last": "last name, surname, family name, last, nom, nom de famille, prezime",
    "email": "email, e-mail, mail, email address, e-mail address, adresse e-mail, adresse mail, courriel, "
    "adresse de courriel, e-pošta, adresa e-pošte, e-mail adresa",
    "id": "id, id number, student id, student number, number, sis user id, numéro, numéro d’étudiant, numéro étudiant, "
    "numéro d’identification, matricule, JMBAG, broj, matični broj, broj indeksa, identifikacijski broj",
    "login": "login, login id, username, user name, sis login id, github, identifiant, nom d’utilisateur, "
    "korisničko ime",
    "canvas": "canvas id, canvas user id",
    "section": "section, group, groups, class, groupe, classe, grupa, razred, skupina",
    "lang": "language, lang, langue, jezik",
    "folder": "folder, dossier, mapa",
}
_CROATIAN, _FRENCH = "čćđšžČĆĐŠŽ", "àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ"
_BARE = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe"})
_KEYS = ("canvas", "id", "login", "email")
_LANG_WORDS = {"cr": "hr", "an": "en"}  # Croatian, croate, anglais; the rest begin as their codes do
_EMAIL = re.compile(r"[^@\s;,]+@[^@\s;,]+")
_BLANK = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\ufeff\xa0]")


@dataclass(frozen=True)
class Student:
    """One person of a class; what the list doesn't say is empty. `folder` is named where their answers lie."""

    name: str = ""
    first: str = ""
    last: str = ""
    email: str = ""
    id: str = ""
    login: str = ""
    canvas: str = ""
    section: str = ""
    lang: str = ""
    folder: str = ""

    @property
    def full_name(self) -> str:
        """The name as people say it, or whatever else tells who it is."""
        return self.name or f"{self.first} {self.last}".strip() or self.login or self.email or self.id or self.folder

    @property
    def sorted_name(self) -> str:
        """«Last, First» where the list tells which is which."""
        return f"{self.last}, {self.first}" if self.first and self.last else self.full_name


@dataclass(frozen=True)
class Problem:
    """One thing that could not be used as it was: in which file and line, and what, as ids told by `tell_problem`."""

    file: str
    line: int
    id: str
    values: Mapping[str, Any] = field(default_factory=dict)


def tell_problem(problem: Problem, lang: str) -> tuple[str, str, str]:
    """Where it is, what was found, and what to do."""
    said = texts.ui("gradebook", lang)
    place = {"file": problem.file, "line": str(problem.line)}
    where = texts.fill(said["line"], place, lang) if problem.line else problem.file
    values = texts.localise(problem.values, lang)
    return where, texts.fill(said[problem.id], values, lang), texts.fill(said[f"{problem.id}_do"], values, lang)


def read_roster(data: bytes, file: str = "students.csv") -> tuple[list[Student], list[Problem]]:
    """The students that a list names, in its order, and everything in it that could not be used as it stands."""
    text, codepage = _decode(data)
    lines = [(number, line) for number, line in enumerate(re.split("\r\n|\r|\n", text), 1) if line.strip(' \t;,"')]
    if lines and re.fullmatch(r"sep=.", lines[0][1].strip(), re.IGNORECASE):  # Excel's own hint
        del lines[0]
    problems = [Problem(file, 0, "codepage", {"codepage": codepage})] if codepage else []
    if not lines:
        return [], [*problems, Problem(file, 0, "no_students")]
    delimiter = max(",;\t", key=lambda mark: _worth([line for _, line in lines[:9]], mark))
    header = _columns(_cells(lines[0][1], delimiter))
    if header:
        del lines[:1]
    else:
        problems.append(Problem(file, lines[0][0], "no_header"))
        header = _guessed([_cells(line, delimiter) for _, line in lines])
    index = _Index()
    for number, line in lines:
        if line.count('"') % 2:
            problems.append(Problem(file, number, "open_quote"))
            line = line.replace('"', "")
        found = _student(_cells(line, delimiter), header)
        if found is None:
            continue
        student, issues = found
        problems += [Problem(file, number, id, values) for id, values in issues]
        if student:
            issue = index.add(student)
            problems += [Problem(file, number, *issue)] if issue else []
    if not index.students:
        problems.append(Problem(file, 0, "no_students"))
    return index.students, problems


def bare(text: str) -> str:
    """Text for comparison: no case, accents, spaces or marks."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_BARE))
    return "".join(char for char in plain if char.isalnum())


def words(text: str) -> str:
    """A name's words for comparison, in any order: `Kovačić, Ana` and `ana_kovacic` are the same."""
    return " ".join(sorted(filter(None, map(bare, re.split(r"[\W_]+", unicodedata.normalize("NFC", text))))))


def _decode(data: bytes) -> tuple[str, str]:
    """The text, and the code page that had to be guessed, if any."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        eastern, western = data.decode("cp1250", "replace"), data.decode("cp1252", "replace")
        is_eastern = sum(map(eastern.count, _CROATIAN)) >= sum(map(western.count, _FRENCH))
        return (eastern, "Windows-1250") if is_eastern else (western, "Windows-1252")


def _cells(line: str, delimiter: str) -> list[str]:
    """A line's cells; each line by itself, so that a quote which is never closed can't swallow the rest."""
    try:
        cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:  # a cell beyond the csv module's limit
        cells = line.split(delimiter)
    return [" ".join(_BLANK.sub(" ", cell).split()) for cell in cells]


def _columns(cells: Sequence[str]) -> list[str]:
    """What each column holds, "" where we have no use for it; [] if this is no header."""
    known = {bare(word): column for column, words in _HEADERS.items() for word in words.split(", ")}
    columns = [known.get(bare(cell), "") for cell in cells]
    words = {bare(cell) for cell in cells}
    if words & {"sisuserid", "sisloginid"} and "id" in words:  # as Canvas exports it
        columns = ["canvas" if bare(cell) == "id" else column for cell, column in zip(cells, columns)]
    columns = ["" if column in columns[:index] else column for index, column in enumerate(columns)]
    if "first" not in columns and "last" in columns:  # French lists call the whole name «nom»
        columns = ["name" if column == "last" else column for column in columns]
    if "last" not in columns and "first" in columns:  # and Croatian ones «ime»
        columns = ["name" if column == "first" else column for column in columns]
    return columns if set(columns) & {"name", "last", *_KEYS} else []


def _worth(lines: Sequence[str], delimiter: str) -> tuple[int, int, int]:
    """How well a delimiter fits: columns that it lets us know, addresses that stand alone, cells of each line."""
    rows = [_cells(line, delimiter) for line in lines]
    addresses = sum(bool(_EMAIL.fullmatch(cell)) for row in rows for cell in row)
    return sum(map(bool, _columns(rows[0]))), addresses, min(map(len, rows))


def _guessed(rows: Sequence[Sequence[str]]) -> list[str]:
    """The columns of a list without a header, by what most of their cells look like; names come before logins."""
    columns: list[str] = []
    for index in range(max(map(len, rows))):
        cells = [row[index] for row in rows if index < len(row) and row[index]]
        looks = (
            ("email", sum("@" in cell for cell in cells)),
            ("id", sum(any(map(str.isdigit, cell)) and "@" not in cell for cell in cells)),
            ("name", sum(not any(map(str.isdigit, cell)) and "@" not in cell for cell in cells)),
        )
        best = max(looks, key=lambda look: look[1])[0]
        columns.append("" if best in columns or not cells else best)
    if columns.count("") and "name" in columns:
        after = columns.index("name") + 1
        whole = sum(" " in row[after - 1] for row in rows if len(row) >= after) > len(rows) / 2
        if after < len(columns) and not columns[after]:
            columns[after - 1 : after + 1] = ["name", "login"] if whole else ["first", "last"]
    return columns


def _student(cells: list[str], header: Sequence[str]) -> tuple[Student | None, list[tuple[str, dict[str, Any]]]] | None:
    """Who a line names, with what was wrong in it; None for a line that is about no student."""
    if not any(cells) or cells[0].casefold().startswith("points possible"):
        return None
    issues: list[tuple[str, dict[str, Any]]] = []
    if len(cells) > len(header) and any(cells[len(header) :]):
        issues.append(("too_many_cells", {"found": len(cells), "wanted": len(header)}))
        cells = _rejoined(cells, header)
    values = {column: cell for column, cell in zip(header, cells) if column and cell}
    if "email" in values and not _EMAIL.fullmatch(values["email"]):
        issues.append(("odd_email", {"found": values.pop("email")}))
    lang = bare(values.get("lang", ""))[:2]
    lang = _LANG_WORDS.get(lang, lang)
    values["lang"] = lang if lang in LANGS else ""
    student = Student(**values)
    if not student.full_name:
        return None, [*issues, ("nobody", {})]
    return student, issues


def _rejoined(cells: list[str], header: Sequence[str]) -> list[str]:
    """A name torn apart by its own comma is joined again, where the e-mail then comes to stand in its column."""
    if "name" in header and "email" in header and len(cells) == len(header) + 1:
        at = header.index("name")
        joined = [*cells[:at], f"{cells[at]}, {cells[at + 1]}", *cells[at + 2 :]]
        if "@" in joined[header.index("email")]:
            return joined
    return cells


@dataclass
class _Index:
    """The students so far, found again by their keys and names."""

    students: list[Student] = field(default_factory=list)
    by_key: dict[tuple[str, str], int] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)

    def add(self, student: Student) -> tuple[str, dict[str, Any]] | None:
        """Add a student, or what the line adds to the one who is there already, and say so."""
        at = self._find(student)
        if at is None:
            at = len(self.students)
            self.students.append(student)
            self._note(student, at)
            return None
        known = self.students[at]
        if words(student.full_name) != words(known.full_name):
            return "same_key", {"name": student.full_name, "kept": known.full_name}
        gaps = {item.name: getattr(student, item.name) for item in fields(Student) if not getattr(known, item.name)}
        self.students[at] = replace(known, **gaps)
        self._note(self.students[at], at)
        return "repeated", {"name": student.full_name}

    def _find(self, student: Student) -> int | None:
        keys = _keys(student)
        by_key = next((self.by_key[key] for key in keys.items() if key in self.by_key), None)
        if by_key is not None:
            return by_key
        # namesakes are two people, unless nothing that is known of both tells them apart
        namesakes = self.by_name.get(words(student.full_name), [])
        return next((at for at in namesakes if not keys.keys() & _keys(self.students[at]).keys()), None)

    def _note(self, student: Student, at: int) -> None:
        self.by_key |= dict.fromkeys(_keys(student).items(), at)
        namesakes = self.by_name.setdefault(words(student.full_name), [])
        if at not in namesakes:
            namesakes.append(at)


def _keys(student: Student) -> dict[str, str]:
    return {key: getattr(student, key).casefold() for key in _KEYS if getattr(student, key)}
