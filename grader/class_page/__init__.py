"""A class on one page: how it did, what it misunderstood, which checks tell anything, which answers to look at.

One HTML file without script, network or other files; a pure function of the saved reports and, for examples and
likeness, the answers. matplotlib draws, Jinja writes: everything in the template is escaped unless it is our own SVG.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from statistics import fmean, quantiles
from typing import Any

import jinja2

from grader.answer import Answer
from grader.class_page import plots
from grader.class_page.findings import Look, Misconception, looks, misconceptions
from grader.class_page.people import People, in_order
from grader.class_page.plots import FULL, NONE, OPEN, PART, STATES
from grader.class_page.teaching import ideas, passages
from grader.class_page.words import SIDE, Excerpt, handed_out, written
from grader.cohort import Entry
from grader.course import Course
from grader.exercise import Exercise
from grader.gradebook import Book, collate
from grader.item_analysis import Analysis, Item, analyse
from grader.likeness import MAX_CHARS, Found, alike, side_by_side
from grader.outputs import title
from grader.report import GRADED, CheckResult, Report
from grader.roster import Student
from grader.texts import fill, number, ui

SIGNS = {FULL: "✓", PART: "◐", NONE: "✗", OPEN: "?"}
_NO_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a page can't hold, or what turns the writing of the text around it."""
PAIRS = 40
"""So many like pairs are shown side by side; the others are named."""


@dataclass(frozen=True)
class Check:
    """A check over the class: its number and name on the page, how often it ended how, and its figures."""

    number: int
    title: str
    counts: Mapping[str, int]
    item: Item


@dataclass(frozen=True)
class Row:
    """A student's answer in the heat map's table: how each check ended, with its points."""

    who: str
    cells: tuple[tuple[str, int | None], ...]
    points: int


@dataclass(frozen=True)
class SideBySide:
    """Two like answers, and, unless there are too many, both in pieces that differ or don't."""

    a: str
    b: str
    likeness: float
    sides: tuple[Excerpt, ...]


@dataclass(frozen=True)
class Section:
    """All that the page tells about one exercise."""

    slug: str
    title: str
    answers: int
    graded: int
    points: tuple[int, ...]
    max_points: int
    open_answers: int
    versions: tuple[str, ...]
    analysis: Analysis
    checks: tuple[Check, ...]
    rows: tuple[Row, ...]
    misconceptions: Sequence[Misconception]
    looks: Mapping[str, Sequence[Look]]
    pairs: tuple[SideBySide, ...]
    compared: int
    short: int
    plots: Mapping[str, str]

    @property
    def mean(self) -> float:
        return fmean(self.points)

    @property
    def quartiles(self) -> tuple[float, ...]:
        """Lower quartile, median, upper quartile."""
        return tuple(quantiles(self.points, n=4, method="inclusive")) if len(self.points) > 1 else self.points * 3

    @property
    def full(self) -> int:
        return self.points.count(self.max_points)


def class_page(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    answers: Mapping[str, Answer] | None = None,
    roster: Sequence[Student] | None = None,
    anonymous: bool = False,
    site: str = "",
) -> str:
    """The page as HTML; `answers` are by their entry's name, `site` is the course's address, for links to lessons.

    With `anonymous`, neutral labels stand for the students' names wherever they could appear, in answers too.
    """
    book = collate(entries, course, roster)
    people = People(entries, _names(book), _identities(roster or ()), lang, anonymous)
    taught = passages(course.root / "docs", lang)
    known = [slug for slug in course.exercises if any(entry.report.exercise == slug for entry in entries)]
    unknown = [entry for entry in entries if entry.report.exercise not in course.exercises]
    missing = [str(problem.values["student"]) for problem in book.problems if problem.id == "no_answer"]
    unlisted = {str(problem.values["student"]) for problem in book.problems if problem.id == "answer_of_nobody"}
    return _template(lang).render(
        t=ui("class", lang),
        lang=lang,
        sections=[
            _section(course.exercises[slug], entries, book, answers or {}, people, taught, lang) for slug in known
        ],
        students=len({people.label(entry.student) for entry in entries}),
        answers=len(entries),
        unknown=looks(unknown, (), None, people, lang),
        missing=sorted(missing, key=in_order),
        unlisted=sorted(map(people.label, unlisted), key=in_order),
        anonymous=anonymous,
        has_answers=answers is not None,
        site=site.rstrip("/"),
        signs=SIGNS,
        states=STATES,
    )


