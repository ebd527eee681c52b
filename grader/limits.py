"""How much an answer may use. Each limit has a name for people to set it by, and a reason that a report gives for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from grader.errors import UsageError

MB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """What one answer may use in all, unless it says otherwise; the comment names the reason in a report.

    As they come, an endless loop is told as `time`, as in the page, however busy the machine: the other two are later.
    """

    seconds: float = 10.0  # time: wall time in which the answer's code is waited for
    call_seconds: float = 10.0  # call_time: wall time without a cell or call coming to its end
    cpu_seconds: int = 15  # cpu: processor time, user and system
    memory: int = 256 * MB  # memory: bytes of address space beyond Python's own
    processes: int = 1  # processes: its own, and threads if more than one
    files: int = 16  # files: open at once
    disk: int = 0  # disk: bytes written in a folder of its own; 0: there is none
    output: int = 1_000_000  # output: characters printed
    reply: int = 4 * MB  # reply: bytes of JSON that come back for one request
    depth: int = 20  # depth: lists in lists that come back
    calls: int = 100_000  # calls: of its functions, by all checks together


_UNITS = {"": 1, "k": 1024, "kb": 1024, "m": MB, "mb": MB, "g": 1024 * MB, "gb": 1024 * MB}
_MOST = {"memory": 2**40, "depth": 30}
"""Beyond these a limit would be none: more memory than machines have, deeper than JSON is read (see wire.MAX_DEPTH)."""


def parse(settings: Iterable[str], limits: Limits | None = None) -> Limits:
    """The limits with settings `name=number` put in, sizes also as 64MB; UsageError names every one that won't do."""
    limits = limits or Limits()
    known = {field.name: type(getattr(limits, field.name)) for field in fields(Limits)}
    values, problems = {}, []
    for setting in settings:
        name, _, written = setting.partition("=")
        value = _number(written, known.get(name, float))
        if name not in known:
            problems.append(f"--limit {setting}: there is no limit {name!r}. Limits: {', '.join(known)}")
        elif value is None or not 0 <= value <= _MOST.get(name, 2**31) or (value == 0 and name != "disk"):
            problems.append(f"--limit {setting}: give {name}=NUMBER, as in {name}={getattr(limits, name):g}")
        else:
            values[name] = value
    if problems:
        raise UsageError("\n".join(problems))
    return replace(limits, **values)


def _number(written: str, kind: type) -> float | int | None:
    digits = written.rstrip("kKmMgGbB")
    unit = _UNITS.get(written[len(digits) :].lower())
    try:
        return None if unit is None else kind(digits) * unit
    except ValueError:
        return None
