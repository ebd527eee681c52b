"""Which cities' followers weren't earned, how large the oddity is, what chance alone gives, and what figures can't show."""

from fractions import Fraction

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import marks

ENOUGH = Fraction(2, 5)  # share of unearned cities found minus share of earned ones marked; below it a coin does as well
BOUGHT = ("heap", "noted")
ACCUSED = {"viral": "accused_viral", "club": "accused_club", "dust": "accused_dust", "large": "accused_expected", "plain": "accused_expected"}


def sort_marks(answer, data):
    """The unearned cities that were found and missed, the earned ones that were marked and left alone, and unknown ids."""
    known, unknown = marks(answer.unearned, data["cities"])
    sides = {(bought, marked): [] for bought in (True, False) for marked in (True, False)}
    for id, city in data["cities"].items():
        sides[city["sort"] in BOUGHT, id in known].append(city)
    return sides[True, True], sides[True, False], sides[False, True], sides[False, False], unknown


def check_whole(data, found, missed, accused, spared, finding):
    """End the check if the marks as a whole follow something other than the size of the surplus."""
    marked = [city for city in data["cities"].values() if city in found or city in accused]
    values = {"finding": finding, "cities": [city["name"] for city in marked]}
    if not marked:
        fail(Feedback("marked_nothing", values))
    if not missed and not spared:
        fail(Feedback("marked_everything", values))
    if len(found) == 1 and not accused:
        fail(Feedback("marked_few", values), points=1)
    if all(city["far"] for city in marked) and len(accused) > 1:
        fail(Feedback("by_distance", values))
    if is_largest(data, marked) and sum(city["sort"] in ("large", "plain") for city in accused) > 1:
        fail(Feedback("by_count", values))
    if Fraction(len(found), len(found) + len(missed)) - Fraction(len(accused), len(accused) + len(spared)) < ENOUGH:
        fail(Feedback("like_guessing", values))


def is_largest(data, marked):
    """Whether the marked cities are those with the most followers; the cities stand in this order."""
    return marked == list(data["cities"].values())[: len(marked)]


def told(city, data):
    """A city's figures for feedback."""
    note = Text(city["note"], n=city["noted"]) if city["note"] else ""
    figures = {name: city[name] for name in ("seen", "expected", "surplus", "noted")}
    return {"city": city["name"], "note": note, **figures, "rest": city["surplus"] - city["noted"], "all": data["page"]["followers"],
            "lesson": Text("lesson_far" if city["far"] else "lesson_home")}  # fmt: skip


def missed_id(city):
    if city["sort"] == "noted":
        return "missed_note"
    return "missed_far" if city["far"] else "missed_home"


@pytest.mark.check(points=4, ideas=("1a",))
def test_finds_unearned(answer, data):
    found, missed, accused, spared, unknown = sort_marks(answer, data)
    strange = [Feedback("unknown_city", {"ids": [id[:20] for id in unknown[:5]]})] if unknown else []
    if not strange or found or accused:
        check_whole(data, found, missed, accused, spared, Text("found_of", hits=len(found), all=len(found) + len(missed)))
    if missed or strange:
        told_missed = [Feedback(missed_id(city), told(city, data)) for city in missed] if found else []
        fail(*strange, *told_missed, points=max(0, 4 - 2 * len(missed) - len(strange)))
    passed(Feedback("found_unearned", {"cities": [city["name"] for city in found], "rest": min(told(city, data)["rest"] for city in found)}))


@pytest.mark.check(points=4, ideas=("1b",))
def test_spares_earned(answer, data):
    found, missed, accused, spared, _ = sort_marks(answer, data)
    check_whole(data, found, missed, accused, spared, Text("marked_of", alarms=len(accused), all=len(accused) + len(spared)))
    if accused:
        fail(*(Feedback(ACCUSED[city["sort"]], told(city, data)) for city in accused), points=max(0, 4 - 2 * len(accused)))
    dust = max((city for city in spared if city["sort"] == "dust"), key=lambda city: city["surplus"])
    explained = next(city for city in spared if city["sort"] == "viral")
    passed(Feedback("spared_earned", {"count": len(spared), "dust": dust["name"], "explained": explained["name"]}))


def between(value, bounds):
    low, high = bounds
    return low <= value <= high


@pytest.mark.check(points=2, ideas=("1a",))
def test_expected(answer, data):
    value, bounds, page = answer.expected, data["bounds"], data["page"]
    city = data["cities"][data["asked"]]
    values = {"value": value, "expected": city["expected"], "city": city["name"], "seen": city["seen"], **page, "count": len(data["cities"])}
    if between(value, bounds):
        passed(Feedback("expected_right", values))
    slip = next((id for id, around in data["slips"].items() if between(value, around)), "expected_off")
    fail(Feedback(slip, {**values, "direction": Text("too_large" if value > bounds[1] else "too_small")}))


@pytest.mark.check(points=2, ideas=("1b",))
def test_ratio(answer, data):
    value, (low, high), city = answer.ratio, data["bounds"], data["cities"][data["asked"]]
    seen, expected = city["seen"], city["expected"]
    values = {"value": value, "seen": seen, "city": city["name"]}
    right = (seen / high * Fraction(9, 10), seen / low * Fraction(11, 10))
    if between(value, right):
        passed(Feedback("ratio_right", values))
    slips = (("ratio_difference", Fraction(seen - expected)), ("ratio_upside_down", Fraction(expected, seen)),
             ("ratio_percent", Fraction(100 * seen, expected)), ("ratio_percent", Fraction(100 * (seen - expected), expected)))  # fmt: skip
    for id, slip in slips:
        if between(value, (slip * Fraction(9, 10), slip * Fraction(11, 10))):
            fail(Feedback(id, values))
    own = answer.expected  # whoever went wrong there has paid for it there
    if 0 < own < seen / 2 and between(value * Fraction(own), (seen * Fraction(9, 10), seen * Fraction(11, 10))):
        passed(Feedback("ratio_right", values))
    fail(Feedback("ratio_off", values))


@pytest.mark.check(points=2, ideas=("1b",))
def test_beyond_chance(answer, data):
    said, choir = data["ranges"].get(answer.chance), data["choir"]
    values = {name: value for name, value in choir.items() if name not in ("page", "beyond")}
    if said is None:
        fail(Feedback("chance_unanswered", values))
    if said != "right":
        fail(Feedback(f"chance_{said}", values))
    passed(Feedback("chance_right", {**values, "lesson": Text("lesson_beyond" if choir["beyond"] else "lesson_within", **values)}))


@pytest.mark.check(points=2, ideas=("1a", "1b"))
def test_how_sure(answer, data):
    said = data["sentences"].get(answer.sure)
    if said is None:
        fail(Feedback("sure_unanswered"))
    feedback = Feedback(f"answer_{said}", {"words": Text(f"sure_{said}", **data["page"])})
    if said != "right":
        fail(feedback)
    passed(feedback)
