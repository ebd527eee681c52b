"""Gradebook files for Canvas and Moodle: a row for each student of the roster, a column for each exercise answered.

Of several answers of one student to an exercise the best counts, since files don't tell which is the newest; each such
case is told, as is every answer that belongs to nobody, or that could not be graded. Points are whole numbers; only
percentages have decimals. Open points are no part of a grade and have a column of their own.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from io import StringIO

from grader import texts
from grader.cohort import Entry
from grader.course import Course
from grader.outputs import one_line, trouble
from grader.report import GRADED
from grader.roster import Problem, Student, bare, words
from grader.telling import tell_entries

_COMMA_LANGS = ("fr", "hr")
_FORMULA = re.compile(r"(^|[;,]\s*)(?=[=+\-@＝＋－＠])")
_MOODLE_FOLDER = re.compile(r"_\d+_assignsubmission_\w*$")
_CANVAS_DERIVED = re.compile(r"(Current|Final|Override) (Score|Points|Grade|Status)")
_CANVAS_OWN = re.compile(r"\(\d+\)$|^(Student|ID|Section|Notes)$")
_MOODLE_KEYS = (("email", "Email address"), ("id", "ID number"), ("login", "Username"))


@dataclass(frozen=True)
class Book:
    """Who has which answer counted, by exercise; `problems` say what was left out or had to be decided."""

    exercises: tuple[str, ...]
    rows: tuple[tuple[Student, Mapping[str, Entry]], ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Style:
    """How numbers are written: `percent` gives percentages instead of points, with `decimal` before their decimals."""

    decimal: str = "."
    delimiter: str = ","
    percent: bool = False

    def grade(self, points: int, most: int) -> str:
        """A grade as this gradebook takes it."""
        if not self.percent:
            return str(points)
        share = f"{100 * points / most if most else 0:.2f}".rstrip("0").rstrip(".")
        return share.replace(".", self.decimal)


def style(lang: str, percent: bool = False) -> Style:
    """What spreadsheets of a language expect: a decimal comma goes with semicolons between the cells."""
    return Style(",", ";", percent) if lang in _COMMA_LANGS else Style(percent=percent)


def collate(entries: Sequence[Entry], course: Course, roster: Sequence[Student] | None = None) -> Book:
    """Each student with the answers that count; without a roster everybody who handed in is a student."""
    problems: list[Problem] = []
    if roster is None:
        roster = [Student(name=name, login=name) for name in dict.fromkeys(entry.student for entry in entries)]
    owner = owners((entry.student for entry in entries), roster)
    mine: dict[int, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        at = owner.get(entry.student)
        if at is None:
            problems.append(Problem(entry.name, 0, "answer_of_nobody", {"student": entry.student}))
        else:
            mine[at][entry.report.exercise].append(entry)
    rows = []
    for at, student in enumerate(roster):
        counted = {}
        for slug, given in mine[at].items():
            graded = [entry for entry in given if entry.report.status == GRADED]
            problems += [_ungraded(entry) for entry in given if entry.report.status != GRADED]
            if graded:
                counted[slug] = min(graded, key=lambda e: (-e.report.points, -e.report.open_points, e.name))
            if len(graded) > 1:
                others = [entry.name for entry in graded if entry is not counted[slug]]
                values = {"student": student.full_name, "others": others, "points": counted[slug].report.points}
                problems.append(Problem(counted[slug].name, 0, "several_answers", values))
        if not mine[at]:
            problems.append(Problem("", 0, "no_answer", {"student": student.full_name}))
        for found in (student.id, student.login, student.email, student.canvas):
            if safe(found) != found:
                problems.append(Problem("", 0, "formula_key", {"found": found, "student": student.full_name}))
        rows.append((student, counted))
    answered = {entry.report.exercise for entry in entries} - {""}
    known = [slug for slug in course.exercises if slug in answered]
    return Book((*known, *sorted(answered - set(known))), tuple(rows), tuple(problems))


def canvas(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    roster: Sequence[Student] | None = None,
    *,
    how: Style | None = None,
) -> str:
    """The CSV that Canvas' gradebook imports: its fixed columns, the points possible, a row for each student."""
    book, how = collate(entries, course, roster), how or style(lang)
    said = texts.ui("gradebook", lang or "en")
    most = _most(book, course)
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    possible = ["    Points Possible", "", "", "", ""]
    rows = []
    for student, counted in book.rows:
        who = (student.sorted_name, student.canvas, student.id, student.login or student.email, student.section)
        grades = [_grade(counted.get(slug), most[slug], how) for slug in book.exercises]
        rows.append([*map(safe, who), *grades, str(_open(counted))])
    header += [_canvas_title(title) for title in _titles(book, course, lang)]
    possible += [how.grade(most[slug], most[slug]) for slug in book.exercises]
    return _csv([[*header, safe(said["open_points"])], [*possible, "(read only)"], *rows], how)


