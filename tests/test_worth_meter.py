"""The exercise worth-meter is fair: any sensible method passes, the traps are traps, and luck with the hidden shops decides nothing."""

from dataclasses import replace

import pytest

from grader.answer import Answer, read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.run import Bench

EXERCISE = load_exercise(find_root(), "no-begging", "worth-meter", [])
WRONG = sorted(EXERCISE.solutions.glob("wrong/*.py"))
MEASURE = """
from statistics import correlation, linear_regression, mean

def worth(metric, sales):
    if len(set(metric)) == 1 or len(set(sales)) == 1:
        return 0.0
    return correlation(cured(metric), cured(sales))
"""
SENSIBLE = {
    "against last year": "def cured(values): return [now - before for before, now in zip(values, values[52:])]",
    "in parts of last year": "def cured(values): return [now / before for before, now in zip(values, values[52:])]",
    "against last week": "def cured(values): return [now - before for before, now in zip(values, values[1:])]",
    "against the weeks around": "def cured(values): return [value - mean(values[max(0, n - 4):n + 5]) for n, value in enumerate(values)]",
    "without line and usual week": """
def cured(values):
    slope, start = linear_regression(range(104), values)
    rest = [value - start - slope * week for week, value in enumerate(values)]
    return [value - (rest[week % 52] + rest[week % 52 + 52]) / 2 for week, value in enumerate(rest)]
""",
    "by rank": """
def cured(values):
    changes = [now - before for before, now in zip(values, values[52:])]
    return [sorted(changes).index(change) for change in changes]
""",
}


@pytest.fixture(scope="module")
def reports():
    """Grades an answer on many draws of the hidden shops, each of another variant and secret."""
    with Bench(EXERCISE, open_here) as bench:
        yield lambda answer, draws: [bench.grade(replace(answer, variant=number), f"secret {number}") for number in range(draws)]


def written(source):
    return Answer(EXERCISE.slug, lang="en", cells=(source,))


def told(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


@pytest.mark.parametrize("method", SENSIBLE)
def test_any_sensible_method_passes_on_every_draw(reports, method):
    """Years, weeks, ranks or lines: whatever takes season and growth out earns all points, whichever shops are drawn."""
    assert {report.points for report in reports(written(MEASURE + SENSIBLE[method]), 40)} == {EXERCISE.points}


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_the_reference_passes_on_every_draw(reports, lang):
    """What the hints lead to earns all points."""
    assert {report.points for report in reports(read_file(EXERCISE.reference(lang), EXERCISE.slug), 100)} == {EXERCISE.points}


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_measure_earns_its_feedback_on_every_draw(reports, path):
    """What a measure is told depends on the measure, not on the shops that it happened to meet."""
    for report in reports(read_file(path, EXERCISE.slug), 20):
        assert told(report) == {path.stem}


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_the_starter_falls_into_both_traps(reports, lang):
    """Plain correlation runs, earns a quarter, and is shown season and growth."""
    for report in reports(written(EXERCISE.starters[lang]), 20):
        assert report.points == EXERCISE.points / 4
        assert {"season_trap", "growth_trap"} <= told(report)


@pytest.mark.parametrize(
    "body", ["0.0", "1.0", "random.uniform(-1, 1)", "metric[0] % 2 - 0.5", "float('nan')", "float('inf')", "-1e300"]
)
def test_measuring_nothing_earns_nothing(reports, body):
    """A constant, chance or what is no number is worth at most the point for answering at all."""
    for report in reports(written(f"import random\n\ndef worth(metric, sales):\n    return {body}\n"), 10):
        assert report.status == "graded" and report.points <= 1


def test_a_glance_at_two_weeks_earns_no_more_than_the_starter(reports):
    """Whether a figure ended higher than it began falls into the trap of growth on every draw."""
    for report in reports(written("def worth(metric, sales):\n    return (metric[-1] > metric[0]) * 1.0\n"), 20):
        assert report.points <= EXERCISE.points / 4


def test_a_figure_is_not_known_by_its_size():
    """The four parts are drawn from the same sizes, and every number is whole."""
    lows = {part: [] for part in ("mover", "season", "growth", "apart")}
    for variant in range(30):
        hidden = EXERCISE.hidden(variant)
        for (metric, sales), (_, part) in zip(hidden["pairs"], hidden["of"]):
            assert len(metric) == len(sales) == 104
            assert all(type(value) is int and value >= 0 for value in (*metric, *sales))
            if part in lows:
                lows[part].append(sum(metric) // 104)
    means = [sum(values) / len(values) for values in lows.values()]
    assert max(means) < 1.3 * min(means)


def test_feedback_shows_no_hidden_figures(reports):
    """Of the hidden shops only averages over all of them are told."""
    known = {"trap", "mover", "plain", "apart", "mirrored", "worth", "before", "after", "chart"}
    for path in WRONG:
        if not path.stem.startswith(("answer_", "result_")):
            for check in reports(read_file(path, EXERCISE.slug), 1)[0].checks:
                assert all(set(item.values) <= known for item in check.feedback)
