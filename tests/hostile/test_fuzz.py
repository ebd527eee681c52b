"""Bytes, notebooks and code of any shape: never a traceback, a hang or a lost neighbour."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from random import Random

import pytest
from conftest import ROOT, TinyCourse
from hostile import fuzz_target
from hostile.fuzz_target import COURSE, encoded, hold, mangled, notebook, spoiled
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packaging.requirements import Requirement

from grader import batch
from grader.answer import Answer, from_json
from grader.code import open_here
from grader.errors import Unreadable
from grader.folder import find
from grader.report import GRADED, from_document, to_json
from grader.run import Bench
from grader.sandbox import Sandbox
from grader.texts import LANGS
from grader.wire import decode

GOOD = "def double(x):\n    return 2 * x\nword = 'twice'\n"
RUNS = 6_000


def examples(number: int):
    """So many examples, the same on every machine and day, so that a failure is of a change; slow ones are allowed."""
    return settings(max_examples=number, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """The tiny course, for all examples of all tests."""
    return TinyCourse(tmp_path_factory.mktemp("fuzz") / "tiny").load()


@pytest.fixture(scope="module")
def place():
    """Where answers' code runs, as the command opens it."""
    with Sandbox() as place:
        yield place


@pytest.fixture(scope="module")
def bench(place):
    """An exercise's bench, opened once for all examples."""
    with ExitStack() as stack:
        yield cache(lambda exercise: stack.enter_context(Bench(exercise, place)))


@pytest.fixture(scope="module")
def folder(tiny, tmp_path_factory):
    """A function that lays a hostile file between two honest answers, and takes the last one away."""
    folder = tmp_path_factory.mktemp("answers")
    (folder / "a").mkdir()
    (folder / "a" / "double-it.py").write_text(GOOD)
    (folder / "z").mkdir()
    last = notebook(tiny.exercises["double-it"], "hr", 3, GOOD, {})
    (folder / "z" / "handed-in.ipynb").write_bytes(encoded(last))

    def between(*files: tuple[str, bytes]) -> Path:
        for old in (folder / "m").glob("*"):
            old.unlink()
        (folder / "m").mkdir(exist_ok=True)
        for name, data in files:
            (folder / "m" / name).write_bytes(data)
        return folder

    return between


@pytest.fixture(scope="module")
def honest(tiny, folder, place):
    """The reports on the two honest answers when nobody lies between them."""
    reports = [to_json(graded.report) for graded in batch.grade(find([folder()]).jobs, tiny, batch.Request(), place)]
    assert [decode(report.encode())["points"] for report in reports] == [6, 6]
    return reports


def seeds(course):
    """Sound files of every kind, as documents: notebooks of each exercise in each language, answers, a report."""
    for exercise in course.exercises.values():
        for lang in LANGS:
            yield notebook(exercise, lang, 3, GOOD, {"word": "kept"})
        yield {"exercise": exercise.slug, "variant": 1, "lang": "fr", "answer": {"double": GOOD, "word": "twice"}}
    first = {"cells": [{"cell_type": "code", "input": GOOD, "metadata": {"tags": ["answer"]}, "outputs": []}]}
    yield {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [first]}


def reports(course):
    """Reports as documents, with every part that one can have."""
    for exercise in course.exercises.values():
        with Bench(exercise, open_here) as bench:
            for values in ({}, exercise.solution(0, "en")):
                yield json.loads(to_json(bench.grade(Answer(exercise.slug, values=values))))


@st.composite
def damaged(draw, documents):
    """A damaged file's bytes."""
    rng = draw(st.randoms(use_true_random=False))
    data = encoded(mangled(rng, rng.choice(documents)) if rng.randrange(3) else rng.choice(documents))
    return spoiled(rng, data) if rng.randrange(2) else data


SEEDS = [*seeds(COURSE), *reports(COURSE)]


@examples(300)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode) | damaged(SEEDS))
def test_any_bytes_are_taken_or_refused_in_the_contracts_words(data):
    """No reader raises anything else, and what it says can be told in every format and language."""
    fuzz_target.target(data)


