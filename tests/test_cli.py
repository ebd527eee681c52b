"""The command, as a learner, an instructor and a CI call it: real files, a real process."""

import json
import os

import pytest
from conftest import answer_file

GOOD = "def double(x):\n    return 2 * x\nword = 'twice'\n"


@pytest.fixture
def grader(command, tiny, tmp_path):
    """The command over the tiny course, in an empty folder."""
    return lambda *arguments: command(*arguments, course=tiny.root, cwd=tmp_path)


def reports(finished):
    return [json.loads(line) for line in finished.stdout.splitlines()]


def test_a_file_is_graded_and_explained_in_the_language_asked_for(grader, tmp_path):
    """The terminal tells checks, reasons and points in the learner's language."""
    (tmp_path / "double_it.py").write_text("def double(x):\n    return x\nword = 'twice'\n")
    told = grader("grade", "double_it.py", "--lang", "fr")
    assert told.returncode == 0, told.stderr
    assert (
        "Doublez" in told.stdout
        and "pas encore" in told.stdout
        and "not_double" in told.stdout
        and "Points\u00a0: 4 sur 6" in told.stdout
    )


def test_without_a_language_asked_for_the_answers_own_is_used(grader, tmp_path):
    """An answer given in Croatian is answered in Croatian."""
    answer_file(tmp_path / "a.json", "double-it", {"double": GOOD}, lang="hr")
    assert "Udvostručite" in grader("grade", "a.json").stdout


def test_the_same_answer_as_json_py_and_notebook_has_the_same_report(grader, tmp_path):
    """The form of an answer doesn't change a byte of its report."""
    answer_file(tmp_path / "a.json", "double-it", {"double": GOOD})
    (tmp_path / "a.py").write_text(GOOD)
    assert grader("notebooks", "--out", "books", "--lang", "en").returncode == 0
    book = tmp_path / "books" / "en" / "double-it.ipynb"
    document = json.loads(book.read_text())
    next(cell for cell in document["cells"] if cell["metadata"].get("tags") == ["answer"])["source"] = GOOD
    book.write_text(json.dumps(document))
    told = [grader("grade", file, "--exercise", "double-it", "--format", "json") for file in ("a.json", "a.py", book)]
    assert len({finished.stdout for finished in told}) == 1
    assert reports(told[0])[0]["points"] == 6


def test_a_bad_answer_leaves_the_others_graded_and_the_exit_code_says_so(grader, tmp_path):
    """Any bytes, unknown exercises and endless loops cost nobody else a grade; the exit code is 3."""
    folder = tmp_path / "class"
    for student in ("ana", "žan, d.o.o.", "zoe"):
        (folder / student).mkdir(parents=True)
        (folder / student / "double-it.py").write_text(GOOD)
    (folder / "bytes.json").write_bytes(os.urandom(2000))
    (folder / "bytes.ipynb").write_bytes(os.urandom(2000))
    (folder / "double-it.latin.py").write_bytes("# à\n".encode("latin-1"))
    (folder / "empty.ipynb").write_bytes(b"")
    answer_file(folder / "unknown.json", "no-such-exercise", {})
    (folder / "stranger.py").write_text(GOOD)
    (folder / "notes.txt").write_text("not an answer")
    (folder / "loop").mkdir()
    (folder / "loop" / "double-it.py").write_text("while True:\n    pass")
    finished = grader("grade", "class", "--out", "reports", "--format", "json")
    assert finished.returncode == 3
    assert "Traceback" not in finished.stderr + finished.stdout
    kept = {
        file.relative_to(tmp_path / "reports").as_posix(): json.loads(file.read_text())
        for file in (tmp_path / "reports").rglob("*.json")
    }
    assert len(kept) == len(reports(finished)) == 10
    assert [kept[f"{name}/double-it.py.report.json"]["points"] for name in ("ana", "žan, d.o.o.", "zoe")] == [6, 6, 6]
    reasons = {name: report.get("reason") for name, report in kept.items()}
    assert reasons["bytes.json.report.json"] == "not_json"
    assert reasons["bytes.ipynb.report.json"] == reasons["empty.ipynb.report.json"] == "not_a_notebook"
    assert reasons["double-it.latin.py.report.json"] == "not_utf8"
    assert reasons["unknown.json.report.json"] == "unknown_exercise"
    assert reasons["stranger.py.report.json"] == "no_exercise"
    assert reasons["loop/double-it.py.report.json"] == "time"


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_saved_reports_are_told_again_without_grading(grader, tmp_path, lang):
    """`show` needs no answer and tells what grading told."""
    (tmp_path / "double-it.py").write_text("def double(x):\n    return 1 / 0\nword = 'x'\n")
    graded = grader("grade", "double-it.py", "--out", "out", "--lang", lang)
    shown = grader("show", "out/double-it.py.report.json", "--lang", lang)
    assert shown.stdout == graded.stdout


