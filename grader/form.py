"""What a form's answer says, read from whatever plain data came: `each` questions hold choices by row and column, lists hold ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def chosen(value: Any, row: str, column: str) -> str:
    """The choice in one place of an `each` question's value {row: {column: choice}}; "" where none was made."""
    judged = value.get(row) if isinstance(value, dict) else None
    choice = judged.get(column) if isinstance(judged, dict) else None
    return choice if isinstance(choice, str) else ""


def marks(value: Any, known: Iterable[str]) -> tuple[list[str], list[str]]:
    """The ids of a list, each once, as (those that are known, in the order in which they are known; the others, in theirs)."""
    given = list(dict.fromkeys(id for id in value if isinstance(id, str))) if isinstance(value, list) else []
    order = list(known)
    return [id for id in order if id in given], [id for id in given if id not in order]
