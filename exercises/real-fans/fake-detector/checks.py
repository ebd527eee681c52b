"""Is the rule sound, does it find bought followers old and new, and does it leave people in peace?"""

import pytest

from grader import detection
from grader.check import Feedback, Text, fail, passed

GOOD, FAIR, POOR = 0.8, 0.6, 0.4  # MCC for all points of a batch, half of them, a quarter
FALL = 0.3  # a rule that loses so much from one batch to the next has aged
CALM, NERVOUS = 0.12, 0.25  # share of people called fake: all points, half of them


@pytest.mark.check(points=1, hidden=False)
def test_same_answer(answer, data):
    twice = [number for number in range(len(data["accounts"])) for _ in range(2)]
    order = twice + twice[::-1]  # twice in a row, then backwards
    answers = [set() for _ in data["accounts"]]
    for number, said in zip(order, answer.map("is_fake", [data["accounts"][number] for number in order])):
        answers[number].add(said)
    for account, said in zip(data["accounts"], answers):
        if len(said) > 1:
            fail(Feedback("changes_its_mind", {"following": account["friends_count"], "followers": account["followers_count"]}))


@pytest.mark.check(points=1, hidden=False)
def test_zeros(answer, data):
    answer.map("is_fake", data["zeros"])  # what it says is its own affair; that it says something is asked here


@pytest.mark.check(points=2, hidden=True, ideas=("1h",))
def test_older_batch(answer, hidden):
    counts = _counts(answer, hidden, "older")
    _refuse_constant(counts)
    if detection.mcc(counts) < GOOD:
        fail(_leaning(counts, "older"), points=_points(detection.mcc(counts), 2))


@pytest.mark.check(points=4, hidden=True, ideas=("1h",))
def test_newer_batch(answer, hidden):
    older, newer = (_counts(answer, hidden, batch) for batch in ("older", "newer"))
    _refuse_constant(older)
    before, now = detection.mcc(older), detection.mcc(newer)
    chart = {"chart": _comparison(older, newer, hidden)}
    scores = {"older": round(before, 2), "newer": round(now, 2)}
    if now >= GOOD:
        passed(Feedback("still_holds", {**scores, **chart}))
    if before >= FAIR and before - now > FALL:
        fail(Feedback("ages", {**_figures(newer), **scores, **chart}), points=_points(now, 4))
    leaning = _leaning(newer, "newer")
    fail(Feedback(leaning.id, {**leaning.values, **chart}), points=_points(now, 4))


@pytest.mark.check(points=2, hidden=True, ideas=("1h",))
def test_people_left_in_peace(answer, hidden):
    older = _counts(answer, hidden, "older")
    _refuse_constant(older)
    quiet = detection.count([False] * len(hidden["quiet"]), answer.map("is_fake", hidden["quiet"]))
    found = []
    if older.alarm_share > CALM:
        found.append(_leaning(older, "older", "too_suspicious"))
    if quiet.alarm_share > CALM:
        found.append(Feedback("accuses_quiet_people", {"alarms": quiet.alarms, "people": quiet.people}))
    if found:
        fail(*found, points=1 if max(older.alarm_share, quiet.alarm_share) <= NERVOUS else 0)


def _counts(answer, hidden, batch):
    accounts, bought = hidden[batch]["accounts"], hidden[batch]["bought"]
    return answer.once(batch, lambda: detection.count(bought, answer.map("is_fake", accounts)))


def _refuse_constant(counts):
    """A rule that says the same of everyone has judged no one; it earns nothing by being right about half of them."""
    if counts.misses + counts.cleared == 0:
        fail(Feedback("always_true", {"people": counts.people}))
    if counts.hits + counts.alarms == 0:
        fail(Feedback("always_false", {"bought": counts.bought}))


def _points(score, worth):
    return worth // 2 if score >= FAIR else worth // 4 if score >= POOR else 0


def _figures(counts):
    return {"hits": counts.hits, "bought": counts.bought, "alarms": counts.alarms, "people": counts.people}


def _leaning(counts, batch, id=None):
    """Which way a rule errs more: missed accounts or accused people."""
    trusting = 1 - counts.hit_share > counts.alarm_share
    values = {**_figures(counts), "mcc": round(detection.mcc(counts), 2), "batch": Text(f"in_{batch}_batch")}
    return Feedback(id or ("too_trusting" if trusting else "too_suspicious"), values)


def _comparison(older, newer, hidden):
    """The learner's rule beside the published ones, on both batches."""
    rows = [{"label": Text("own_rule"), "values": _rounded([detection.mcc(older), detection.mcc(newer)]), "mark": True}]
    rows += [{"label": Text(name), "values": _rounded(both)} for name, both in hidden["published"].items()]
    return {
        "title": Text("chart_title"),
        "label": Text("rule"),
        "unit": "MCC",
        "low": -0.5 if min(value for row in rows for value in row["values"]) < 0 else 0,
        "high": 1,
        "series": [Text("older_batch"), Text("newer_batch")],
        "rows": rows,
    }


def _rounded(scores):
    return [round(score, 2) for score in scores]
