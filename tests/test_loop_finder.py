"""The exercise loop-finder is fair: its own answer is right, each way of erring is told as one, and hidden networks stay hidden."""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from grader.answer import Answer, read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench

EXERCISE = load_exercise(find_root(), "no-begging", "loop-finder", [])
DATA = _module(EXERCISE.folder / "data.py")
WRONG = sorted(EXERCISE.solutions.glob("wrong/*.py"))
CORE = EXERCISE.reference("en").read_text(encoding="utf-8").replace("def loops(", "def every_loop(")


@pytest.fixture(scope="module")
def reports():
    """Grades an answer on several draws, each of another variant and secret."""
    with Bench(EXERCISE, open_here) as bench:
        yield lambda answer, draws=1: [bench.grade(replace(answer, variant=n), f"secret {n}") for n in range(draws)]


@pytest.fixture(scope="module")
def source(reports):
    """Grades a function's source."""
    return lambda text: reports(Answer(EXERCISE.slug, cells=(text,)))[0]


def told(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


def by_brute_force(links):
    """Every order of every choice of places that can be walked round, from its first name on."""
    names = sorted({name for link in links for name in link})
    walks = (list(walk) for size in range(1, len(names) + 1) for walk in permutations(names, size) if walk[0] == min(walk))
    return sorted(walk for walk in walks if all([a, b] in links for a, b in zip(walk, walk[1:] + walk[:1])))


def test_the_expected_loops_are_right():
    """What the checks expect agrees with trying every order of places, on small, shown and hidden networks."""
    for variant in range(5):
        networks = [network for group in EXERCISE.material(variant)["networks"].values() for network in group]
        for network in networks + EXERCISE.hidden(variant, "test")[:10]:
            assert sorted(network["loops"]) == by_brute_force(network["links"])


def test_each_group_holds_what_it_is_named_for():
    """No loops, pairs alone, longer loops alone, links to oneself, loops that share places."""
    groups = EXERCISE.material(0)["networks"]
    lengths = {group: [{len(loop) for loop in network["loops"]} for network in networks] for group, networks in groups.items()}
    assert set().union(*lengths["no_loop"]) == set() and groups["no_loop"][0]["links"] == []
    assert all(sizes == {2} for sizes in lengths["pairs"])
    assert all(min(sizes) >= 3 for sizes in lengths["long"]) and set().union(*lengths["long"]) == {3, 4, 5}
    assert all(1 in sizes for sizes in lengths["selves"])
    for network in groups["overlaps"]:
        assert len(network["loops"]) > 1 and len(set(sum(network["loops"], []))) < sum(map(len, network["loops"]))


def test_every_variant_is_equally_hard():
    """The shown network has eleven links and three loops; of hidden ones at least a quarter has loops of three or more, some have none."""
    for variant in range(200):
        shown = EXERCISE.shown(variant, "hr")["table"]
        links = [list(row) for row in shown["rows"]]
        assert len(links) == 11 and len(DATA.loops_of(links)) == 3 and ": 3" in shown["caption"]
        hidden = EXERCISE.hidden(variant, "x")
        assert len(hidden) == DATA.HIDDEN and max(len(network["loops"]) for network in hidden) <= DATA.MOST_LOOPS
        assert sum(any(len(loop) > 2 for loop in network["loops"]) for network in hidden) >= DATA.HIDDEN / 4
        assert any(not network["loops"] for network in hidden)


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_the_reference_passes_on_every_draw(reports, lang):
    """Plain walking earns all points, whichever networks are drawn."""
    assert {report.points for report in reports(read_file(EXERCISE.reference(lang), EXERCISE.slug), 30)} == {EXERCISE.points}


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_function_earns_its_feedback_on_every_draw(reports, path):
    """What a function is told depends on its slip, not on the networks that it happened to meet."""
    for report in reports(read_file(path, EXERCISE.slug), 10):
        assert told(report) == {path.stem}


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_the_starter_is_not_a_solution(reports, lang):
    """The starter runs, finds pairs alone, and earns what that is worth: under half of the points."""
    starter = read_file(EXERCISE.folder / f"starter.{lang}.py", EXERCISE.slug)
    for report in reports(starter, 10):
        assert report.status == "graded" and report.points < EXERCISE.points / 2
        assert told(report) == {"only_pairs", "self_link_missed"}


def test_finding_nothing_earns_nothing(source):
    """An empty list, the same list for all, or every link as a loop earns next to nothing, though some networks have no loop."""
    assert source("def loops(links): return []").points == 0
    assert source('def loops(links): return [["X", "Blog"]]').points == 0
    assert source("def loops(links): return links").points == 0


def test_the_start_and_the_order_are_free(source):
    """Loops may begin anywhere and come in any order."""
    turned = "\n\ndef loops(links):\n    return [loop[-1:] + loop[:-1] for loop in every_loop(links)][::-1]\n"
    assert source(CORE + turned).points == EXERCISE.points


def test_stopping_on_one_sort_costs_that_sort_alone(source):
    """A function that stops on a link to its own place is told so there and on hidden networks; the other groups are judged as ever."""
    stops = "\n\ndef loops(links):\n    assert all(here != there for here, there in links)\n    return every_loop(links)\n"
    report = source(CORE + stops)
    assert told(report) == {"answer_raised"} and report.points == EXERCISE.points - 1 - 4


@pytest.mark.parametrize("value", ["[[]]", "[[[]]]", "[None]", "[['X', 1]]", "['X']", "[{}]", "[[''], ['X']]", "[['nowhere']]", "[['X'] * 9]", "None", "{}", "5"])
def test_any_plain_result_is_judged(source, value):
    """Odd results neither break a check nor earn anything."""
    report = source(f"def loops(links): return {value}")
    assert report.status == "graded" and report.points == 0 and "check_broke" not in told(report)


def test_odd_entries_in_some_networks_only_are_survived(source):
    """Where entries are odd in one group and missing in others, each group ends with a reason."""
    for value in ("[None] if any(a == b for a, b in links) else []", "[['X']] if len(links) > 5 else []", "[] if links else [[]]"):
        report = source(f"def loops(links): return {value}")
        assert report.status == "graded" and report.points <= 2 and "check_broke" not in told(report)


def test_hidden_networks_stay_hidden(reports):
    """Of hidden networks no link and no loop is told, only how many were read rightly."""
    for path in WRONG:
        for check in reports(read_file(path, EXERCISE.slug))[0].checks:
            for item in check.feedback if check.hidden else ():
                assert not any(name in str(item.values) for name in DATA.NAMES if name not in "X")
                assert "→" not in str(item.values)


def test_random_results_are_told_by_kind(source):
    """Whatever loops a function leaves out, the checks end with a reason."""
    rng = random.Random(1)
    for _ in range(10):
        keep = rng.randrange(2, 5)
        text = f"\n\ndef loops(links):\n    return [loop for n, loop in enumerate(every_loop(links)) if n % {keep}]\n"
        assert "check_broke" not in told(source(CORE + text))
