"""No answer raises its grade, harms a neighbour, escapes, exhausts or leaks: attacks graded between honest answers."""

import json
import os
import pty
import resource
import shutil
import subprocess
import sys
from collections import Counter

import pytest
from conftest import ROOT, answer_file
from hostile.arsenal import FAMILIES, HERE, attacks
from hostile.battle import PARENT_MEMORY, SCENES, WITHOUT_WALLS, Battles, missing
from hostile.ground import NEXT, PREVIOUS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")


@pytest.fixture(scope="module")
def battles():
    """Each scene's battle, fought once."""
    fought = Battles({**SCENES, "without walls": WITHOUT_WALLS})
    yield fought
    fought.close()


@pytest.mark.parametrize(
    ("scene", "name"), [(scene, attack.name) for scene in SCENES for attack in SCENES[scene].attacks()]
)
def test_an_attack_is_held(battles, scene, name):
    """An attack has no more points than it has earned, and its neighbours and whatever it could reach are untouched."""
    assert battles[scene].problems(attacks()[name]) == [], attacks()[name].tries


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_left_behind(battles, scene):
    """After a grading there is no process, file or report that nobody asked for, and none of the answers' is missing."""
    battle = battles[scene]
    assert (battle.orphans, battle.strangers, battle.mail) == ([], [], "")


@pytest.mark.parametrize("scene", SCENES)
def test_the_grading_itself_goes_well(battles, scene):
    """A grading ends by itself, tells no traceback, no hidden case and no secret, and stays small."""
    battle = battles[scene]
    told = battle.stdout + battle.stderr
    assert battle.code == (0 if SCENES[scene].armed else 3), told[-2000:]
    for unwanted in ("Traceback", "Error:", "TOPSECRET-", "-case", "\x1b", "::error::"):
        assert unwanted not in told
    assert not [name for name, report in battle.reports.items() if b"-case" in report or b"TOPSECRET-" in report]
    assert battle.told.get("peak", battle.peak) < PARENT_MEMORY
    assert battle.told.get("same", True), "its own limits or priority were changed"


@pytest.mark.parametrize("scene", SCENES)
def test_honest_answers_get_the_same_report_in_every_company(battles, scene):
    """The reports on the same honest answer are the same bytes, whatever was graded before."""
    reports = battles[scene].reports
    for neighbour in (PREVIOUS, NEXT):
        assert len({report for name, report in reports.items() if name.endswith(neighbour)}) == 1


def test_the_walls_are_those_that_are_meant(battles):
    """Each scene has the layers that it is about, as far as the machine can have them."""
    for name, scene in SCENES.items():
        if scene.armed:
            layers = battles[name].told["layers"]
            assert ("landlock" in layers) == (scene.landlock > 0 and "landlock" not in missing())
            assert "seccomp" in layers


@pytest.mark.parametrize("name", [attack.name for attack in WITHOUT_WALLS.attacks()])
def test_an_attack_that_gets_through_is_seen(battles, name):
    """Where there are no walls, the very same look finds that these attacks get through."""
    assert battles["without walls"].problems(attacks()[name]) != []


def test_what_is_left_behind_is_seen(battles):
    """Where there are no walls, what attacks leave and send is found."""
    battle = battles["without walls"]
    assert battle.orphans and battle.strangers and battle.mail


def deep(folder):
    """Folders in folders, deeper than Python calls itself and with longer paths than Linux takes."""
    handle = os.open(folder, os.O_RDONLY)
    for name in ["a"] * 1500 + ["b" * 250] * 10:
        os.mkdir(name, dir_fd=handle)
        below = os.open(name, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = below
    os.close(handle)


def beside(folder):
    """Many notebooks beside many files that could be what a widget kept for one of them."""
    cell = {"cell_type": "code", "metadata": {"tags": ["answer"]}, "source": "word = 1", "outputs": []}
    meta = {"hundred_real_fans": {"exercise": "double-it", "variant": 1000}, "padding": ["x"] * 250_000}
    (folder / "0.ipynb").write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": [cell]}))
    for number in range(1, 80):
        os.link(folder / "0.ipynb", folder / f"{number}.ipynb")
        answer_file(folder / f"double-it-{number}.json", "double-it", {"word": "twice"}, variant=number)


def heavy(folder):
    """Notebooks beside files that are as large as an answer may be, and look as if they belonged to each of them."""
    cell = {"cell_type": "code", "metadata": {"tags": ["answer"]}, "source": "word = 1", "outputs": []}
    for number in range(20):
        meta = {"hundred_real_fans": {"exercise": "double-it", "variant": 1000 + number}}
        document = {"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": [cell]}
        (folder / f"{number}.ipynb").write_text(json.dumps(document))
    answer_file(folder / "double-it-1.json", "double-it", {"word": "x" * 3_900_000}, variant=1)
    for number in range(2, 31):
        os.link(folder / "double-it-1.json", folder / f"double-it-{number}.json")


def looping(folder):
    """Links that lead to themselves, upwards, nowhere and to all that there is."""
    for name, place in (("up", ".."), ("itself", "."), ("root", "/"), ("loop.py", "loop.py"), ("none.json", "nowhere")):
        (folder / name).symlink_to(place)


def named(folder):
    """Files whose names are commands for terminals and CI logs, or no text at all."""
    for name in (b"\n::error::\x1b[2J.py", b"\xff\xfe.json", b"a" * 250 + b".json", b"-rf *.ipynb", b"\xe2\x80\xae.py"):
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(b"word = 'twice'")


@pytest.fixture
def classroom(tmp_path):
    """Three learners' folders, of which the second is still empty."""
    for student in ("ana", "mia", "zoe"):
        (tmp_path / "class" / student).mkdir(parents=True)
    for student in ("ana", "zoe"):
        (tmp_path / "class" / student / "double-it.py").write_text("def double(x):\n    return 2 * x\nword = 'twice'\n")
    yield tmp_path / "class"
    subprocess.run(["rm", "-rf", tmp_path / "class"], check=True)  # however deep it is; pytest's own way stumbles


@pytest.mark.parametrize("make", [deep, beside, heavy, looping, named])
def test_a_strange_folder_costs_nobody_else_a_grade(tiny, classroom, make):
    """Whatever one learner's folder holds, those before and after it are graded, soon and without a traceback."""
    make(classroom / "mia")
    graded = subprocess.run(
        [sys.executable, "-m", "grader", "grade", "class", "--exercise", "double-it", "--out", "reports"],
        env={**os.environ, "HUNDRED_REAL_FANS": str(tiny.root), "PYTHONIOENCODING": "utf-8"},
        cwd=classroom.parent,
        capture_output=True,
        text=True,
        timeout=45,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000,) * 2),
    )
    told = graded.stdout + graded.stderr
    assert graded.returncode in (0, 3), told[-2000:]
    for unwanted in ("Traceback", "\x1b", "\n::error::", "\u202e"):
        assert unwanted not in told
    for student in ("ana", "zoe"):
        report = json.loads((classroom.parent / "reports" / student / "double-it.py.report.json").read_text())
        assert report["points"] == 6


