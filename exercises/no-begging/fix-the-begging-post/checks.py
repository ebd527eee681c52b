"""Does the post invite instead of begging? Each check is one criterion of `grader.prose`."""

import pytest

from grader.check import conclude
from grader.prose import POST, reading


def _judge(criterion, answer, data):
    conclude(POST[criterion](reading(answer.post, answer.lang, data["given"], data["names"])))


@pytest.mark.check(points=2, ideas=("2c",))
def test_no_begging(answer, data):
    _judge("no_begging", answer, data)


@pytest.mark.check(points=2, ideas=("2b", "2g"))
def test_someone_in_particular(answer, data):
    _judge("someone_in_particular", answer, data)


@pytest.mark.check(points=2, ideas=("2c", "2g"))
def test_gives_something(answer, data):
    _judge("gives_something", answer, data)


@pytest.mark.check(points=1, ideas=("2c",))
def test_stays_here(answer, data):
    _judge("stays_here", answer, data)


@pytest.mark.check(points=2, ideas=("2b",))
def test_human_voice(answer, data):
    _judge("human_voice", answer, data)


@pytest.mark.check(points=1)
def test_fits(answer, data):
    _judge("fits", answer, data)
