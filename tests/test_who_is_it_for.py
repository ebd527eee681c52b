"""The exercise who-is-it-for is fair: one thing for all, the largest place, or chance earn next to nothing."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "no-begging", "who-is-it-for", [])
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


def changed(variant, **people):
    """A variant's right matches with some people's gift or place changed."""
    right = EXERCISE.solution(variant, "en")["matches"]
    return {id: {**match, **people.get(id, {})} for id, match in right.items()}


def test_every_variant_has_each_role_once_and_each_business_comes_up():
    """Six people: one urgent, one famous, one beyond help, one helped already, two who can wait; where each stands is drawn."""
    businesses, firsts, seen = Counter(), Counter(), set()
    for variant in VARIANTS:
        material = EXERCISE.material(variant)
        assert Counter(person["role"] for person in material["people"].values()) == DATA.DRAWN
        businesses[material["business"]] += 1
        firsts[material["solution"]["first"]] += 1
        seen |= {person["id"] for person in material["people"].values()}
    assert min(businesses.values()) > 40 and len(businesses) == 3 and len(firsts) == 6
    assert seen == {person.id for pool in DATA.PEOPLE.values() for person in pool}


def test_the_table_of_people_is_sound():
    """Gifts and places are the business's own; nobody is both spoken to and interrupted in a place, nobody annoyed by what suits."""
    for key, pool in DATA.PEOPLE.items():
        business = DATA.BUSINESSES[key]
        assert all(f"limit_{key}_{decoy}" in EXERCISE.texts for decoy in business.decoys)
        for person in pool:
            assert set(person.gifts + person.annoying) <= set(business.gifts) and not set(person.gifts) & set(person.annoying)
            assert set(person.places + person.unwanted) <= set(business.places) and not set(person.places) & set(person.unwanted)
            assert bool(person.gifts) is (person.role != DATA.BEYOND) and person.places
            assert (f"lacks_{person.id}" in EXERCISE.texts) is (person.role == DATA.BEYOND)
            assert all(f"{part}_{person.id}" in EXERCISE.texts for part in ("need", "where", "annoys"))
        famous = {person.role: person.followers for person in pool}[DATA.FAMOUS]
        assert all(person.followers < famous / 100 for person in pool if person.role != DATA.FAMOUS)


def test_no_gift_and_no_place_suits_more_than_half():
    """Otherwise the same for all would pay."""
    for variant in VARIANTS:
        people = EXERCISE.material(variant)["people"].values()
        gifts = Counter(gift for person in people for gift in person["gifts"])
        places = Counter(place for person in people for place in person["places"])
        assert max(gifts.values()) <= 3 and max(places.values()) <= 3


@pytest.mark.parametrize("lang", LANGS)
def test_the_right_way_is_not_given_away_by_its_length(lang):
    """Of the five ways to help the right one is neither the longest nor the shortest by much."""
    right, *others = [len(EXERCISE.texts[f"how_{id}"][lang]) for id in DATA.HOW]
    assert min(others) - 20 <= right <= max(others) + 20


def test_ids_do_not_tell():
    """Gifts, places and ways have neutral ids in shown order, and the right ones stand everywhere."""
    ways, gifts = set(), set()
    for variant in VARIANTS:
        matches, first, how = EXERCISE.shown(variant, "en")["questions"]
        assert [row["id"] for row in matches["rows"]] == [choice["id"] for choice in first["choices"]] == [f"c{n}" for n in range(1, 7)]
        assert [[choice["id"] for choice in column["choices"]] for column in matches["columns"]] == [
            [f"g{n}" for n in range(1, 9)], [f"p{n}" for n in range(1, 8)],
        ]
        assert [choice["id"] for choice in how["choices"]] == list("abcde")
        solution = EXERCISE.solution(variant, "en")
        ways.add(solution["how"])
        gifts |= {match["gift"] for match in solution["matches"].values()}
    assert ways == set("abcde") and gifts == {f"g{n}" for n in range(1, 9)}


