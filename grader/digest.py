"""Hashes that say whether files are still the same."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_MADE = frozenset({"__pycache__", "node_modules", "dist", "course"})
"""Folders of the package that are made from the rest, or hold the course, which is hashed by itself."""


def of_files(folder: Path, pattern: str = "*") -> str:
    """One hash of the names and bytes of a folder's files."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob(pattern)):
        name = file.relative_to(folder)
        if file.is_file() and not _MADE & set(name.parts):
            digest.update(hashlib.sha256(name.as_posix().encode()).digest())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


@cache
def of_engine() -> str:
    """The grader's own code and words: whatever they are, a report depends on them."""
    return of_files(Path(__file__).parent, "*.py")
