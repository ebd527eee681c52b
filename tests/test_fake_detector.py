"""The exercise fake-detector is fair: luck with the hidden accounts decides nothing."""

from dataclasses import replace

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.run import Bench

EXERCISE = load_exercise(find_root(), "real-fans", "fake-detector", [])
WRONG = sorted(path for path in EXERCISE.solutions.glob("wrong/*.py"))


@pytest.fixture(scope="module")
def reports():
    """Grades a file on many draws of the hidden accounts, each of another variant and secret."""
    with Bench(EXERCISE, open_here) as bench:
        yield lambda path, draws: [
            bench.grade(replace(read_file(path, EXERCISE.slug), variant=number), f"secret {number}")
            for number in range(draws)
        ]


def test_the_reference_passes_on_every_draw(reports):
    """A rule that a learner can find earns all points, whichever accounts are drawn."""
    assert {report.points for report in reports(EXERCISE.reference("en"), 100)} == {EXERCISE.points}


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_rule_earns_its_feedback_on_every_draw(reports, path):
    """What a rule is told depends on the rule, not on the accounts that it happened to meet."""
    for report in reports(path, 6):
        told = {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}
        assert told == {path.stem}


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_the_starter_is_not_a_solution(reports, lang):
    """The rule that learners start from runs, earns less than half of the points, and is seen to age."""
    starter = EXERCISE.folder / f"starter.{lang}.py"
    for report in reports(starter, 6):
        assert report.status == "graded"
        assert report.points < EXERCISE.points / 2
        assert "ages" in {item.id for check in report.checks for item in check.feedback}


@pytest.mark.parametrize("name", ["always_true", "always_false"])
def test_a_rule_that_judges_nobody_earns_little(reports, name):
    """Saying the same of everyone is worth no more than being able to run."""
    path = EXERCISE.solutions / "wrong" / f"{name}.py"
    assert {report.points for report in reports(path, 3)} == {2}


def test_feedback_shows_no_hidden_account(reports):
    """Of hidden accounts only sums and scores are told, so nobody can learn them by heart."""
    for name in ("ages", "too_suspicious", "accuses_quiet_people"):
        for check in reports(EXERCISE.solutions / "wrong" / f"{name}.py", 1)[0].checks:
            for item in check.feedback:
                assert set(item.values) <= {
                    "hits",
                    "bought",
                    "alarms",
                    "people",
                    "mcc",
                    "batch",
                    "older",
                    "newer",
                    "chart",
                }


def test_the_chart_lets_a_rule_be_seen_ageing(reports):
    """Fewer than 30 followers does well on the older batch and worse than chance on the newer one."""
    report = reports(EXERCISE.solutions / "wrong" / "ages.py", 1)[0]
    chart = next(item.values["chart"] for check in report.checks for item in check.feedback if "chart" in item.values)
    by_label = {row["label"]["text"]: row["values"] for row in chart["rows"]}
    older, newer = by_label["few_followers"]
    assert older > 0.6 and newer < 0
    assert list(by_label)[0] == "own_rule" and len(by_label) == 6
