"""Hidden cases can't be learned by heart: a secret draws others, and neither it nor they come to light."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import combinations, cycle
from random import Random

import pytest
from conftest import ROOT, TinyCourse

from grader.answer import Answer, read_file
from grader.batch import REPORT
from grader.code import open_here
from grader.course import load_course
from grader.outputs import FORMATS
from grader.plugin import marked
from grader.report import from_document
from grader.run import Bench
from grader.sandbox import Sandbox
from grader.texts import LANGS
from grader.wire import decode

SECRETS = [f"zwölf-{number}-Boxkämpfer" for number in range(12)]
SECRET = SECRETS[0]
CHANCE = 0.02  # share of the cases of two draws that may be the same; the tiny course draws 5 numbers of 1000
MARGIN = 0.1  # share of the hidden points that chance may give to an answer fitted to other cases
COURSE = load_course(ROOT)
SLUGS = [slug for slug, exercise in COURSE.exercises.items() if exercise.functions and exercise.hidden(0) is not None]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """The tiny course."""
    return TinyCourse(tmp_path_factory.mktemp("secret") / "tiny").load()


@pytest.fixture(params=[*SLUGS, "double-it"])
def exercise(request, tiny):
    """Each exercise of the course that has hidden cases, and the tiny one."""
    return {**COURSE.exercises, **tiny.exercises}[request.param]


class Spy:
    """A place's code; notes in `told` what its functions are asked, and what they answer."""

    def __init__(self, code, told: dict[str, dict[str, object]]) -> None:
        self._code, self._told = code, told

    def __getattr__(self, name):
        return getattr(self._code, name)

    def map(self, name, calls):
        """Call, and note."""
        replies = self._code.map(name, calls)
        for call, reply in zip(calls, replies):
            self._told.setdefault(name, {})[json.dumps(call, sort_keys=True)] = reply["value"]
        return replies


def asked(exercise, secret: str) -> dict[str, dict[str, object]]:
    """What the hidden checks ask of the functions under a secret, and what the reference solution answers."""
    told: dict[str, dict[str, object]] = {}

    @contextmanager
    def place() -> Iterator[Spy]:
        with open_here() as code:
            yield Spy(code, told)

    with Bench(exercise, place) as bench:
        bench.items = [item for item in bench.items if marked(item).get("hidden")]
        report = bench.grade(read_file(exercise.reference("en"), exercise.slug), secret)
    assert report.points == sum(check.max_points for check in report.checks) > 0
    return told


def cases(exercise, secret: str) -> set[str]:
    """What is asked under a secret, as JSON."""
    return {call for calls in asked(exercise, secret).values() for call in calls}


FITTED = """
import json

def fitted(known, rule):
    def function(*arguments):
        call = json.dumps(arguments, sort_keys=True)
        return known[call] if call in known else rule(*arguments)
    return function

"""


def fit(told: dict[str, dict[str, object]], rule: str) -> str:
    """An answer that knows by heart what was asked, and goes by a rule where it doesn't."""
    lookups = (f"{name} = fitted(json.loads({json.dumps(known)!r}), {name})\n" for name, known in told.items())
    return rule + FITTED + "".join(lookups)


def hidden_points(report) -> int:
    """What an answer earned in hidden checks."""
    return sum(check.points for check in report.checks if check.hidden)


def rules(exercise) -> Iterator[str]:
    """Honest rules that aren't good enough: what the exercise starts from, and its authored mistakes."""
    if exercise.starters:
        yield exercise.starters["en"]
    for path in sorted(exercise.solutions.glob("wrong/*.py")):
        if path.stem in exercise.feedback:  # the others can't be called at all
            yield path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("known", "drawn"), [("", SECRET), (SECRET, ""), (SECRET, SECRETS[1])], ids=["public", "leaked", "last year's"]
)
def test_knowing_some_hidden_cases_by_heart_earns_nothing_on_others(exercise, known, drawn):
    """A table of one secret's cases earns all hidden points under it, and under another no more than its rule alone."""
    told, poor = asked(exercise, known), 0
    with Sandbox() as place, Bench(exercise, place) as bench:

        def earned(source: str, secret: str) -> int:
            return hidden_points(bench.grade(Answer(exercise.slug, cells=(source,)), secret))

        most = sum(marked(item)["points"] for item in bench.items if marked(item).get("hidden"))
        for rule in rules(exercise):
            alone = earned(rule, drawn)
            if alone == most:  # a mistake that hidden checks don't look at
                continue
            poor += 1
            assert earned(fit(told, rule), known) == most
            assert earned(fit(told, rule), drawn) <= alone + MARGIN * most
    assert poor


