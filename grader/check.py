"""What an author's checks say: a check ends by `passed`, `fail` or `unsure`, or by returning, which passes.

@pytest.mark.check(points=2)
def test_no_begging(answer):
    if words := asks_for_likes(answer.post):
        fail(Feedback("asks_for_likes", {"words": words.text}, [words.span]))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

PASSED, FAILED, UNSURE = "passed", "failed", "unsure"


@dataclass(frozen=True)
class Text:
    """A value that is itself a text: an id of feedback.toml's [texts], told in the report's language."""

    id: str
    values: Mapping[str, Any]

    def __init__(self, id: str, **values: Any) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True)
class Feedback:
    """One thing to tell the learner: an id of feedback.toml, its values, and the characters [start, end) it is about."""

    id: str
    values: Mapping[str, Any] = field(default_factory=dict)
    spans: Sequence[tuple[int, int]] = ()


class Outcome(BaseException):
    """How a check ended; not an Exception, so that a check's own `except Exception` can't swallow it."""

    def __init__(self, verdict: str, feedback: tuple[Feedback, ...], points: int = 0) -> None:
        self.verdict = verdict
        self.feedback = feedback
        self.points = points
        super().__init__(verdict, *(item.id for item in feedback))


def passed(*feedback: Feedback) -> NoReturn:
    """End the check: full points, and something to say all the same."""
    raise Outcome(PASSED, feedback)


def fail(*feedback: Feedback, points: int = 0) -> NoReturn:
    """End the check: failed for these reasons, worth `points` of its points; TypeError if they are no whole number."""
    if type(points) is not int:
        raise TypeError(f"fail(points={points!r}): give a whole number")
    raise Outcome(FAILED, feedback, points)


def unsure(*feedback: Feedback) -> NoReturn:
    """End the check undecided: its points stay open and the instructor is asked."""
    raise Outcome(UNSURE, feedback)


def conclude(verdict: Any) -> NoReturn:
    """End the check as a judge of texts says: with its `verdict` and, of each of its `findings`, id, values and spans."""
    raise Outcome(verdict.verdict, tuple(Feedback(finding.id, finding.values, finding.spans) for finding in verdict.findings))


def plain(value: Any) -> Any:
    """A feedback value as plain JSON: `Text` becomes {"text": id, "values": {...}}."""
    if isinstance(value, Text):
        return {"text": value.id, "values": plain(value.values)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value
