"""Which way the modules look: each sees only those of earlier rows, and few know what only few should."""

import ast
import re
from pathlib import Path

import pytest
from conftest import ROOT

ROWS = (
    ("errors", "texts", "wire", "worker", "syscalls", "walls", "zygote", "chart", "detection", "accounts", "prose", "search", "form"),
    ("schema", "answer", "check", "pages", "limits", "item_analysis", "likeness"),
    ("exercise", "report", "code", "process"),
    ("course", "notebook", "plugin", "widgets", "sandbox", "cohort", "roster"),
    ("folder",),
    ("outputs", "skeleton", "bundle", "site", "run", "classroom"),
    ("batch", "course_check", "web", "kernel", "telling"),
    ("junit", "github", "gradescope", "classroom50", "gradebook"),
    ("gitlab", "class_page"),
    ("digest", "station", "formats"),
    ("crew", "ledger"),
    ("cluster",),
    ("executor", "grading"),
    ("cli",),
    ("__main__",),
)
ROW = {name: number for number, row in enumerate(ROWS) for name in row}
KNOWS_ALONE = {  # what is imported -> who may
    "mkdocs": {"site"},
    "grader.worker": {"code"},
    "grader.process": {"sandbox"},
    "subprocess": {"process", "zygote", "bundle"},
    "syscalls": {"walls"},
    "ctypes": {"walls"},
    "distributed": {"cluster"},
    "sqlite3": {"ledger", "grading"},
    "_pytest": {"run"},
    "nbformat": {"notebook"},
    "anywidget": {"widgets"},
    "IPython": {"kernel"},
    "matplotlib": {"class_page"},
    "jinja2": {"class_page"},
    "sklearn": {"prose"},
}


def modules():
    """Each of the package's files with the name of its row: a package's files share its name."""
    for path in sorted((ROOT / "grader").rglob("*.py")):
        parts = path.relative_to(ROOT / "grader").with_suffix("").parts
        if parts != ("__init__",):
            yield parts[0], path


def imports(path: Path):
    """The full names of what a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(
    ("name", "path"), list(modules()), ids=lambda value: value.stem if isinstance(value, Path) else value
)
def test_imports_point_one_way(name, path):
    """A module imports only modules of earlier rows, or of its own package."""
    seen = {full.split(".")[1] for full in imports(path) if full.startswith("grader.")}
    assert {other for other in seen if ROW[other] >= ROW[name] and other != name} == set()


@pytest.mark.parametrize("known", KNOWS_ALONE)
def test_only_one_file_knows(known):
    """Some libraries and the answers' process are known to one file alone."""
    knowing = {
        name for name, path in modules() if any(full == known or full.startswith(known + ".") for full in imports(path))
    }
    assert knowing == KNOWS_ALONE[known]


def test_the_engine_never_names_an_exercise(course):
    """No module says which exercises there are, so that a new one needs no change of the engine."""
    for _, path in modules():
        code = re.sub(r'"""[\s\S]*?"""', "", path.read_text(encoding="utf-8"))
        assert [slug for slug in course.exercises if re.search(rf"\b{slug}\b", code)] == [], path


def test_no_module_has_two_reasons_to_change():
    """No module of ours has 400 lines."""
    files = [path for _, path in modules()] + [
        path
        for path in (ROOT / "grader" / "front").rglob("*.js")
        if "node_modules" not in path.parts and "dist" not in path.parts
    ]
    assert [path.name for path in files if len(path.read_text(encoding="utf-8").splitlines()) >= 400] == []
