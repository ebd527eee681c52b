"""What a check teaches, and where the course teaches it: read from the exercise's checks and the lessons' anchors."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.exercise import Exercise
from grader.pages import DEFAULT, read_pages

_TITLE = re.compile(r"^# +(.+?)\s*$", re.MULTILINE)
_PASSAGE = re.compile(r"^#{2,} +(.+?)\s*\{[^{}\n]*#idea-([\w-]+)[^{}\n]*\}\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Passage:
    """Where a lesson teaches an idea: its title, the passage's heading, and the address below the site's root."""

    lesson: str
    heading: str
    address: str


def passages(docs: Path, lang: str) -> Mapping[str, Passage]:
    """The passage of each idea in a language; empty where the lessons don't lie beside the course."""
    found = {}
    for name, siblings in read_pages(docs).items() if docs.is_dir() else ():
        page = siblings.get(lang) or siblings.get(DEFAULT)
        if not name.startswith("lessons/") or page is None:
            continue
        title = _TITLE.search(page.text)
        folder = "" if page.lang == DEFAULT else f"{page.lang}/"
        for heading, idea in _PASSAGE.findall(page.text):
            found[idea] = Passage(title[1] if title else name, heading, f"{folder}{name}/#idea-{idea}")
    return found


def ideas(exercise: Exercise) -> Mapping[str, tuple[str, ...]]:
    """The ideas that each check teaches, by the check's id; read, not run: a page needs no pytest."""
    try:
        tree = ast.parse((exercise.folder / "checks.py").read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return {}
    return {
        node.name.removeprefix("test_"): tuple(idea for mark in node.decorator_list for idea in _marked(mark))
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def _marked(decorator: ast.expr) -> Iterator[str]:
    for keyword in getattr(decorator, "keywords", ()):
        if keyword.arg == "ideas":
            yield from (node.value for node in ast.walk(keyword.value) if isinstance(node, ast.Constant))
