"""Grading one answer: verdicts, points, what was missing, what went wrong, what was stopped."""

import json
from contextlib import nullcontext

import pytest

from grader.answer import Answer
from grader.code import open_here
from grader.errors import CourseError
from grader.limits import Limits
from grader.report import from_document, to_json
from grader.run import Bench
from grader.sandbox import Sandbox

GOOD = "def double(x):\n    return 2 * x\n"


PLACES = {"walls": Sandbox, "process": lambda: Sandbox(wanted="off"), "here": lambda: nullcontext(open_here)}


@pytest.fixture(params=PLACES)
def grade(request, tiny):
    """Grades code for the tiny course: behind walls, in a process of its own, and in this one."""
    with PLACES[request.param]() as place, Bench(tiny.load().exercises["double-it"], place) as bench:
        yield lambda *cells, **values: bench.grade(Answer("double-it", values=values, cells=cells))


def found(report):
    """Each check with its verdict, points and feedback ids."""
    return {check.id: (check.verdict, check.points, [item.id for item in check.feedback]) for check in report.checks}


def test_a_right_answer_earns_every_point(grade):
    """Checks that return normally pass and earn what they are worth."""
    report = grade(GOOD + "word = 'twice'")
    assert (report.points, report.open_points, report.max_points) == (6, 0, 6)


def test_a_failed_check_names_its_reason_and_may_earn_a_part(grade):
    """A failed check carries feedback with values and spans, and the points its author gives."""
    report = grade("def double(x):\n    return x\nword = 'once'")
    assert found(report) == {
        "doubles": ("failed", 1, ["not_double"]),
        "word": ("failed", 0, ["wrong_word"]),
        "style": ("passed", 1, []),
    }
    assert report.checks[1].feedback[0].spans == ((0, 1),)


def test_an_unsure_check_leaves_its_points_open(grade):
    """Unsure is no failure: the points are neither earned nor lost."""
    report = grade(GOOD + "word = 'twice?'")
    assert (report.points, report.open_points) == (3, 1)


def test_a_cell_that_fails_costs_what_depends_on_it_and_not_the_rest(grade):
    """What earlier and later cells make is graded all the same."""
    report = grade(GOOD, "word = 'twi' + missing", "later = 1")
    assert found(report)["doubles"] == ("passed", 3, [])
    assert found(report)["word"] == ("failed", 0, ["cell_raised"])
    assert report.checks[1].feedback[0].values["cell"] == 2


@pytest.mark.parametrize(
    ("code", "id"),
    [
        ("word = 'twice'", "answer_missing"),
        ("double = 3", "answer_missing"),
        ("def double(): return 1", "answer_signature"),
        ("def double(x, y): return 1", "answer_signature"),
        ("def double(x): return str(x)", "result_wrong_type"),
        ("def double(x): return None", "result_wrong_type"),
        ("def double(x): return True", "result_wrong_type"),
        ("def double(x): return {1, 2}", "result_wrong_type"),
        ("def double(x): return 10 ** 5000", "result_wrong_type"),
        ("class I(int): pass\ndef double(x): return I(2 * x)", "result_wrong_type"),
        ("def double(x): return 1 / 0", "answer_raised"),
        ("def double(x): raise SystemExit", "answer_raised"),
        ("def double(x): return double(x)", "answer_raised"),
        ("def double(x) return 2", "cell_raised"),
    ],
)
def test_a_function_that_can_not_be_used_has_a_message_of_its_own(grade, code, id):
    """Missing, wrongly called, wrongly typed, raising and unreadable functions are told apart."""
    assert found(grade(code))["doubles"][2] == [id]


@pytest.mark.parametrize(
    ("code", "id"),
    [
        ("word = 3", "answer_wrong_type"),
        ("word = 'x' * 21", "answer_too_long"),
        ("word = ['a']", "answer_wrong_type"),
        ("word = '\\ud800'", "answer_wrong_type"),
    ],
)
def test_a_value_that_does_not_fit_the_schema_is_explained(grade, code, id):
    """A value of another type or length ends the checks that need it."""
    assert found(grade(GOOD + code))["word"][2] == [id]


@pytest.mark.parametrize(("code", "limit"), [("print('x' * 2_000_000)", "output"), ("word = 'x' * 5_000_000", "reply")])
def test_a_flood_stops_the_answer(grade, code, limit):
    """Printing or returning far too much is stopped, with the limit named."""
    report = grade(GOOD + code)
    assert (report.status, report.reason, report.points) == ("stopped", limit, 0)


@pytest.mark.parametrize("wanted", ["auto", "off"])
@pytest.mark.parametrize(
    ("code", "limit"),
    [
        ("while True: pass", "time"),
        ("import os\nos._exit(0)", "crash"),
        ("import os\nos.write(1, b'{}')\nos._exit(0)", "crash"),
    ],
)
def test_an_endless_or_vanishing_answer_is_stopped_and_the_next_one_graded(tiny, wanted, code, limit):
    """No answer can hang the grader or cost the next answer its grade."""
    exercise = tiny.load().exercises["double-it"]
    with Sandbox(Limits(seconds=1.5), wanted) as place, Bench(exercise, place) as bench:
        report = bench.grade(Answer("double-it", cells=(code,)))
        assert (report.status, report.reason) == ("stopped", limit)
        assert bench.grade(Answer("double-it", cells=(GOOD + "word = 'twice'",))).points == 6


