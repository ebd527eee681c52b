"""A learner's answer to one exercise: a few named plain values, code that defines them, or both."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grader.errors import Unreadable
from grader.texts import LANGS
from grader.wire import WireError, canonical, decode

MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_CODE = 1_000_000
"""Characters; far above what anybody writes, and below what would keep a grader busy."""
MAX_VARIANT = 2**31 - 1


@dataclass(frozen=True)
class Answer:
    """`values` are plain; `cells` is code, in order, that is run to get the values not given plainly."""

    exercise: str
    variant: int = 0
    lang: str = "en"
    values: Mapping[str, Any] = field(default_factory=dict)
    cells: tuple[str, ...] = ()


def sha256(values: Mapping[str, Any], cells: Iterable[str]) -> str:
    """The hash of what was answered: the same for a notebook, a .py and a JSON file that say the same."""
    code = "\n\n".join(clean for cell in cells if (clean := cell.strip()))
    return hashlib.sha256(canonical({"code": code, "values": values}).encode()).hexdigest()


def read_bytes(path: Path) -> bytes:
    """The file's bytes, or Unreadable when it is missing, no file, unreadable or larger than MAX_FILE_BYTES."""
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):  # nor a link, which could lead to a neighbour's answer
            raise Unreadable("no_file", problem="not a regular file")
        if found.st_size > MAX_FILE_BYTES:
            raise Unreadable("too_large", limit=MAX_FILE_BYTES // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise Unreadable("no_file", problem=error.strerror or type(error).__name__) from None


def bounded(cells: Iterable[str]) -> tuple[str, ...]:
    """An answer's code, or Unreadable when it is longer than MAX_CODE in all."""
    cells = tuple(cells)
    if sum(map(len, cells)) > MAX_CODE:
        raise Unreadable("too_much_code", limit=MAX_CODE)
    return cells


def from_json(data: bytes) -> Answer:
    """The answer that a JSON file holds; Unreadable for any other bytes."""
    try:
        document = decode(data)
    except WireError as error:
        raise Unreadable("not_json", problem=str(error)) from None
    return from_document(document)


def from_document(document: Any) -> Answer:
    """The answer that an already decoded JSON document holds."""
    if type(document) is not dict:
        raise Unreadable("not_an_answer")
    exercise, values = document.get("exercise"), document.get("answer")
    if type(exercise) is not str or type(values) is not dict:
        raise Unreadable("not_an_answer")
    return Answer(exercise, variant_of(document.get("variant", 0)), lang_of(document.get("lang", "en")), values)


def from_source(data: bytes, exercise: str) -> Answer:
    """The answer that a .py file holds: one cell of code."""
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("not_utf8", byte=error.start) from None
    if "\0" in source:
        raise Unreadable("not_utf8", byte=source.index("\0"))
    return Answer(exercise, cells=bounded([source.replace("\r\n", "\n")]))


def read_file(path: Path, exercise: str = "") -> Answer:
    """The answer in a .json or .py file; `exercise` is the slug for code, which doesn't name its own."""
    return from_file(path.name, read_bytes(path), exercise)


def from_file(name: str, data: bytes, exercise: str = "") -> Answer:
    """The answer in the bytes of a file of this name."""
    return from_source(data, exercise) if name.lower().endswith(".py") else from_json(data)


def variant_of(value: Any) -> int:
    """A variant from outside: a whole number from 0 to 2³¹-1, else Unreadable."""
    if type(value) is not int or not 0 <= value <= MAX_VARIANT:
        raise Unreadable("bad_variant", found=str(value)[:40])
    return value


def lang_of(value: Any) -> str:
    """A language from outside: en, fr or hr, else Unreadable."""
    if value not in LANGS:
        raise Unreadable("bad_lang", found=str(value)[:40])
    return value
