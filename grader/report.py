"""What grading an answer came to: a pure function of course, variant, secret and answer, as a record and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from grader.check import FAILED, PASSED, UNSURE, Feedback
from grader.wire import canonical

FORMAT = "hundred-real-fans/report/1"
GRADED, UNREADABLE, STOPPED = "graded", "unreadable", "stopped"


@dataclass(frozen=True)
class CheckResult:
    """One check's verdict; `points` are earned ones, and stay open where the verdict is unsure."""

    id: str
    verdict: str
    points: int
    max_points: int
    hidden: bool = False
    feedback: tuple[Feedback, ...] = ()


@dataclass(frozen=True)
class Report:
    """One answer's grade. `reason` says why an answer is unreadable or what limit stopped it, `values` fill its text."""

    exercise: str
    exercise_version: str
    variant: int
    answer_sha256: str
    status: str
    max_points: int
    checks: tuple[CheckResult, ...] = ()
    reason: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def points(self) -> int:
        """Points earned."""
        return sum(check.points for check in self.checks)

    @property
    def open_points(self) -> int:
        """Points that nobody has decided about yet."""
        return sum(check.max_points for check in self.checks if check.verdict == "unsure")


def to_json(report: Report) -> str:
    """The canonical JSON text of a report, without a line end."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "exercise": report.exercise,
        "exercise_version": report.exercise_version,
        "variant": report.variant,
        "answer_sha256": report.answer_sha256,
        "status": report.status,
        "points": report.points,
        "open_points": report.open_points,
        "max_points": report.max_points,
        "checks": [_check_document(check) for check in report.checks],
    }
    if report.reason:
        document |= {"reason": report.reason, "values": dict(report.values)}
    return canonical(document)


def from_document(document: Any) -> Report:
    """The report in a decoded JSON document; ValueError says what keeps it from being one."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        found = document.get("format") if isinstance(document, Mapping) else type(document).__name__
        raise ValueError(f"no report of format {FORMAT}, but {found!r}")
    try:
        return Report(
            exercise=_of(str, document["exercise"]),
            exercise_version=_of(str, document["exercise_version"]),
            variant=_of(int, document["variant"]),
            answer_sha256=_of(str, document["answer_sha256"]),
            status=_one_of((GRADED, UNREADABLE, STOPPED), document["status"]),
            max_points=_of(int, document["max_points"]),
            checks=tuple(_check_record(check) for check in _of(list, document["checks"])),
            reason=_of(str, document.get("reason", "")),
            values=_of(dict, document.get("values", {})),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"a report with a damaged part: {error}") from None


def _check_document(check: CheckResult) -> dict[str, Any]:
    return {
        "id": check.id,
        "verdict": check.verdict,
        "points": check.points,
        "max_points": check.max_points,
        "hidden": check.hidden,
        "feedback": [
            {"id": item.id, "values": item.values, "spans": [list(span) for span in item.spans]}
            for item in check.feedback
        ],
    }


def _check_record(document: Mapping[str, Any]) -> CheckResult:
    feedback: Sequence[Mapping[str, Any]] = document["feedback"]
    return CheckResult(
        id=_of(str, document["id"]),
        verdict=_one_of((PASSED, FAILED, UNSURE), document["verdict"]),
        points=_of(int, document["points"]),
        max_points=_of(int, document["max_points"]),
        hidden=_of(bool, document["hidden"]),
        feedback=tuple(map(_feedback_record, feedback)),
    )


def _feedback_record(document: Mapping[str, Any]) -> Feedback:
    spans = tuple((_of(int, start), _of(int, end)) for start, end in document["spans"])
    return Feedback(_of(str, document["id"]), _of(dict, document["values"]), spans)


def _of(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{value!r:.40} where {kind.__name__} should be")
    return value


def _one_of(known: tuple[str, ...], value: Any) -> Any:
    if value not in known:
        raise ValueError(f"{value!r:.40} where one of {', '.join(known)} should be")
    return value