@pytest.mark.parametrize("variant", [0, 7])
def test_without_a_secret_the_hidden_cases_are_the_repositorys(exercise, variant):
    """Anybody can draw the public cases from data.py, and with a secret nobody else can."""
    seed = sha256("\0".join((exercise.slug, str(variant), "hidden", "")).encode()).digest()
    public = runpy.run_path(str(exercise.folder / "data.py"))["make_hidden"](Random(int.from_bytes(seed, "big")))
    assert exercise.hidden(variant) == exercise.hidden(variant, "") == public
    assert exercise.hidden(variant, SECRET) == exercise.hidden(variant, SECRET) != public


def test_two_secrets_share_no_more_than_chance_cases(exercise):
    """Whoever has seen what one secret draws has seen nothing of another's, nor in the public repository."""
    draws = [cases(exercise, secret) for secret in ("", *SECRETS)]
    pairs = list(combinations(draws, 2))
    assert sum(len(one & other) for one, other in pairs) <= CHANCE * sum(
        min(len(one), len(other)) for one, other in pairs
    )


LARGE = """import re
    large = max([0, *map(int, re.findall("(?<![-0-9])[0-9]+(?![-0-9])", repr(args)))])
    if large < 1000:
        return False
    """
BROKEN = {  # what an answer's function may do with a hidden case in hand
    "fails-at-a-line": LARGE + "exec(compile('\\n' * (large - 1) + '1 / 0', '<cell 1>', 'exec'))",
    "names-a-type": LARGE + "return type(str(large), (), {})()",
    "raises": "raise ValueError(repr(args))",
    "exits": "raise SystemExit(repr(args))",
    "names-an-error": "raise type(repr(args)[:40], (Exception,), {})(repr(args))",
    "returns-it": "return args",
    "returns-text": "return repr(args)",
    "prints-and-fails": "print(args); 1 / 0",
    "prints-much": "print(repr(args) * 100000)",
    "vanishes": "print(args); import os; os._exit(3)",
    "flips": "import json; return len(json.dumps(args)) % 2 == 0",
}


def answers(exercise, folder):
    """Right, wrong and broken answers as files."""
    name = exercise.functions[0].name
    files = {path.stem: path.read_text(encoding="utf-8") for path in exercise.solutions.glob("wrong/*.py")}
    files |= {key: f"def {name}(*args):\n    {body}\n" for key, body in BROKEN.items()}
    files |= {"reference": exercise.reference("en").read_text(encoding="utf-8"), "no-python": "def ("}
    folder.mkdir()
    for stem, source in files.items():
        (folder / f"{stem}.py").write_text(source, encoding="utf-8")
    (folder / "damaged.ipynb").write_text("{")
    return len(files) + 1


def telling(exercise) -> set[str]:
    """Values of hidden cases that would give one away: texts, and numbers too large to be a count of cases."""
    public = (exercise.material(0), dict(exercise.feedback), dict(exercise.texts), dict(exercise.title))
    found = (value for call in cases(exercise, SECRET) for value in _leaves(json.loads(call)))
    return {str(value) for value in found if type(value) is str or (type(value) is int and value >= 1000)} - _words(
        str(public)
    )


def _leaves(value):
    parts = value.values() if type(value) is dict else value if type(value) is list else ()
    yield from (leaf for part in parts for leaf in _leaves(part))
    if type(value) not in (dict, list):
        yield value


def _words(text: str) -> set[str]:
    """Words and numbers of a text, numbers as they are without the marks between thousands."""
    return set(re.findall(r"[\w-]+", re.sub(r"(?<=\d)[,.\u202f](?=\d{3}\b)", "", text)))


@pytest.mark.parametrize("how", ["argument", "environment"])
def test_neither_the_secret_nor_a_hidden_case_is_told(exercise, command, tmp_path, monkeypatch, how):
    """In no report, output or error, in no format and language, of right, wrong and broken answers."""
    count = answers(exercise, tmp_path / "answers")
    root = exercise.folder.parents[2]
    if how == "environment":
        monkeypatch.setenv("GRADER_SECRET", SECRET)
    given = ("--secret", SECRET) if how == "argument" else ()
    told = []
    for form, lang in zip(sorted(FORMATS), cycle(LANGS)):
        grade = ("grade", tmp_path / "answers", "--exercise", exercise.slug, "--format", form, "--lang", lang, *given)
        done = command(*grade, "--out", tmp_path / "reports" / form, course=root)
        assert done.returncode == 3  # the damaged one
        told += [done.stdout, done.stderr]
    refused = [
        ("grade", tmp_path / "nowhere", *given),
        ("grade", tmp_path / "answers", "--exercise", "none", *given),
        ("grade", tmp_path / "answers", "--variant", "x", *given),
        ("grade", tmp_path / "answers", "--exercise", exercise.slug, "--out", "/dev/null/x", *given),
        ("grade", "--help"),
    ]
    for arguments in refused:
        done = command(*arguments, course=root)
        told += [done.stdout, done.stderr]
    saved = [path for path in (tmp_path / "reports").rglob("*") if path.is_file()]
    reports = [path.read_bytes() for path in saved if path.name.endswith(REPORT)]
    assert len(reports) == count * len(FORMATS)
    course = load_course(root)
    told += [
        tell(from_document(decode(data)), course, lang)
        for data in reports
        for tell in FORMATS.values()
        for lang in LANGS
    ]
    told += [f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in saved]
    everything = "\n".join(told)
    digest = sha256(SECRET.encode()).hexdigest()
    assert not [word for word in (SECRET, ascii(SECRET).strip("'"), digest, "Boxk") if word in everything]
    if exercise.slug in SLUGS:  # the tiny course tells what was found, to test that it can
        assert len(telling(exercise)) > 100
        assert telling(exercise) & _words(everything) == set()


