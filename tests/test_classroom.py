"""A classroom's repository: what is in it, and its workflows' own steps, run in clean clones on clean machines."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from conftest import ROOT

from grader.classroom import WORKFLOWS, write_classroom
from grader.course import load_course
from grader.errors import UsageError
from grader.report import Report, from_document, to_json
from grader.texts import LANGS, text, ui

COURSE = load_course(ROOT)
SLUG = "fake-detector"  # in code, with hidden cases
EXERCISE = COURSE.exercises[SLUG]
OTHER = "fix-the-begging-post"
SECRET = "five-hundred-quiet-otters"
DOCKER = ROOT / "tests" / "hostile" / "docker.py"
USES = {  # the actions that can't run here, each with the inputs that the rest relies on
    "actions/checkout@v6": {"persist-credentials": False},
    "actions/setup-python@v6": {"python-version": "3.12"},
    "actions/upload-artifact@v6": {"name": "reports", "path": "{temp}/reports", "retention-days": 90},
}
RIGHT = EXERCISE.reference("en").read_text(encoding="utf-8")
HOSTILE = """
import os, sys

def shout(words):
    for stream in (sys.stdout, sys.stderr, sys.__stderr__):
        print(f"shouted {words}\\n::error::shouted\\n", file=stream)

shout(dict(os.environ))
for path in ("/proc/self/environ", "/proc/1/environ"):
    try:
        shout(open(path).read())
    except OSError:
        pass

def is_fake(account):
    shout(account)
    raise type(repr(account), (ValueError,), {})(repr(account))
"""
TRAP = """
import os, sys
sys.stderr.write(f"TRAPPED {dict(os.environ)}")
os._exit(0)
"""


def by_heart() -> str:
    """An answer that knows the hidden cases that anybody can draw, and nothing else."""
    hidden = EXERCISE.hidden(0)
    known = {json.dumps(account): False for account in hidden["quiet"]}
    for batch in (hidden["older"], hidden["newer"]):
        known |= {json.dumps(account): bought for account, bought in zip(batch["accounts"], batch["bought"])}
    return f"import json\nKNOWN = json.loads({json.dumps(known)!r})\ndef is_fake(account):\n    return KNOWN.get(json.dumps(account), False)\n"


@dataclass
class Run:
    """What came of a workflow: each step's exit code, and all that somebody could read afterwards."""

    codes: dict[str, int] = field(default_factory=dict)
    log: str = ""
    summary: str = ""
    folders: list[Path] = field(default_factory=list)
    used: dict[str, Mapping[str, object]] = field(default_factory=dict)

    @property
    def reports(self) -> dict[str, Report]:
        """The saved reports by their answers' names."""
        files = [file for folder in self.folders for file in folder.rglob("*.report.json")]
        return {
            file.name.removesuffix(".report.json"): from_document(json.loads(file.read_text(encoding="utf-8")))
            for file in files
        }

    @property
    def everything(self) -> str:
        """All of it as one text."""
        files = [file for folder in self.folders for file in (folder.rglob("*") if folder.is_dir() else [folder])]
        contents = [file.read_bytes().decode("utf-8", "replace") for file in files if file.is_file()]
        return "\n".join([self.log, self.summary, *contents])


