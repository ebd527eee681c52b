"""The exercise begging-loop is fair: the loops are those meant, everybody can arrive, any minimal cut counts, guessing earns nothing."""

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations, permutations

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "no-begging", "begging-loop", [])
DATA = _module(EXERCISE.folder / "data.py")
VARIANTS = range(200)


@pytest.fixture(scope="module")
def grade():
    """Grades values, changed from a variant's solution, on that variant."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))
        yield lambda variant=0, **changes: bench.grade(
            replace(template, variant=variant, values={**EXERCISE.solution(variant, "en"), **changes}), ""
        )


def told(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


def can_walk(links, start, end):
    """Whether one can walk from a place to another in at least one step: found by repeated widening, not as data.py does it."""
    reached = {b for a, b in links if a == start}
    for _ in links:
        reached |= {b for a, b in links if a in reached}
    return end in reached


def cuts_that_do(data, count):
    """Every choice of so many links after which no place leads back to itself and all lead to an end."""
    for cuts in combinations(data["links"], count):
        left = [pair for id, pair in data["links"].items() if id not in cuts]
        looped = any(can_walk(left, place, place) for place in data["places"])
        lost = [p for p in data["places"] if p not in data["ends"] and not any(can_walk(left, p, end) for end in data["ends"])]
        if not looped and not lost:
            yield list(cuts)


def test_every_variant_is_equally_hard():
    """Nine places, thirteen links, two ends, three loops among which one of two places and one longer, two cuts needed."""
    sizes = Counter()
    for variant in VARIANTS:
        data = EXERCISE.material(variant)
        links = list(data["links"].values())
        assert len(data["places"]) == 9 and len(links) == 13 == len({tuple(link) for link in links}) and len(data["ends"]) == 2
        assert len(set(data["places"].values())) == 9
        lengths = sorted(map(len, data["loops"]))
        assert len(lengths) == 3 and lengths[0] == 2 and lengths[-1] in (3, 4)
        sizes[len(data["solution"]["loops"])] += 1
        assert not any(b == data["source"] for _, b in links) and not any(a in data["ends"] for a, _ in links)
        assert {b for _, b in links} == set(data["places"]) - {data["source"]}
        assert max(sum(b == end for _, b in links) for end in data["ends"]) >= 2
    assert set(sizes) == {4, 5} and min(sizes.values()) > 40


def test_the_loops_are_all_there_are():
    """Walking in every order of up to four places finds the same loops, and the solution names just the places that lead back to themselves."""
    for variant in range(40):
        data = EXERCISE.material(variant)
        links = [tuple(link) for link in data["links"].values()]
        walks = [walk for size in (2, 3, 4, 5) for walk in permutations(data["places"], size) if walk[0] == min(walk)]
        loops = [list(walk) for walk in walks if all(pair in links for pair in zip(walk, walk[1:] + walk[:1]))]
        assert sorted(loops) == sorted(data["loops"])
        assert data["solution"]["loops"] == [place for place in data["places"] if can_walk(links, place, place)]


def test_two_cuts_are_needed_and_enough_and_looking_pays():
    """One cut never does; one or two choices of two do; another choice breaks all loops, too, but strands somebody."""
    for variant in VARIANTS:
        data = EXERCISE.material(variant)
        good = list(cuts_that_do(data, 2))
        assert not list(cuts_that_do(data, 1)) and 1 <= len(good) <= 2 and data["solution"]["cuts"] in good


def test_any_choice_of_few_cuts_counts(grade):
    """Every minimal choice earns full points, not only the one that is shown as a solution."""
    seen = Counter()
    for variant in range(30):
        good = list(cuts_that_do(EXERCISE.material(variant), 2))
        seen[len(good)] += 1
        assert {grade(variant, cuts=cuts).points for cuts in good} == {EXERCISE.points}
    assert seen[2]


def test_breaking_a_loop_without_looking_strands_somebody(grade):
    """In every variant there are two cuts that leave no loop and are told whom they strand, at the price of that check alone."""
    for variant in range(20):
        data = EXERCISE.material(variant)
        reports = [grade(variant, cuts=list(cuts)) for cuts in combinations(data["links"], 2)]
        assert any(told(report) == {"stranded"} and report.points == EXERCISE.points - 2 for report in reports)


def test_the_cuts_are_judged_by_reckoning(grade):
    """Whatever is cut: no loop, nobody stranded and two cuts earn all six points, anything else fewer."""
    for variant in range(4):
        data = EXERCISE.material(variant)
        good = list(cuts_that_do(data, 2))
        for count in (1, 2, 3):
            for cuts in combinations(data["links"], count):
                assert (grade(variant, cuts=list(cuts)).points == EXERCISE.points) is (list(cuts) in good)


def test_judging_without_looking_earns_little(grade):
    """Nothing, everything and chance earn next to nothing."""
    rng, earned = random.Random(0), []
    for variant in range(100):
        data = EXERCISE.material(variant)
        assert grade(variant, loops=[], cuts=[], instead="").points == 0
        assert grade(variant, loops=list(data["places"]), cuts=list(data["links"]), instead="").points == 0
        loops = [place for place in data["places"] if rng.random() < 0.5]
        cuts = [id for id in data["links"] if rng.random() < 2 / 13]
        earned.append(grade(variant, loops=loops, cuts=cuts, instead="").points)
    assert sum(earned) / len(earned) < 2


@pytest.mark.parametrize("lang", LANGS)
def test_the_right_sentence_is_not_given_away_by_its_length(lang):
    """What to put in place of a link: the right answer is neither the longest by much nor the shortest by much."""
    others = [len(EXERCISE.texts[f"instead_{id}"][lang]) for id in DATA.INSTEAD[1:]]
    for organisation in DATA.ORGANISATIONS:
        assert min(others) - 20 <= len(EXERCISE.texts[f"useful_{organisation}"][lang]) <= max(others) + 20


@pytest.mark.parametrize("lang", LANGS)
def test_letters_and_names_can_be_read_on_a_phone(lang):
    """Names fit beside each other, and hardly ever does a letter stand in the way of another or of a name."""
    assert all(len(EXERCISE.texts[f"place_{name}"][lang]) <= 12 for name in DATA.NETWORKS)
    crowded = 0
    for variant in range(60):
        data = EXERCISE.material(variant)
        ids = list(data["places"])
        links = [(ids.index(a), ids.index(b)) for a, b in data["links"].values()]
        crowded += DATA.crowding(range(9), links, list(data["places"].values()))
    assert crowded <= 30


@pytest.mark.parametrize("value", [["a"], ["p1", "p1x"], ["", "p1"], ["p" * 999], ["p1"] * 2, "p1", {"p1": True}, [["p1"]], None, [None]])
def test_any_plain_answer_is_judged(grade, value):
    """Odd values neither break a check nor earn anything."""
    report = grade(loops=value, cuts=value, instead="zzz")
    assert report.status == "graded" and report.points == 0
    assert "check_broke" not in told(report)
