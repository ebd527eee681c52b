"""What can go wrong, as records that people can read.

An author's mistakes are `Finding`s, collected and raised at once; a learner's are `Unreadable`, told in their language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One mistake in the course: in which file, where in it, what was found, what to do."""

    file: str
    place: str
    found: str
    fix: str

    def __str__(self) -> str:
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"{where}: {self.found}. {self.fix}"


class CourseError(Exception):
    """The course can't be used as it stands; `findings` holds every reason, never only the first."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        super().__init__("\n".join(map(str, self.findings)))


class UsageError(Exception):
    """The command was called with something it can't take; the message says what to call instead."""


class Unreadable(Exception):
    """An answer that can't be read.

    `reason` is a text id `unreadable_<reason>` of the engine's texts; `values` are inserted into that text.
    """

    def __init__(self, reason: str, **values: object) -> None:
        self.reason = reason
        self.values: Mapping[str, object] = values
        super().__init__(reason)


class Stopped(Exception):
    """An answer that reached a limit; `limit` is a text id `stopped_<limit>` of the engine's texts."""

    def __init__(self, limit: str) -> None:
        self.limit = limit
        super().__init__(limit)
