"""What grading an answer came to: a pure function of course, variant, secret and answer, as a record and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from grader.check import Feedback
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
            exercise=document["exercise"],
            exercise_version=document["exercise_version"],
            variant=document["variant"],
            answer_sha256=document["answer_sha256"],
            status=document["status"],
            max_points=document["max_points"],
            checks=tuple(_check_record(check) for check in document["checks"]),
            reason=document.get("reason", ""),
            values=document.get("values", {}),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"a report with a damaged part: {error}") from None


def _check_document(check: CheckResult) -> dict[str, Any]:
    return asdict(check) | {
        "feedback": [
            {"id": item.id, "values": item.values, "spans": [list(span) for span in item.spans]}
            for item in check.feedback
        ]
    }


def _check_record(document: Mapping[str, Any]) -> CheckResult:
    feedback: Sequence[Mapping[str, Any]] = document["feedback"]
    return CheckResult(
        id=document["id"],
        verdict=document["verdict"],
        points=document["points"],
        max_points=document["max_points"],
        hidden=document["hidden"],
        feedback=tuple(Feedback(item["id"], item["values"], tuple(map(tuple, item["spans"]))) for item in feedback),
    )
