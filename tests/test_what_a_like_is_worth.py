"""The exercise what-a-like-is-worth is fair: the dots tell, the lines mislead, and neither names nor guessing help."""

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

EXERCISE = load_exercise(find_root(), "no-begging", "what-a-like-is-worth", [])
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


def shown(variant, kind):
    return [figure for figure in EXERCISE.shown(variant, "en")["figures"] if figure["kind"] == kind]


def test_every_variant_is_equally_hard():
    """Five figures, of which one moves with the till and every other part is played; which and where is drawn."""
    movers, places, likes = Counter(), Counter(), Counter()
    for variant in VARIANTS:
        figures = EXERCISE.material(variant)["figures"]
        parts = Counter(figure["part"] for figure in figures.values())
        assert parts["moves"] == 1 and len(parts) == 4 and sum(parts.values()) == 5
        (mover,) = [id for id, figure in figures.items() if figure["part"] == "moves"]
        movers[figures[mover]["figure"]] += 1
        places[mover] += 1
        likes[next(figure["part"] for figure in figures.values() if figure["figure"] == "likes")] += 1
        assert figures[mover]["together"] >= 11
        assert all(4 <= figure["together"] <= 7 for id, figure in figures.items() if id != mover)
    assert set(movers) == {id for id, (_, _, euros) in DATA.FIGURES.items() if euros} and min(movers.values()) > 20
    assert len(places) == 5 and set(likes) == {"season", "growth", "apart"}


def test_the_lines_mislead_and_the_dots_tell():
    """Side by side with the till, a figure of its season looks more like it than the one that moves with it."""
    for variant in VARIANTS:
        (panels,) = shown(variant, "lines")
        till, *lines = [series["values"] for series in panels["series"]]
        figures = list(EXERCISE.material(variant)["figures"].values())
        looks = {figure["part"]: DATA.likeness(line, till) for figure, line in zip(figures, lines)}
        dots = {figure["part"]: DATA.likeness(*zip(*cloud["points"])) for figure, cloud in zip(figures, shown(variant, "scatter"))}
        assert looks["season"] > looks["moves"] and dots["moves"] >= 68
        assert all(abs(likeness) <= 5 for part, likeness in dots.items() if part != "moves")


def test_the_worth_can_be_read_from_the_edges_of_the_cloud():
    """Who divides the height of the one cloud by its width, as the last hint says, is near enough."""
    for variant in VARIANTS:
        material = EXERCISE.material(variant)
        place = [figure["part"] for figure in material["figures"].values()].index("moves")
        x, y = zip(*shown(variant, "scatter")[place]["points"])
        read = 10 * (max(y) - min(y)) / (max(x) - min(x))
        assert 0.6 <= read / material["worth"]["ten_more"] <= 1.6
        assert material["worth"]["average"] > 2 * material["worth"]["ten_more"]


def test_all_figures_are_whole_and_shown_the_same_everywhere():
    """No fractions to round, 26 fortnights, and growth is seen in its cloud: every change is above zero."""
    for variant in VARIANTS:
        (panels,) = shown(variant, "lines")
        assert all(type(value) is int and value > 0 for series in panels["series"] for value in series["values"])
        assert {len(series["values"]) for series in panels["series"]} == {len(panels["x"])} == {26}
        for figure, cloud in zip(EXERCISE.material(variant)["figures"].values(), shown(variant, "scatter")):
            assert all(type(number) is int for point in cloud["points"] for number in point)
            if figure["part"] == "growth":
                assert all(x > 0 for x, _ in cloud["points"])


@pytest.mark.parametrize("lang", LANGS)
def test_the_right_sentence_is_not_given_away_by_its_length(lang):
    """Of the answers to each of the last two questions, the right one is never the longest by much or the shortest by much."""
    for question, meanings in (("eyes", DATA.EYES), ("next", DATA.NEXT)):
        right, *others = [len(EXERCISE.texts[f"{question}_{id}"][lang]) for id in meanings]
        assert min(others) - 20 <= right <= max(others) + 20


@pytest.mark.parametrize("variant", [0, 1, 2, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points."""
    assert grade(variant).points == EXERCISE.points


def test_judging_without_looking_earns_little(grade):
    """The same verdict for all, none, or one at random earns next to nothing of the eight points for the verdicts."""
    rng, earned = random.Random(0), []
    for variant in range(40):
        rows = EXERCISE.material(variant)["figures"]
        for verdict in ("season", "growth", "apart", "moves"):
            assert grade(variant, verdicts={id: {"verdict": verdict} for id in rows}, worth=0, eyes="", next="").points == 0
        guess = {id: {"verdict": rng.choice(DATA.PARTS)} for id in rows}
        earned.append(grade(variant, verdicts=guess, worth=0, eyes="", next="").points)
    assert grade(verdicts={}, worth=0, eyes="", next="").points == 0
    assert sum(earned) / len(earned) < 1.6


def test_each_trap_is_explained_by_itself(grade):
    """A figure taken for the one that pays costs its own check alone, and is told which trap it was."""
    seen = set()
    for variant in range(20):
        material = EXERCISE.material(variant)
        for id, figure in material["figures"].items():
            if figure["part"] == "moves":
                continue
            report = grade(variant, verdicts={**material["solution"]["verdicts"], id: {"verdict": "moves"}})
            wanted = "likes_for_money" if figure["figure"] == "likes" else f"{figure['part']}_for_effect"
            assert told(report) == {wanted} and report.points == EXERCISE.points - 3
            seen.add(wanted)
    assert len(seen) == 4


@pytest.mark.parametrize(
    "value", [{"f1": "moves"}, {"f1": {"verdict": ["moves"]}}, {"f1": {"verdict": None}}, {"": {}}, {"f9": {"verdict": "x" * 99}}, {"f1": {}}]
)
def test_any_plain_answer_is_judged(grade, value):
    """Odd objects neither break a check nor earn anything."""
    report = grade(verdicts=value, worth=-1e300, eyes="zzz", next="moves")
    assert report.status == "graded" and report.points == 0
    assert all(check.verdict == "failed" for check in report.checks)
