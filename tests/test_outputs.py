"""Reports told: as HTML for page and notebook, in every language."""

import json
from html.parser import HTMLParser

import pytest

from grader.answer import Answer
from grader.check import Feedback
from grader.code import open_here
from grader.outputs import html, terminal
from grader.report import CheckResult, Report
from grader.run import Bench, unreadable
from grader.texts import LANGS, ui

HOSTILE = "<img src=x onerror=alert(1)>&\"'{name}"


class Seen(HTMLParser):
    """Collects the tags and attributes of a fragment."""

    def __init__(self, fragment):
        super().__init__()
        self.tags, self.marked, self._in_mark = [], [], False
        self.feed(fragment)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._in_mark = tag == "mark"

    def handle_data(self, data):
        if self._in_mark:
            self.marked.append(data)
            self._in_mark = False


def grade(tiny, **values):
    course = tiny.load()
    with Bench(course.exercises["double-it"], open_here) as bench:
        return course, bench.grade(Answer("double-it", values=values))


def test_each_check_carries_its_id_and_verdict(tiny):
    """Whatever drives the page finds a check's result by attributes."""
    course, report = grade(tiny, double="def double(x): return x", word="twice?")
    found = [
        (attrs["data-check"], attrs["data-verdict"])
        for tag, attrs in Seen(html(report, course, "en")).tags
        if "data-check" in attrs
    ]
    assert found == [("doubles", "failed"), ("word", "failed"), ("style", "unsure")]


def test_what_a_learner_wrote_is_never_markup(tiny):
    """Text from an answer is escaped wherever it is told."""
    course, report = grade(tiny, word=HOSTILE[:20], double="")
    told = html(report, course, "hr", {"word": HOSTILE[:20]})
    assert "<img" not in told and not [tag for tag, _ in Seen(told).tags if tag == "img"]


def test_the_words_a_finding_is_about_are_marked(tiny):
    """Spans of the answer's text stand in <mark>, also at its edges and beyond."""
    course, report = grade(tiny, word="once", double="")
    assert Seen(html(report, course, "en", {"word": "once"})).marked == ["o"]


def test_spans_beyond_the_text_do_no_harm(tiny):
    """A report that doesn't fit the text is told without an error."""
    course = tiny.load()
    check = CheckResult(
        "word", "failed", 0, 2, feedback=(Feedback("wrong_word", {"found": "x"}, ((5, 99), (0, 3), (2, 4))),)
    )
    assert "word" in html(Report("double-it", "1", 0, "", "graded", 2, (check,)), course, "en", {"word": "abc"})


@pytest.mark.parametrize("lang", LANGS)
def test_every_reason_for_not_grading_is_told_in_the_learners_language(tiny, lang):
    """Each reason the grader can give has a text, with what to do."""
    course = tiny.load()
    for id in ui("engine", lang):
        status, _, reason = id.partition("_")
        if status in ("unreadable", "stopped") and reason:
            report = Report("double-it", "1", 0, "", status, 6, reason=reason, values={})
            assert ui("engine", lang)[id][:12] in terminal(report, course, lang)


def test_a_report_of_an_unknown_exercise_or_newer_course_is_told_as_far_as_can_be(tiny):
    """Old reports stay readable when the course has moved on."""
    course = tiny.load()
    check = CheckResult("gone", "failed", 0, 2, feedback=(Feedback("forgotten", {}),))
    told = terminal(Report("removed-exercise", "9", 0, "", "graded", 2, (check,)), course, "fr")
    assert "removed-exercise" in told and "forgotten" in told


def test_an_unreadable_answer_without_exercise_is_told(tiny):
    """What can't be read names its reason, not an exercise."""
    assert "UTF-8" in terminal(unreadable("not_utf8", {"byte": 3}), tiny.load(), "en")
    assert json.loads(json.dumps(unreadable("not_utf8", {"byte": 3}).values)) == {"byte": 3}


@pytest.mark.parametrize(
    "values",
    [
        {"chart": 7},
        {"chart": {"rows": [1]}},
        {"chart": {"low": 0, "high": 1, "series": [{}], "rows": [{"label": "a", "values": [{}]}]}},
        {"found": {"text": "yes", "values": 3}},
        {"found": {"text": ["yes"], "values": "found"}},
    ],
)
@pytest.mark.parametrize("lang", LANGS)
def test_a_damaged_value_costs_itself_and_not_the_words_around_it(tiny, lang, values):
    """A chart that can't be drawn is left out, and what can't be put into words is put as it is."""
    check = CheckResult("word", "failed", 0, 2, feedback=(Feedback("wrong_word", values),))
    report = Report("double-it", "1", 0, "", "graded", 2, (check,))
    for tell in (html, terminal):
        assert "wrong_word" in tell(report, tiny.load(), lang)
