"""What comes over the wire from an answer's code is hostile until proven plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.errors import Stopped, UsageError
from grader.sandbox import Code, choose, open_here, open_process

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["replies", "values", "cells", "value", "raised", "stopped", "a"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(anything)
def test_any_reply_is_a_result_or_a_stop(reply):
    """Whatever a worker sends, the grader gets replies of the promised shape or Stopped."""
    code = Code(lambda request: reply)
    for ask in (lambda: code.run(["x"]), lambda: code.values(["a"])["a"], lambda: code.map("a", [[1]])):
        try:
            assert ask() is not None
        except Stopped as stop:
            assert stop.limit in ("crash", "output", "memory", "reply")


@pytest.mark.parametrize("place", [open_process, open_here], ids=["process", "here"])
def test_both_places_run_code_alike(place):
    """A call gives the same reply in a process of its own and in this one."""
    with place() as code:
        assert code.run(["def f(x):\n    x.append(1)\n    return x", "1/0"]) == [
            None,
            {"raised": "ZeroDivisionError", "line": 1},
        ]
        material = [[0], [0]]
        assert code.map("f", [[item] for item in material]) == [{"value": [0, 1]}, {"value": [0, 1]}]
        assert material == [[0], [0]], "what an answer changes is its own copy"
        assert code.values(["f", "g"]) == {"f": {"unplain": "function"}, "g": {"missing": True}}


def test_nothing_is_started_for_an_answer_without_code():
    """Plain data costs no process."""
    with open_process(time_limit=0) as code:
        assert code is not None


def test_a_required_sandbox_that_is_not_there_is_refused_in_words():
    """The grader never pretends to walls it hasn't got."""
    with pytest.raises(UsageError, match="nothing yet keeps that process from reading files"):
        choose("required")
