"""The figures of classical test theory, against sums done by hand, other forms of the formulas, and a published example."""

import random

import numpy
import pytest

from grader.item_analysis import FAR, analyse, modified_z

LADDER = [{"a": a, "b": b, "c": c} for a, b, c in ((1, 1, 1), (1, 1, 0), (1, 0, 0), (0, 0, 0))]
ONES = {"a": 1, "b": 1, "c": 1}


def drawn(count, seed=1):
    """Answers by chance in which stronger ones earn more, of checks worth 1 to 4."""
    draw = random.Random(seed)
    worth = {"a": 1, "b": 2, "c": 3, "d": 4}
    skills = [draw.random() for _ in range(count)]
    return worth, [
        {id: sum(draw.random() < skill for _ in range(most)) for id, most in worth.items()} for skill in skills
    ]


def test_figures_agree_with_sums_done_by_hand():
    """Difficulty, discrimination and alpha of four answers to three checks are what pencil and paper give."""
    found = analyse(LADDER, ONES)
    assert [item.difficulty for item in found.items] == [0.75, 0.5, 0.25]
    assert found.items[0].discrimination == pytest.approx(0.75 / (0.75 * 2.75) ** 0.5)
    assert found.alpha == pytest.approx(0.75)
    assert found.complete == 4


def test_alpha_and_discrimination_agree_with_the_covariance_matrix():
    """Alpha from the matrix's trace and sum, and r from numpy, are the same as ours for points of any size."""
    worth, rows = drawn(200)
    found = analyse(rows, worth)
    table = numpy.array([[row[id] for id in worth] for row in rows], float)
    matrix = numpy.cov(table.T)
    assert found.alpha == pytest.approx(4 / 3 * (1 - matrix.trace() / matrix.sum()))
    for at, item in enumerate(found.items):
        rest = numpy.delete(table, at, axis=1).sum(axis=1)
        assert item.discrimination == pytest.approx(numpy.corrcoef(table[:, at], rest)[0, 1])
        assert item.difficulty == pytest.approx(table[:, at].mean() / worth[item.id])


def test_the_interval_holds_r_and_narrows_with_the_class():
    """The interval is Fisher's: in z it reaches 1.96 / √(n - 3) to both sides."""
    for count in (20, 2000):
        worth, rows = drawn(count)
        for item in analyse(rows, worth).items:
            low, high = numpy.arctanh(item.interval)
            assert (low + high) / 2 == pytest.approx(numpy.arctanh(item.discrimination))
            assert high - low == pytest.approx(2 * 1.96 / (count - 3) ** 0.5)


def test_open_checks_leave_their_answer_out_of_what_needs_all_checks():
    """An open check counts neither as right nor as wrong; r and alpha rest on the complete answers alone."""
    rows = [*LADDER, {"a": 0, "b": None, "c": 1}, {"a": 1, "c": 1}]
    found = analyse(rows, ONES)
    assert found.complete == 4 and found.alpha == pytest.approx(0.75)
    assert [item.answers for item in found.items] == [6, 4, 6]
    assert found.items[0].difficulty == pytest.approx(4 / 6)


@pytest.mark.parametrize(
    "rows",
    [[], LADDER[:1], [LADDER[0]] * 5, [{"a": None, "b": None, "c": None}] * 3],
    ids=["nobody", "one", "all alike", "all open"],
)
def test_what_is_not_defined_is_not_told(rows):
    """Where everybody is alike or nobody is there, r and alpha are None, and not a number made up."""
    found = analyse(rows, ONES)
    assert found.alpha is None
    assert {item.discrimination for item in found.items} == {None}
    assert {item.word for item in found.items} == {"undefined"}


def test_a_check_that_strong_answers_fail_is_called_reversed():
    """A check that goes against the rest has a negative r and says so."""
    rows = [{"a": at // 5, "b": at % 5 > 1, "c": 1 - at // 5} for at in range(10)]
    words = {item.id: item.word for item in analyse(rows, ONES).items}
    assert words["a"] == words["c"] == "reversed"


def test_two_far_values_do_not_hide_each_other():
    """The example of Iglewicz and Hoaglin: 8.2 and 8.3 are far, though they stretch mean and standard deviation."""
    values = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]
    scores = modified_z(values)
    assert [value for value, z in zip(values, scores) if abs(z) > FAR] == [8.2, 8.3]
    assert scores[8] == pytest.approx(0.6745 * 5.75 / 0.15)


def test_one_far_from_a_class_of_equals_is_found():
    """Where more than half are alike the mean distance stands in, and where all are alike nobody is far."""
    assert [abs(z) > FAR for z in modified_z([10] * 19 + [0])] == [False] * 19 + [True]
    assert modified_z([7, 7, 7]) == [0, 0, 0] and modified_z([]) == []
