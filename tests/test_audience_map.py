"""The exercise audience-map is fair: no single look solves it, dust and explained surpluses stay innocent, sums are exact."""

import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "real-fans", "audience-map", [])
DATA = _module(EXERCISE.folder / "data.py")
VARIANTS = range(200)
LOOKS = {  # what a hasty reader might go by: a city and its page -> marked
    "far away": lambda city, page: city["far"],
    "no note": lambda city, page: not city["note"],
    "several times the usual": lambda city, page: 2 * city["expected"] < city["seen"],
    "many too many": lambda city, page: city["surplus"] > 100,
    "a tenth of the page": lambda city, page: 10 * city["seen"] > page["followers"],
    "hardly any customers": lambda city, page: city["customers"] < 11,
}


def cities(variant):
    return EXERCISE.material(variant)["cities"]


@pytest.fixture(scope="module")
def grade():
    """Grades the solution of a variant with some of its values changed."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))
        yield lambda variant=0, **values: bench.grade(
            replace(template, variant=variant, values={**EXERCISE.solution(variant, "en"), **values}), ""
        )


def test_a_heap_is_far_larger_than_what_lies_beside_it():
    """Unearned cities keep 150 people or more that nothing explains, near and far; all others fewer than 50."""
    for variant in VARIANTS:
        sorts, heaps = Counter(), []
        for city in cities(variant).values():
            rest = city["surplus"] - city["noted"]
            sorts[city["sort"]] += 1
            if city["sort"] in DATA.BOUGHT:
                heaps.append(city["far"])
                assert rest >= 150 and city["seen"] > 2.4 * city["expected"]
            else:
                assert rest < 50
        assert len(heaps) == DATA.UNEARNED and set(heaps) == {True, False}
        assert sorts == {"large": 2, "plain": 2, "dust": 2, "viral": 1, "club": 1, "heap": 2, "noted": 1}


def test_dust_is_odd_but_small():
    """Far dust is about twice the usual or more, as heaps are, but fewer than 30 people."""
    for variant in VARIANTS:
        dust = [city for city in cities(variant).values() if city["sort"] == "dust"]
        assert all(0 < city["surplus"] < 30 for city in dust)
        assert any(10 * city["seen"] > 18 * city["expected"] for city in dust)


@pytest.mark.parametrize("look", LOOKS)
def test_no_single_look_solves_it(look):
    """Distance, silence of the log, ratio, difference, count and customers alone are wrong in every variant."""
    for variant in VARIANTS:
        page = EXERCISE.material(variant)["page"]
        marked = [id for id, city in cities(variant).items() if LOOKS[look](city, page)]
        assert marked != EXERCISE.solution(variant, "en")["unearned"]


def test_no_name_is_a_sign():
    """Every city is unearned in some variants and innocent in others; firms, answers and their places vary."""
    seen = Counter((city["name"], city["sort"] in DATA.BOUGHT) for variant in range(600) for city in cities(variant).values())
    names = {*DATA.FAR, *(name for _, near in DATA.FIRMS.values() for name in near)}
    assert {name for name, _ in seen} == names
    assert all(seen[name, True] and seen[name, False] for name in names)
    solutions = [EXERCISE.solution(variant, "en") for variant in VARIANTS]
    assert {solution["chance"] for solution in solutions} == {"r1", "r2", "r3", "r4"}
    assert {solution["sure"] for solution in solutions} == {"s1", "s2", "s3", "s4", "s5"}
    assert {EXERCISE.material(variant)["choir"]["beyond"] for variant in VARIANTS} == {True, False}


def test_slips_are_told_apart():
    """In no variant does a usual slip lead to an accepted number, and the accepted ones lie close together."""
    for variant in VARIANTS:
        data = EXERCISE.material(variant)
        low, high = data["bounds"]
        assert low < data["cities"][data["asked"]]["expected"] < high < 2.6 * low
        assert all(slip[1] < low or high < slip[0] for slip in data["slips"].values())


@pytest.mark.parametrize("followers, share", DATA.CHOIRS)
def test_the_range_of_chance_is_exact(followers, share):
    """Outside the range lies at most one in 40 at each end; one step narrower, more. Four steps of three fill it."""
    low, high = DATA.chance_range(followers, share)
    tails = [Fraction(sum(counts), 1000**followers) for counts in (
        DATA.chances(followers, share)[:low], DATA.chances(followers, share)[: low + 1],
        DATA.chances(followers, share)[high + 1 :], DATA.chances(followers, share)[high:])]  # fmt: skip
    assert sum(DATA.chances(followers, share)) == 1000**followers
    assert tails[0] <= Fraction(1, 40) < tails[1] and tails[2] <= Fraction(1, 40) < tails[3]
    assert high - low + 1 == 12 and DATA.per_thousand(followers, share, low, high) >= 950


def test_the_range_of_chance_is_the_known_one():
    """Against 3 %, 14 of 300 is within chance and 16 isn't: Clopper and Pearson's interval about 14 begins at 2.6 %, about 16 above 3 %."""
    assert DATA.chance_range(300, 30) == (4, 15)


@pytest.mark.parametrize("variant", [0, 1, 2, 3, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points."""
    assert grade(variant).points == EXERCISE.points


