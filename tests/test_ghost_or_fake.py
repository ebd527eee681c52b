"""The exercise ghost-or-fake is fair: neither suspicion nor trust nor a look at names pays, and each mistake is explained by its case."""

import re
from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "real-fans", "ghost-or-fake", [])
DATA = _module(EXERCISE.folder / "data.py")
VARIANTS = range(200)
QUOTES = {"en": "“([^”]+)”", "fr": "«\u00a0([^»]+)\u00a0»", "hr": "„([^“]+)“"}
HOME = {"open": 4, "anonymous": 4, "deceiving": 4}


@pytest.fixture(scope="module")
def grade():
    """Grades judgements on a variant."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))
        yield lambda cases, principle="", variant=0: bench.grade(
            replace(template, variant=variant, values={"cases": cases, "principle": principle}), ""
        )


def every(variant, sort, reason="said"):
    """The same judgement on every case, or one that depends on the case."""
    cases = EXERCISE.material(variant)["cases"]
    return {row: {"sort": sort(case) if callable(sort) else sort, "reason": reason} for row, case in cases.items()}


def ids(report):
    return {check.id: [item.id for item in check.feedback] for check in report.checks}


def test_each_case_is_whole():
    """Every case has a name, a scene and the words that decide, and its pairs are of sorts and reasons that can be chosen."""
    assert len(DATA.CASES) >= 30
    for id, (kind, accepted, _) in DATA.CASES.items():
        assert {f"name_{id}", f"case_{id}", f"why_{id}"} <= EXERCISE.texts.keys()
        assert kind in DATA.DRAWN and all(sort in DATA.SORTS and reason in DATA.REASONS for sort, reason in accepted)
        assert (len({sort for sort, _ in accepted}) > 1) is kind.startswith("edge"), id
    assert {id.removeprefix("case_") for id in EXERCISE.texts if id.startswith("case_")} == set(DATA.CASES)


@pytest.mark.parametrize("lang", LANGS)
def test_each_explanation_quotes_its_scene(lang):
    """What decides a case is shown in the scene's own words, in every language."""
    for id in DATA.CASES:
        scene, why = EXERCISE.texts[f"case_{id}"][lang], EXERCISE.texts[f"why_{id}"][lang]
        quoted = [words.strip(".,…?!\u00a0") for words in re.findall(QUOTES[lang], why)]
        assert quoted, id
        known = [words for words in quoted if words.lower() in scene.lower()]
        offered = [words for words in quoted if words not in known]  # a sentence that would settle it
        assert known and len(offered) <= (1 if DATA.CASES[id][0].startswith("edge") else 0), (id, offered)


@pytest.mark.parametrize("lang", LANGS)
def test_neither_length_nor_marks_give_it_away(lang):
    """The best rule on a scene's length, quotes or digits tells deceit from the rest hardly better than calling nothing deceit."""
    for measure in (len, lambda t: t.count(":"), lambda t: len(re.findall(r"\d", t)), lambda t: len(re.findall(QUOTES[lang], t))):
        seen = [(measure(EXERCISE.texts[f"case_{id}"][lang]), accepted[0][0] == "deceiving") for id, (_, accepted, _) in DATA.CASES.items()]
        right = [sum((value >= cut) is deceives for value, deceives in seen) for cut, _ in seen]
        assert max(*right, len(seen) - min(right)) <= 0.75 * len(seen)


def test_every_variant_is_equally_hard():
    """Twelve cases, four at home in each box, three at the edge; every kind as often; every case is drawn some time."""
    used = Counter()
    for variant in VARIANTS:
        cases = EXERCISE.material(variant)["cases"]
        assert list(cases) == [f"c{number:02}" for number in range(1, 13)]
        assert Counter(case["accepted"][0][0] for case in cases.values()) == HOME
        assert Counter(case["kind"] for case in cases.values()) == DATA.DRAWN
        used.update(case["id"] for case in cases.values())
    assert set(used) == set(DATA.CASES)


def test_the_material_does_not_tell_the_answer():
    """A card shows its name and scene alone; reasons and principles stand in another order from variant to variant."""
    reasons, principles = Counter(), Counter()
    for variant in VARIANTS:
        sorting, principle = EXERCISE.shown(variant, "en")["questions"]
        assert all(set(row) == {"id", "name", "text"} for row in sorting["rows"])
        reasons[tuple(choice["id"] for choice in sorting["columns"][1]["choices"])] += 1
        assert [choice["id"] for choice in principle["choices"]] == ["p1", "p2", "p3", "p4", "p5"]
        principles[EXERCISE.solution(variant, "en")["principle"]] += 1
    assert len(reasons) > 100 and len(principles) == 5


