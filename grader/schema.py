"""What an answer may be: the types an exercise declares, and whether a value is of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_PLAIN: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "object": (dict,),
    "any": (object,),
}
_LIST = re.compile(r"list\[(.+)\]$")
MAX_TEXT = 20_000
MAX_ITEMS = 5_000


@dataclass(frozen=True)
class Field:
    """One named value of an answer. For a function, `returns` is its result's type and `parameters` its parameters."""

    name: str
    type: str
    min_length: int = 0
    max_length: int | None = None
    unique: bool = False
    parameters: tuple[str, ...] = ()
    returns: str = "any"

    @property
    def is_function(self) -> bool:
        return self.type == "function"


@dataclass(frozen=True)
class Problem:
    """Why a value is not what a field declares: the id of an engine feedback, and its values."""

    id: str
    values: Mapping[str, Any]


def is_type(name: str) -> bool:
    """Whether `name` is a type that a field can have."""
    inner = _LIST.match(name)
    return is_type(inner[1]) if inner else name in _PLAIN


def matches(value: Any, name: str) -> bool:
    """Whether a plain value is of the type: bool is no number here, whole numbers are floats too."""
    if name not in _PLAIN:
        inner = _LIST.match(name)[1]
        return type(value) is list and all(matches(item, inner) for item in value)
    if type(value) is bool:
        return name in ("bool", "any")
    return isinstance(value, _PLAIN[name])


def problem(value: Any, field: Field) -> Problem | None:
    """The first thing wrong with a plain value, or None."""
    if not matches(value, field.type):
        return Problem(
            "answer_wrong_type",
            {"name": field.name, "expected": type_text(field.type), "found": type_text(type_name(value))},
        )
    if type(value) in (str, list):
        limit = field.max_length or (MAX_TEXT if type(value) is str else MAX_ITEMS)
        if len(value) > limit:
            return Problem("answer_too_long", {"name": field.name, "length": len(value), "limit": limit})
        if len(value) < field.min_length:
            return Problem("answer_too_short", {"name": field.name, "length": len(value), "limit": field.min_length})
        if field.unique and len({repr(item) for item in value}) < len(value):
            return Problem("answer_repeats", {"name": field.name})
    return None


def type_name(value: Any) -> str:
    """The name of a plain value's type in the words of a schema; `none` for None, `list` for lists."""
    if value is None:
        return "none"
    return "object" if type(value) is dict else type(value).__name__


def type_text(name: str) -> dict[str, Any]:
    """A type as a text value: `list[str]` is told as a list of texts."""
    inner = _LIST.match(name)
    if inner:
        return {"text": "type_list_of", "values": {"items": {"text": f"type_{inner[1]}_many"}}}
    return (
        {"text": f"type_{name}"}
        if name in (*_PLAIN, "none", "list", "function")
        else {"text": "type_other", "values": {"name": name}}
    )
