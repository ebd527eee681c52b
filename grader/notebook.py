"""Notebooks: a student's notebook read as an answer, and new ones written for an exercise. Nothing is run here.

Our own cells carry the tag `course`; the learner's answer cells the tag `answer`. All code cells but ours are the answer's code.
"""

from __future__ import annotations

import io
import logging
import re
import warnings
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat

from grader.answer import Answer, from_json, lang_of, read_bytes, variant_of
from grader.errors import Unreadable
from grader.exercise import Exercise
from grader.texts import text
from grader.wire import WireError, decode

METADATA = "hundred_real_fans"
ANSWER_MIME = "application/vnd.hundred-real-fans.answer+json"
ANSWER, COURSE = "answer", "course"
_NAME = re.compile(r"[a-z0-9-]{1,100}")
_FOREIGN = re.compile(r"\s*([%!?]|[\w.]+\?\??\s*$)")
_TRANSPARENT = ("%%time", "%%timeit", "%%capture", "%%python", "%%python3")  # their cells are plain Python all the same
logging.getLogger("traitlets").addFilter(lambda record: False)  # nbformat logs what we tell the learner ourselves


def python_of(source: str) -> str:
    """A cell's Python, without what only Jupyter understands: lines of magics (%), shell commands (!) and help (?)."""
    with suppress(SyntaxError, ValueError, RecursionError, MemoryError):
        compile(source, "cell", "exec", dont_inherit=True)
        return source  # plain Python, in whose texts a line may well end with a question mark
    lines = source.splitlines()
    if lines and lines[0].startswith("%%"):
        lines = lines[1:] if lines[0].split()[0] in _TRANSPARENT else []
    return "\n".join(line for line in lines if not _FOREIGN.match(line))


def saved_file(slug: str, variant: int) -> str:
    """The name of the file beside a notebook in which its widget keeps the answer."""
    return f"{slug}.json" if variant == 0 else f"{slug}-{variant}.json"


def read_notebook(path: Path) -> Answer:
    """The answer in a notebook of any format nbformat knows, or Unreadable; `exercise` is empty if it names none.

    `values` are what the widget kept: in its file beside the notebook, else in the notebook's last check.
    """
    answer = from_bytes(read_bytes(path))
    kept = path.parent / saved_file(answer.exercise, answer.variant)
    if not _NAME.fullmatch(answer.exercise) or not kept.is_file():
        return answer
    try:
        saved = from_json(read_bytes(kept))
    except Unreadable:  # that file is an answer of its own, and is reported as such
        return answer
    belongs = (saved.exercise, saved.variant) == (answer.exercise, answer.variant)
    return replace(answer, values=saved.values) if belongs else answer


def from_bytes(data: bytes) -> Answer:
    """The answer in a notebook's bytes."""
    notebook = _parse(data)
    meta = notebook.metadata.get(METADATA, {})
    meta = meta if isinstance(meta, dict) else {}
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if not any(ANSWER in _tags(cell) for cell in cells):
        raise Unreadable("no_answer_cells")
    sources = tuple(python_of(cell.source) for cell in cells if COURSE not in _tags(cell))
    exercise = meta.get("exercise", "")
    return Answer(
        exercise=exercise if isinstance(exercise, str) else "",
        variant=variant_of(meta.get("variant", 0)),
        lang=lang_of(meta.get("lang", "en")),
        values=_checked(notebook.cells),
        cells=tuple(source for source in sources if source.strip()),
    )


def _parse(data: bytes) -> Any:
    """A notebook of the current format from any bytes; what nbformat can't take gives Unreadable, whatever it raises."""
    try:
        document = decode(data, max_bytes=len(data))
    except WireError as error:
        raise Unreadable("not_a_notebook", problem=str(error)) from None
    if not isinstance(document, dict) or not isinstance(document.get("nbformat"), int):
        raise Unreadable("not_a_notebook", problem="nbformat")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            notebook = nbformat.read(io.StringIO(data.decode("utf-8-sig")), as_version=4)
            nbformat.validate(notebook, relax_add_props=True)
        except Exception as error:  # nbformat's readers of old formats raise whatever a damaged file makes them
            raise Unreadable(
                "not_a_notebook", problem=str(error).splitlines()[0][:120] if str(error) else type(error).__name__
            ) from None
    return notebook


def _checked(cells: list[Any]) -> dict[str, Any]:
    """The widget's values when the learner last checked, from that cell's output."""
    outputs = [output for cell in cells if COURSE in _tags(cell) for output in cell.get("outputs", [])]
    kept = [output.get("data", {}).get(ANSWER_MIME) for output in outputs]
    values = [
        document["answer"]
        for document in kept
        if isinstance(document, dict) and isinstance(document.get("answer"), dict)
    ]
    return dict(values[-1]) if values else {}


def _tags(cell: Any) -> list[str]:
    tags = cell.metadata.get("tags", [])
    return tags if isinstance(tags, list) else []


def write_notebook(exercise: Exercise, lang: str, variant: int = 0) -> str:
    """A student's notebook as JSON text, always the same for the same exercise, language and variant."""
    new = nbformat.v4
    setup = f'from grader.kernel import open_exercise\n\nexercise = open_exercise("{exercise.slug}", variant={variant}, lang="{lang}")\nexercise'
    guide = "notebook_answer_code" if exercise.functions else "notebook_answer_widget"
    cells = [
        new.new_markdown_cell(f"# {exercise.title[lang]}\n\n{exercise.prompt[lang].strip()}"),
        new.new_markdown_cell(text("notebook_setup", lang)),
        new.new_code_cell(setup, metadata={"tags": [COURSE]}),
        new.new_markdown_cell(text(guide, lang)),
        new.new_code_cell(_start(exercise, lang), metadata={"tags": [ANSWER]}),
        new.new_markdown_cell(text("notebook_check", lang)),
        new.new_code_cell("exercise.check()", metadata={"tags": [COURSE]}),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"{exercise.slug}-{number}"
    hints = "\n\n".join(
        f"<details><summary>{number}</summary>\n\n{hint}\n\n</details>"
        for number, hint in enumerate(exercise.hints[lang], 1)
    )
    cells.append(new.new_markdown_cell(f"## {text('hints', lang)}\n\n{hints}", id=f"{exercise.slug}-{len(cells)}"))
    notebook = new.new_notebook(
        cells=cells,
        metadata={
            METADATA: {"exercise": exercise.slug, "variant": variant, "lang": lang},
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
    )
    return nbformat.writes(notebook) + "\n"


def _start(exercise: Exercise, lang: str) -> str:
    """What an answer cell holds before the learner has written in it."""
    lines = [f"{field.name} = None" for field in exercise.fields if not field.is_function]
    return "\n".join([*lines, exercise.starters.get(lang, "").strip()]).strip()
