"""Answers read from JSON and .py files."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.answer import Answer, from_json, from_source, read_file, sha256
from grader.errors import Unreadable


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ([], "not_an_answer"),
        ({}, "not_an_answer"),
        ({"exercise": 3, "answer": {}}, "not_an_answer"),
        ({"exercise": "e", "answer": []}, "not_an_answer"),
        ({"exercise": "e", "answer": {}, "variant": 1.5}, "bad_variant"),
        ({"exercise": "e", "answer": {}, "variant": True}, "bad_variant"),
        ({"exercise": "e", "answer": {}, "variant": 2**31}, "bad_variant"),
        ({"exercise": "e", "answer": {}, "lang": ["en"]}, "bad_lang"),
    ],
)
def test_json_that_is_no_answer_has_a_reason(document, reason):
    """Each way in which JSON can fail to be an answer is named."""
    with pytest.raises(Unreadable) as error:
        from_json(json.dumps(document).encode())
    assert error.value.reason == reason


@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_or_unreadable(data):
    """No bytes raise anything but Unreadable, as JSON or as code."""
    for read in (from_json, lambda bytes: from_source(bytes, "e")):
        try:
            assert isinstance(read(data), Answer)
        except Unreadable:
            pass


def test_code_with_a_byte_order_mark_and_foreign_line_ends_is_read(tmp_path):
    """What editors on other systems add to a file doesn't matter."""
    file = tmp_path / "e.py"
    file.write_bytes("\ufeffx = 'é'\r\ny = 1\r\n".encode())
    assert read_file(file, "e").cells == ("x = 'é'\ny = 1\n",)


def test_a_file_that_is_too_large_or_gone_is_unreadable(tmp_path):
    """Size is looked at before reading."""
    large = tmp_path / "e.json"
    with large.open("wb") as file:
        file.truncate(11 * 2**20)
    for path, reason in ((large, "too_large"), (tmp_path / "none.json", "no_file"), (tmp_path, "no_file")):
        with pytest.raises(Unreadable) as error:
            read_file(path)
        assert error.value.reason == reason


def test_the_hash_is_of_what_is_said_not_of_how_it_is_laid_out():
    """Blank lines round code and the order of names don't change the hash; a changed value does."""
    assert sha256({"a": 1, "b": 2}, ["x = 1\n"]) == sha256({"b": 2, "a": 1}, ["\nx = 1", ""])
    assert sha256({"a": 1}, []) != sha256({"a": 2}, [])