SEARCH = """
import gc, os, sys

HALVES = {halves!r}  # the text looked for, in two pieces, the second backwards

def within(data):
    head, tail = (half.encode() for half in HALVES)
    data = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else bytes(data)
    at = data.find(head)
    while at >= 0:
        rest = data[at + len(head) : at + len(head) + len(tail)]
        if rest.decode("utf-8", "replace")[::-1] == HALVES[1]:
            return True
        at = data.find(head, at + 1)
    return False

def reachable():
    seen, waiting = set(), [*gc.get_objects(), *sys.modules.values(), sys._getframe()]
    while waiting:
        thing = waiting.pop()
        if id(thing) not in seen:
            seen.add(id(thing))
            yield thing
            waiting.extend(gc.get_referents(thing))

def memory():
    with open("/proc/self/maps") as maps:
        spans = [line.split()[:2] for line in maps]
    with open("/proc/self/mem", "rb", buffering=0) as mem:
        for span, rights in spans:
            start, end = (int(number, 16) for number in span.split("-"))
            if rights.startswith("rw"):
                try:
                    mem.seek(start)
                    yield mem.read(min(end - start, 64_000_000))
                except (OSError, ValueError, OverflowError):
                    pass

def files():
    for name in ("environ", "cmdline", "stat", "status"):
        try:
            with open(f"/proc/self/{{name}}", "rb") as file:
                yield file.read()
        except OSError:
            pass

PLACES = {{
    "objects": lambda: (thing for thing in reachable() if type(thing) in (str, bytes, bytearray)),
    "environment": lambda: [*os.environ, *os.environ.values()],
    "arguments": lambda: [*sys.argv, *sys.orig_argv],
    "files": files,
    "memory": memory,
}}

def search():
    found = []
    for name, things in PLACES.items():
        try:
            found += [name] if any(map(within, things())) else []
        except OSError:  # walls
            pass
    return ", ".join(found) or "twice"

def double(x):
    return 2 * x if search() == "twice" else 0

word = search()
"""


def searching(text: str) -> str:
    """An answer that looks everywhere in its process for a text that it holds only in pieces."""
    half = len(text) // 2
    return SEARCH.format(halves=(text[:half], text[half:][::-1]))


def test_the_search_finds_what_is_there():
    """In a Python that was given a text by argument or environment, every place gives it away."""
    look, text = (
        [sys.executable, "-c", f"{searching(SECRET)}print(word)"],
        {"encoding": "utf-8", "capture_output": True},
    )
    everywhere = ", files, memory" if sys.platform == "linux" else ""
    by_argument = subprocess.run([*look, SECRET], env={"PYTHONUTF8": "1"}, **text)
    by_environment = subprocess.run(look, env={"PYTHONUTF8": "1", "KEY": SECRET}, **text)
    assert by_argument.stdout.strip() == f"objects, arguments{everywhere}"
    assert by_environment.stdout.strip() == f"objects, environment{everywhere}"


@pytest.mark.parametrize("sandbox", ["auto", "off"])
@pytest.mark.parametrize("how", ["argument", "environment"])
def test_the_process_that_runs_an_answer_never_holds_the_secret(tiny, command, tmp_path, monkeypatch, how, sandbox):
    """Neither in objects, environment, arguments nor memory, before the hidden cases come nor while they are asked."""
    (tmp_path / "double-it.py").write_text(searching(SECRET), encoding="utf-8")
    if how == "environment":
        monkeypatch.setenv("GRADER_SECRET", SECRET)
    given = ("--secret", SECRET) if how == "argument" else ()
    done = command(
        "grade", tmp_path / "double-it.py", "--sandbox", sandbox, "--format", "json", *given, course=tiny.root
    )
    assert json.loads(done.stdout)["points"] == 6