def test_a_damaged_report_does_not_keep_the_others_from_being_told(grader, tmp_path):
    """A file that is no report is named, with what to give instead; exit code 3."""
    (tmp_path / "double-it.py").write_text(GOOD)
    grader("grade", "double-it.py", "--out", "out")
    (tmp_path / "bad.json").write_text('{"format": "other"}')
    shown = grader("show", "bad.json", "out/double-it.py.report.json")
    assert shown.returncode == 3
    assert "bad.json" in shown.stderr and "6 of 6 points" in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["grade", "nowhere.py"], "no file or folder nowhere.py"),
        (["grade", ".", "--exercise", "nothing"], "Exercises: double-it"),
        (["grade", ".", "--limit", "seconds=soon", "--limit", "sconds=3"], "there is no limit 'sconds'"),
        (["grade", ".", "--variant", "-1"], "no whole number"),
        (["grade", "empty"], "no answers"),
        (["new", "Bad Name"], "MODULE/SLUG"),
        (["new", "first/double-it"], "already"),
    ],
)
def test_wrong_use_says_what_to_do_instead(grader, tmp_path, arguments, told):
    """Wrong use exits 2 with a sentence, never a traceback."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "double-it.py").write_text(GOOD)
    finished = grader(*arguments)
    assert finished.returncode == 2
    assert told in finished.stderr and "Traceback" not in finished.stderr


@pytest.mark.parametrize(("percent", "code"), [("50", 0), ("67", 1)])
def test_fail_under_turns_the_grade_into_an_exit_code(grader, tmp_path, percent, code):
    """Only --fail-under makes a grade an exit code."""
    (tmp_path / "double-it.py").write_text("def double(x):\n    return x\nword = 'twice'\n")
    assert grader("grade", "double-it.py", "--fail-under", percent).returncode == code


def test_a_secret_draws_other_hidden_cases(grader, tmp_path):
    """An answer fitted to the public hidden cases fails under a secret."""
    public = (
        "import random, hashlib\nseen = "
        + repr(_public_hidden())
        + "\ndef double(x):\n    return 2 * x if x in seen else 0\nword = 'twice'\n"
    )
    (tmp_path / "double-it.py").write_text(public)
    assert reports(grader("grade", "double-it.py", "--format", "json"))[0]["points"] == 6
    assert reports(grader("grade", "double-it.py", "--format", "json", "--secret", "k"))[0]["points"] < 6


def _public_hidden():
    import hashlib
    import random

    rng = random.Random(int.from_bytes(hashlib.sha256(b"double-it\x000\x00hidden\x00").digest(), "big"))
    return [rng.randrange(1000) for _ in range(5)]


def test_student_notebooks_are_never_overwritten(grader, tmp_path):
    """Notebooks that are there may hold somebody's work."""
    assert grader("notebooks", "--out", "books").returncode == 0
    again = grader("notebooks", "--out", "books")
    assert again.returncode == 2 and "there already" in again.stderr


def test_what_a_learner_wrote_can_not_command_the_ci(grader, tmp_path):
    """Control characters and workflow commands in an answer are disarmed in the terminal."""
    answer_file(tmp_path / "a.json", "double-it", {"double": GOOD, "word": "x\n::error::\x1b[31m"})
    answer_file(
        tmp_path / "b.json", "double-it", {"double": "def double(x): return 2 * x\n", "word": "::error::\x1b[2J"}
    )
    told = grader("grade", "b.json").stdout
    assert "::error::" not in told and "\x1b" not in told and "error" in told