def _names(book: Book) -> Mapping[str, str]:
    """Each folder's student by full name, told apart where two have the same."""
    namesakes = Counter(student.full_name for student, _ in book.rows)
    return {
        entry.student: f"{student.full_name} ({entry.student})"
        if namesakes[student.full_name] > 1
        else student.full_name
        for student, counted in book.rows
        for entry in counted.values()
    }


def _identities(roster: Iterable[Student]) -> list[str]:
    """All on a roster that tells who somebody is."""
    found = (who for one in roster for who in (one.full_name, one.first, one.last, one.email, one.id, one.login))
    return [who for who in found if who]


def _section(
    exercise: Exercise,
    entries: Sequence[Entry],
    book: Book,
    answers: Mapping[str, Answer],
    people: People,
    taught: Mapping[str, Any],
    lang: str,
) -> Section:
    given = [entry for entry in entries if entry.report.exercise == exercise.slug]
    counted, surplus = _one_each(given, book)
    graded = [entry for entry in counted if entry.report.status == GRADED]
    worth = _worth(graded)
    analysis = analyse(
        [_points(entry.report) for entry in graded], {id: check.max_points for id, check in worth.items()}
    )
    states = {entry.name: _states(entry.report, worth) for entry in graded}
    lessons = {id: [taught[idea] for idea in known if idea in taught] for id, known in ideas(exercise).items()}
    compared, pairs = _pairs(exercise, counted, answers, people)
    points = tuple(entry.report.points for entry in graded)
    max_points = max((entry.report.max_points for entry in graded), default=exercise.points)
    return Section(
        slug=exercise.slug,
        title=exercise.title[lang],
        answers=len(given),
        graded=len(graded),
        points=points,
        max_points=max_points,
        open_answers=sum(entry.report.open_points > 0 for entry in graded),
        versions=tuple(sorted({entry.report.exercise_version for entry in graded})),
        analysis=analysis,
        checks=tuple(
            Check(at, title(worth[item.id], exercise, lang), Counter(row[at - 1] for row in states.values()), item)
            for at, item in enumerate(analysis.items, 1)
        ),
        rows=tuple(
            sorted(
                (_row(entry, states[entry.name], worth, people) for entry in graded), key=lambda row: in_order(row.who)
            )
        ),
        misconceptions=misconceptions(graded, exercise, answers, people, lessons, lang),
        looks=looks(counted, surplus, exercise, people, lang),
        pairs=pairs,
        compared=compared.compared,
        short=len(compared.short),
        plots=_plots(exercise.slug, points, max_points, list(states.values()), analysis, lang) if graded else {},
    )


def _one_each(given: Sequence[Entry], book: Book) -> tuple[list[Entry], list[Entry]]:
    """The answers of which each student has one, ungraded ones included, and the second answers that don't count."""
    others = {name for problem in book.problems if problem.id == "several_answers" for name in problem.values["others"]}
    return [entry for entry in given if entry.name not in others], [entry for entry in given if entry.name in others]


def _worth(entries: Iterable[Entry]) -> Mapping[str, CheckResult]:
    """The checks that the reports have, in their order, each with a report's own record of it."""
    found: dict[str, CheckResult] = {}
    for entry in entries:
        for check in entry.report.checks:
            found.setdefault(check.id, check)
    return found


