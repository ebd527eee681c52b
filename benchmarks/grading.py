"""What grading an answer costs, beside other graders in the same run: python benchmarks/grading.py

An exercise is made on the spot: five checks, 200 accounts, a function `is_fake(account)`. Every grader judges the same
answers by the same checks, and must come to the same verdicts. A grader's cost per answer is the slope between a few
answers and many, over all of its processes; its start is told apart. Medians of interleaved rounds are printed as
ratios to `python -c pass`. Then memory, and how long a class of 2,000 answers to `fake-detector` takes. Linux only.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

import nbformat
from tqdm import tqdm

from grader.course import load_course

ROOT = Path(__file__).parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hundred-real-fans" / "benchmark"
INSTALLED = {
    "nbgrader": ("nbgrader==0.9.6",),
    "Otter": ("otter-grader==7.0.0", "ipykernel>=7,<8"),  # Otter starts a kernel without bringing one
}
OURS, ONE_BY_ONE, NOTEBOOKS = "ours, batched", "ours, one by one", "ours, notebooks"
FUNCTION = "is_fake"
NOTHING = [sys.executable, "-c", "pass"]
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
LANGS = ("en", "fr", "hr")
T = TypeVar("T")
AT_MOST = {
    f"{OURS}: CPU, of python -c pass": 1.5,
    f"{ONE_BY_ONE}: CPU, of python -c pass": 2.25,
    "peak memory, of that of 20 answers": 1.2,
}
AT_LEAST = {"class: times as fast as nbgrader": 150, "class: times as fast as pytest": 15}


# ---- what is graded ----


@dataclass(frozen=True)
class Task:
    """An exercise of the course below `root`; `folder` holds the same checks and material for the other graders."""

    root: Path
    slug: str
    folder: Path


CHECKS = """
import pytest

from grader.check import Feedback, fail


def judge(answer, accounts, bought):
    right = sum(said == bought for said in {said})
    if right < 0.8 * len(accounts):
        fail(Feedback("too_many_wrong", {"right": right}))
"""
CHECK = """

@pytest.mark.check(points=2, hidden={hidden})
def test_{name}(answer, {given}):
    judge(answer, {given}["{name}"], {bought})
"""
SAID = {
    "batched": f'answer.map("{FUNCTION}", accounts)',
    "one-by-one": f'[answer.call("{FUNCTION}", a) for a in accounts]',
}
GROUPS = {"people": "data", "seller_a": "data", "seller_b": "hidden", "people_2018": "hidden", "bought_2018": "hidden"}
DATA = f"""
from random import Random

from grader.accounts import draw


def make(_):
    return drawn({[name for name, given in GROUPS.items() if given == "data"]})


def make_hidden(_):
    return drawn({[name for name, given in GROUPS.items() if given == "hidden"]})


def drawn(names):
    # not by the rng given, which differs between the two versions
    return {{name: draw(Random(name), name, 40) for name in names}}
"""
TASK = '''
"""The exercise's checks, run in the answer's own process."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

if "pytest" not in sys.modules:  # only its mark is needed, and importing it would cost the other graders dear
    sys.modules["pytest"] = SimpleNamespace(mark=SimpleNamespace(check=lambda **_: lambda function: function))

import checks
from grader.check import Outcome

CHECKS = [name for name in vars(checks) if name.startswith("test_")]
MATERIAL = json.loads(Path(__file__).with_name("material.json").read_text())


def passes(check, space):
    answer = SimpleNamespace(
        call=lambda name, *arguments: space[name](*arguments),
        map=lambda name, items: [space[name](item) for item in items],
        once=lambda name, make: make(),
    )
    function = getattr(checks, check)
    code = function.__code__
    given = {**MATERIAL, "answer": answer}
    try:
        function(*(given[name] for name in code.co_varnames[: code.co_argcount]))
    except Outcome as outcome:
        return outcome.verdict == "passed"
    return True
