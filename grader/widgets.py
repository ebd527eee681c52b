"""The answer widget for notebooks: the page's front-end modules under one Python class. Python decides, JavaScript draws."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets

from grader.errors import UsageError
from grader.exercise import Exercise
from grader.texts import ui

FRONT = Path(__file__).parent / "front" / "dist"


class AnswerWidget(anywidget.AnyWidget):
    """Edits `value`, the answer's named values; `draft` is the learner's unfinished work and is never graded.

    `editor` is false where code is written in a notebook's own cell and the widget shows only what there is to look at.
    """

    material = traitlets.Dict().tag(sync=True)
    lang = traitlets.Unicode("en").tag(sync=True)
    texts = traitlets.Dict().tag(sync=True)
    starter = traitlets.Unicode("").tag(sync=True)
    editor = traitlets.Bool(True).tag(sync=True)
    value = traitlets.Dict().tag(sync=True)
    draft = traitlets.Dict().tag(sync=True)


def answer_widget(
    exercise: Exercise, variant: int, lang: str, value: dict[str, Any], draft: dict[str, Any]
) -> AnswerWidget:
    """The widget of an exercise's kind, showing a variant; UsageError if the front end hasn't been built."""
    module, style = FRONT / f"{exercise.widget}.js", FRONT / "style.css"
    if not module.is_file():
        raise UsageError(f"{module.name} is missing: the widgets haven't been built. Run: make front")
    kind = type(
        f"{exercise.widget.title()}Widget", (AnswerWidget,), {"_esm": module, "_css": style if style.is_file() else ""}
    )
    return kind(
        material=exercise.shown(variant, lang),
        lang=lang,
        texts=ui("front", lang),
        starter=exercise.starters.get(lang, ""),
        editor=not exercise.functions,
        value=value,
        draft=draft,
    )
