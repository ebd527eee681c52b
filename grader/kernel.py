"""An exercise opened in a notebook: shows its widget, keeps the answer on disk, checks it.

exercise = open_exercise("spot-the-fakes", variant=0, lang="en")
exercise            # shows the widget
exercise.check()    # shows the feedback
"""

from __future__ import annotations

import ast
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from grader.answer import MAX_VARIANT, Answer, from_json, read_bytes
from grader.course import Course, load_course
from grader.errors import Unreadable, UsageError
from grader.notebook import ANSWER_MIME, python_of, saved_file
from grader.outputs import html, terminal
from grader.report import Report, to_json
from grader.run import Bench
from grader.sandbox import Sandbox
from grader.texts import LANGS
from grader.widgets import answer_widget


class OpenExercise:
    """One exercise at work in a kernel. The answer is the code of the cells the learner ran, and what the widget holds."""

    def __init__(self, course: Course, slug: str, variant: int, lang: str, folder: Path) -> None:
        self.course, self.exercise, self.variant, self.lang = course, course.exercises[slug], variant, lang
        self.file = folder / saved_file(slug, variant)
        self.report: Report | None = None
        saved = self._saved()
        self.widget = answer_widget(
            self.exercise, variant, lang, dict(saved.get("answer", {})), dict(saved.get("draft", {}))
        )
        self.widget.observe(self._keep, names=["value", "draft"])
        self._cells: dict[str, str] = {}
        self._current = ""
        self._bench: Bench | None = None

    def check(self) -> None:
        """Grade the answer as it stands and show what came of it; `report` keeps the report."""
        from IPython.display import display

        self._forget_call()
        answer = Answer(self.exercise.slug, self.variant, self.lang, self._values(), tuple(self._cells.values()))
        self._bench = self._bench or Bench(self.exercise, Sandbox())
        self.report = self._bench.grade(answer)
        shown = {
            "text/html": html(self.report, self.course, self.lang, answer.values),
            "text/plain": terminal(self.report, self.course, self.lang),
            ANSWER_MIME: {**self._document(), "report": to_json(self.report)},
        }
        display(shown, raw=True)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Show the widget wherever the exercise itself is shown."""
        self._forget_call()
        return self.widget._repr_mimebundle_(**options)

    def _values(self) -> Mapping[str, Any]:
        return {} if self.exercise.functions else dict(self.widget.value)

    def _document(self) -> dict[str, Any]:
        return {
            "exercise": self.exercise.slug,
            "variant": self.variant,
            "lang": self.lang,
            "answer": dict(self._values()),
        }

    def _keep(self, change: Any) -> None:
        """Save at every change, by replacing the file at once, so that no crash leaves half of it."""
        document = {**self._document(), "draft": dict(self.widget.draft)}
        handle, name = tempfile.mkstemp(dir=self.file.parent, prefix=f".{self.file.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False, indent=1)
        os.replace(name, self.file)

    def _saved(self) -> Mapping[str, Any]:
        """What an earlier session kept for this exercise; a file that can't be that is set aside, never overwritten."""
        if not self.file.exists():
            return {}
        with suppress(Unreadable):
            data = read_bytes(self.file)
            kept = from_json(data)
            if (kept.exercise, kept.variant) == (self.exercise.slug, self.variant):
                draft = json.loads(data).get("draft")
                return {"answer": kept.values, "draft": draft if isinstance(draft, dict) else {}}
        names = (self.file.with_suffix(f".damaged{number}.json") for number in ("", *range(2, 1000)))
        self.file.rename(next(name for name in names if not name.exists()))
        return {}

    def _note_cell(self, info: Any) -> None:
        """Remember what the learner runs: the newest text of each cell, in the order in which cells were first run."""
        self._current = getattr(info, "cell_id", None) or f"run {len(self._cells)}"
        self._cells[self._current] = python_of(info.raw_cell)

    def _forget_call(self) -> None:
        """A call to the exercise is ours, not part of the answer: of the cell that makes it, keep what stands before."""
        source = self._cells.pop(self._current, "")
        try:
            body = ast.parse(source).body
        except SyntaxError:
            return
        before = source.splitlines()[: body[-1].lineno - 1] if body and isinstance(body[-1], ast.Expr) else []
        if before:
            self._cells[self._current] = "\n".join(before)


def open_exercise(slug: str, variant: int = 0, lang: str = "en", folder: str | Path = ".") -> OpenExercise:
    """Open an exercise of the course in this notebook; its answer is kept in `folder`. UsageError says what can be opened."""
    course = load_course()
    if slug not in course.exercises:
        raise UsageError(f"There is no exercise {slug!r}. Exercises: {', '.join(course.exercises)}")
    if lang not in LANGS:
        raise UsageError(f"There is no language {lang!r}. Languages: {', '.join(LANGS)}")
    if type(variant) is not int or not 0 <= variant <= MAX_VARIANT:
        raise UsageError(f"There is no variant {variant!r}. Variants are whole numbers from 0 to {MAX_VARIANT}")
    if not Path(folder).is_dir():
        raise UsageError(
            f"There is no folder {folder}. Make it, or leave it out to keep the answer beside the notebook"
        )
    opened = OpenExercise(course, slug, variant, lang, Path(folder).resolve())
    shell = _shell()
    if shell:
        shell.events.register("pre_run_cell", opened._note_cell)
    return opened


def _shell() -> Any:
    try:
        from IPython import get_ipython
    except ImportError:
        return None
    return get_ipython()
