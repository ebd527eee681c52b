"""Folders of answers: which files in them are answers, and which are something else."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from grader.answer import read_file
from grader.cohort import LAYERS, LEDGER, REPORT, above
from grader.errors import Unreadable, UsageError
from grader.notebook import read_notebook, saved_file

KINDS = (".ipynb", ".json", ".py")
_IGNORED = frozenset({"__pycache__"})
_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Job:
    """One file to grade: `name` is its path below the folder `above`, and tells whose it is."""

    above: Path
    name: str

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.above / self.name


@dataclass(frozen=True)
class Found:
    """The answers, each folder's in order of their names, and the other files' names; hidden files and saved reports are neither."""

    jobs: tuple[Job, ...]
    strays: tuple[str, ...]

    @property
    def without_answer(self) -> tuple[str, ...]:
        """Strays of students who gave no answer at all: perhaps they meant these to be theirs."""
        students = {job.name.partition("/")[0] for job in self.jobs}
        return tuple(name for name in self.strays if "/" in name and name.partition("/")[0] not in students)

    @property
    def others(self) -> tuple[str, ...]:
        """The other strays."""
        alone = set(self.without_answer)
        return tuple(name for name in self.strays if name not in alone)


def find(paths: Sequence[Path]) -> Found:
    """What lies in files and folders; UsageError for a path that isn't there.

    Names are below the folder asked for or, of several paths, below the folder that holds them all, so that no two
    jobs share one. What a widget kept for a notebook beside it comes along with the notebook.
    """
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        raise UsageError(f"There is no file or folder {', '.join(missing)}")
    folder = above(paths)
    kinds: dict[str, bool] = {}  # each name once, in order, with whether it is an answer
    for path in paths:
        start = path.absolute()
        prefix = start.relative_to(folder).as_posix()
        if path.is_dir():
            kinds.update(_walk(start, "" if prefix == "." else f"{prefix}/"))
        else:
            kinds[prefix] = True
    jobs = tuple(Job(folder, name) for name, is_answer in kinds.items() if is_answer)
    return Found(jobs, tuple(name for name, is_answer in kinds.items() if not is_answer))


@dataclass(frozen=True)
class _Listing:
    """One folder's own entries."""

    folder: Path
    names: tuple[str, ...]

    @cached_property
    def notebooks(self) -> frozenset[tuple[str, int]]:
        """The exercise and variant of each notebook."""
        found = set()
        for name in self.names:
            if name.endswith(".ipynb"):
                with suppress(Unreadable):
                    answer = read_notebook(self.folder / name)
                    found.add((answer.exercise, answer.variant))
        return frozenset(found)

    def keeps(self, name: str) -> bool:
        """Whether a file is what a widget kept for a notebook here."""
        if not name.endswith(".json") or not any(other.endswith(".ipynb") for other in self.names):
            return False
        with suppress(Unreadable):  # a damaged file is graded, so that somebody hears of it
            kept = read_file(self.folder / name)
            return name == saved_file(kept.exercise, kept.variant) and (kept.exercise, kept.variant) in self.notebooks
        return False


def _walk(start: Path, prefix: str) -> Iterator[tuple[str, bool]]:
    """Each visible file below a folder by its name, with whether it is an answer.

    Links to folders are not followed; they, folders that can't be listed and those too deep to hold answers are strays.
    """
    left = [(start, prefix, 0)]
    while left:
        folder, prefix, depth = left.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=_by_name, reverse=True)
        except OSError:
            yield prefix, False
            continue
        ours = {LAYERS} if any(entry.name == LEDGER for entry in listed) else set()
        inside = [entry for entry in listed if entry.name[0] != "." and entry.name not in _IGNORED | ours]
        listing = _Listing(folder, tuple(entry.name for entry in inside))
        yield from _files(listing, reversed(inside), prefix)
        for entry in inside:
            if entry.is_dir(follow_symlinks=False):
                name = f"{prefix}{entry.name}/"
                if depth < _DEPTH:
                    left.append((folder / entry.name, name, depth + 1))
                else:
                    yield name, False


def _files(listing: _Listing, entries: Iterable[os.DirEntry[str]], prefix: str) -> Iterator[tuple[str, bool]]:
    for entry in entries:
        name = prefix + entry.name
        if not entry.is_dir(follow_symlinks=False) and not name.endswith(REPORT) and not listing.keeps(entry.name):
            yield name, os.path.splitext(entry.name)[1].lower() in KINDS


def _by_name(entry: os.DirEntry[str]) -> str:
    return entry.name