@pytest.mark.parametrize("variant", range(12))
def test_the_solution_and_every_accepted_pair_earn_all_points(grade, variant):
    """Where two gifts suit, either is right."""
    assert grade(variant).points == EXERCISE.points
    material = EXERCISE.material(variant)
    ids = {meaning: id for id, meaning in material["gifts"].items()}
    last = {id: {"gift": ids[person["gifts"][-1]]} for id, person in material["people"].items() if person["gifts"]}
    assert grade(variant, matches=changed(variant, **last)).points == EXERCISE.points


def test_the_same_for_all_earns_nothing(grade):
    """One gift for everybody, one place for everybody, or no for everybody."""
    for variant in range(10):
        material = EXERCISE.material(variant)
        for gift in material["gifts"]:
            for place in material["places"]:
                report = grade(variant, matches={id: {"gift": gift, "place": place} for id in material["people"]}, first="", how="")
                assert report.points == 0
    assert grade(matches={}, first="", how="").points == 0


def test_chance_earns_next_to_nothing(grade):
    """Of 14 points chance earns about one, the two single questions included."""
    rng, earned = random.Random(0), []
    for variant in range(150):
        material = EXERCISE.material(variant)
        matches = {
            id: {"gift": rng.choice(list(material["gifts"])), "place": rng.choice(list(material["places"]))} for id in material["people"]
        }
        earned.append(grade(variant, matches=matches, first=rng.choice(list(material["people"])), how=rng.choice("abcde")).points)
    assert sum(earned) / len(earned) < 1.5


def test_every_wrong_gift_and_place_is_told_by_what_is_wrong_with_it(grade):
    """One wrong choice costs its own check alone, and the table says which mistake it is."""
    for variant in range(12):
        material = EXERCISE.material(variant)
        for id, person in material["people"].items():
            for choice, gift in material["gifts"].items():
                if gift in (person["gifts"] or (DATA.NOTHING,)):
                    continue
                wanted = (
                    "gift_impossible" if gift in material["decoys"]
                    else "gift_forced" if person["role"] == DATA.BEYOND
                    else "gift_withheld" if gift == DATA.NOTHING
                    else "gift_annoys" if gift in person["annoying"]
                    else "gift_misses"
                )
                report = grade(variant, matches=changed(variant, **{id: {"gift": choice}}))
                assert told(report) == {wanted} and report.points == EXERCISE.points - 2
            for choice, place in material["places"].items():
                if place in person["places"]:
                    continue
                wanted = "broadcasts" if place == DATA.EVERYWHERE else "interrupts" if place in person["unwanted"] else "not_there"
                report = grade(variant, matches=changed(variant, **{id: {"place": choice}}))
                assert told(report) == {wanted} and report.points == EXERCISE.points - 2


def test_only_the_person_in_need_comes_first(grade):
    """Each other role has its own explanation; the famous one's names the followers."""
    for variant in range(6):
        people = EXERCISE.material(variant)["people"]
        ids = {person["role"]: told(grade(variant, first=id)) for id, person in people.items()}
        assert ids == {
            "urgent": set(), "famous": {"first_famous"}, "beyond": {"first_unhelpable"}, "helped": {"first_helped"}, "calm": {"first_can_wait"},
        }


@pytest.mark.parametrize(
    "value", [{"c1": "g1"}, {"c1": {"gift": ["g1"]}}, {"c1": {"place": None}}, {"": {}}, {"c9": {"gift": "x" * 99}}, {"c1": {}}, {"c1": {"place": "zz"}}]
)
def test_any_plain_answer_is_judged(grade, value):
    """Odd objects neither break a check nor earn anything."""
    report = grade(matches=value, first="zzz", how="personal")
    assert report.status == "graded" and report.points == 0
    assert all(check.verdict == "failed" for check in report.checks)
