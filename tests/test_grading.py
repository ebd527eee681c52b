"""A whole class graded: saved at once, gone on with after any end, the same whoever does the work."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from conftest import ROOT, answer_file

GOOD = "def double(x):\n    return 2 * x\nword = 'twice'\n"
POOR = GOOD.replace("2 * x", "x")


@pytest.fixture
def room(tiny, tmp_path):
    """A folder of 24 students' answers in three forms, of which one is damaged and one never ends."""
    folder = tmp_path / "class"
    for number in range(24):
        student = folder / f"s{number:02}"
        student.mkdir(parents=True)
        if number % 3 == 0:
            answer_file(student / "a.json", "double-it", {"double": POOR, "word": f"twice{number}"})
        else:
            (student / "double-it.py").write_text(f"{GOOD}# {number}\n")
    (folder / "s05" / "double-it.py").write_text("while True: pass")
    (folder / "s07" / "double-it.py").write_bytes(b"\xff")
    return folder


@pytest.fixture
def grader(command, tiny, tmp_path):
    """The command over the tiny course, in an empty folder."""
    return lambda *arguments: command(*arguments, course=tiny.root, cwd=tmp_path)


def saved(out):
    return {file.relative_to(out).as_posix(): file.read_bytes() for file in out.rglob("*.report.json")}


def times(out):
    return {file: file.stat().st_mtime_ns for file in out.rglob("*.report.json")}


GRADE = ("grade", "class", "--out", "out", "--limit", "seconds=1.5")


def test_the_same_reports_come_from_one_process_and_from_several(grader, room, tmp_path):
    """Who grades, and how many, changes no byte of any report, and answers are told in order."""
    told = []
    for executor in ("serial", "processes:2", "processes:3"):
        done = grader("grade", "class", "--out", executor, "--limit", "seconds=1.5", "--executor", executor, "--format", "json")
        assert done.returncode == 3 and "22 graded, 2 could not be graded" in done.stderr, done.stderr
        told.append((done.stdout, saved(tmp_path / executor)))
    assert told[0] == told[1] == told[2] and len(told[0][1]) == 24


def test_what_is_unchanged_is_not_graded_again_and_what_is_changed_is(grader, room, tiny, tmp_path):
    """A second run touches only what depends on something that changed: an answer, the exercise, the secret, a limit."""
    out = tmp_path / "out"
    first = grader(*GRADE)
    before, reports = times(out), saved(out)

    def changed():
        nonlocal before
        now = times(out)
        fresh = sorted(file.parent.name for file in now if now[file] != before.get(file))
        before = now
        return fresh

    again = grader(*GRADE)
    assert (again.returncode, again.stderr.splitlines()[-3:]) == (3, first.stderr.splitlines()[-3:])
    assert changed() == []
    (room / "s01" / "double-it.py").write_text(POOR)
    grader(*GRADE)
    assert changed() == ["s01"]
    (out / "s02" / "double-it.py.report.json").unlink()
    (out / "s04" / "double-it.py.report.json").write_text("")
    grader(*GRADE)
    assert changed() == ["s02", "s04"]
    grader(*GRADE, "--secret", "k")
    assert len(changed()) == 24
    grader(*GRADE, "--secret", "k", "--limit", "depth=10")
    assert len(changed()) == 24
    tiny.change("exercises/first/double-it/exercise.toml", 'version = "1"', 'version = "2"')
    grader(*GRADE)
    assert len(changed()) == 24
    assert saved(out).keys() == reports.keys()


def test_old_reports_are_told_like_new_ones(grader, room):
    """Told again from what is saved, a grading reads as it did at first."""
    first, second = (grader(*GRADE, "--format", "json", "--lang", "fr") for _ in range(2))
    assert first.stdout == second.stdout and len(first.stdout.splitlines()) == 24