def _points(report: Report) -> dict[str, float | None]:
    return {check.id: None if check.verdict == "unsure" else check.points for check in report.checks}


def _states(report: Report, worth: Mapping[str, CheckResult]) -> tuple[str, ...]:
    states = {}
    for check in report.checks:
        earned = FULL if check.points >= check.max_points else PART if check.points else NONE
        states[check.id] = OPEN if check.verdict == "unsure" else earned
    return tuple(states.get(id, OPEN) for id in worth)


def _row(entry: Entry, states: Sequence[str], worth: Mapping[str, CheckResult], people: People) -> Row:
    points = _points(entry.report)
    cells = tuple((state, points.get(id)) for id, state in zip(worth, states))
    return Row(people.label(entry.student), cells, entry.report.points)


def _pairs(
    exercise: Exercise, entries: Sequence[Entry], answers: Mapping[str, Answer], people: People
) -> tuple[Found, tuple[SideBySide, ...]]:
    """The like answers of different students, text with text and code with code."""
    there = {entry.name: answers[entry.name] for entry in entries if entry.name in answers}
    texts = {name: written(answer, exercise) for name, answer in there.items()}
    common = handed_out(exercise, list(there.values())) if any(texts.values()) else []
    pairs, compared, short = [], 0, ()
    labels = {entry.name: people.label(entry.student) for entry in entries}
    for kind in sorted({kind for said in texts.values() for kind in said}):
        of_kind = {name: said[kind] for name, said in texts.items() if kind in said}
        found = alike(kind, of_kind, common)
        compared, short = compared + found.compared, short + found.short
        for pair in found.pairs:
            names = sorted((pair.a, pair.b), key=lambda name: in_order(labels[name]))
            sides: tuple[Excerpt, ...] = ()
            if len(pairs) < PAIRS:
                cut = (people.hide(of_kind[name][:MAX_CHARS])[:SIDE] for name in names)
                sides = tuple(
                    Excerpt(tuple((piece.text, not piece.same) for piece in pieces), kind, there[name].lang)
                    for name, pieces in zip(names, side_by_side(*cut))
                )
            pairs.append(SideBySide(*(labels[name] for name in names), pair.likeness, sides))
    return Found((), compared, short), tuple(pairs)


def _plots(
    key: str, points: Sequence[int], max_points: int, states: Sequence[tuple[str, ...]], analysis: Analysis, lang: str
) -> Mapping[str, str]:
    words = ui("class", lang)
    order = {state: at for at, state in enumerate(STATES)}
    rows = sorted(zip(points, states), key=lambda row: (-row[0], [order[state] for state in row[1]]))
    drawn = {
        "scores": plots.scores(points, max_points, words, lang, key),
        "map": plots.heat_map([row for _, row in rows], words, lang, key),
    }
    if any(item.discrimination is not None for item in analysis.items):
        drawn["scatter"] = plots.scatter(analysis.items, words, lang, key)
    return drawn


def _told(value: Any) -> Any:
    """A value as the page can hold it."""
    return _NO_TEXT.sub("\ufffd", value) if type(value) is str else value


@cache
def _template(lang: str) -> jinja2.Template:
    here = resources.files(__name__)
    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined, finalize=_told
    )
    percent = {"en": "{n}%", "fr": "{n}\u00a0%", "hr": "{n}\u00a0%"}[lang]
    environment.filters |= {
        "n": lambda value: number(value, lang),
        "figure": lambda value: "–" if value is None else number(round(float(value), 2), lang),
        "percent": lambda share: "–" if share is None else percent.replace("{n}", number(round(100 * share), lang)),
        "colon": lambda label: f"{label}\u00a0:" if lang == "fr" else f"{label}:",
        "fill": lambda template, **values: fill(template, values, lang),
    }
    environment.globals["style"] = (here / "style.css").read_text(encoding="utf-8")
    return environment.from_string((here / "page.html.jinja").read_text(encoding="utf-8"))
