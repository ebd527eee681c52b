"""Places where answers' code runs: alike everywhere, and honest about what keeps the code in."""

import subprocess
import sys
from contextlib import nullcontext, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.code import Code, open_here
from grader.errors import Stopped, UsageError
from grader.limits import Limits
from grader.sandbox import Sandbox

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "raised", "stopped", "missing", "a"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.lists(anything, max_size=3))
def test_any_reply_is_a_result_or_a_stop(frames):
    """Whatever a worker sends, the grader gets replies of the promised shape or Stopped."""
    code = Code(lambda request: iter(frames), Limits())
    for ask in (lambda: code.run(["x"]), lambda: code.values(["a"])["a"], lambda: code.map("a", [[1]])):
        try:
            assert ask() is not None
        except Stopped as stop:
            assert stop.limit in ("crash", "output", "memory", "reply", "depth", "processes", "files", "disk")


PLACES = {"walls": Sandbox, "process": lambda: Sandbox(wanted="off"), "here": lambda: nullcontext(open_here)}


@pytest.mark.parametrize("name", PLACES)
def test_all_places_run_code_alike(name):
    """A call gives the same reply behind walls, in a process of its own and in this one."""
    with PLACES[name]() as place, place() as code:
        assert code.run(["def f(x):\n    x.append(1)\n    return x", "1/0"]) == [
            None,
            {"raised": "ZeroDivisionError", "line": 1},
        ]
        material = [[0], [0]]
        assert code.map("f", [[item] for item in material]) == [{"value": [0, 1]}, {"value": [0, 1]}]
        assert material == [[0], [0]], "what an answer changes is its own copy"
        assert code.values(["f", "g"]) == {"f": {"unplain": "function"}, "g": {"missing": True}}
        assert code.map("f", []) == []


@pytest.mark.parametrize("name", ["walls", "process"])
def test_a_long_batch_comes_back_in_order_and_whole(name):
    """Replies that come in many pieces are put together, and what follows is not mixed up with them."""
    slow = "import time\ndef f(x):\n    if x % 10 == 0: time.sleep(0.11)\n    return x"
    with PLACES[name]() as place, place() as code:
        code.run([slow])
        assert [reply["value"] for reply in code.map("f", [[n] for n in range(21)])] == list(range(21))
        assert code.values(["f"]) == {"f": {"unplain": "function"}}


@pytest.mark.parametrize("wanted", ["auto", "off"])
def test_nothing_is_started_for_an_answer_without_code(wanted, monkeypatch):
    """Plain data costs no process."""
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("a process was started"))
    with Sandbox(wanted=wanted) as place, place() as code:
        assert code is not None


def test_answers_share_nothing():
    """What one answer changes in Python itself, the next one doesn't see."""
    spoil = "import builtins, json, sys\nbuiltins.len = json.dumps = None\nsys.modules['math'] = 1\nkept = 1"
    look = "import json, math\nok = [len([1]), json.dumps(1), math.floor(1.5), 'kept' in globals()]"
    with Sandbox() as place:
        with place() as code, suppress(Stopped):
            code.run([spoil])
        with place() as code:
            assert code.run([look]) == [None]
            assert code.values(["ok"]) == {"ok": {"value": [1, "1", 1, False]}}


def test_the_grader_goes_on_when_the_zygote_is_gone():
    """A lost zygote costs the answer at hand, and is replaced."""
    with Sandbox() as place:
        with place() as code:
            code.run(["x = 1"])
            place._zygote._process.kill()
            place._zygote._process.wait()
            with pytest.raises(Stopped):
                code.run(["y = 1"])
        with place() as code:
            assert code.run(["x = 1"]) == [None]


def test_nothing_outlives_the_sandbox():
    """When the grader is done, or killed, neither zygote nor worker is left, even one in an endless loop."""
    script = (
        "import os, sys, threading\nfrom grader.sandbox import Sandbox\nplace = Sandbox().__enter__()\n"
        "code = place().__enter__()\ncode.run(['import os; pids = [os.getpid(), os.getppid()]'])\n"
        "print(*code.values(['pids'])['pids']['value'], flush=True)\n"
        "threading.Timer(0.3, os.kill, (os.getpid(), 9)).start()\ncode.run(['while True: pass'])"
    )
    grader = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    pids = grader.stdout.readline().split()
    assert len(pids) == 2
    grader.wait()
    for _ in range(100):
        alive = subprocess.run(["ps", "-o", "stat=", "-p", ",".join(pids)], capture_output=True, text=True).stdout
        if not alive.replace("Z", "").strip(" \n+sNl<"):
            return
        __import__("time").sleep(0.05)
    pytest.fail(f"still there: {alive}")


def test_a_sandbox_says_which_layers_are_on_and_off():
    """What keeps an answer in is told by name, and what doesn't with its reason."""
    with Sandbox() as place:
        assert place.layers == ("process", "time", "user", "limits", "privileges", "landlock", "seccomp")
        assert place.missing == {}
    with Sandbox(landlock=0) as place:
        assert "landlock" not in place.layers and "5.13" in place.missing["landlock"]
        assert "missing: landlock: Landlock" in place.told()
    with Sandbox(wanted="off") as place:
        assert place.layers == ("process", "time") and "switched off" in place.missing["walls"]


def test_a_required_sandbox_that_is_not_there_is_refused_in_words():
    """The grader never pretends to walls it hasn't got."""
    with pytest.raises(UsageError, match="landlock: Landlock, which needs Linux 5.13"), Sandbox(wanted="required", landlock=0):
        pass


@pytest.mark.parametrize("name", PLACES)
def test_asked_the_same_again_an_answer_is_held_to_what_it_said(name):
    """A function that counts its calls can't tell checks apart by it, nor can one check spoil another's replies."""
    fickle = "calls = []\ndef f(x):\n    calls.append(x)\n    return [len(calls)]"
    with PLACES[name]() as place, place() as code:
        code.run([fickle])
        first = code.map("f", [[1], [1]])
        first[0]["value"].append("spoilt")
        assert code.map("f", [[1], [1]]) == [{"value": [1]}, {"value": [2]}]
        assert code.map("f", [[1]]) == [{"value": [3]}]


@pytest.mark.parametrize("seconds", [9.9999995, 0.0000001, 1.0, 2.9999999])
def test_any_time_left_can_be_waited(seconds):
    """A limit that is no whole number of microseconds is a limit like any other, and no crash."""
    with Sandbox(Limits(seconds=20)) as place:
        worker = place._zygote.open()
        request = b'{"op":"values","names":["x"]}'
        with suppress(TimeoutError):  # the shortest is over before anything is there
            worker.send(len(request).to_bytes(4, "big") + request, seconds)
            assert worker.receive(4, seconds)
        worker.end()
