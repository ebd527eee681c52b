"""What needs no model: how loud a text is, how many signs it has, how long it is, where its links lead."""

from __future__ import annotations

import re

from grader.prose.length import LIMIT, weighted_length
from grader.prose.reading import OK, Finding, Reading, Verdict, failed

MOST_SIGNS = 3


def shouting(reading: Reading) -> list[Finding]:
    """Words in capitals, rows of exclamation marks."""
    text = reading.text
    loud = [t for t in text.words() if _loud(text.original[t.start : t.end])]
    spans = [(t.start, t.end) for t in loud] if len(loud) >= 2 or any(len(t.fold) >= 6 for t in loud) else []
    marks = [m.span() for m in re.finditer(r"[!?]*!!+[!?]*|(?:! ?){3,}|!\?!", text.original)]
    if any(end - start >= 3 for start, end in marks) or len(marks) >= 2 or text.original.count("!") >= 5:
        spans += marks or [m.span() for m in re.finditer("!", text.original)]
    spans.sort()
    return [Finding("shouting", text.quote(spans[0]), tuple(spans))] if spans else []


def _loud(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters)


_EXCUSES = {"minimises": "minimises", "justifies": "makes_an_excuse", "attacks": "attacks_back", "others": "points_at_others"}


def excuses(reading: Reading) -> list[Finding]:
    """The stock phrases of excusing oneself, unless a "not" stands right before them."""
    return [
        reading.finding(_EXCUSES[kind], match)
        for kind, match in reading.here("excusing")
        if not reading.language.first("negation", " ".join(["", *reading.folded[: match.start()].split()[-2:], ""]))
    ][:1]


def signs(reading: Reading) -> list[Finding]:
    """More than three emojis or hashtags."""
    for kind in ("emoji", "tag"):
        spans = tuple((t.start, t.end) for t in reading.text.tokens if t.kind == kind)
        if len(spans) > MOST_SIGNS:
            return [Finding("too_many_signs", reading.text.quote((spans[0][0], spans[-1][1])), spans, (("count", len(spans)),))]
    return []


def fits(reading: Reading) -> Verdict:
    """Not empty, and at most 280 weighted characters."""
    if not reading.text.original.strip():
        return failed(Finding("empty"))
    length = weighted_length(reading.text.original)
    if length > LIMIT:
        return failed(Finding("too_long", figures=(("length", length), ("limit", LIMIT), ("over", length - LIMIT))))
    return OK