def by_chance(folder: Path) -> None:
    """Sound files damaged at random; works everywhere."""
    for number in range(RUNS // 4):
        rng = Random(number)
        fuzz_target.target(spoiled(rng, encoded(mangled(rng, rng.choice(SEEDS)))))


def by_coverage(folder: Path) -> None:
    """Sound files damaged by atheris, which keeps what reaches a new branch and damages that further."""
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, document in enumerate(SEEDS):
        small = {"cells": [cell for cell in document.get("cells", ()) if cell["cell_type"] == "code"]}
        (corpus / str(number)).write_bytes(encoded(document | small if "cells" in document else document))
    for file in COURSE.root.glob("solutions/*/*/reference*"):
        (corpus / file.name).write_bytes(file.read_bytes())
    flags = [f"-runs={RUNS}", "-seed=1", "-timeout=10", "-max_len=2500", f"-artifact_prefix={folder}/"]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("fuzz_by_coverage.py")), str(corpus), *flags],
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, "PYTHONHASHSEED": "0"},
        cwd=ROOT,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert f"Done {RUNS} runs" in done.stderr


def _wants_atheris() -> bool:
    """Whether pyproject.toml wants atheris on this machine; where it does, its test fails if it isn't there."""
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    wanted = next(wish for wish in map(Requirement, extra["test"]) if wish.name == "atheris")
    return wanted.marker.evaluate()


@pytest.mark.parametrize("drive", [by_chance, *([by_coverage] if _wants_atheris() else [])])
def test_thousands_of_damaged_files_find_nothing_either(drive, tmp_path):
    """Made by chance and, where atheris has wheels, led by the branches they reach, they break no contract and end."""
    drive(tmp_path)


def between_honest(folder, honest, course, place, files, out):
    """Grade a folder whose files lie between the honest ones, hold what must hold, and return their reports."""
    where = folder(*files)
    jobs = find([where]).jobs
    graded = list(batch.grade(jobs, course, batch.Request("double-it"), place))
    assert [each.job.name for each in graded] == [
        "a/double-it.py",
        *(f"m/{name}" for name, _ in sorted(files)),
        "z/handed-in.ipynb",
    ]
    for each in graded:
        hold(each.report, course)
        kept = batch.keep(each.report, each.job, out)
        assert from_document(decode(kept.read_bytes())) == each.report
        assert "check_broke" not in to_json(each.report)
    assert [to_json(graded[0].report), to_json(graded[-1].report)] == honest
    return [each.report for each in graded[1:-1]]


def several(data):
    """A few files of any kind, each with a name of its own."""
    named = st.lists(st.tuples(st.sampled_from(["ipynb", "json", "py"]), data), min_size=1, max_size=8)
    return named.map(lambda files: [(f"double-it.{n}.{kind}", data) for n, (kind, data) in enumerate(files)])


@examples(25)
@given(files=several(st.binary(max_size=300)))
def test_random_bytes_cost_their_neighbours_nothing(folder, honest, tiny, place, tmp_path_factory, files):
    """Whatever bytes a file holds, it has a report, and the honest answers beside it have theirs to the byte."""
    between_honest(folder, honest, tiny, place, files, tmp_path_factory.getbasetemp() / "out")


@examples(40)
@given(draw=st.data())
def test_a_damaged_notebook_costs_its_neighbours_nothing(folder, honest, tiny, place, tmp_path_factory, draw):
    """However its parts are replaced, buried, cut or written, it has a report, and its neighbours have theirs."""
    files = draw.draw(several(damaged(list(seeds(tiny)))))
    between_honest(folder, honest, tiny, place, files, tmp_path_factory.getbasetemp() / "out")


@pytest.mark.parametrize("seed", range(3))
def test_the_command_grades_a_folder_of_damaged_files(folder, honest, tiny, command, tmp_path, seed):
    """It ends with 0 or 3, without a traceback, and every report is saved."""
    rng, documents = Random(seed), list(seeds(tiny))
    files = [
        (
            f"{number:02}.{rng.choice(('ipynb', 'json', 'py'))}",
            spoiled(rng, encoded(mangled(rng, rng.choice(documents)))),
        )
        for number in range(40)
    ]
    held_by_the_command(folder(*files), honest, tiny, command, tmp_path, len(files))