def test_the_solution_earns_all_points(grade):
    """Every variant's own solution earns full points, and so does every other accepted pair."""
    for variant in range(0, 200, 10):
        solution = EXERCISE.solution(variant, "en")
        cases = EXERCISE.material(variant)["cases"]
        assert grade(**solution, variant=variant).points == EXERCISE.points
        others = {row: dict(zip(("sort", "reason"), case["accepted"][-1])) for row, case in cases.items()}
        assert grade(others, solution["principle"], variant).points == EXERCISE.points


@pytest.mark.parametrize("variant", range(0, 200, 20))
def test_one_box_for_all_earns_nothing(grade, variant):
    """No judgement, everything in one box, or everything by its name: no points, and the pattern is named."""
    assert grade({}, "", variant).points == 0
    for sort in DATA.SORTS:
        report = grade(every(variant, sort, {"open": "said", "anonymous": "unnamed", "deceiving": "paid"}[sort]), "", variant)
        assert report.points == 0 and ids(report)["open_found"] == ["sorted_alike"]
    names = every(variant, lambda case: "open" if case["named"] in (True, None) else "deceiving")
    report = grade(names, "", variant)
    assert report.points == 0 and ids(report)["pen_names_spared"] == ["names_decide"]


def test_guessing_earns_little(grade):
    """Sorts, reasons and principle at random earn next to nothing on the average."""
    rng, earned = Random(6), []
    for variant in VARIANTS:
        rows = EXERCISE.material(variant)["cases"]
        cases = {row: {"sort": rng.choice(DATA.SORTS), "reason": rng.choice(DATA.REASONS)} for row in rows}
        earned.append(grade(cases, rng.choice(["p1", "p2", "p3", "p4", "p5"]), variant).points)
    assert sum(earned) / len(earned) <= 0.11 * EXERCISE.points


def test_each_slip_costs_one_check_and_is_explained(grade):
    """A case in the wrong box costs points of its own check alone, and is told with its scene's words."""
    for variant in range(0, 60, 7):
        solution, cases = EXERCISE.solution(variant, "en"), EXERCISE.material(variant)["cases"]
        for row, case in cases.items():
            for sort in set(DATA.SORTS) - {accepted for accepted, _ in case["accepted"]}:
                judged = {**solution["cases"], row: {"sort": sort, "reason": "said"}}
                report = grade(judged, solution["principle"], variant)
                (check,) = [check for check in report.checks if check.verdict != "passed"]
                (told,) = check.feedback
                assert told.values["name"]["text"] == f"name_{case['id']}" and told.values["why"]["text"] == f"why_{case['id']}"
                assert check.points == check.max_points - 2


def test_a_voice_given_away_costs_its_own_check(grade):
    """Whoever takes a voice given away for honest help, or help for deceit, fails the check on idea 5e."""
    cases, solution = EXERCISE.material(0)["cases"], EXERCISE.solution(0, "en")
    for kind, sort, id in (("handed", "anonymous", "voice_handed_away"), ("ghost", "deceiving", "ghost_accused")):
        row = next(row for row, case in cases.items() if case["kind"] == kind)
        report = grade({**solution["cases"], row: {"sort": sort, "reason": "views"}}, solution["principle"])
        assert ids(report)["own_voice"] == [id]


def test_a_wrong_reason_costs_the_reasons_alone(grade):
    """Reasons are weighed where the sort holds; at the edge the reason must go with the side that was chosen."""
    cases, solution = EXERCISE.material(0)["cases"], EXERCISE.solution(0, "en")
    for row, case in cases.items():
        sort = case["accepted"][0][0]
        fitting = {reason for accepted, reason in case["accepted"] if accepted == sort}
        for reason in set(DATA.REASONS) - fitting:
            report = grade({**solution["cases"], row: {"sort": sort, "reason": reason}}, solution["principle"])
            wanted = "edge_reason" if case["kind"].startswith("edge") else "reason_missed"
            assert ids(report)["reasons"] == [wanted] and report.points == EXERCISE.points - 1


@pytest.mark.parametrize("cases", [{"c01": "open"}, {"c01": {"sort": ["open"]}}, {"c01": None}, {"x": {}}, {"c01": {"sort": {"a": 1}, "reason": 3}}])
def test_any_plain_answer_is_survived(grade, cases):
    """Odd objects are cases without a judgement, not errors."""
    report = grade(cases, "nonsense")
    assert report.status == "graded" and report.points <= 1


def test_the_question_is_scored_apart(grade):
    """Each principle has a feedback of its own, and no other check depends on it."""
    cases = EXERCISE.solution(0, "en")["cases"]
    reports = [grade(cases, principle) for principle in ("p1", "p2", "p3", "p4", "p5", "", "p9")]
    said = [report.checks[-1].feedback[0].id for report in reports]
    assert len(set(said)) == 6 and said[-2:] == ["principle_unanswered"] * 2
    assert Counter(report.points for report in reports) == {EXERCISE.points - 2: 6, EXERCISE.points: 1}
