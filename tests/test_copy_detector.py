"""The exercise copy-detector is fair: any sensible measure passes, whatever pairs are drawn, and each way to fail is told apart."""

from dataclasses import replace

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "real-fans", "copy-detector", [])
DATA = _module(EXERCISE.folder / "data.py")
WRONG = sorted(path for path in EXERCISE.solutions.glob("wrong/*.py"))

WORDS = """
def words(text):
    return "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()

def runs(text, size):
    found = words(text)
    return {tuple(found[i:i + size]) for i in range(max(1, len(found) - size + 1))} if found else set()

def similarity(a, b):
    x, y = runs(a, SIZE), runs(b, SIZE)
    return MEASURE if x and y else float(x == y)
"""
SENSIBLE = {
    "single words": WORDS.replace("SIZE", "1").replace("MEASURE", "len(x & y) / len(x | y)"),
    "pairs of words": WORDS.replace("SIZE", "2").replace("MEASURE", "len(x & y) / len(x | y)"),
    "runs of four": WORDS.replace("SIZE", "4").replace("MEASURE", "len(x & y) / len(x | y)"),
    "runs of three, Dice": WORDS.replace("SIZE", "3").replace("MEASURE", "2 * len(x & y) / (len(x) + len(y))"),
    "letters in fives": """
def similarity(a, b):
    x, y = ({text[i:i + 5] for i in range(max(1, len(text) - 4))} for text in (a, b))
    return len(x & y) / len(x | y)
""",
}


@pytest.fixture(scope="module")
def bench():
    with Bench(EXERCISE, open_here) as opened:
        yield opened


def reports(bench, answer, draws):
    """An answer on many draws of the hidden pairs, each of another variant and secret."""
    return [bench.grade(replace(answer, variant=number), f"secret {number}") for number in range(draws)]


@pytest.mark.parametrize("lang", LANGS)
def test_the_reference_passes_on_every_draw(bench, lang):
    """Runs of three words tell copies from others, whichever pairs are drawn."""
    answer = read_file(EXERCISE.reference(lang), EXERCISE.slug)
    assert {report.points for report in reports(bench, answer, 40)} == {EXERCISE.points}


@pytest.mark.parametrize("name", SENSIBLE)
def test_any_sensible_measure_passes(bench, name):
    """What is taught is one way among several: runs of another length, another quotient or pieces of letters do as well."""
    answer = replace(read_file(EXERCISE.reference("en"), EXERCISE.slug), cells=(SENSIBLE[name],))
    assert {report.points for report in reports(bench, answer, 12)} == {EXERCISE.points}


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_measure_earns_its_feedback_on_every_draw(bench, path):
    """What a measure is told depends on the measure, not on the pairs that it happened to meet."""
    for report in reports(bench, read_file(path, EXERCISE.slug), 8):
        told = {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}
        assert told == {path.stem}


@pytest.mark.parametrize("lang", LANGS)
def test_the_starter_is_not_a_solution(bench, lang):
    """The measure that learners start from runs and earns a quarter, for being sound."""
    answer = replace(read_file(EXERCISE.reference(lang), EXERCISE.slug), cells=(EXERCISE.starters[lang],))
    assert {report.points for report in reports(bench, answer, 3)} == {EXERCISE.points / 4}


@pytest.mark.parametrize("value", ["0.0", "1.0", "0.5", "float('nan')", "float('inf')", "-1.0"])
def test_a_measure_that_measures_nothing_earns_little(bench, value):
    """The same number for every pair finds no copy that it would not see everywhere; endless numbers are told plainly."""
    answer = replace(read_file(EXERCISE.reference("en"), EXERCISE.slug), cells=(f"def similarity(a, b):\n    return {value}\n",))
    for report in reports(bench, answer, 2):
        assert report.status == "graded" and report.points <= 3


def test_feedback_shows_no_hidden_text(bench):
    """Of hidden pairs only counts and middle values are told."""
    for name in ("misses_edits", "misses_shuffled", "cries_wolf", "sees_nothing", "sees_everything"):
        report = reports(bench, read_file(EXERCISE.solutions / "wrong" / f"{name}.py", EXERCISE.slug), 1)[0]
        for item in (item for check in report.checks if check.hidden for item in check.feedback):
            assert all(isinstance(value, (int, float)) for value in item.values.values())


def test_pairs_are_of_their_kind():
    """Edited copies keep at least two sentences, moved ones keep all of them, independent texts share their three closing phrases."""
    for variant in range(20):
        hidden = EXERCISE.hidden(variant, "x")
        assert {kind: len(pairs) for kind, pairs in hidden.items()} == {"edited": 24, "shuffled": 24, "independent": 24}
        assert all(sorted(a.split()[:-1]) == sorted(b.split()[:-1]) and a != b for a, b in hidden["shuffled"])  # but for the page numbers
        for a, b in hidden["independent"]:
            assert sum(phrase in a and phrase in b for phrases in DATA.STOCK.values() for phrase in phrases) == 3
    for languages in DATA.ARTICLES.values():
        for article in languages.values():
            assert {name: len(sentences) for name, sentences in article.items()} == {"first": 6, "edited": 6, "independent": 6}
            assert all(one != other for one, other in zip(article["first"], article["edited"]))


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_shows_one_pair_of_each_kind(lang):
    """Five pairs in the learner's language, with the truth, short enough for a phone; what is taught gets them right."""
    table = EXERCISE.shown(3, lang)["table"]
    assert [row[0] for row in table["rows"]] == [entry[lang] for entry in DATA.TRUTH.values()]
    measure = {}
    exec(EXERCISE.reference(lang).read_text(encoding="utf-8"), measure)
    for kind, (_, a, b) in zip(DATA.TRUTH, table["rows"]):
        assert max(len(a), len(b)) <= 55
        assert (measure["similarity"](a, b) >= 0.4) is (kind in ("same", "edited", "moved"))
