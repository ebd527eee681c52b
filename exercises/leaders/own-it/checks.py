"""Does the apology own the mistake? Each check is one criterion of `grader.prose`."""

import pytest

from grader.check import conclude
from grader.prose import APOLOGY, reading


def _judge(criterion, answer, data):
    conclude(APOLOGY[criterion](reading(answer.apology, answer.lang, data["given"], data["names"])))


@pytest.mark.check(points=2, ideas=("5h",))
def test_says_sorry(answer, data):
    _judge("says_sorry", answer, data)


@pytest.mark.check(points=3, ideas=("5h",))
def test_takes_responsibility(answer, data):
    _judge("takes_responsibility", answer, data)


@pytest.mark.check(points=2, ideas=("5h",))
def test_names_the_mistake(answer, data):
    _judge("names_the_mistake", answer, data)


@pytest.mark.check(points=2, ideas=("5h",))
def test_repairs(answer, data):
    _judge("repairs", answer, data)


@pytest.mark.check(points=2, ideas=("5h",))
def test_no_excuses(answer, data):
    _judge("no_excuses", answer, data)


@pytest.mark.check(points=2, ideas=("5h",))
def test_no_hiding(answer, data):
    _judge("no_hiding", answer, data)


@pytest.mark.check(points=1, ideas=("5a",))
def test_humble_voice(answer, data):
    _judge("humble_voice", answer, data)
