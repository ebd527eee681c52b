"""What the page asks of Python, asked here without a browser."""

import json

import pytest

from grader import web


@pytest.fixture
def call(tiny, monkeypatch):
    """The page's calls, over the tiny course."""
    monkeypatch.setenv("HUNDRED_REAL_FANS", str(tiny.root))
    web._course.cache_clear()
    web._bench.cache_clear()
    yield lambda name, **arguments: json.loads(web.call(name, json.dumps(arguments)))
    web._course.cache_clear()
    web._bench.cache_clear()


ANSWER = {
    "exercise": "double-it",
    "variant": 0,
    "lang": "fr",
    "answer": {"double": "def double(x):\n    return x", "word": "twice"},
}


def test_a_grade_is_the_report_and_its_telling(call):
    """The page gets the canonical report as text and HTML in its language."""
    done = call("grade", **ANSWER)
    assert json.loads(done["report"])["points"] == 4
    assert 'lang="fr"' in done["html"] and "not_double" in done["html"]


def test_a_saved_report_is_told_in_another_language(call):
    """Changing the language needs no new grading."""
    report = call("grade", **ANSWER)["report"]
    assert 'lang="hr"' in call("tell", report=report, answer=ANSWER["answer"], lang="hr")["html"]


def test_a_stopped_answer_has_the_report_the_shell_would_make(call):
    """The hash and reason are there although nothing could be graded."""
    report = json.loads(call("stopped", **ANSWER, reason="time")["report"])
    assert (report["status"], report["reason"]) == ("stopped", "time")
    assert report["answer_sha256"] == json.loads(call("grade", **ANSWER)["report"])["answer_sha256"]


def test_a_document_that_is_no_answer_is_told_not_raised(call):
    """Bad input from storage gives a report."""
    assert json.loads(call("grade", exercise="double-it", answer=[])["report"])["reason"] == "not_an_answer"


def test_material_comes_with_a_solution_that_earns_everything(call):
    """The solution shown beside one's own is right."""
    shown = call("material", slug="double-it", variant=2, lang="hr")
    assert shown["material"]["hello"] == "Bok"
    graded = call("grade", exercise="double-it", variant=2, lang="hr", answer=shown["solution"])
    assert json.loads(graded["report"])["points"] == 6
