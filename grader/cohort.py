"""A class: its students' answers with their saved reports, read from the folder in which they were saved."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from grader.report import Report, from_document
from grader.wire import WireError, decode

REPORT = ".report.json"
"""How a saved report's name ends, after its answer's name."""
LAYERS = "sandbox.txt"
"""What is true of a grading and not of an answer: behind which walls code ran. A report holds nothing of a machine."""
LEDGER = ".ledger.sqlite3"
"""Notes on what has been graded, in the folder of reports."""


@dataclass(frozen=True)
class Entry:
    """One answer of one student, graded. `name` is the answer's path below the class's folder, with `/`."""

    name: str
    report: Report
    lang: str = ""

    @property
    def student(self) -> str:
        """Whose it is: the first folder of its name, or the file's name where there are no folders."""
        parts = PurePosixPath(self.name).parts
        return parts[0] if len(parts) > 1 else PurePosixPath(self.name).stem


@dataclass(frozen=True)
class Skipped:
    """A file that is no report, and why."""

    path: Path
    why: str


def above(paths: Sequence[Path]) -> Path:
    """The folder below which things have their names: the one asked for or, of several, the one that holds them all."""
    if len(paths) == 1:
        return (paths[0] if paths[0].is_dir() else paths[0].parent).absolute()
    return Path(os.path.commonpath([path.absolute().parent for path in paths]))


def read_cohort(paths: Iterable[Path]) -> tuple[list[Entry], list[Skipped]]:
    """The entries in files and folders of saved reports, in the order of their names, and what could not be read.

    A file may hold several reports, one a line.
    """
    paths = list(paths)
    folder = above(paths)
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for path in paths:
        files = sorted(path.rglob(f"*{REPORT}")) if path.is_dir() else [path]
        for file in files:
            name = file.absolute().relative_to(folder).as_posix()
            try:
                entries += _entries(name.removesuffix(REPORT), file)
            except (OSError, WireError, ValueError) as problem:
                skipped.append(Skipped(file, str(problem)))
    return entries, skipped


def _entries(name: str, file: Path) -> Sequence[Entry]:
    return [Entry(name, from_document(decode(line))) for line in file.read_bytes().splitlines() or [b""]]