'''
EXPECTED = """
import json, sys
from task import CHECKS, passes
def passed(source):
    exec(source, space := {})
    return sum(passes(check, space) for check in CHECKS)
print([passed(source) for source in json.load(sys.stdin)])
"""


def make_course(root: Path) -> None:
    """Write a course of one exercise, in two versions that differ only in how their checks call the answer."""
    told = "\n".join(f'{lang} = {{ what = "{{right}} right", why = "w", next = "n" }}' for lang in LANGS)
    title = 'title = { en = "Bought?", fr = "Acheté ?", hr = "Kupljen?" }\n'
    checks = "".join(
        CHECK.format(name=name, given=given, hidden=given == "hidden", bought="people" not in name)
        for name, given in GROUPS.items()
    )
    write(root / "exercises/course.toml", f'format = 1\n[[modules]]\nname = "speed"\nexercises = {list(SAID)}\n{title}')
    for slug, said in SAID.items():
        folder = root / "exercises" / "speed" / slug
        write(
            folder / "exercise.toml",
            f'version = "1"\npoints = 10\nideas = []\nneeds = []\nwidget = "code"\nminutes = 5\n{title}'
            f'[answer.{FUNCTION}]\ntype = "function"\nparameters = ["account"]\nreturns = "bool"\n'
            + '[[hints]]\nen = "h"\nfr = "h"\nhr = "h"\n'
            * 3,
        )
        for lang in LANGS:
            write(folder / f"prompt.{lang}.md", "Bought?")
        write(folder / "feedback.toml", f"[too_many_wrong]\n{told}")
        write(folder / "data.py", DATA)
        write(folder / "checks.py", CHECKS.replace("{said}", said) + checks)


def make_task(root: Path, slug: str, folder: Path) -> Task:
    """An exercise of a course, with its checks and material laid out for graders that know nothing of ours."""
    exercise = load_course(root, only=slug).exercises[slug]
    material = {"data": exercise.material(0), "hidden": exercise.hidden(0)}
    write(folder / "material.json", json.dumps(material))
    write(folder / "task.py", TASK)
    shutil.copy(exercise.folder / "checks.py", folder)
    (folder / "grader").symlink_to(ROOT / "grader")  # what checks may import, and nothing else of this project
    return Task(root, slug, folder)


def make_answers(seed: object, count: int) -> list[str]:
    """So many answers, no two alike; some of their rules are good, some are not."""
    rng = random.Random(f"{seed}")
    return [
        f"def {FUNCTION}(account):\n"
        f"    # answer {number}\n"
        f'    if account["friends_count"] <= {rng.randrange(300) + number / 10_000}:\n'
        f"        return False\n"
        f'    return account["friends_count"] > {rng.randrange(2, 40)} * account["followers_count"]\n'
        for number in range(count)
    ]


def write(file: Path, text: str) -> None:
    """Write a file, its folders included."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.lstrip(), encoding="utf-8")


def notebook(answer: str, tests: Sequence[str] = (), **metadata: object) -> str:
    """A notebook whose one code cell is the answer, marked for our grader and for nbgrader, whose tests may follow."""
    code = nbformat.v4.new_code_cell
    cells = [code(answer, id="answer", metadata={"tags": ["answer"], "nbgrader": _marks("answer", solution=True)})]
    cells += [
        code(
            test,
            id=f"test-{number}",
            metadata={"nbgrader": _marks(f"test-{number}", grade=True, locked=True, points=1)},
        )
        for number, test in enumerate(tests)
    ]
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells, metadata={**KERNEL, **metadata}))


def _marks(id: str, **marks: object) -> dict[str, object]:
    return {
        "schema_version": 3,
        "grade_id": id,
        "grade": False,
        "locked": False,
        "solution": False,
        "task": False,
        **marks,
    }


# ---- who grades ----


@dataclass(frozen=True)
class Step:
    """A command, what it finds in its environment beside ours, and the exit codes that are no trouble."""

    argv: Sequence[str]
    env: Mapping[str, str]
    fine: Sequence[int] = (0,)


@dataclass(frozen=True)
class Contender:
    """A grader.

    `prepare` writes answers into an empty folder and returns what grades them there, called from that folder;
    `passed` reads from the folder how many checks each answer passed. `few` and `many` answers are graded in a round.
    """

    name: str
    prepare: Callable[[Path, Sequence[str]], list[Step]]
    passed: Callable[[Path], list[int]]
    few: int
    many: int


def ours(
    task: Task, options: argparse.Namespace, folder: Path, answers: Sequence[str], kind: str = ".py"
) -> list[Step]:
    """`grader grade FOLDER`, a folder for each student, reports saved."""
    marks = {"hundred_real_fans": {"exercise": task.slug, "variant": 0, "lang": "en"}}
    for number, answer in enumerate(answers):
        told = answer if kind == ".py" else notebook(answer, **marks)
        write(folder / "answers" / f"{number:05}" / f"{task.slug}{kind}", told)
    how = ["--sandbox", options.sandbox, "--executor", options.executor]
    grade = [sys.executable, "-m", "grader", "grade", "answers", "--out", "reports", *how]
    return [Step(grade, {"HUNDRED_REAL_FANS": str(task.root)})]


def ours_passed(folder: Path) -> list[int]:
    """From the saved reports."""
    reports = [json.loads(file.read_text()) for file in sorted((folder / "reports").rglob("*.report.json"))]
    return [sum(check["verdict"] == "passed" for check in report["checks"]) for report in reports]


PYTEST = """
import os
import runpy

import pytest
from task import CHECKS, passes

ANSWER = runpy.run_path(os.environ["ANSWER"])


@pytest.mark.parametrize("check", CHECKS)
def test_check(check):
    assert passes(check, ANSWER)
"""


def bare_pytest(task: Task, folder: Path, answers: Sequence[str]) -> list[Step]:
    """One process for each answer, without the plugins that happen to be installed."""
    write(folder / "test_task.py", PYTEST)
    for number, answer in enumerate(answers):
        write(folder / f"{number:05}.py", answer)
    given = {"PYTHONPATH": str(task.folder), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    argv = [sys.executable, "-m", "pytest", "-q", "test_task.py"]
    return [Step(argv, {**given, "ANSWER": f"{number:05}.py"}, fine=(0, 1)) for number in range(len(answers))]


def pytest_passed(folder: Path) -> list[int]:
    """From the last line of each run."""
    ends = re.findall(r"^.*(?:passed|failed).* in .*$", (folder / "out.txt").read_text(), re.MULTILINE)
    return [int((re.search(r"(\d+) passed", end) or [0, 0])[1]) for end in ends]


NBCLIENT = """
import sys
import nbformat
from nbclient import NotebookClient
CHECK = "from task import CHECKS, passes\\nprint(sum(passes(check, globals()) for check in CHECKS))"
for file in sys.argv[1:]:
    notebook = nbformat.read(file, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(CHECK))
    NotebookClient(notebook, timeout=60).execute()
    print(notebook.cells[-1].outputs[0].text.strip())
"""
OTTER = """
import sys
from otter.api import grade_submission
for file in sys.argv[1:]:
    results = grade_submission(file, "autograder.zip", quiet=True)
    print(round(results.total))
"""
OTTER_TEST = """
from otter.test_files import test_case
from task import passes

OK_FORMAT = False
name = "{check}"
points = 1


@test_case()
def test(env):
    assert passes("{check}", env)
"""
NBGRADER_SCORES = """
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    for submission in sorted(book.assignment_submissions("task"), key=lambda each: each.student.id):
        print(round(submission.score))
"""


def checks_of(task: Task) -> list[str]:
    """The names of an exercise's checks."""
    return re.findall(r"^def (test_\w+)", (task.folder / "checks.py").read_text(), re.MULTILINE)


def write_notebooks(folder: Path, answers: Sequence[str]) -> list[str]:
    """The answers as notebooks; returns their names."""
    for number, answer in enumerate(answers):
        write(folder / f"{number:05}.ipynb", notebook(answer))
    return [f"{number:05}.ipynb" for number in range(len(answers))]


def nbclient(task: Task, folder: Path, answers: Sequence[str]) -> list[Step]:
    """One process that runs a kernel for each notebook, with a last cell that checks."""
    return [Step([sys.executable, "-c", NBCLIENT, *write_notebooks(folder, answers)], {"PYTHONPATH": str(task.folder)})]


def otter(task: Task, env: Path, folder: Path, answers: Sequence[str]) -> list[Step]:
    """One process that grades each notebook through Otter's interface, without containers."""
    for check in checks_of(task):
        write(folder / "tests" / f"{check}.py", OTTER_TEST.format(check=check))
    given = {"PYTHONPATH": str(task.folder), "PATH": f"{env / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    zipped = ["otter", "generate", "-t", "tests", "-o", "autograder.zip", "--no-requirements", "--no-environment"]
    call([str(env / "bin" / zipped[0]), *zipped[1:]], folder, given)
    return [Step([str(env / "bin" / "python"), "-c", OTTER, *write_notebooks(folder, answers)], given)]


def nbgrader(task: Task, env: Path, folder: Path, answers: Sequence[str]) -> list[Step]:
    """`nbgrader autograde` over all students at once, in a course whose assignment was released before."""
    given = {"PYTHONPATH": str(task.folder), "PATH": f"{env / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    tests = [f'from task import passes\nassert passes("{check}", globals())' for check in checks_of(task)]
    write(folder / "nbgrader_config.py", 'get_config().CourseDirectory.course_id = "speed"\n')
    write(folder / "source/task/task.ipynb", notebook("### BEGIN SOLUTION\n### END SOLUTION", tests))
    command = str(env / "bin" / "nbgrader")
    call([command, "generate_assignment", "task"], folder, given)
    for number, answer in enumerate(answers):
        write(folder / "submitted" / f"{number:05}" / "task" / "task.ipynb", notebook(answer, tests))
    return [Step([command, "autograde", "task"], given)]


def nbgrader_passed(env: Path, folder: Path) -> list[int]:
    """From its database."""
    told = call([str(env / "bin" / "python"), "-c", NBGRADER_SCORES], folder, {"PATH": f"{env / 'bin'}"})
    return [int(line) for line in told.split()]


def printed(folder: Path) -> list[int]:
    """One number a line."""
    return [int(line) for line in (folder / "out.txt").read_text().split()]


def call(argv: Sequence[str], cwd: Path, env: Mapping[str, str]) -> str:
    """What a command prints; it isn't measured, and must go well."""
    done = subprocess.run(argv, cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(argv[:3])} ended with {done.returncode}:\n{done.stderr[-1500:]}")
    return done.stdout


def install(name: str, cache: Path) -> Path | None:
    """An environment of its own for a grader, kept for the next run; None, said on the terminal, if it can't be had."""
    wanted = INSTALLED[name]
    env = cache / f"{wanted[0]}-python{sys.version_info.major}.{sys.version_info.minor}"
    done = env / ".installed"
    if done.is_file():
        return env
    print(f"installing {wanted[0]} (once)", file=sys.stderr)
    shutil.rmtree(env, ignore_errors=True)
    cache.mkdir(parents=True, exist_ok=True)
    pip = [str(env / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    for command in ([sys.executable, "-m", "venv", str(env)], pip):
        ended = subprocess.run(command, capture_output=True, text=True)
        if ended.returncode:
            why = (ended.stderr or ended.stdout).strip().splitlines()[-1:]
            print(f"{wanted[0]} can't be installed, all else is measured: {' '.join(why)}", file=sys.stderr)
            return None
    done.touch()
    return env


# ---- measuring ----


@dataclass(frozen=True)
class Cost:
    """Seconds."""

    cpu: float = 0.0
    wall: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.cpu + other.cpu, self.wall + other.wall)

    def __sub__(self, other: Cost) -> Cost:
        return Cost(self.cpu - other.cpu, self.wall - other.wall)

    def __truediv__(self, count: int) -> Cost:
        return Cost(self.cpu / count, self.wall / count)


@dataclass(frozen=True)
class Slope:
    """What one more answer costs, and what there is to pay before the first."""

    answer: Cost
    start: Cost


def run(step: Step, folder: Path, watch: Callable[[int], None] = lambda pid: None) -> Cost:
    """The cost of a command with all the processes it starts, also of those that outlive it."""
    start = time.perf_counter()
    with (folder / "out.txt").open("ab") as out, (folder / "err.txt").open("ab") as err:
        process = subprocess.Popen(
            step.argv, cwd=folder, env={**os.environ, **step.env}, stdin=subprocess.DEVNULL, stdout=out, stderr=err
        )
    watch(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    usages = [usage]
    with suppress(ChildProcessError):  # orphans become our children, so that their time isn't lost
        while True:
            usages.append(os.wait4(-1, 0)[2])
    if process.returncode not in step.fine:
        raise SystemExit(
            f"{' '.join(step.argv)[:200]}: {process.returncode}\n{(folder / 'err.txt').read_text()[-1500:]}"
        )
    return Cost(sum(each.ru_utime + each.ru_stime for each in usages), wall)


def grade(contender: Contender, answers: Sequence[str], expected: Sequence[int]) -> Cost:
    """What it costs to grade these answers, whose verdicts must be the expected ones."""
    if not answers:
        return Cost()
    with tempfile.TemporaryDirectory() as place:
        steps = contender.prepare(Path(place), answers)
        cost = sum((run(step, Path(place)) for step in steps), Cost())
        found = contender.passed(Path(place))
    if found != list(expected):
        raise SystemExit(f"{contender.name} grades otherwise: {found[:20]} instead of {list(expected)[:20]}")
    return cost


def slope(contender: Contender, answers: Sequence[str], expected: Sequence[int]) -> Slope:
    """From a few answers and many."""
    few, many = contender.few, contender.many
    low = grade(contender, answers[:few], expected[:few])
    high = grade(contender, answers[:many], expected[:many])
    each = (high - low) / (many - few)
    return Slope(each, low - Cost(each.cpu * few, each.wall * few))


def nothing(times: int = 10) -> Cost:
    """The median cost of `python -c pass`."""
    with tempfile.TemporaryDirectory() as place:
        costs = [run(Step(NOTHING, {}), Path(place)) for _ in range(times)]
    return Cost(median(cost.cpu for cost in costs), median(cost.wall for cost in costs))


def expected_of(task: Task, answers: Sequence[str]) -> list[int]:
    """How many checks each answer passes."""
    command, env = [sys.executable, "-c", EXPECTED], {**os.environ, "PYTHONPATH": str(task.folder)}
    done = subprocess.run(command, env=env, input=json.dumps(answers), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def children(pid: int) -> Iterator[int]:
    """All that a process has started, and what those have."""
    with suppress(OSError):
        for listed in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in map(int, listed.read_text().split()):
                yield child
                yield from children(child)


def memory_of(pid: int) -> int:
    """Bytes that a process holds, its part of what it shares with others, as far as we may know; 0 when it is gone."""
    with suppress(OSError):
        if found := re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE):
            return int(found[1]) * 1024
    with suppress(OSError, ValueError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def is_waiting(pid: int) -> bool:
    """Whether a process waits so that nothing wakes it, as while a child that it starts still works in its memory."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "D"
    return False


@dataclass
class Peak:
    """The most memory seen: of all processes together, and of the first alone (its own figure, so exact)."""

    together: int = 0
    first: int = 0

    def watch(self, pid: int) -> None:
        """Look every few milliseconds until the process has ended."""
        while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is None:
            pids = list(children(os.getpid()))
            borrowed = any(map(is_waiting, pids))
            held = sum(map(memory_of, pids))
            if not borrowed and pids == list(children(os.getpid())):  # else what two share might be counted twice
                self.together = max(self.together, held)
            with suppress(OSError):
                if found := re.search(r"^VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE):
                    self.first = int(found[1]) * 1024
            time.sleep(0.002)


def peak_memory(contender: Contender, answers: Sequence[str]) -> Peak:
    """Of grading these answers."""
    peak = Peak()
    with tempfile.TemporaryDirectory() as place:
        for step in contender.prepare(Path(place), answers):
            run(step, Path(place), peak.watch)
    return peak


# ---- the whole ----


def bar(items: Sequence[T], name: str) -> Iterable[T]:
    """The items, with a bar that tells how far we are, on a terminal."""
    return tqdm(items, desc=name, leave=False, disable=None)


def contenders(task: Task, single: Task, options: argparse.Namespace, envs: Mapping[str, Path]) -> list[Contender]:
    """All that can be measured here; `single` is the task whose checks call one by one."""
    few, many = (10, 60) if options.quick else (50, 550)
    slow = (1, 3) if options.quick else (2, 8)
    found = [
        Contender(OURS, partial(ours, task, options), ours_passed, few, many),
        Contender(ONE_BY_ONE, partial(ours, single, options), ours_passed, few, many),
        Contender(NOTEBOOKS, partial(ours, task, options, kind=".ipynb"), ours_passed, few, many),
        Contender("pytest", partial(bare_pytest, task), pytest_passed, 0, 4 if options.quick else 20),
        Contender("nbclient", partial(nbclient, task), printed, *slow),
    ]
    if env := envs.get("nbgrader"):
        found.append(Contender("nbgrader", partial(nbgrader, task, env), partial(nbgrader_passed, env), *slow))
    if env := envs.get("Otter"):
        found.append(Contender("Otter", partial(otter, task, env), printed, *slow))
    return found


def measure_rounds(many: Sequence[Contender], task: Task, rounds: int) -> list[dict[str, Slope]]:
    """Rounds in which each grader has its turn, each after `python -c pass`, so that noise hits all alike."""
    found = []
    for number in bar(range(rounds), "rounds"):
        answers = make_answers(number, max(each.many for each in many))
        expected = expected_of(task, answers)
        floors, slopes = [], {}
        for contender in bar(many, "graders"):
            floors.append(nothing())
            slopes[contender.name] = slope(contender, answers, expected)
        floor = Cost(median(cost.cpu for cost in floors), median(cost.wall for cost in floors))
        found.append({"python -c pass": Slope(floor, Cost()), **slopes})
    return found


def measure_memory(contender: Contender, few: int, many: int) -> dict[str, object]:
    """Peak memory of few answers, the median of three, and of many."""
    low = [peak_memory(contender, make_answers("memory", few)) for _ in bar(range(3), f"memory of {few} answers")]
    (high,) = (peak_memory(contender, make_answers("memory", many)) for _ in bar(range(1), f"memory of {many} answers"))
    return {
        "answers": [few, many],
        "together": [median(peak.together for peak in low), high.together],
        "first": [median(peak.first for peak in low), high.first],
    }


def measure_class(many: Sequence[Contender], task: Task, size: int, seconds: float, each: Mapping[str, float]) -> dict:
    """Seconds that a class takes: ours measured, the others from the answers that they can grade in so many seconds."""
    counts = {contender.name: max(2, round(seconds / each[contender.name])) for contender in many} | {OURS: size}
    answers = make_answers("class", max(counts.values()))
    expected = expected_of(task, answers)
    found = {}
    for contender in bar(many, f"class of {size}"):
        count = counts[contender.name]
        found[contender.name] = grade(contender, answers[:count], expected[:count]).wall * size / count
    return found


def figures(rounds: Sequence[Mapping[str, Slope]]) -> dict[str, dict[str, list[float]]]:
    """For each grader the rounds' CPU and wall milliseconds an answer, ratios to that round's floor, and CPU to start."""
    return {
        name: {
            "cpu_ms": [each[name].answer.cpu * 1e3 for each in rounds],
            "ratio": [each[name].answer.cpu / each["python -c pass"].answer.cpu for each in rounds],
            "of_ours": [each[name].answer.cpu / each[OURS].answer.cpu for each in rounds],
            "wall_ms": [each[name].answer.wall * 1e3 for each in rounds],
            "start_cpu_ms": [each[name].start.cpu * 1e3 for each in rounds],
        }
        for name in rounds[0]
    }


def targets(result: Mapping[str, object]) -> Iterator[tuple[str, float, str, bool]]:
    """What was promised, what was found, and whether it is kept."""
    speeds, memory, times = result["graders"], result["memory"], result["class_seconds"]
    found = {
        f"{OURS}: CPU, of python -c pass": median(speeds[OURS]["ratio"]),
        f"{ONE_BY_ONE}: CPU, of python -c pass": median(speeds[ONE_BY_ONE]["ratio"]),
        "peak memory, of that of 20 answers": memory["together"][1] / memory["together"][0],
    }
    found |= {f"class: times as fast as {name}": times[name] / times[OURS] for name in times if name != OURS}
    for name, value in found.items():
        if name in AT_MOST:
            yield name, value, f"at most {AT_MOST[name]}", value <= AT_MOST[name]
        elif name in AT_LEAST:
            yield name, value, f"at least {AT_LEAST[name]}", value >= AT_LEAST[name]


def told(result: Mapping[str, object]) -> str:
    """The result for people, as Markdown."""
    lines = [
        f"{result['date']}, {result['cores']} cores, Python {result['python']}, {result['rounds']} rounds, "
        f"sandbox {result['sandbox']}; load {result['load'][0]:.1f} before, {result['load'][1]:.1f} after",
        "",
        "| | CPU an answer, ms: median (range) | of `python -c pass` | of ours | wall, ms | start, CPU ms |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, values in result["graders"].items():
        cpu = values["cpu_ms"]
        cells = [
            f"{median(cpu):.1f} ({min(cpu):.1f} to {max(cpu):.1f})",
            f"{median(values['ratio']):.2f}",
            f"{median(values['of_ours']):.2f}",
            f"{median(values['wall_ms']):.1f}",
            f"{median(values['start_cpu_ms']):.0f}",
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    memory = result["memory"]
    mb = {name: [f"{size / 1e6:.1f}" for size in memory[name]] for name in ("together", "first")}
    lines += [
        "",
        f"Peak memory of {memory['answers'][0]} and {memory['answers'][1]} answers, MB: all processes "
        f"{' and '.join(mb['together'])}, the first alone {' and '.join(mb['first'])}.",
    ]
    if times := result["class_seconds"]:
        lines += ["", f"A class of {result['class']}, `fake-detector`, executor {result['executor']}, seconds:", ""]
        lines += [f"- {name}: {seconds:.0f} ({seconds / times[OURS]:.1f} of ours)" for name, seconds in times.items()]
    lines += ["", "| promised | found | |", "|---|---:|---|"]
    lines += [
        f"| {name} | {value:.2f} | {limit}{'' if kept else ': MISSED'} |"
        for name, value, limit, kept in targets(result)
    ]
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and fail if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], epilog=__doc__.partition("\n\n")[2])
    parser.add_argument("--rounds", type=int, default=0, help="default: 5, or 1 with --quick")
    parser.add_argument("--quick", action="store_true", help="fewer answers, no class: to see that it works")
    parser.add_argument("--sandbox", default="required", help="as for grader grade (default: required)")
    every = f"processes:{os.cpu_count()}"
    parser.add_argument("--executor", default=every, help=f"as for grader grade, for the class (default: {every})")
    parser.add_argument("--json", type=Path, metavar="FILE", help="save all figures there")
    parser.add_argument("--cache", type=Path, default=CACHE, help="where nbgrader and Otter are installed")
    parser.add_argument("--seconds", type=float, default=60, help="for each slow grader of the class (default: 60)")
    options = parser.parse_args()
    if sys.platform != "linux":
        parser.error("processes are measured by what Linux alone tells of them")
    options.rounds = options.rounds or (1 if options.quick else 5)
    ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
    envs = {name: env for name in INSTALLED if (env := install(name, options.cache))}
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as place:
        course = Path(place) / "course"
        make_course(course)
        task, single = (make_task(course, slug, Path(place) / slug) for slug in SAID)
        serial = argparse.Namespace(**{**vars(options), "executor": "serial"})
        many = contenders(task, single, serial, envs)
        speeds = figures(measure_rounds(many, task, options.rounds))
        memory = measure_memory(many[0], 20, 200 if options.quick else 2000)
        times = {}
        if not options.quick:
            real = make_task(ROOT, "fake-detector", Path(place) / "fake-detector")
            rivals = [
                each for each in contenders(real, real, options, envs) if each.name in (OURS, "pytest", "nbgrader")
            ]
            each = {name: median(values["wall_ms"]) / 1e3 for name, values in speeds.items()}
            times = measure_class(rivals, real, 2000, options.seconds, each)
    result = {
        "date": date.today().isoformat(),
        "python": sys.version.split()[0],
        "cores": os.cpu_count(),
        "load": [load, os.getloadavg()[0]],
        "rounds": options.rounds,
        "sandbox": options.sandbox,
        "executor": options.executor,
        "installed": [INSTALLED[name][0] for name in envs],
        "graders": speeds,
        "memory": memory,
        "class": 2000,
        "class_seconds": times,
    }
    print(told(result))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return int(not all(kept for *_, kept in targets(result)))


if __name__ == "__main__":
    sys.exit(main())
