"""JSON from anybody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.wire import WireError, canonical, decode

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(plain)
def test_canonical_text_decodes_to_the_same_value(value):
    """What is written canonically is read back unchanged."""
    assert decode(canonical(value).encode()) == value


@given(st.binary(max_size=300))
def test_any_bytes_give_a_value_or_a_wire_error(data):
    """No bytes raise anything but WireError."""
    try:
        decode(data)
    except WireError:
        pass


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"a":' * 50 + b"1" + b"}" * 50,
        b"NaN",
        b"[Infinity]",
        b'"\\ud800"',
        b"\xff",
        b"",
        b"1" * 5000,
        b"[9223372036854775808]",
        b"[1",
    ],
    ids=["deep", "nested", "nan", "infinity", "half a pair", "not utf-8", "empty", "endless number", "large number", "cut off"],
)
def test_what_is_not_our_json_is_refused(data):
    """Depth, non-numbers, half characters, other encodings and torn text are refused."""
    with pytest.raises(WireError):
        decode(data)


def test_size_is_checked_before_reading():
    """More bytes than allowed are refused."""
    with pytest.raises(WireError, match="more than 10 bytes"):
        decode(b'"' + b"x" * 20 + b'"', max_bytes=10)


def test_brackets_inside_strings_are_no_depth():
    """Only real nesting counts as depth."""
    assert decode(canonical("[" * 1000 + '\\"{').encode()) == "[" * 1000 + '\\"{'


def test_a_whole_float_is_the_integer_that_javascript_makes_of_it():
    """9.0 and 9 are the same answer, at any depth; true, text and parts of numbers stay what they are."""
    from grader.wire import alike

    assert canonical(alike({"a": [9.0, 9.5, True, "9.0"], "b": {"c": -0.0}})) == '{"a":[9,9.5,true,"9.0"],"b":{"c":0}}'
