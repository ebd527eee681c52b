"""The limits of an answer: each can be set, each holds, each has its own reason in the report."""

import re
from dataclasses import fields

import pytest
from conftest import ROOT

from grader.answer import Answer
from grader.errors import UsageError
from grader.limits import MB, Limits, parse
from grader.run import Bench
from grader.sandbox import MODULES, Sandbox
from grader.texts import LANGS, text

GOOD = "def double(x):\n    return 2 * x\nword = 'twice'\n"
TINY = Limits(seconds=3, call_seconds=1, cpu_seconds=1, memory=64 * MB, output=1000, reply=2000, depth=3, calls=4)
ARMED = (*MODULES, "threading", "subprocess", "socket")
REACHED = {  # limit -> code that reaches it and nothing else
    "time": "import time\nfor _ in range(100): time.sleep(0.01)",
    "call_time": "import time; time.sleep(30)",
    "cpu": "while True: pass",
    "memory": "word = 'x' * 100_000_000",
    "processes": "import threading; threading.Thread(target=print).start()",
    "files": "import os\nkept = [os.dup(0) for _ in range(100)]",
    "disk": "open('notes.txt', 'w').write('x')",
    "output": "print('x' * 2000)",
    "reply": "word = 'x' * 3000",
    "depth": "word = [[[['x']]]]",
    "calls": "",
}


@pytest.fixture
def stopped(tiny):
    """Grades code under limits and gives the report's reason."""

    def grade(code, limits, cells=1):
        with (
            Sandbox(limits, "required", ARMED) as place,
            Bench(tiny.load().exercises["double-it"], place) as bench,
        ):
            report = bench.grade(Answer("double-it", cells=(GOOD + code,) * cells))
            after = bench.grade(Answer("double-it", cells=(GOOD.replace("2 * x", "x"),)))
        assert (after.status, after.points) in {("graded", 4), ("stopped", 0)}
        return report.reason

    return grade


@pytest.mark.parametrize("limit", REACHED)
def test_each_limit_stops_what_reaches_it_with_its_own_reason(stopped, limit):
    """Whatever an answer uses too much of is named in its report, and nothing else is."""
    limits = {
        "time": Limits(seconds=0.8, call_seconds=5),
        "cpu": Limits(cpu_seconds=1),
        "call_time": Limits(seconds=30, call_seconds=0.5),
    }.get(limit, TINY)
    assert stopped(REACHED[limit], limits) == limit


def test_below_its_limits_an_answer_is_graded(stopped):
    """The limits that come by themselves leave room for what people write."""
    code = "numbers = list(range(10**6))\nprint(sum(numbers))\nimport statistics, tempfile, urllib.parse"
    assert stopped(code, Limits()) == ""


def test_an_answer_with_a_folder_writes_there_and_no_more_than_it_may(stopped):
    """With `disk` an answer has a folder of its own, of that size, and no other answer finds anything in it."""
    room = Limits(disk=100_000)
    read_back = "open('a', 'w').write('x')\nimport os\nif os.listdir() != ['a'] or open('a').read() != 'x': os.dup2(99, 99)"
    assert stopped(read_back, room) == ""
    assert stopped("open('a', 'w').write('x' * 200_000)", room) == "disk"
    many = "import time\nfor n in range(10_000):\n    open(f'a{n}', 'w').write('x' * 9000)\n    time.sleep(0.001)"
    assert stopped(many, room) == "disk"
    assert stopped("import os\nif os.listdir(): os._exit(1)", room) == ""
    outside = "try: open('/tmp/there', 'w')\nexcept PermissionError: pass\nelse: import os; os._exit(1)"
    assert stopped(outside, room) == ""


def test_an_answer_may_have_threads_where_that_is_set(stopped):
    """With `processes` above one there are as many threads, and no more."""
    start = "import threading, time\nkept = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range({})]\nfor t in kept: t.start()\nfor t in kept: t.join()"
    assert stopped(start.format(2), Limits(processes=4)) == ""
    assert stopped(start.format(200), Limits(processes=4)) in ("processes", "memory")


def test_limits_are_set_by_name_with_sizes_in_words():
    """A setting replaces one limit and leaves the others."""
    assert parse(["memory=64MB", "seconds=2.5", "disk=0"]) == Limits(memory=64 * MB, seconds=2.5)


def test_wrong_settings_are_all_named_at_once():
    """Unknown names, no numbers, negative and senseless numbers are refused together, each with what to give."""
    with pytest.raises(UsageError) as caught:
        parse(["sconds=3", "memory=much", "calls=-1", "files", "depth=1000", "seconds=0", "seconds=nan"])
    assert all(word in str(caught.value) for word in ("sconds", "much", "-1", "files", "depth=1000", "seconds=0", "nan"))


def test_every_limit_has_a_reason_that_is_told_in_every_language():
    """The reasons named beside the limits are texts of the engine."""
    source = (ROOT / "grader" / "limits.py").read_text(encoding="utf-8")
    reasons = dict(re.findall(r"^    (\w+): .*  # (\w+): ", source, re.MULTILINE))
    assert set(reasons) == {field.name for field in fields(Limits)}
    assert set(reasons.values()) == set(REACHED)
    assert all(text(f"stopped_{reason}", lang) for reason in REACHED for lang in LANGS)