def test_a_grading_killed_at_any_moment_goes_on_and_loses_nobody(tiny, tmp_path):
    """After SIGKILL every saved report is whole, and the next run grades the others and none of these again."""
    folder, out = tmp_path / "class", tmp_path / "out"
    for number in range(120):
        answer_file(folder / f"s{number:03}" / "a.json", "double-it", {"double": f"{GOOD}# {number}"})
    command = [sys.executable, "-m", "grader", "grade", str(folder), "--out", str(out), "--executor", "processes:2"]
    environment = {**os.environ, "HUNDRED_REAL_FANS": str(tiny.root)}
    kept: dict = {}
    for wanted in (10, 50, 90):
        process = subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL)
        while len(list(out.rglob("*.report.json"))) < wanted and process.poll() is None:
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        now = times(out)
        assert {json.loads(file.read_bytes())["points"] for file in now} == {6}
        again = [file for file in kept if now[file] != kept[file]]
        assert len(again) <= 1, "only one can have been saved and not yet noted"
        kept = now
    finished = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
    assert finished.returncode == 0 and "120 graded" in finished.stderr
    assert len(saved(out)) == 120 and not list(out.rglob(".*.report.json.*"))


def test_a_damaged_ledger_costs_only_the_time_to_grade_again(grader, room, tmp_path):
    """The reports are the truth; notes that can't be read are begun anew."""
    grader(*GRADE)
    before = saved(tmp_path / "out")
    for file in (tmp_path / "out").glob(".ledger*"):
        file.write_bytes(b"no database" * 1000)
    assert grader(*GRADE).returncode == 3
    assert saved(tmp_path / "out") == before


def test_the_ledger_holds_neither_secret_nor_answer(grader, room, tmp_path):
    """What is noted can be shown to students."""
    grader(*GRADE, "--secret", "open sesame")
    with sqlite3.connect(tmp_path / "out" / ".ledger.sqlite3") as ledger:
        noted = repr(ledger.execute("select * from graded").fetchall())
    assert "sesame" not in noted and "return" not in noted and "s23" in noted


def test_a_full_disk_loses_no_grading_that_found_room(tiny, room, tmp_path):
    """Where reports can't be saved it is said for each, the exit code is 3, and the next run saves them."""
    out = tmp_path / "out"
    out.mkdir()
    command = [sys.executable, "-m", "grader", "grade", str(room), "--out", str(out), "--limit", "seconds=1.5"]
    environment = {**os.environ, "HUNDRED_REAL_FANS": str(tiny.root)}
    (out / "s03").write_text("in the way")
    (out / "sandbox.txt").mkdir()
    full = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
    assert full.returncode == 3 and "s03/a.json" in full.stderr and "could not be saved" in full.stderr
    assert len(saved(out)) == 23
    (out / "s03").unlink()
    subprocess.run(command, env=environment, cwd=ROOT, capture_output=True)
    assert len(saved(out)) == 24


def test_one_table_at_the_end_says_what_was_not_graded_and_why(grader, room):
    """Stray files, students without an answer, damaged and endless ones: each by name, once, with the reason."""
    (room / "s08" / "notes.txt").write_text("not an answer")
    (room / "s30").mkdir()
    (room / "s30" / "answer.docx").write_bytes(b"PK")
    done = grader(*GRADE)
    assert done.returncode == 3
    table = done.stderr[done.stderr.index("22 graded, 3 could not be graded") :]
    for name, why in {"s05/double-it.py": "time limit", "s07/double-it.py": "UTF-8", "s30/answer.docx": ".ipynb"}.items():
        (line,) = [line for line in table.splitlines() if name in line]
        assert why in line
    assert "Left aside, no answers: s08/notes.txt" in table


@pytest.mark.parametrize(
    ("executor", "told"),
    [("threads:2", "processes:N"), ("processes:0", "number of processes"), ("serial:2", "serial alone")],
)
def test_an_executor_that_is_none_is_refused_in_words(grader, room, executor, told):
    """Wrong use says what there is."""
    done = grader("grade", "class", "--executor", executor)
    assert done.returncode == 2 and told in done.stderr