class Machine:
    """A clean machine with a Python of its own that has what the grader needs, but neither the grader nor the course."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.temp, self.needed = folder, folder / "temp", folder / "needed"
        self.temp.mkdir()
        self.needed.mkdir()
        for path in Path(sysconfig.get_path("purelib")).iterdir():
            if "hundred_real_fans" not in path.name:
                (self.needed / path.name).symlink_to(path)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "python"], check=True)
        (library,) = (folder / "python" / "lib").glob("python*/site-packages")
        (library / "needed.pth").write_text(f"{self.needed}\n")

    def run(self, command: list[str | Path], cwd: Path, **environment: str) -> tuple[int, str]:
        """Run a command; returns its exit code and what it said."""
        clean = {
            "PATH": f"{self.folder / 'python' / 'bin'}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.temp),
            "TMPDIR": str(self.temp),
            "LANG": "C.UTF-8",
            "CI": "true",
            "PIP_NO_INDEX": "1",  # what isn't in the clone or on the machine can't be had
        }
        done = subprocess.run(
            command, cwd=cwd, env=clean | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120
        )
        return done.returncode, done.stdout.decode("utf-8", "replace")


def on_github(machine: Machine, clone: Path, secret: str) -> Run:
    """The steps of the one job, as GitHub's runner takes them; actions are noted with their inputs."""
    workflow = yaml.safe_load((clone / ".github/workflows/grade.yml").read_text(encoding="utf-8"))
    (job,) = workflow["jobs"].values()
    summary = machine.temp / "summary.md"
    summary.touch()
    contexts = {"${{ secrets.GRADER_SECRET }}": secret, "${{ runner.temp }}": str(machine.temp)}

    def filled(value: object) -> object:
        for name, meant in contexts.items():
            value = value.replace(name, meant) if isinstance(value, str) else value
        return value

    run = Run(folders=[machine.temp / "reports"])
    for step in job["steps"]:
        failed = any(run.codes.values())
        if {None: failed, "${{ !cancelled() }}": False}[step.get("if")]:
            continue
        if "uses" in step:
            run.used[step["uses"]] = {name: filled(value) for name, value in step.get("with", {}).items()}
            continue
        script = machine.temp / "script.sh"
        script.write_text(str(filled(step["run"])), encoding="utf-8")
        environment = {name: str(filled(value)) for name, value in step.get("env", {}).items()}
        places = {"GITHUB_WORKSPACE": clone, "RUNNER_TEMP": machine.temp, "GITHUB_STEP_SUMMARY": summary}
        code, said = machine.run(
            ["bash", "-e", script], clone, **environment, **{name: str(place) for name, place in places.items()}
        )
        run.codes[step["name"]] = code
        run.log += said
    run.summary = summary.read_text(encoding="utf-8")
    return run


def on_gitlab(machine: Machine, clone: Path, secret: str) -> Run:
    """The job's lines, as GitLab's runner takes them, in what a plain container allows."""
    job = yaml.safe_load((clone / ".gitlab-ci.yml").read_text(encoding="utf-8"))["grade"]
    environment = {"CI_PROJECT_DIR": str(clone)} | ({"GRADER_SECRET": secret} if secret else {})
    run = Run()
    for part in ("script", "after_script"):
        script = machine.temp / "script.sh"
        script.write_text("\n".join(["set -eo pipefail", *job[part]]), encoding="utf-8")
        run.codes[part], said = machine.run([sys.executable, DOCKER, "bash", script], clone, **environment)
        run.log += said
    artifacts = job["artifacts"]
    run.folders = [clone / path for path in (*artifacts["paths"], artifacts["reports"]["junit"])]
    return run


HOSTS: Mapping[str, Callable[[Machine, Path, str], Run]] = {"github": on_github, "gitlab": on_gitlab}
GRADES = {"github": "Grade", "gitlab": "script"}  # the step that grades
INSTALLS = {"github": "Install the grader", "gitlab": "script"}


def git(folder: Path, *arguments: str) -> None:
    """Run git, knowing nothing of whoever runs the tests."""
    name = ["-c", "user.name=Student", "-c", "user.email=student@example.org", "-c", "commit.gpgsign=false"]
    clean = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *name, *arguments], cwd=folder, env=clean, check=True, capture_output=True)


@pytest.fixture(scope="module")
def classroom(tmp_path_factory) -> Path:
    """A classroom in one language, pushed by its instructor."""
    folder = tmp_path_factory.mktemp("classroom") / "classroom"
    write_classroom(COURSE, folder, [SLUG, OTHER], ["en"])
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "The exercises")
    return folder


