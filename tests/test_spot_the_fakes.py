"""The exercise spot-the-fakes is fair: no sign decides alone, several together do, on every variant."""

import importlib.util
from dataclasses import replace
from datetime import date

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.run import Bench

EXERCISE = load_exercise(find_root(), "real-fans", "spot-the-fakes", [])
VARIANTS = range(200)
LANGS = ("en", "fr", "hr")


@pytest.fixture(scope="module")
def variants():
    """Each variant's cards as an English reader sees them, and which were bought."""
    drawn = []
    for variant in VARIANTS:
        material = EXERCISE.material(variant)
        bought = set(material["solution"]["fakes"])
        drawn.append([(read(card), card["id"] in bought) for card in EXERCISE.shown(variant, "en")["cards"]])
    return drawn


@pytest.fixture(scope="module")
def grade():
    """Grades marks on a variant."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))
        yield lambda fakes, variant=0: bench.grade(
            replace(template, variant=variant, values={"fakes": list(fakes)}), ""
        )


def parts():
    spec = importlib.util.spec_from_file_location("spot_data", EXERCISE.folder / "data.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.PARTS


PARTS = parts()
KIND_OF = {post["en"]: kind for kind in ("own", "slogans", "ads", "links", "retweets") for post in PARTS[kind]}
KIND_OF |= {post["en"]: "offers" for shop in PARTS["shops"] for post in shop["offers"]}
KIND_OF |= {shop["own"]["en"]: "own" for shop in PARTS["shops"]}


def read(card):
    """What one can see or count on a card, as numbers."""
    facts = {fact["id"]: fact["value"] for fact in card["facts"]}
    kinds = [KIND_OF[post] for post in card["posts"]]
    days = (date(2018, 3, 1) - date.fromisoformat(facts["joined"])).days
    seen = {key: facts[key] for key in ("posts", "followers", "following", "likes", "lists")}
    seen |= {kind: kinds.count(kind) for kind in sorted(set(KIND_OF.values()))}
    return seen | {
        "days": days,
        "ratio": seen["following"] / max(seen["followers"], 0.5),
        "posts a day": seen["posts"] / days,
        "likes a post": seen["likes"] / max(seen["posts"], 0.5),
        "repeats": max((card["posts"].count(post) for post in card["posts"]), default=0),
        "shown posts": len(kinds),
        "bio": card["bio"] != "",
        "own bio": card["bio"] != "" and card["bio"] not in [bio["en"] for bio in PARTS["stock_bios"]],
        "default picture": card["picture"]["kind"] == "default",
        "face": card["picture"]["kind"] == "face",
        "website": facts["website"] != "–",
        "place": facts["place"] != "–",
        "digits": any(c.isdigit() for c in card["handle"]),
        "handle length": len(card["handle"]),
        "name length": len(card["name"]),
        "first letter": ord(card["name"][0]),
        "bio length": len(card["bio"]),
        "place in the row": int(card["id"][1:]),
    }


def best_threshold(cards, name):
    """How many cards the best rule on one number gets right, whichever side it accuses."""
    cuts = {seen[name] for seen, _ in cards}
    right = [sum((seen[name] >= cut) == bought for seen, bought in cards) for cut in cuts]
    return max(max(right), len(cards) - min(right))


def simple_weighing(seen):
    """A learner's own reckoning, without the hint's fine weights: what is posted, and who follows whom."""
    speaks_for_bought = (
        2 * (seen["ratio"] > 10)
        + 2 * (seen["repeats"] > 1)
        + 2 * (seen["own"] == 0)
        + (seen["followers"] < 20)
        + (seen["slogans"] + seen["ads"] > 0)
        + (not seen["bio"])
    )
    return speaks_for_bought - 2 * seen["own"] - 2 * (seen["ratio"] < 4) > 0


def test_no_sign_decides_alone(variants):
    """The best threshold on any single number or fact gets at most 85 % of the cards right, in every variant."""
    for variant, cards in enumerate(variants):
        for name in cards[0][0]:
            assert best_threshold(cards, name) <= 0.85 * len(cards), (variant, name)


def test_several_signs_together_decide(variants):
    """A sensible sum of visible signs is right on at least 22 of 24 cards, in every variant."""
    for variant, cards in enumerate(variants):
        right = sum(simple_weighing(seen) == bought for seen, bought in cards)
        assert right >= 22, variant


def test_how_many_were_bought_cannot_be_guessed(variants):
    """Between 9 and 13 of 24 cards are bought, each number about as often."""
    counts = [sum(bought for _, bought in cards) for cards in variants]
    assert {*counts} == {9, 10, 11, 12, 13}
    assert all(counts.count(number) > 20 for number in {*counts})


def test_names_and_places_are_no_sign(variants):
    """Over all variants, people and bought accounts have a place as often, and names and handles of the same length."""
    for name in ("place", "digits", "name length", "first letter"):
        means = []
        for side in (True, False):
            values = [seen[name] for cards in variants for seen, bought in cards if bought is side]
            means.append(sum(values) / len(values))
        assert abs(means[0] - means[1]) < 0.05 * max(1, means[0]), name


@pytest.mark.parametrize("lang", LANGS)
def test_cards_are_whole_in_each_language(lang):
    """Each language shows the same 24 cards, different from one another, with its own words."""
    shown = EXERCISE.shown(3, lang)
    cards = shown["cards"]
    assert [card["id"] for card in cards] == [f"c{n:02}" for n in range(1, 25)]
    assert len({card["name"] for card in cards}) == 24
    assert all(isinstance(post, str) and post for card in cards for post in card["posts"])
    assert all(isinstance(fact["value"], (int, str)) for card in cards for fact in card["facts"])


def test_the_material_does_not_tell_the_answer():
    """Nothing that the learner's page gets says which cards were bought."""
    for card in EXERCISE.shown(0, "en")["cards"]:
        assert set(card) == {"id", "name", "handle", "picture", "bio", "facts", "posts"}


@pytest.mark.parametrize("variant", [0, 1, 2, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points."""
    assert grade(EXERCISE.solution(variant, "en")["fakes"], variant).points == EXERCISE.points


@pytest.mark.parametrize("fakes", [[], [f"c{n:02}" for n in range(1, 25)], [f"c{n:02}" for n in range(1, 25, 2)]])
def test_marking_without_judging_earns_little(grade, fakes):
    """Nobody, everybody or every other card: one point of ten, for cards that exist."""
    assert grade(fakes).points == 1


def test_each_mistake_costs_and_is_explained(grade):
    """Each missed fake and each accused person is told by name, with signs for both sides, and the points fall."""
    profiles = EXERCISE.material(0)["profiles"]
    bought = [id for id in profiles if profiles[id]["bought"]]
    people = [id for id in profiles if not profiles[id]["bought"]]
    points = []
    for wrong in (1, 2, 3):
        report = grade(bought[wrong:] + people[:wrong])
        points.append(report.points)
        told = [item for check in report.checks for item in check.feedback]
        assert sorted(item.values["name"] for item in told) == sorted(
            profiles[id]["name"] for id in bought[:wrong] + people[:wrong]
        )
        assert {item.id for item in told} == {"too_trusting", "too_suspicious"}
    assert points[0] > points[1] > points[2]


def test_every_text_that_a_card_can_need_exists():
    """On 200 variants, each sign and each lesson that could be told has its text."""
    for variant in VARIANTS:
        for profile in EXERCISE.material(variant)["profiles"].values():
            assert {sign["id"] for sign in profile["signs"]} <= set(EXERCISE.texts)