@pytest.mark.parametrize("variant", range(5))
def test_either_yardstick_is_accepted(grade, variant):
    """Similar pages or customers, of all followers or of those that are no heap: each is a fair expectation."""
    data = EXERCISE.material(variant)
    city, page = data["cities"][data["asked"]], data["page"]
    heaps = sum(other["surplus"] for other in data["cities"].values() if other["sort"] in DATA.BOUGHT)
    for share in (city["share"] / 1000, city["customers"] / page["customers"]):
        for of in (page["followers"], page["followers"] - heaps):
            assert grade(variant, expected=share * of, ratio=round(city["seen"] / (share * of), 1)).points == EXERCISE.points


def test_marking_without_judging_earns_nothing(grade):
    """No city, every city, all far ones or the largest ones: nothing for the marks."""
    for variant in range(20):
        known = cities(variant)
        for marked in ([], list(known), [id for id, city in known.items() if city["far"]], list(known)[:5]):
            assert grade(variant, unearned=marked).points <= EXERCISE.points - 8 + 2
    assert grade(0, unearned=[], expected=0, ratio=0, chance="", sure="").points == 0


def test_marks_by_lot_earn_little(grade):
    """One to five cities drawn by lot earn on average less than one point of eight."""
    rng = random.Random(1)
    earned = [grade(variant, unearned=rng.sample(list(cities(variant)), rng.randrange(1, 6))).points - 8 for variant in range(200)]
    assert sum(earned) < len(earned)


def test_a_slip_is_paid_once(grade):
    """Whoever expects too many and divides correctly loses the points of the expectation alone."""
    city = cities(0)[EXERCISE.material(0)["asked"]]
    expected = 2 * city["expected"] + 7
    report = grade(0, expected=expected, ratio=round(city["seen"] / expected, 1))
    assert [check.id for check in report.checks if check.verdict == "failed"] == ["expected"]


@pytest.mark.parametrize("values", [
    {"unearned": ["c01", "c01"]}, {"unearned": [3]}, {"unearned": "c01"}, {"unearned": ["x" * 500] * 2}, {"expected": 1e300},
    {"expected": -5}, {"ratio": -1e300}, {"ratio": 0}, {"ratio": "9"}, {"chance": "r9"}, {"chance": ["r1"]}, {"sure": {}}, {"expected": None},
])  # fmt: skip
def test_any_plain_answer_is_graded(grade, values):
    """Repeats, unknown ids, wrong types and huge numbers cost points and break nothing."""
    report = grade(0, **values)
    assert report.status == "graded" and report.points < EXERCISE.points and not report.open_points


@pytest.mark.parametrize("lang", LANGS)
def test_the_material_does_not_tell_the_answer(lang):
    """What is shown is complete in each language: no slot is left empty, ids are in order, bars fit their series."""
    for variant in range(30):
        shown = EXERCISE.shown(variant, lang)
        assert "{" not in str([question["label"] + question.get("text", "") for question in shown["questions"]])
        choices = shown["questions"][0]["choices"]
        assert [choice["id"] for choice in choices] == [f"c{number:02}" for number in range(1, 12)]
        assert all(set(choice) <= {"id", "label", "text", "facts"} for choice in choices)
        for figure in (shown["questions"][0]["figures"][0], shown["questions"][3]["figures"][0]):
            assert all(len(row["values"]) == len(figure["series"]) for row in figure["rows"])
        assert sum(row["values"][0] for row in shown["questions"][0]["figures"][0]["rows"]) < 100