@pytest.fixture(params=list(HOSTS))
def host(request) -> str:
    """Whose CI it is."""
    return request.param


@pytest.fixture
def push(classroom, tmp_path, host) -> Callable[..., Run]:
    """A student's work, committed, pushed and graded: push(source, change, secret) -> run."""

    def graded(source: str = "", change: Callable[[Path], None] | None = None, secret: str = SECRET) -> Run:
        work, clone = tmp_path / "work", tmp_path / "clone"
        git(tmp_path, "clone", "-q", str(classroom), str(work))
        if source:
            write_answer(work / "answers" / f"{SLUG}.ipynb", source)
        if change:
            change(work)
        git(work, "add", "-A")
        git(work, "commit", "-q", "-m", "My answer")
        git(tmp_path, "clone", "-q", str(work), str(clone))
        machine = tmp_path / "machine"
        machine.mkdir()
        return HOSTS[host](Machine(machine), clone, secret)

    return graded


def write_answer(file: Path, source: str) -> None:
    """Put code into a notebook's answer cell."""
    notebook = json.loads(file.read_text(encoding="utf-8"))
    (cell,) = [cell for cell in notebook["cells"] if "answer" in cell["metadata"].get("tags", [])]
    cell["source"] = source
    file.write_text(json.dumps(notebook), encoding="utf-8")


def hidden_numbers(secret: str) -> set[str]:
    """Large numbers that stand in the hidden cases and nowhere in what a student is given."""
    found = {word for word in re.findall(r"\d+", repr(EXERCISE.hidden(0, secret))) if len(word) >= 5}
    return found - set(re.findall(r"\d+", repr(EXERCISE.material(0))))


def assert_nothing_leaks(run: Run) -> None:
    """Neither the secret nor a hidden case can be read anywhere, nor does an answer speak to the CI."""
    everything = run.everything
    numbers = hidden_numbers(SECRET)
    assert len(numbers) > 20
    assert numbers & set(re.findall(r"\d+", everything)) == set()
    assert SECRET not in everything
    assert "shouted" not in everything
    assert "TRAPPED" not in everything


def results(run: Run, host: str) -> str:
    """Where a student reads the result: the summary on GitHub, the JUnit report on GitLab."""
    if host == "github":
        return run.summary
    tree = ElementTree.parse(run.folders[1]).getroot()
    return " ".join([*tree.itertext(), *(value for element in tree.iter() for value in element.attrib.values())])


def test_a_right_answer_earns_all_points_in_the_ci(push, host):
    """Every step succeeds, an untouched notebook beside it included, and the result is told where students look."""
    run = push(RIGHT)
    assert set(run.codes.values()) == {0}, run.log
    report = run.reports[f"{SLUG}.ipynb"]
    assert report.points == EXERCISE.points
    assert run.reports[f"{OTHER}.ipynb"].points < COURSE.exercises[OTHER].points
    assert all(EXERCISE.check_title(check.id, "en") in results(run, host) for check in report.checks)
    assert ui("classroom", "en")["public_cases"] not in run.everything
    assert_nothing_leaks(run)


def test_public_cases_known_by_heart_earn_little_with_the_secret(push, host):
    """A wrong answer is graded on the secret's cases and told why, and the job is still green."""
    run = push(by_heart())
    report = run.reports[f"{SLUG}.ipynb"]
    assert set(run.codes.values()) == {0}, run.log
    assert report.points < EXERCISE.points / 2
    failed = [check for check in report.checks if check.verdict == "failed" and check.hidden]
    assert failed
    assert all(EXERCISE.check_title(check.id, "en") in results(run, host) for check in failed)
    assert_nothing_leaks(run)