def held_by_the_command(where, honest, course, command, out, count):
    """Grade a folder by the command and hold what must hold; returns the finished process."""
    done = command("grade", where, "--out", out, "--exercise", "double-it", "--sandbox", "auto", course=course.root)
    assert done.returncode in (0, 3), done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    saved = sorted(out.rglob(f"*{batch.REPORT}"))
    assert len(saved) == count + 2
    kept = [from_document(decode(file.read_bytes())) for file in saved]
    assert [to_json(kept[0]), to_json(kept[-1])] == honest
    return done


def _notebook_of(code: str, **more: object) -> bytes:
    cell = {"cell_type": "code", "metadata": {"tags": ["answer"]}, "source": code, "outputs": []}
    return encoded({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell], **more})


NASTY = {
    "nested-loops.ipynb": _notebook_of("[1 " + "for a in b " * 100_000 + "]"),  # ends a CPython that compiles it
    "nested-loops.py": b"[1 " + b"for a in b " * 100_000 + b"]",
    "minus.py": b"-" * 1_000_000 + b"1",
    "one-line.py": b"x = '" + b"a" * 4_000_000 + b"'",
    "lines.py": b"a = 1\n" * 300_000,
    "warns.ipynb": _notebook_of("1 is 1\n'\\d'\n%time"),
    "brackets.json": b"[" * 4_000_000,
    "texts.json": b'{"a":"' + b"\\" * 4_000_000,
    "digits.json": b'{"exercise": "double-it", "variant": ' + b"9" * 1_000_000 + b', "answer": {}}',
    "keys.json": b"{" + b",".join(b'"%d":0' % number for number in range(200_000)) + b"}",
    "same-keys.ipynb": b"{" + b'"cells":[],' * 200_000 + b'"nbformat":4}',
    "cells.ipynb": _notebook_of("", cells=[{}] * 200_000),
    "odd-tags.ipynb": _notebook_of("", metadata=[[], {}, 0] * 100_000),
    "too-large.ipynb": b" " * (10 * 1024 * 1024 + 1),
    "empty.ipynb": b"",
    "empty.json": b"",
    "empty.py": b"",
    "nul.py": b"word = 'twice'\0",
    "utf16.ipynb": _notebook_of(GOOD).decode().encode("utf-16"),
    "half.json": b'{"exercise": "double-it", "answer": {"word": "\\ud800"}}',
    "nan.json": b'{"exercise": "double-it", "answer": {"word": NaN}}',
}


def test_the_command_grades_a_folder_of_files_that_are_known_to_hurt(folder, honest, tiny, command, tmp_path):
    """Files that end, flood or hold up a careless reader have reports like any other."""
    done = held_by_the_command(folder(*NASTY.items()), honest, tiny, command, tmp_path, len(NASTY))
    assert "Warning" not in done.stderr


