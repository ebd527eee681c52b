"""The ways in which a class's reports can be told as one document; a table names them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader import classroom50, github, gitlab, gradebook, gradescope, junit
from grader.answer import Answer
from grader.batch import Request, gather, read
from grader.cohort import Entry
from grader.course import Course
from grader.errors import Unreadable, UsageError
from grader.folder import find
from grader.roster import Problem, Student, read_roster, tell_problem


@dataclass(frozen=True)
class Room:
    """What is known of a class: its entries, its list if there is one, and the folder of its answers if it is at hand."""

    entries: Sequence[Entry]
    course: Course
    lang: str
    roster: Sequence[Student] | None = None
    answers: Path | None = None
    anonymous: bool = False

    @property
    def plain(self) -> tuple[Sequence[Entry], Course, str, Sequence[Student] | None]:
        """What every format asks for."""
        return self.entries, self.course, self.lang, self.roster


@dataclass(frozen=True)
class Remark:
    """Where something is, what and what to do, and whether anybody goes without a grade for it."""

    where: str
    words: str
    is_grave: bool


_GRAVE = frozenset({"not_graded", "answer_of_nobody", "same_key", "nobody", "no_students", "no_moodle_key"})


def _class_page(room: Room) -> str:
    try:
        from grader.class_page import class_page
    except ImportError as problem:
        raise UsageError(f"--format class: {problem}. Install it: pip install 'hundred-real-fans[class]'") from None
    answers = read_answers(room.answers, room.course) if room.answers else None
    return class_page(*room.plain[:3], answers=answers, roster=room.roster, anonymous=room.anonymous)


def _annotations(room: Room) -> str:
    return github.annotations(*room.plain, folder=room.answers.as_posix() if room.answers else "")


def _classroom50(room: Room) -> str:
    return classroom50.tell(*room.plain, submission=classroom50.from_environment(os.environ))


ROOM_FORMATS: Mapping[str, Callable[[Room], str]] = {
    "canvas": lambda room: gradebook.canvas(*room.plain),
    "class": _class_page,
    "classroom50": _classroom50,
    "github": lambda room: github.tell(*room.plain),
    "github-annotations": _annotations,
    "gitlab": lambda room: gitlab.tell(*room.plain),
    "gradescope": lambda room: gradescope.tell(*room.plain),
    "junit": lambda room: junit.tell(*room.plain),
    "moodle": lambda room: gradebook.moodle(*room.plain),
}


def read_answers(folder: Path, course: Course) -> dict[str, Answer]:
    """The answers below a folder by name, without those that can't be read."""
    answers = {}
    for job in find([folder]).jobs:
        try:
            answers[job.name] = read(gather(job.path), course, Request())
        except Unreadable:
            continue
    return answers


def open_roster(path: Path) -> tuple[list[Student], list[Problem]]:
    """The class's list; UsageError for a file that isn't there."""
    try:
        return read_roster(path.read_bytes(), path.name)
    except OSError as problem:
        raise UsageError(f"--roster {path}: {problem.strerror}. Give the class's list as CSV") from None


def problems(room: Room, name: str, of_roster: Sequence[Problem]) -> list[Remark]:
    """What a list of students leaves open, for people."""
    book = gradebook.collate(room.entries, room.course, room.roster) if room.roster is not None else None
    found = [*of_roster, *(book.problems if book else ())]
    if book and name == "moodle":
        found += gradebook.moodle_problems(book)
    return [_told(problem, room.lang) for problem in found]


def _told(problem: Problem, lang: str) -> Remark:
    where, what, todo = tell_problem(problem, lang)
    return Remark(where, f"{what} {todo}", problem.id in _GRAVE)
