"""Texts in three languages."""

import re
import tomllib
from pathlib import Path

import pytest

from grader import texts
from grader.texts import LANGS

AREAS = sorted(Path(texts.__file__).parent.glob("texts/*.toml"))
SLOT = re.compile(r"\{(\w+)\}")


def leaves(table, path=()):
    """Each {en, fr, hr} entry of a file, with where it stands."""
    if set(table) & set(LANGS) and not isinstance(next(iter(table.values())), dict):
        yield path, table
    else:
        for key, value in table.items():
            if isinstance(value, dict):
                yield from leaves(value, (*path, key))


@pytest.mark.parametrize("file", [file for file in AREAS if file.stem != "feedback"], ids=lambda file: file.stem)
def test_every_text_is_in_three_languages_with_the_same_values(file):
    """No text lacks a language or fills other values in one than in another."""
    for path, entry in leaves(tomllib.loads(file.read_text(encoding="utf-8"))):
        assert not texts.languages_missing(entry), path
        assert len({frozenset(SLOT.findall(entry[lang])) for lang in LANGS}) == 1, path


def test_engine_feedback_says_what_why_and_next_in_three_languages():
    """The engine's own feedback is as complete as an exercise's."""
    for id, entry in texts.engine_feedback().items():
        if id != "texts":
            for lang in LANGS:
                assert set(entry[lang]) == {"what", "why", "next"}, (id, lang)
    for id, entry in texts.engine_feedback()["texts"].items():
        assert not texts.languages_missing(entry), id


@pytest.mark.parametrize(
    ("value", "lang", "written"),
    [
        (2337, "en", "2,337"),
        (2337, "fr", "2\u202f337"),
        (2337, "hr", "2.337"),
        (0.5, "en", "0.5"),
        (0.93, "hr", "0,93"),
        (-1.25, "fr", "−1,25"),
        (-0.001, "en", "0"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(value, lang, written):
    """Decimal comma, thousands and minus follow the language."""
    assert texts.number(value, lang) == written


def test_a_value_may_be_a_text_or_a_list_of_texts():
    """Text values are told in the same language, lists are joined in it."""
    words = {
        "old": {"en": "old ({n})", "fr": "vieux ({n})", "hr": "star ({n})"},
        "new": {"en": "new", "fr": "neuf", "hr": "nov"},
    }
    values = {"signs": [{"text": "old", "values": {"n": 1.5}}, {"text": "new"}, "<x>"]}
    assert texts.fill("{signs}!", values, "fr", words) == "vieux (1,5), neuf et <x>!"


def test_an_unknown_name_stays_as_it_is():
    """Braces that name no value are left alone, also inside values."""
    assert texts.fill("{a} {b}", {"a": "{b}"}, "en") == "{b} {b}"


def test_localising_reaches_every_depth():
    """Entries with exactly the three languages become one, others stay."""
    material = {"cards": [{"bio": {"en": "a", "fr": "b", "hr": "c"}, "n": 1}], "en": "kept"}
    assert texts.localise(material, "fr") == {"cards": [{"bio": "b", "n": 1}], "en": "kept"}
