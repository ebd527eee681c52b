"""Reading a form's answer: whatever plain data a stranger sends, a place is a choice or empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.form import chosen, marks

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


def test_a_place_holds_what_was_chosen_there():
    """A choice is found by its row and column."""
    assert chosen({"c01": {"sort": "open", "why": "said"}}, "c01", "why") == "said"


@pytest.mark.parametrize("value", [{}, {"c01": {}}, {"c01": "open"}, {"c01": {"sort": 3}}, [], None, "c01"])
def test_where_nothing_was_chosen_a_place_is_empty(value):
    """No choice, or something that is none, reads as the empty text."""
    assert chosen(value, "c01", "sort") == ""


def test_marks_come_in_the_order_in_which_ids_are_known():
    """Known ids come once each and in their own order; unknown ones beside them, as given."""
    assert marks(["b", "x", "a", "b"], ["a", "b", "c"]) == (["a", "b"], ["x"])


@given(PLAIN)
def test_no_plain_value_makes_reading_fail(value):
    """Any plain data can be read without an error."""
    assert isinstance(chosen(value, "a", "b"), str)
    known, unknown = marks(value, ["a", "b"])
    assert set(known) <= {"a", "b"} and not {"a", "b"} & set(unknown)
