"""The prose judge: what it says of posts in three languages, and that nothing written makes it stumble."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.prose import FAILED, PASSED, POST, UNSURE, judge_post, weighted_length

HERE = Path(__file__).parent / "prose"
LANGS = ("en", "fr", "hr")
LETTERS = dict(zip("nsghvf", POST, strict=True))
NAMES = ("Lipa",)
# What the judge reaches on all posts of tests/prose, decided verdicts alone; it may rise, not fall.
ACCURACY, UNDECIDED = 0.95, 0.1
# The share of the indirect requests set aside that passes without a word; measured, it may fall, not rise.
SILENT = 4 / 60


def lines(name):
    return [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def posts(lang):
    """Each post's text with the verdict that each criterion should give; criteria judged either way are left out."""
    for line in lines(f"posts.{lang}.txt"):
        label, text = line.split(" |", 1)
        either = set(re.findall(r"\?(\w)", label))
        wrong = set(re.sub(r"\?\w", "", label)) if label != "ok" else set()
        yield text.strip(), {id: FAILED if letter in wrong else PASSED for letter, id in LETTERS.items() if letter not in either}


def is_good(expected):
    return len(expected) == len(POST) and set(expected.values()) == {PASSED}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("criterion", POST)
def test_a_criterion_decides_as_a_reader_would(criterion, lang):
    """Where a criterion decides it agrees with the label, and it seldom leaves a post undecided."""
    verdicts = [(judge_post(text, lang, names=NAMES)[criterion].verdict, expected[criterion]) for text, expected in posts(lang) if criterion in expected]
    decided = [given == expected for given, expected in verdicts if given != UNSURE]
    assert sum(decided) >= ACCURACY * len(decided)
    assert len(verdicts) - len(decided) <= UNDECIDED * len(verdicts)


@pytest.mark.parametrize("lang", LANGS)
def test_a_good_post_is_not_called_bad(lang):
    """At most one in twenty posts that deserve full points fails a criterion."""
    good = [text for text, expected in posts(lang) if is_good(expected)]
    called_bad = [text for text in good if any(verdict.verdict == FAILED for verdict in judge_post(text, lang, names=NAMES).values())]
    assert len(good) >= 15
    assert len(called_bad) <= len(good) / 20, called_bad


@pytest.mark.parametrize("line", lines("asking.txt"))
def test_asking_is_told_from_its_words_used_innocently(line):
    """A request for the business's own sake fails in any wording; the same words in another sense pass."""
    lang, label, text = line.split(" ", 2)
    verdict = judge_post(text, lang, names=NAMES)["no_begging"].verdict
    assert label == "?" or verdict == (FAILED if label == "+" else PASSED)


@pytest.mark.parametrize(("name", "silent"), [("indirect.txt", 0), ("indirect.unseen.txt", SILENT)])
def test_a_request_without_a_request_s_verb_does_not_pass_in_silence(name, silent):
    """Of requests that only hint few pass `no_begging`, and none of the posts with the same words in innocent use fails it."""
    told = {"+": [], "-": []}
    for line in lines(name):
        lang, label, text = line.split(" ", 2)
        told[label].append((judge_post(text, lang, names=NAMES)["no_begging"].verdict, line))
    passed = [line for verdict, line in told["+"] if verdict == PASSED]
    assert min(map(len, told.values())) >= 60
    assert len(passed) <= silent * len(told["+"]), passed
    assert not [line for verdict, line in told["-"] if verdict == FAILED]


def test_a_request_in_one_sentence_is_seen_with_its_reason_in_the_next():
    """A name of an act alone is unsure; a sign beside it that it would be for us makes it begging."""
    alone = "Gluten-free buns in five lines, parents: rice flour, psyllium, water, salt, yeast. A tiny “like” perhaps."
    verdicts = [judge_post(alone + more, "en", names=NAMES)["no_begging"].verdict for more in ("", " Lipa would be thrilled.")]
    assert verdicts == [UNSURE, FAILED]


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_post_to_fix_is_lipa_s(course, lang):
    """Variant 0 of fix-the-begging-post, the one that lesson and page show, is the bakery Lipa's."""
    assert course.exercises["fix-the-begging-post"].shown(0, lang)["author"] == "Lipa"


@pytest.mark.parametrize("line", lines("fooling.txt"))
def test_a_text_meant_to_fool_does_not_pass_everything(line, given_words):
    """Stuffing, copies, disguises, other languages and orders to the judge leave at least one criterion unpassed."""
    lang, text = line.split(" ", 1)
    assert {verdict.verdict for verdict in judge_post(text, lang, given_words, NAMES).values()} != {PASSED}


@pytest.fixture
def given_words():
    return ["one can tell whom it speaks to: a named group with a need, one person, or those who have the problem described",
            "ne demande ni j’aime, ni abonnement, ni partage, ni vote, ni étoiles, même poliment, même pour rire",
            "ne traži lajkove, praćenje, dijeljenje, glasove ni zvjezdice, ni pristojno ni u šali"]  # fmt: skip


@given(text=st.text(max_size=300), lang=st.sampled_from(LANGS))
def test_findings_point_into_the_text_whatever_it_is(text, lang):
    """Of any text every criterion says something, the same each time, with spans inside the original, in order."""
    verdicts = judge_post(text, lang)
    assert verdicts == judge_post(text, lang)
    for verdict in verdicts.values():
        assert (verdict.verdict == PASSED) == (not verdict.findings)
        for finding in verdict.findings:
            assert all(0 <= start < end <= len(text) for start, end in finding.spans)
            assert list(finding.spans) == sorted(finding.spans)


def test_a_finding_quotes_the_words_it_marks():
    """The words of a finding are those of its first span, in the learner's own spelling."""
    text = "Pečete kod kuće? 🥖 Držite tijesto na 25 °C i Z4PRATITE nas."
    finding = judge_post(text, "hr")["no_begging"].findings[0]
    start, end = finding.spans[0]
    assert (finding.id, finding.words, text[start:end]) == ("disguised_asking", "Z4PRATITE", "Z4PRATITE")


@pytest.mark.parametrize(("lang", "text"), [("hr", "Please like our page."), ("en", "Lajkajte našu stranicu."), ("en", "Aimez notre page.")])
def test_the_text_itself_decides_its_language(lang, text):
    """Begging fails although the answer names another language."""
    assert judge_post(text, lang)["no_begging"].verdict == FAILED


def test_an_empty_post_begs_for_nothing_and_gives_nothing():
    """Of an empty text all that needs words fails under one id, and what only forbids passes."""
    told = {id: [finding.id for finding in verdict.findings] for id, verdict in judge_post(" \n", "en").items()}
    assert told == {"no_begging": [], "stays_here": [], "someone_in_particular": ["empty"], "gives_something": ["empty"], "human_voice": ["empty"], "fits": ["empty"]}


@pytest.mark.parametrize(("text", "length"), json.loads((HERE / "lengths.json").read_text(encoding="utf-8")))
def test_a_post_weighs_what_x_says(text, length):
    """Weighted lengths are those of X's own JavaScript (twitter-text 3.1.0)."""
    assert weighted_length(text) == length


@pytest.mark.parametrize(("extra", "verdict"), [(0, PASSED), (1, FAILED)])
def test_280_weighted_characters_fit(extra, verdict):
    """Exactly 280 weighted characters fit, with a link as 23 and an emoji as 2; one more doesn't."""
    text = "lipa.hr/recept 👍🏽 " + "a" * (280 - 23 - 1 - 2 - 1 + extra)
    assert judge_post(text, "en")["fits"].verdict == verdict