def test_answers_of_the_same_name_keep_reports_of_their_own(grader, tmp_path):
    """Of several paths, each report is saved under a name that no other has."""
    for student, code in (("ana", GOOD), ("bo", "word = 'twice'")):
        (tmp_path / student).mkdir()
        (tmp_path / student / "double-it.py").write_text(code)
    assert grader("grade", "ana", "bo", "ana/double-it.py", "--out", "out").returncode == 0
    kept = {file.parent.name: json.loads(file.read_text())["points"] for file in (tmp_path / "out").rglob("*.json")}
    assert kept == {"ana": 6, "bo": 3}


def test_saved_reports_are_no_answers(grader, tmp_path):
    """Grading a folder again with its reports inside grades the same answers."""
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "double-it.py").write_text(GOOD)
    for _ in range(2):
        assert grader("grade", "class", "--out", "class/reports").returncode == 0
    assert len(list((tmp_path / "class" / "reports").rglob("*.json"))) == 1


def test_only_the_file_that_a_widget_kept_for_a_notebook_belongs_to_it(grader, tmp_path):
    """Another variant's answer, or one beside a damaged notebook, is graded on its own."""
    grader("notebooks", "--out", "books", "--lang", "en")
    folder = tmp_path / "books" / "en"
    answer_file(folder / "double-it.json", "double-it", {"word": "twice"})
    answer_file(folder / "double-it-7.json", "double-it", {"word": "twice"}, variant=7)
    assert len(reports(grader("grade", "books", "--format", "json"))) == 2
    (folder / "double-it.ipynb").write_text("junk")
    assert len(reports(grader("grade", "books", "--format", "json"))) == 3


def test_an_exercise_asked_for_is_only_for_files_that_do_not_say_theirs(grader, tmp_path):
    """A file that names its exercise is graded as that one."""
    answer_file(tmp_path / "a.json", "no-such-exercise", {"double": GOOD})
    (tmp_path / "b.py").write_text(GOOD)
    told = [
        reports(grader("grade", name, "--exercise", "double-it", "--format", "json"))[0] for name in ("a.json", "b.py")
    ]
    assert [told[0]["reason"], told[1]["status"]] == ["unknown_exercise", "graded"]


def test_numbers_beyond_all_bounds_and_pipes_are_unreadable_and_cost_nobody_else_a_grade(grader, tmp_path):
    """What JSON can't hold and what is no file is told, the next answer graded."""
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "a.json").write_text('{"exercise": "double-it", "answer": {"word": 1e999}}')
    (tmp_path / "class" / "double-it.py").write_text(GOOD)
    graded = grader("grade", "class", "--format", "json")
    assert (graded.returncode, [report["status"] for report in reports(graded)]) == (3, ["unreadable", "graded"])
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "q.json")
        assert reports(grader("grade", "q.json", "--format", "json"))[0]["reason"] == "no_file"


def test_a_reader_that_leaves_early_costs_no_report(tiny, tmp_path):
    """With `| head -1` every report is still made and saved."""
    import subprocess
    import sys

    (tmp_path / "class").mkdir()
    for number in range(30):
        (tmp_path / "class" / f"double-it.{number}.json").write_text(
            json.dumps({"exercise": "double-it", "answer": {}})
        )
    command = f"{sys.executable} -m grader grade class --out out | head -1"
    subprocess.run(
        command,
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "HUNDRED_REAL_FANS": str(tiny.root)},
        check=True,
        capture_output=True,
    )
    assert len(list((tmp_path / "out").rglob("*.json"))) == 30


@pytest.mark.parametrize(
    "change",
    [
        {"status": "great"},
        {"checks": [{"id": "x"}]},
        {"checks": 3},
        {"points": "x", "max_points": "x"},
        {"values": None},
        {"reason": 5},
    ],
)
def test_a_damaged_part_of_a_report_is_told_not_raised(grader, tmp_path, change):
    """A report that somebody edited is named as damaged, without a traceback."""
    (tmp_path / "double-it.py").write_text("word = 'x'")
    grader("grade", "double-it.py", "--out", "out")
    file = tmp_path / "out" / "double-it.py.report.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    shown = grader("show", file)
    assert shown.returncode == 3 and "damaged part" in shown.stderr and "Traceback" not in shown.stderr
