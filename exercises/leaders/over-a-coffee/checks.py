"""Is it a talk, or still an advertisement? Each check is one criterion of `grader.prose`."""

import pytest

from grader.check import conclude
from grader.prose import COFFEE, reading


def _judge(criterion, answer, data):
    conclude(COFFEE[criterion](reading(answer.message, answer.lang, data["given"], data["names"])))


@pytest.mark.check(points=1, ideas=("5g",))
def test_no_begging(answer, data):
    _judge("no_begging", answer, data)


@pytest.mark.check(points=3, ideas=("5g",))
def test_no_selling(answer, data):
    _judge("no_selling", answer, data)


@pytest.mark.check(points=2, ideas=("5g",))
def test_about_them(answer, data):
    _judge("about_them", answer, data)


@pytest.mark.check(points=2, ideas=("5g",))
def test_asks_a_real_question(answer, data):
    _judge("asks_a_real_question", answer, data)


@pytest.mark.check(points=2, ideas=("5g",))
def test_tells_something(answer, data):
    _judge("tells_something", answer, data)


@pytest.mark.check(points=1, ideas=("5g",))
def test_human_voice(answer, data):
    _judge("human_voice", answer, data)


@pytest.mark.check(points=1)
def test_fits(answer, data):
    _judge("fits", answer, data)
