"""Notebooks: a student's notebook read as an answer, and new ones written for an exercise. Nothing is run here.

Our own cells carry the tag `course`; the learner's answer cells the tag `answer`. All code cells but ours are the answer's code.

A stranger's notebook is read by hand: nbformat's validator takes 39 s for 40 kB of odd tags. Nor is its code compiled
here: 1 MB of nested loops in a comprehension ends CPython itself. Only what the answer needs has to be sound.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nbformat

from grader.answer import Answer, bounded, from_json, lang_of, read_bytes, variant_of
from grader.errors import Unreadable
from grader.exercise import Exercise
from grader.texts import text
from grader.wire import WireError, decode

METADATA = "hundred_real_fans"
ANSWER_MIME = "application/vnd.hundred-real-fans.answer+json"
ANSWER, COURSE = "answer", "course"
_KINDS = frozenset({"code", "markdown", "raw", "heading", "html"})  # the last two are of format 3
_NAME = re.compile(r"[a-z0-9-]{1,100}")
_FOREIGN = re.compile(r"\s*([%!?]|[\w.]+\?\??\s*$)")
_TRANSPARENT = ("%%time", "%%timeit", "%%capture", "%%python", "%%python3")  # their cells are plain Python all the same
_QUOTES = ("'''", '"""', "'", '"')
_NEXT = {  # what can end the state that a scan of Python is in: outside of texts, or in a text of these quotes
    "": re.compile("|".join((*_QUOTES, r"[#(\[{)\]}]"))),
    **{quote: re.compile(rf"\\.|{quote}") for quote in _QUOTES},
}


@dataclass(frozen=True)
class _Cell:
    """What an answer needs of a cell."""

    kind: str
    source: str
    tags: tuple[str, ...]
    outputs: tuple[Any, ...]


@dataclass(frozen=True)
class _Place:
    """Where in Python a line begins: in a text of which quotes, in how many brackets, after a backslash or not."""

    quote: str = ""
    depth: int = 0
    continued: bool = False

    def after(self, line: str) -> _Place:
        """Where the next line begins."""
        quote, depth, position, continued = self.quote, self.depth, 0, line.endswith("\\")
        while match := _NEXT[quote].search(line, position):
            position, found = match.end(), match[0]
            if quote:
                quote = "" if found == quote else quote
            elif found in _QUOTES:
                quote = found
            elif found == "#":
                continued = False
                break
            else:
                depth = depth + 1 if found in "([{" else max(0, depth - 1)
        if len(quote) == 1 and not continued:
            quote = ""  # such a text ends with its line
        return _Place(quote, depth, continued)


def python_of(source: str) -> str:
    """A cell's Python, without what only Jupyter understands: lines of magics (%), shell commands (!) and help (?).

    Such a line is where Python would begin a statement; within texts and brackets every line is the learner's.
    """
    lines = source.replace("\r\n", "\n").split("\n")
    if lines[0].startswith("%%"):
        lines = lines[1:] if lines[0].split()[0] in _TRANSPARENT else []
    kept, place = [], _Place()
    for line in lines:
        if place == _Place() and _FOREIGN.match(line):
            continue
        kept.append(line)
        place = place.after(line)
    return "\n".join(kept)


def saved_file(slug: str, variant: int) -> str:
    """The name of the file beside a notebook in which its widget keeps the answer."""
    return f"{slug}.json" if variant == 0 else f"{slug}-{variant}.json"


def kept_beside(data: bytes) -> str:
    """The name of the file in which this notebook's widget keeps the answer; empty if it doesn't say."""
    with suppress(Unreadable):
        meta = _dict(_dict(_document(data).get("metadata")).get(METADATA))
        exercise, variant = meta.get("exercise"), variant_of(meta.get("variant", 0))
        if type(exercise) is str and _NAME.fullmatch(exercise):
            return saved_file(exercise, variant)
    return ""