NAMES = st.sampled_from(
    ["double", "word", "x", "print", "len", "str", "type", "int", "__builtins__", "__name__", "object"]
)
VALUES = st.sampled_from([
    "0", "-1", "10**5000", "2**63", "1e999", "float('nan')", "'twice'", "'\\ud800'", "'\\x00'", "'::error::'", "b'x'", "()",
    "[[]]", "{1: 2}", "{'a': {}}", "set('ab')", "object()", "lambda *a: a", "lambda: double", "print", "type('\\n', (), {})()",
    "type('t', (str,), {'__eq__': lambda s, o: True})('once')", "[double] * 9", "iter(())", "(i for i in 'ab')", "NotImplemented",
    "Ellipsis", "'x' * 100000", "list(range(9999))", "1j", "True", "None", "globals()", "vars()", "__import__('sys')",
])  # fmt: skip
ERRORS = st.sampled_from([
    "ValueError", "SystemExit(7)", "KeyboardInterrupt", "GeneratorExit", "SyntaxError('a', (1, [], {}, '\\ud800'))", "MemoryError",
    "RecursionError('x' * 9999)", "type('E', (BaseException,), {'__str__': None})", "ExceptionGroup('a', [ValueError()])",
    "StopIteration", "BaseExceptionGroup('b', [SystemExit()])", "7", "UnicodeDecodeError('a', b'', 0, 1, 'x')",
])  # fmt: skip
LINES = st.one_of(
    st.builds("{} = {}".format, NAMES, VALUES),
    st.builds("raise {}".format, ERRORS),
    st.builds("del {}".format, NAMES),
    st.builds("print({}, {})".format, NAMES, VALUES),
    st.builds("{}.{} = {}".format, NAMES, NAMES, VALUES),
    st.builds("import {}".format, st.sampled_from(["os", "sys, json", "json.decoder", "io", "nothing", "answer", "__main__"])),
    st.builds("from {} import *".format, st.sampled_from(["os", "sys", "json", "builtins", "struct", "math", "random"])),
    st.sampled_from([
        "double(double)", "exit()", "sys.stdout = None", "sys.setrecursionlimit(50)", "json.dumps = None", "sys.modules.clear()",
        "sys.modules['answer'] = 7", "(lambda f: f(f))(lambda f: f(f))", "__builtins__.clear()", "os._exit(0)", "os.close(0)",
        "os.closerange(0, 99)", "os.write(1, b'{}\\n' * 9)", "sys.excepthook = 3", "sys.settrace(lambda *a: 1/0)", "import gc; gc.disable()",
        "\"\"\"", "(", "\\", "if 1:", "yield", "return 2 * x", "await double", "global double", "%time 1", "!ls", "double?", "\0", "\f", "\u2028",
    ]),
)  # fmt: skip
BODIES = st.lists(LINES | st.just("return 2 * x"), min_size=1, max_size=4).map("\n    ".join)
CELLS = st.one_of(
    st.lists(LINES, max_size=5).map("\n".join),
    st.builds("def double({}):\n    {}".format, st.sampled_from(["x", "", "x, y", "*x", "x=[]", "x, /, *, y"]), BODIES),
    st.builds("class double(int):\n    def __new__({}):\n        {}".format, NAMES, LINES),
    st.text(max_size=60),
)


@examples(150)
@given(cells=st.lists(CELLS, max_size=4))
def test_any_code_has_a_report_and_leaves_the_next_answer_alone(tiny, bench, cells):
    """Whatever an answer's code does, its report can be told, and the next answer earns what is its own."""
    judge = bench(tiny.exercises["double-it"])
    hold(judge.grade(Answer("double-it", cells=tuple(cells))), tiny)
    assert judge.broken == []
    assert judge.grade(Answer("double-it", cells=(GOOD,))).points == 6


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
WORDS = st.lists(
    st.sampled_from(
        "like follow please ! ? . , 100 % we our fans #a @b http://a.example \n é ❤ abonnés lajk".split(" ")
    )
)


@pytest.mark.parametrize("slug", COURSE.exercises)
@examples(40)
@given(draw=st.data(), lang=st.sampled_from(LANGS), variant=st.integers(0, 3))
def test_no_check_of_the_course_breaks_on_any_plain_values(bench, slug, draw, lang, variant):
    """Any values for the declared names, of their type or not, are judged by every check and can be told."""
    exercise = COURSE.exercises[slug]
    sound = exercise.solution(variant, lang)
    rng = draw.draw(st.randoms(use_true_random=False))
    values = {
        field.name: draw.draw(PLAIN | WORDS.map(" ".join) | st.just(mangled(rng, [sound[field.name]])))
        for field in exercise.fields
    }
    try:
        answer = from_json(encoded({"exercise": slug, "variant": variant, "lang": lang, "answer": values}))
    except Unreadable:  # the reader has kept NaN and its like out
        return
    judge = bench(exercise)
    report = judge.grade(answer)
    hold(report, COURSE)
    assert report.status == GRADED
    assert judge.broken == []