def test_without_the_secret_a_fork_is_graded_on_public_cases_and_told_so(push, host):
    """A fork's run has no secret: it works all the same, and says what its result is worth."""
    run = push(by_heart(), secret="")
    assert set(run.codes.values()) == {0}, run.log
    assert run.reports[f"{SLUG}.ipynb"].points == EXERCISE.points
    assert ui("classroom", "en")["public_cases"] in (run.summary if host == "github" else run.log)


def set_traps(work: Path) -> None:
    """Everything that a student can push to take the grader's place, forge its results or have it read for them."""
    for name in ("pip", "grader", "json", "sitecustomize", "usercustomize", "conftest"):
        for folder in (work, work / "answers"):
            (folder / f"{name}.py").write_text(TRAP)
    (work / "exercises").mkdir()
    (work / "exercises" / "course.toml").write_text("format = 1\n")
    (work / "reports").mkdir()
    forged = Report(SLUG, "1", 0, "", "graded", 1000)
    (work / "reports" / "forged.report.json").write_text(to_json(forged))
    (work / "junit.xml").write_text("<testsuites name='forged'/>")
    (work / "answers" / f"{SLUG}.py").write_text("import os\nos._exit(0)\n")
    for name in ("environment.json", f"{OTHER}.json", "environment.ipynb"):
        (work / "answers" / name).symlink_to("/proc/self/environ")


def test_a_hostile_push_changes_no_other_grade_and_learns_nothing(push, host):
    """What can't be graded turns the job red; traps, forgeries and links beside it do nothing."""
    run = push(HOSTILE, set_traps)
    assert run.codes.pop(GRADES[host]) == 3, run.log
    assert set(run.codes.values()) == {0}, run.log
    assert run.reports[f"{SLUG}.ipynb"].points == 0
    assert run.reports[f"{SLUG}.py"].status == "stopped"
    assert run.reports[f"{OTHER}.ipynb"].status == "graded"
    assert "forged" not in run.reports
    assert "forged" not in run.everything
    assert text("stopped", "en") in run.everything
    commands = [line for line in run.log.splitlines() if line.startswith("::")]
    assert {line.split("::")[1].split()[0] for line in commands} <= {"error", "warning", "notice"}
    assert_nothing_leaks(run)


def test_a_changed_grader_is_never_run(push, host):
    """A wheel other than the instructor's fails the job before anything of it is installed."""

    def replace(work: Path) -> None:
        (wheel,) = (work / "vendor").glob("*.whl")
        with zipfile.ZipFile(wheel, "a") as archive:
            archive.writestr("grader/late.py", TRAP)

    run = push(RIGHT, replace)
    assert run.codes[INSTALLS[host]] != 0
    assert run.reports == {}
    assert_nothing_leaks(run)


def test_the_actions_that_cant_run_here_get_the_inputs_the_rest_relies_on(classroom, tmp_path):
    """Each action is pinned, known, and given what the steps around it take for granted."""
    shutil.copytree(classroom, tmp_path / "clone")
    (tmp_path / "machine").mkdir()
    machine = Machine(tmp_path / "machine")
    run = on_github(machine, tmp_path / "clone", "")
    assert run.used == {
        name: {key: str(value).format(temp=machine.temp) if key == "path" else value for key, value in inputs.items()}
        for name, inputs in USES.items()
    }


def test_the_github_workflow_has_the_least_it_needs(classroom):
    """It reads the repository and nothing else, ends, gives way to newer pushes, and runs no stranger's code with rights."""
    source = (classroom / ".github/workflows/grade.yml").read_text(encoding="utf-8")
    workflow = yaml.safe_load(source)
    (job,) = workflow["jobs"].values()
    assert workflow[True] == ["push", "pull_request"]  # YAML 1.1 takes `on` for true
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in job
    assert workflow["concurrency"]["cancel-in-progress"] is True
    assert job["timeout-minutes"] <= 15
    assert source.count("secrets.") == 1
    (holder,) = [step for step in job["steps"] if "GRADER_SECRET" in step.get("env", {})]
    assert "grader grade" in holder["run"]


