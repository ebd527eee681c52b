"""What has been graded already, so that a grading that was interrupted goes on, and nothing is graded twice.

The reports are the truth; this is a note beside them that can be thrown away: then everything is graded again. SQLite,
because it survives being killed at any moment and takes no more memory for a university than for a class.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from grader.cohort import LEDGER
from grader.course import Course
from grader.digest import of_engine, of_files
from grader.errors import UsageError
from grader.station import Result, Setup
from grader.wire import canonical

_TABLE = """
create table if not exists graded (
    name blob primary key, answer text, rules text, exercise text, lang text, size integer, status text,
    points integer, max_points integer) without rowid
"""
_ROUNDS = 100_000  # so that a weak secret can't be guessed from the ledger at leisure


@dataclass(frozen=True)
class Noted:
    """What is noted of a report that is saved."""

    exercise: str
    lang: str
    status: str
    points: int
    max_points: int


class Rules:
    """All but the answer that a report depends on, as one hash for each exercise."""

    def __init__(self, course: Course, setup: Setup) -> None:
        self._course = course
        secret = setup.request.secret.encode("utf-8", "surrogateescape")
        stretched = hashlib.pbkdf2_hmac("sha256", secret, b"hundred-real-fans", _ROUNDS).hex() if secret else ""
        asked = [setup.request.exercise, setup.request.variant, stretched, asdict(setup.limits), setup.sandbox]
        self._common = canonical([asked, of_engine(), sorted(course.exercises)])
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, slug: str) -> str:
        """The hash for an exercise; an answer whose exercise isn't known depends on which there are."""
        exercise = self._course.exercises.get(slug)
        own = of_files(exercise.folder) if exercise else ""
        return hashlib.sha256(f"{self._common}{own}".encode()).hexdigest()


class Ledger:
    """The notes on one folder of reports."""

    def __init__(self, connection: sqlite3.Connection, rules: Rules) -> None:
        self._connection, self._rules = connection, rules

    def find(self, name: str, answer: str, report: Path) -> Noted | None:
        """What was noted when this very answer was graded by these rules, if its report is still there whole."""
        row = self._connection.execute(
            "select rules, size, exercise, lang, status, points, max_points from graded where name = ? and answer = ?",
            (os.fsencode(name), answer),
        ).fetchone()
        if row and row[0] == self._rules.of(row[2]):
            with suppress(OSError):
                if report.stat().st_size == row[1]:
                    return Noted(*row[2:])
        return None

    def note(self, name: str, answer: str, result: Result) -> None:
        """Note that a report is saved."""
        size = len(result.document.encode()) + 1
        self._connection.execute(
            "insert or replace into graded values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                os.fsencode(name),
                answer,
                self._rules.of(result.exercise),
                result.exercise,
                result.lang,
                size,
                result.status,
                result.points,
                result.max_points,
            ),
        )


@contextmanager
def open_ledger(out: Path, rules: Rules) -> Iterator[Ledger]:
    """The ledger in a folder of reports; one that is damaged is begun anew. UsageError where none can be kept."""
    out.mkdir(parents=True, exist_ok=True)
    try:
        connection = _connect(out / LEDGER)
    except sqlite3.DatabaseError:
        for ending in ("", "-wal", "-shm"):
            (out / f"{LEDGER}{ending}").unlink(missing_ok=True)
        try:
            connection = _connect(out / LEDGER)
        except sqlite3.DatabaseError as problem:
            raise UsageError(f"--out {out}: nothing can be saved there ({problem}). Make room or choose another") from None
    try:
        yield Ledger(connection, rules)
    finally:
        connection.close()


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None, timeout=30)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    connection.execute(_TABLE)
    return connection


def languages(out: Path) -> dict[str, str]:
    """The learners' languages by answer's name, for a folder of reports that has a ledger."""
    if not (out / LEDGER).is_file():
        return {}
    with suppress(sqlite3.DatabaseError):
        connection = sqlite3.connect(f"file:{out / LEDGER}?mode=ro", uri=True)
        try:
            rows = connection.execute("select name, lang from graded where lang != ''")
            return {os.fsdecode(name): lang for name, lang in rows}
        finally:
            connection.close()
    return {}
