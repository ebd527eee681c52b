"""Grading: an exercise's checks are collected once and judge any number of answers. The one file that calls pytest.

`pytest.main` costs 40 to 55 ms a call, collecting included, so the session is held open instead. For that we use
`_prepareconfig`, `_do_configure` and `_ensure_unconfigure`, as pytest's own test tools do; pytest is pinned.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from _pytest.config import _prepareconfig

from grader.answer import Answer, sha256
from grader.code import Place
from grader.errors import CourseError, Finding, Stopped
from grader.exercise import Exercise
from grader.plugin import Case, Judge
from grader.report import GRADED, STOPPED, UNREADABLE, CheckResult, Report
from grader.wire import alike

_UNUSED = (
    "terminal",
    "cacheprovider",
    "junitxml",
    "pastebin",
    "doctest",
    "debugging",
    "faulthandler",
    "recwarn",
    "warnings",
    "logging",
    "capture",
    "stepwise",
    "setuponly",
    "setupplan",
    "unraisableexception",
    "threadexception",
    "unittest",
    "legacypath",
    "tmpdir",
    "monkeypatch",
    "pytester_assertions",
)


class Bench:
    """An exercise's collected checks, ready to judge answers one after the other; close it when done."""

    def __init__(self, exercise: Exercise, place: Place) -> None:
        """Collect the checks; CourseError if they can't be imported or there are none."""
        self.exercise = exercise
        self._place = place
        self._judge = Judge()
        self._config = _prepareconfig(_arguments(exercise), plugins=[self._judge])
        self._config._do_configure()
        self._session = pytest.Session.from_config(self._config)
        self._config.hook.pytest_sessionstart(session=self._session)
        problems = _CollectProblems()
        self._config.pluginmanager.register(problems)
        with contextlib.suppress(pytest.Session.Interrupted, pytest.UsageError, SystemExit):
            self._session.perform_collect()
        for name in _names_of(exercise.folder / "checks.py"):  # or another course's checks would be taken for these
            del sys.modules[name]
        self.items = self._judge.items
        if problems.found or not self.items:
            self.close()
            relative = f"exercises/{exercise.module}/{exercise.slug}/checks.py"
            found = "; ".join(problems.found) or "no checks"
            raise CourseError(
                [
                    Finding(
                        relative, "", found, "Mend the file; a check is a function test_... marked @pytest.mark.check"
                    )
                ]
            )

    def grade(self, answer: Answer, secret: str = "") -> Report:
        """The report on one answer; whatever the answer is or does, there is one.

        A check that breaks is a mistake of its author: it is unsure in the report, and named in `self.broken`.
        """
        exercise = self.exercise
        plain, cells = _parts(exercise, answer)
        with self._place() as code:
            try:
                failures = code.run(cells) if cells else []
                wanted = [field.name for field in exercise.fields if not field.is_function]
                made = code.values(wanted) if cells and wanted else {}
                values = {name: {"value": value} for name, value in plain.items()} | {
                    name: _alike(made[name]) for name in made if _is_given(made[name])
                }
                self._try(Case(answer, exercise, secret, values, failures, code))
            except Stopped as stop:
                return stopped(exercise, answer, stop.limit)
        given = {name: reply["value"] for name, reply in values.items() if "value" in reply}
        digest = sha256(given, cells if exercise.functions else ())
        return _report(exercise, answer.variant, digest, GRADED, checks=tuple(self._judge.results))

    @property
    def broken(self) -> list[str]:
        """The checks that broke on the last answer, each with its error."""
        return self._judge.broken

    def _try(self, case: Case) -> None:
        judge = self._judge
        judge.case, judge.results, judge.stopped, judge.broken = case, [], None, []
        for item, following in zip(self.items, [*self.items[1:], None]):
            self._config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if judge.stopped:
                raise judge.stopped

    def close(self) -> None:
        """Give up the session."""
        with contextlib.suppress(AttributeError):
            self._config.hook.pytest_sessionfinish(session=self._session, exitstatus=0)
        self._config._ensure_unconfigure()

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _names_of(file: Path) -> list[str]:
    """The names under which a file is imported, whether the import went well or not."""
    return [name for name, module in sys.modules.items() if getattr(module, "__file__", None) == str(file)]


class _CollectProblems:
    """Notes why checks could not be collected."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep the last line of each collection's error, which names it."""
        if report.failed:
            self.found.append(str(report.longrepr).strip().splitlines()[-1])


def unreadable(reason: str, values: Mapping[str, Any], exercise: Exercise | None = None) -> Report:
    """The report on an answer that can't be read; worth nothing of the exercise's points, if that much is known."""
    report = _report(exercise, 0, "", UNREADABLE) if exercise else Report("", "", 0, "", UNREADABLE, 0)
    return replace(report, reason=reason, values=values)


def stopped(exercise: Exercise, answer: Answer, limit: str) -> Report:
    """The report on an answer that was stopped at a limit."""
    digest = sha256(*_parts(exercise, answer))
    return replace(_report(exercise, answer.variant, digest, STOPPED), reason=limit)


def _alike(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**reply, "value": alike(reply["value"])} if "value" in reply else reply


def _is_given(reply: Mapping[str, Any]) -> bool:
    """Whether code made a value; None is what an untouched answer cell holds."""
    return "missing" not in reply and reply.get("value", reply) is not None


def _parts(exercise: Exercise, answer: Answer) -> tuple[dict[str, Any], tuple[str, ...]]:
    """An answer's plain values and its code; in JSON, a function's value is its source."""
    plain = {
        field.name: alike(answer.values[field.name])
        for field in exercise.fields
        if field.name in answer.values and not field.is_function
    }
    sources = (answer.values.get(field.name) for field in exercise.functions)
    return plain, answer.cells or tuple(source for source in sources if isinstance(source, str))


def _report(exercise: Exercise, variant: int, digest: str, status: str, checks: tuple[CheckResult, ...] = ()) -> Report:
    return Report(exercise.slug, exercise.version, variant, digest, status, exercise.points, checks)


def _arguments(exercise: Exercise) -> list[str]:
    """pytest's command line: these checks, no settings of anybody's project, only the plugins that checks need."""
    options = [
        "--disable-plugin-autoload",
        "--assert=plain",
        "--import-mode=importlib",
        "--noconftest",
        "-c",
        os.devnull,
    ]
    unused = [option for name in _UNUSED for option in ("-p", f"no:{name}")]
    return [*options, *unused, "--rootdir", str(exercise.folder.parents[2]), str(exercise.folder / "checks.py")]