def moodle(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    roster: Sequence[Student] | None = None,
    *,
    how: Style | None = None,
) -> str:
    """The CSV that Moodle's grade import takes: grade and feedback of each exercise, then total and open points.

    Only what every student has is written to tell them by: in a row whose key is empty, Moodle gives the grades to the
    student of the row before. Whoever has no key at all is left out, and told by `moodle_problems`.
    """
    book, how = collate(entries, course, roster), how or style(lang)
    said = texts.ui("gradebook", lang or "en")
    most = _most(book, course)
    keys, left_out = _moodle_keys(book)
    share = Style(how.decimal, how.delimiter, percent=True)
    titles = _titles(book, course, lang)
    feedback = [f"{title} – {said['feedback']}" for title in titles]
    pairs = [name for title, words in zip(titles, feedback) for name in (title, words)]
    header = [name for _, name in keys] + [said["student"], *pairs, said["total"], said["open_points"]]
    rows = []
    for student, counted in book.rows:
        if student in left_out:
            continue
        cells = [safe(getattr(student, key)) for key, _ in keys] + [safe(student.full_name)]
        for slug in book.exercises:
            entry = counted.get(slug)
            cells += [_grade(entry, most[slug], how) or "-", _feedback(entry, course, student.lang or lang)]
        earned = sum(entry.report.points for entry in counted.values())
        total = share.grade(earned, sum(most.values())) if counted else "-"
        rows.append([*cells, total, str(_open(counted))])
    return _csv([list(map(safe, header)), *rows], how)


def moodle_problems(book: Book) -> list[Problem]:
    """The students that a Moodle file has to leave out."""
    return [Problem("", 0, "no_moodle_key", {"student": student.full_name}) for student in _moodle_keys(book)[1]]


def safe(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one.

    After a comma or semicolon too, since whoever opens the file with the other delimiter has a cell beginning there.
    """
    return _FORMULA.sub(r"\1'", one_line(text).replace("\t", " ").strip())


def _grade(entry: Entry | None, most: int, how: Style) -> str:
    return how.grade(entry.report.points, most) if entry else ""


def _open(counted: Mapping[str, Entry]) -> int:
    return sum(entry.report.open_points for entry in counted.values())


def _ungraded(entry: Entry) -> Problem:
    why = {lang: trouble(entry.report, lang) for lang in texts.LANGS}
    return Problem(entry.name, 0, "not_graded", {"why": why})


def _most(book: Book, course: Course) -> dict[str, int]:
    """The points that each exercise gives, by the course or, if it is of another one, by the reports."""
    found = {slug: course.exercises[slug].points for slug in book.exercises if slug in course.exercises}
    for _, counted in book.rows:
        for slug, entry in counted.items():
            if slug not in course.exercises:
                found[slug] = max(found.get(slug, 0), entry.report.max_points)
    return {slug: found.get(slug, 0) for slug in book.exercises}


def _titles(book: Book, course: Course, lang: str) -> list[str]:
    lang = lang or "en"
    titles = [
        one_line(course.exercises[slug].title[lang]) if slug in course.exercises else slug for slug in book.exercises
    ]
    twice = Counter(titles)
    return [f"{title} – {slug}" if twice[title] > 1 else title for title, slug in zip(titles, book.exercises)]


def _canvas_title(title: str) -> str:
    """A title that Canvas can't take for a column of its own, or for the number of another assignment."""
    title = _CANVAS_DERIVED.sub("\\1\u00a0\\2", title)
    return safe(f"„{title}“" if _CANVAS_OWN.search(title) else title)


def _feedback(entry: Entry | None, course: Course, lang: str) -> str:
    if entry is None:
        return ""
    told = next(tell_entries([entry], course, lang))
    lines = [f"{check.name}: {check.verdict}. {check.said}".strip() for check in told.checks if check.said]
    return safe(escape(" · ".join([told.score, *lines]), quote=False))  # Moodle shows feedback as HTML


def _moodle_keys(book: Book) -> tuple[tuple[tuple[str, str], ...], list[Student]]:
    """The columns that tell students apart, and the students who have nothing in them."""
    students = [student for student, _ in book.rows]
    having = {key: sum(bool(getattr(student, key)) for student in students) for key, _ in _MOODLE_KEYS}
    complete = tuple(pair for pair in _MOODLE_KEYS if having[pair[0]] == len(students))
    if complete and students:
        return complete, []
    best = max(_MOODLE_KEYS, key=lambda pair: having[pair[0]])
    return (best,), [student for student in students if not getattr(student, best[0])]


def owners(names: Iterable[str], roster: Sequence[Student]) -> dict[str, int]:
    """Which student of the roster each folder's name means; a name that means nobody, or could mean two, is left out.

    A folder is told by the list's column for it, by number, login or address, or by the name, with or without accents
    and in either order.
    """
    known = _known(roster)
    found = {name: next((known[key] for key in _keys(name) if key in known), None) for name in names}
    return {name: at for name, at in found.items() if at is not None}


def _known(roster: Sequence[Student]) -> dict[str, int]:
    keys: dict[str, set[int]] = defaultdict(set)
    for at, student in enumerate(roster):
        for exact in (student.folder, student.id, student.login, student.email, student.canvas):
            keys[_keys(exact)[0]].add(at)
        for loose in (student.full_name, student.sorted_name, student.email.partition("@")[0]):
            for key in _keys(loose)[1:]:
                keys[key].add(at)
    return {key: next(iter(ats)) for key, ats in keys.items() if len(ats) == 1 and key.partition(" ")[2]}


def _keys(name: str) -> tuple[str, ...]:
    """A folder's name as it stands, but for case and for what Moodle's download adds; then looser readings of it."""
    plain = _MOODLE_FOLDER.sub("", name).casefold().strip()
    return (f"exact {plain}", f"words {words(plain)}", f"bare {bare(plain)}")


def _csv(rows: Sequence[Sequence[str]], how: Style) -> str:
    """CSV with every cell in quotes, so that none depends on what else is in it."""
    out = StringIO()
    csv.writer(out, delimiter=how.delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    return out.getvalue().rstrip("\n")
