"""Does the measure find what moves the till, and does it see through season, growth and chance? Any sensible method passes."""

from statistics import correlation, fmean

import pytest

from grader.check import Feedback, Text, fail, passed

PARTS = ("mover", "season", "growth", "apart")
APART = 0.2  # so much more worth than mere chance is a figure that moves the till; below it nothing has been told apart
CHANCE = 0.35  # the most that a figure of chance may be worth, on average
HELD, HALF = 0.33, 0.42  # the most that a trap may be worth above mere chance: for all points, for half of them
SAME = 0.02  # what a change of unit may change
FLAT = 0.05  # what a figure that never changes may be worth


@pytest.mark.check(points=1, hidden=False)
def test_always_answers(answer, data):
    for worth in answer.map("worth", data["shop"], star=True):
        _refuse_outside(worth)
    for worth in answer.map("worth", data["still"], star=True):
        _refuse_outside(worth)
        if abs(worth) > FLAT:
            fail(Feedback("flat_worth", {"worth": round(worth, 2)}))


@pytest.mark.check(points=2, hidden=True, ideas=("2e",))
def test_finds_what_moves(answer, hidden):
    worths = _told_apart(answer, hidden)
    if _chance(worths) > CHANCE:
        fail(Feedback("noise_worth", {"apart": round(_chance(worths), 2), "mover": _mean(worths, "mover")}))
    passed(Feedback("found_mover", {"mover": _mean(worths, "mover"), "apart": round(_chance(worths), 2)}))


@pytest.mark.check(points=4, hidden=True, ideas=("2e",))
def test_season_is_no_effect(answer, hidden):
    _judge_trap(answer, hidden, "season")


@pytest.mark.check(points=4, hidden=True, ideas=("2e",))
def test_growth_is_no_effect(answer, hidden):
    _judge_trap(answer, hidden, "growth")


@pytest.mark.check(points=1, hidden=True, ideas=("2e",))
def test_fair_scale(answer, hidden):
    worths = _told_apart(answer, hidden)
    for before, after in zip(worths["mover"], worths["scaled"]):
        if abs(before - after) > SAME:
            fail(Feedback("scale_matters", {"before": round(before, 2), "after": round(after, 2)}))
    if _mean(worths, "mirrored") > -APART:
        fail(Feedback("mirror_positive", {"mirrored": _mean(worths, "mirrored")}))


def _judge_trap(answer, hidden, trap):
    worths = _told_apart(answer, hidden)
    excess = fmean(worths[trap]) - _chance(worths)
    plain = _plain(hidden)
    values = {"trap": _mean(worths, trap), "mover": _mean(worths, "mover"), "plain": _mean(plain, trap)}
    if trap == "season":  # one chart shows both traps
        values["chart"] = _chart(worths, plain)
    if excess > HELD:
        fail(Feedback(f"{trap}_trap", values), points=2 if excess <= HALF else 0)
    passed(Feedback(f"{trap}_out", values))


def _told_apart(answer, hidden):
    """What the answer says of every figure, by part and shop; ends the check if that is no measure at all."""
    worths = answer.once("worths", lambda: _by_part(hidden, answer.map("worth", hidden["pairs"], star=True)))
    for worth in (worth for part in worths.values() for worth in part):
        _refuse_outside(worth)
    if fmean(worths["mover"]) - _chance(worths) < APART:
        fail(Feedback("tells_nothing_apart", {"mover": _mean(worths, "mover"), "apart": _mean(worths, "apart")}))
    return worths


def _by_part(hidden, values):
    """The values of each part in the order of the shops."""
    found = sorted((part, number, value) for (number, part), value in zip(hidden["of"], values))
    return {name: [value for part, _, value in found if part == name] for name, _, _ in found}


def _refuse_outside(worth):
    """A correlation may pass 1 by a rounding; what isn't a number is outside, too."""
    if not -1.000001 <= worth <= 1.000001:
        fail(Feedback("out_of_range", {"worth": round(worth, 2) if abs(worth) < 1e9 else Text("beyond")}))


def _chance(worths):
    """How far from nought a figure lands that has nothing to do with the till."""
    return fmean(map(abs, worths["apart"]))


def _mean(worths, part):
    return round(fmean(worths[part]), 2)


def _plain(hidden):
    """What plain correlation makes of the same figures."""
    return _by_part(hidden, [correlation(metric, sales) for metric, sales in hidden["pairs"]])


def _chart(worths, plain):
    """The learner's measure beside plain correlation."""
    rows = [{"label": Text(f"part_{part}"), "values": [_mean(worths, part), _mean(plain, part)]} for part in PARTS]
    lowest = min(value for row in rows for value in row["values"])
    return {
        "title": Text("chart_title"),
        "label": Text("chart_label"),
        "low": 0 if lowest >= 0 else -0.5 if lowest >= -0.5 else -1,
        "high": 1,
        "series": [Text("own_measure"), Text("plain_measure")],
        "rows": rows,
    }