def read_notebook(path: Path) -> Answer:
    """The answer in a notebook of format 3 or 4, or Unreadable; `exercise` is empty if it names none.

    `values` are what the widget kept: in its file beside the notebook, else in the notebook's last check.
    """
    data = read_bytes(path)
    kept = kept_beside(data)
    with suppress(Unreadable):  # then it is reported as an answer of its own, if it is there
        return with_kept(from_bytes(data), read_bytes(path.with_name(kept)) if kept else b"")
    return from_bytes(data)


def with_kept(answer: Answer, kept: bytes) -> Answer:
    """A notebook's answer with what its widget's file says, if that holds an answer to the same exercise and variant."""
    with suppress(Unreadable):
        saved = from_json(kept)
        if (saved.exercise, saved.variant) == (answer.exercise, answer.variant):
            return replace(answer, values=saved.values)
    return answer


def from_bytes(data: bytes) -> Answer:
    """The answer in a notebook's bytes."""
    document = _document(data)
    cells = [_cell(cell, number) for number, cell in enumerate(_cells(document), 1)]
    code = [cell for cell in cells if cell.kind == "code"]
    if not any(ANSWER in cell.tags for cell in code):
        raise Unreadable("no_answer_cells")
    written = bounded(cell.source for cell in code if COURSE not in cell.tags)
    sources = tuple(map(python_of, written))
    meta = _dict(_dict(document.get("metadata")).get(METADATA))
    exercise = meta.get("exercise", "")
    return Answer(
        exercise=exercise if isinstance(exercise, str) else "",
        variant=variant_of(meta.get("variant", 0)),
        lang=lang_of(meta.get("lang", "en")),
        values=_checked(cells),
        cells=tuple(source for source in sources if source.strip()),
    )


def _document(data: bytes) -> dict[str, Any]:
    try:
        document = decode(data, max_bytes=len(data))
    except WireError as error:
        raise _damaged(str(error)) from None
    if type(document) is not dict or type(document.get("nbformat")) is not int:
        raise _damaged("nbformat")
    return document


def _cells(document: dict[str, Any]) -> list[Any]:
    """The cells as they stand; older formats than 3 have no metadata, and so no answer cells either."""
    if document["nbformat"] not in (3, 4):
        raise _damaged(f"nbformat {document['nbformat']}"[:40])
    sheets = document.get("worksheets") if document["nbformat"] == 3 else [document]
    lists = [_dict(sheet).get("cells") for sheet in sheets] if type(sheets) is list else [None]
    if any(type(cells) is not list for cells in lists):
        raise _damaged("cells")
    return [cell for cells in lists for cell in cells]


def _cell(cell: Any, number: int) -> _Cell:
    """A cell of any format; its place among the cells is named where it is damaged."""
    cell = _dict(cell)
    kind, source = cell.get("cell_type"), cell.get("source", cell.get("input"))  # format 3 calls code input
    if type(source) is list and all(type(line) is str for line in source):
        source = "".join(source)
    if type(kind) is not str or kind not in _KINDS or type(source) is not str:
        raise _damaged(f"cells, {number}")
    tags, outputs = _dict(cell.get("metadata")).get("tags"), cell.get("outputs")
    return _Cell(
        kind,
        source,
        tuple(tag for tag in tags if type(tag) is str) if type(tags) is list else (),
        tuple(outputs) if type(outputs) is list else (),
    )


def _dict(value: Any) -> dict[str, Any]:
    return value if type(value) is dict else {}


def _damaged(problem: str) -> Unreadable:
    return Unreadable("not_a_notebook", problem=problem)


def _checked(cells: list[_Cell]) -> dict[str, Any]:
    """The widget's values when the learner last checked, from that cell's output."""
    outputs = [_dict(output) for cell in cells if COURSE in cell.tags for output in cell.outputs]
    kept = [_dict(_dict(output.get("data")).get(ANSWER_MIME)).get("answer") for output in outputs]
    values = [answer for answer in kept if type(answer) is dict]
    return values[-1] if values else {}


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