def test_the_gitlab_job_has_the_least_it_needs(classroom):
    """It ends, gives way to newer pushes, and keeps its results whether the job is green or red."""
    pipeline = yaml.safe_load((classroom / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    job = pipeline["grade"]
    assert pipeline["workflow"]["auto_cancel"]["on_new_commit"] == "interruptible"
    assert job["interruptible"] is True
    assert job["timeout"] == "15 minutes"
    assert job["artifacts"]["when"] == "always"
    assert all(isinstance(line, str) for line in (*job["script"], *job["after_script"]))


@pytest.mark.parametrize("file", WORKFLOWS)
def test_a_workflow_names_no_host_and_takes_no_secret_on_a_command_line(classroom, file):
    """Packages come from where the machine is set to get them, the secret from the environment, the grader by checksum."""
    source = (classroom / file).read_text(encoding="utf-8")
    (wheel,) = (classroom / "vendor").glob("*.whl")
    assert "://" not in source
    assert "--secret" not in source
    assert "pull_request_target" not in source
    assert "--sandbox required" in source
    assert hashlib.sha256(wheel.read_bytes()).hexdigest() in source


def test_a_classroom_of_all_languages_has_a_folder_and_a_readme_for_each(tmp_path):
    """Each README is in its language, names every exercise, and all it links to is there."""
    files = write_classroom(COURSE, tmp_path)
    assert all(file.is_file() for file in files)
    for lang, name in zip(LANGS, ("README.md", "README.fr.md", "README.hr.md")):
        readme = (tmp_path / name).read_text(encoding="utf-8")
        assert readme.startswith(ui("classroom", lang)["readme"].partition("\n")[0])
        assert all(f"[{exercise.title[lang]}](answers/{lang}/" in readme for exercise in COURSE.exercises.values())
        links = re.findall(r"\]\(([^)]+)\)", readme)
        assert len(links) == len(COURSE.exercises) + 2
        assert all((tmp_path / link).is_file() for link in links)
        assert re.search(r"\{\w+\}", readme) is None


def test_only_what_was_chosen_is_in_it(classroom):
    """One language's notebooks lie in the folder of answers itself."""
    assert sorted(path.name for path in (classroom / "answers").iterdir()) == [f"{SLUG}.ipynb", f"{OTHER}.ipynb"]
    assert [path.name for path in classroom.glob("README*")] == ["README.md"]


def test_the_grader_in_it_has_no_solutions_and_is_always_the_same(classroom, tmp_path):
    """The wheel is the same bytes each time, and holds neither solutions nor what was left lying about."""
    write_classroom(COURSE, tmp_path, [SLUG], ["hr"])
    (wheel,) = (classroom / "vendor").glob("*.whl")
    assert (tmp_path / "vendor" / wheel.name).read_bytes() == wheel.read_bytes()
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if re.search(r"solutions|__pycache__|node_modules|wrong/", name)] == []
    assert {"grader/front/dist/style.css", "grader/course/exercises/course.toml"} <= set(names)


def test_nothing_is_written_over(tmp_path):
    """Where one file is in the way none is written, and the message says which."""
    (tmp_path / "README.md").write_text("mine")
    with pytest.raises(UsageError, match=r"README\.md is there already.*Choose another folder or move it away"):
        write_classroom(COURSE, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert (tmp_path / "README.md").read_text() == "mine"


@pytest.mark.parametrize(
    ("exercises", "langs", "said"),
    [(["no-such"], [], f"--exercise no-such: .*{SLUG}"), ([], ["de"], "--lang de: .*en, fr, hr")],
)
def test_a_wrong_choice_is_told_with_what_there_is(tmp_path, exercises, langs, said):
    """An exercise or a language that there isn't is refused, and nothing is written."""
    with pytest.raises(UsageError, match=said):
        write_classroom(COURSE, tmp_path / "new", exercises, langs)
    assert not (tmp_path / "new").exists()