def test_a_planted_link_is_not_written_through(tiny, classroom):
    """Where learners can put files into the folder of reports, a report never lands where their links lead."""
    reports, precious = classroom.parent / "reports" / "ana", classroom.parent / "precious"
    reports.mkdir(parents=True)
    precious.write_text("as it was")
    plant = (
        'ln -s ../../precious reports/ana/.double-it.py.report.json.$$; exec "$0" -m grader grade class --out reports'
    )
    (reports / "double-it.py.report.json").symlink_to(precious)
    environment = {**os.environ, "HUNDRED_REAL_FANS": str(tiny.root)}
    subprocess.run(
        ["sh", "-c", plant, sys.executable], env=environment, cwd=classroom.parent, capture_output=True, check=True
    )
    assert precious.read_text() == "as it was"
    assert json.loads((reports / "double-it.py.report.json").read_text())["points"] == 6


def test_an_installed_grader_takes_its_course_from_no_learner(tiny, classroom, tmp_path):
    """Graded inside a learner's folder, an answer is judged by the installed course, not by one that lies there."""
    site = tmp_path / "site"
    shutil.copytree(ROOT / "grader", site / "grader", ignore=shutil.ignore_patterns("front", "__pycache__"))
    for part in ("exercises", "solutions"):
        shutil.copytree(tiny.root / part, site / "grader" / "course" / part)
        shutil.copytree(tiny.root / part, classroom / "mia" / part)
    checks = classroom / "mia" / "exercises" / "first" / "double-it" / "checks.py"
    checks.write_text(
        "import pathlib, pytest\npathlib.Path('ran').touch()\n@pytest.mark.check(points=6)\ndef test_all(): pass\n"
    )
    (classroom / "mia" / "double-it.py").write_text("word = 'no'")
    for planted in ("conftest.py", "json.py", "sitecustomize.py", "nbformat.py"):
        (classroom / "mia" / planted).write_text("open('ran', 'w').close()")
    (classroom / "mia" / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n")
    installed = [path for path in sys.path if path.endswith("-packages")]
    graded = subprocess.run(
        [sys.executable, "-c", "import sys; from grader.cli import main; sys.exit(main())", "grade", "double-it.py"]
        + ["--out", "../../reports"],
        env={"PYTHONPATH": os.pathsep.join([str(site), *installed]), "PYTHONSAFEPATH": "1", "PATH": os.environ["PATH"]},
        cwd=classroom / "mia",
        capture_output=True,
        text=True,
    )
    assert graded.returncode == 0, graded.stderr
    assert json.loads((tmp_path / "reports" / "double-it.py.report.json").read_text())["points"] == 1
    assert not (classroom / "mia" / "ran").exists()


@pytest.mark.parametrize("executor", ["serial", "processes:2"])
def test_a_grader_that_is_ended_leaves_no_answer_running(tiny, classroom, executor):
    """When the grader is killed in the middle of an answer, that answer's process ends too."""
    (classroom / "mia" / "double-it.py").write_text("while True:\n    pass")
    options = ["--out", "reports", "--executor", executor, "--limit", "call_seconds=30", "--limit", "seconds=30"]
    master, slave = pty.openpty()
    config = {"user": None, "terminal": os.ttyname(slave), "seconds": 3, "answers": str(classroom)}
    kept = subprocess.run(
        [
            sys.executable,
            HERE / "keeper.py",
            json.dumps(config),
            sys.executable,
            "-m",
            "grader",
            "grade",
            "class",
            *options,
        ],
        env={**os.environ, "HUNDRED_REAL_FANS": str(tiny.root), "TMPDIR": str(classroom.parent)},
        cwd=classroom.parent,
        capture_output=True,
        check=True,
    )
    os.close(master)
    os.close(slave)
    told = json.loads(kept.stdout)
    assert (told["code"], told["orphans"]) == (-9, [])
    assert (classroom.parent / "reports" / "ana").is_dir(), "what was graded before is saved"


def test_there_are_attacks_of_every_family():
    """The suite doesn't shrink unseen."""
    counted = Counter(name.partition("/")[0] for name in attacks())
    assert set(counted) == set(FAMILIES) and min(counted.values()) >= 25
