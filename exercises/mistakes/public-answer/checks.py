"""Does the answer tell the facts, act, and keep its purpose? Each check is one criterion of `grader.prose`."""

import pytest

from grader.check import conclude
from grader.prose import PUBLIC, reading


def _judge(criterion, answer, data):
    conclude(PUBLIC[criterion](reading(answer.answer, answer.lang, data["given"], data["names"])))


@pytest.mark.check(points=2, ideas=("4f",))
def test_tells_the_facts(answer, data):
    _judge("tells_the_facts", answer, data)


@pytest.mark.check(points=3, ideas=("4f",))
def test_says_what_now(answer, data):
    _judge("says_what_now", answer, data)


@pytest.mark.check(points=2, ideas=("4f",))
def test_no_counter_attack(answer, data):
    _judge("no_counter_attack", answer, data)


@pytest.mark.check(points=2, ideas=("4f",))
def test_keeps_the_purpose(answer, data):
    _judge("keeps_the_purpose", answer, data)


@pytest.mark.check(points=2, ideas=("4f",))
def test_invites(answer, data):
    _judge("invites", answer, data)


@pytest.mark.check(points=1, ideas=("4f",))
def test_humble_voice(answer, data):
    _judge("humble_voice", answer, data)