def test_an_answer_in_a_process_never_sees_the_checks(tiny):
    """The answer's process holds none of the grader's modules, environment or files' folder."""
    spy = "import sys, os\nword = ' '.join([m for m in ('pytest', 'grader') if m in sys.modules] + sorted(os.environ) + os.listdir())[:20]\n"
    with Sandbox(wanted="off") as place, Bench(tiny.load().exercises["double-it"], place) as bench:
        report = bench.grade(Answer("double-it", cells=(GOOD + spy,)))
    assert report.checks[1].feedback[0].values["found"] in ("PYTHONHASHSEED", "LC_CTYPE PYTHONHASHSEED"[:20])


def test_values_of_code_count_before_kept_ones_and_none_counts_as_nothing(grade):
    """A notebook's untouched cell leaves the widget's value standing; a written one replaces it."""
    assert found(grade(GOOD + "word = None", word="twice"))["word"][0] == "passed"
    assert found(grade(GOOD + "word = 'once'", word="twice"))["word"][0] == "failed"


def test_the_same_answer_has_the_same_report_to_the_byte(grade):
    """A report is a function of the answer, whenever and wherever it is made."""
    assert to_json(grade(GOOD + "word = 'a'")) == to_json(grade(GOOD + "word = 'a'"))


def test_a_report_survives_its_own_json(grade):
    """Reading a written report gives the same report."""
    report = grade("def double(x):\n    return x\nword = 'once?'")
    assert from_document(json.loads(to_json(report))) == report


def test_a_check_that_breaks_is_unsure_and_named_for_its_author(tiny):
    """An author's bug costs the learner nothing and is not hidden."""
    tiny.change("exercises/first/double-it/checks.py", 'if answer.word != "twice":', "if answer.word.nothing:")
    with Bench(tiny.load().exercises["double-it"], open_here) as bench:
        report = bench.grade(Answer("double-it", cells=(GOOD + "word = 'twice'",)))
        assert found(report)["word"] == ("unsure", 0, ["check_broke"])
        assert "AttributeError" in bench.broken[0]


def test_checks_that_can_not_be_imported_are_a_finding(tiny):
    """A broken checks.py is told with its file, not as a traceback."""
    tiny.change("exercises/first/double-it/checks.py", "import pytest", "import pytest, no_such_module")
    with pytest.raises(CourseError, match="exercises/first/double-it/checks.py: .*no_such_module"):
        Bench(tiny.load().exercises["double-it"], open_here)


def test_mended_checks_are_taken_anew(tiny):
    """Checks that could not be imported, once mended, are collected: nothing of the failed import stays."""
    tiny.change("exercises/first/double-it/checks.py", "import pytest", "import pytest, no_such_module")
    with pytest.raises(CourseError):
        Bench(tiny.load().exercises["double-it"], open_here)
    tiny.change("exercises/first/double-it/checks.py", ", no_such_module", "")
    with Bench(tiny.load().exercises["double-it"], open_here) as bench:
        assert len(bench.items) == 3


@pytest.mark.parametrize("wanted", ["auto", "off"])
def test_a_worker_that_answers_unasked_and_reads_nothing_is_stopped(tiny, wanted):
    """Forged replies and a full pipe can't keep the grader waiting beyond the limit."""
    code = 'import os, time\nfor fd in range(3, 20):\n    try: os.write(fd, b\'{"replies":[{"value":1}]}\\n\' * 50)\n    except OSError: pass\nwhile True: time.sleep(1)'
    with Sandbox(Limits(seconds=1.5), wanted) as place, Bench(tiny.load().exercises["double-it"], place) as bench:
        report = bench.grade(Answer("double-it", cells=(code, "x = '" + "y" * 300_000 + "'")))
    assert (report.status, report.points) == ("stopped", 0)


def test_what_an_answer_started_ends_with_it(tiny, tmp_path):
    """A program started by an answer doesn't outlive its grading."""
    mark = tmp_path / "alive"
    code = f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(3); open({str(mark)!r}, \"w\")'])\n"
    with Sandbox(wanted="off") as place, Bench(tiny.load().exercises["double-it"], place) as bench:
        bench.grade(Answer("double-it", cells=(code + GOOD,)))
    import time

    time.sleep(4)
    assert not mark.exists()


def test_dataclasses_and_cached_functions_work_in_answers(grade):
    """An answer is a module like any other, and a function may be wrapped."""
    code = "from __future__ import annotations\nfrom dataclasses import dataclass\nimport functools\n@dataclass\nclass A:\n    x: int\n@functools.lru_cache\ndef double(x):\n    return 2 * A(x).x\n"
    assert found(grade(code))["doubles"] == ("passed", 3, [])


def test_what_several_checks_need_is_worked_out_once_for_each_answer(tiny):
    """`answer.once` calls its function for the first check that asks, and anew for the next answer."""
    tiny.change(
        "exercises/first/double-it/checks.py",
        'if "?" in answer.word:',
        'twice = [answer.once("word", lambda: [answer.word]) for _ in range(2)]\n    assert twice[0] is twice[1]\n    if "?" in twice[0][0]:',
    )
    with Bench(tiny.load().exercises["double-it"], open_here) as bench:
        for word, verdict in (("twice?", "unsure"), ("twice", "passed")):
            report = bench.grade(Answer("double-it", cells=(GOOD + f"word = {word!r}",)))
            assert report.checks[2].verdict == verdict and not bench.broken
