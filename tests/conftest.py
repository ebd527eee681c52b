"""What the tests share: the real course, a tiny one made on the spot, the command, a served site and a browser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from grader.course import Course, load_course

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(Path(__file__).parent))
pytest_plugins = ["served"]


@pytest.fixture(scope="session")
def course() -> Course:
    """The course itself."""
    return load_course(ROOT)


class TinyCourse:
    """A course of one exercise, `double-it`: a function `double(x) -> int` and a word; files can be changed before use."""

    slug = "double-it"

    def __init__(self, root: Path) -> None:
        self.root = root
        hint = '[[hints]]\nen = "h"\nfr = "h"\nhr = "h"\n'
        said = "".join(
            f'[{id}.{lang}]\nwhat = "{id} {{found}} {lang}"\nwhy = "w"\nnext = "n"\n'
            for id in ("not_double", "wrong_word", "who_knows")
            for lang in ("en", "fr", "hr")
        )
        names = "".join(
            f'check_{id} = {{ en = "{id}", fr = "{id}", hr = "{id}" }}\n' for id in ("doubles", "word", "style")
        )
        self.write(
            "exercises/course.toml",
            """
            format = 1
            [[modules]]
            name = "first"
            exercises = ["double-it"]
            title = { en = "One", fr = "Un", hr = "Jedan" }
        """,
        )
        self.write(
            "exercises/first/double-it/exercise.toml",
            """
            version = "1"
            points = 6
            ideas = []
            needs = []
            widget = "code"
            minutes = 5
            title = { en = "Double it", fr = "Doublez", hr = "Udvostručite" }
            [answer.double]
            type = "function"
            parameters = ["x"]
            returns = "int"
            [answer.word]
            type = "str"
            max_length = 20
        """,
            hint * 3,
        )
        for lang in ("en", "fr", "hr"):
            self.write(f"exercises/first/double-it/prompt.{lang}.md", f"Double it ({lang}).")
        self.write("exercises/first/double-it/feedback.toml", "", said + "[texts]\n" + names)
        self.write(
            "exercises/first/double-it/data.py",
            """
            def make(rng):
                return {"shown": {"numbers": [rng.randrange(100) for _ in range(3)], "hello": {"en": "Hi", "fr": "Salut", "hr": "Bok"}}}

            def make_hidden(rng):
                return [rng.randrange(1000) for _ in range(5)]
        """,
        )
        self.write(
            "exercises/first/double-it/checks.py",
            """
            import pytest
            from grader.check import Feedback, fail, unsure

            @pytest.mark.check(points=3, hidden=True)
            def test_doubles(answer, hidden):
                for x, found in zip(hidden, answer.map("double", hidden)):
                    if found != 2 * x:
                        fail(Feedback("not_double", {"found": found}), points=1)

            @pytest.mark.check(points=2)
            def test_word(answer, data):
                assert data["shown"]["numbers"]
                if answer.word != "twice":
                    fail(Feedback("wrong_word", {"found": answer.word}, [(0, 1)]))

            @pytest.mark.check(points=1)
            def test_style(answer):
                if "?" in answer.word:
                    unsure(Feedback("who_knows", {"found": 1}))
        """,
        )
        self.write("solutions/first/double-it/reference.py", "def double(x):\n    return 2 * x\nword = 'twice'\n")
        self.write("solutions/first/double-it/wrong/not_double.py", "def double(x):\n    return x\nword = 'twice'\n")
        self.write("solutions/first/double-it/wrong/wrong_word.py", "def double(x):\n    return 2 * x\nword = 'once'\n")

    def write(self, name: str, text: str, more: str = "") -> Path:
        """Write a file of the course."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text).strip() + "\n" + more, encoding="utf-8")
        return file

    def change(self, name: str, old: str, new: str) -> None:
        """Replace what a file says."""
        file = self.root / name
        before = file.read_text(encoding="utf-8")
        assert old in before
        file.write_text(before.replace(old, new), encoding="utf-8")

    def load(self) -> Course:
        """The course as it stands."""
        return load_course(self.root)


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    """A course made on the spot."""
    return TinyCourse(tmp_path / "tiny")


@pytest.fixture
def command():
    """Runs the command `grader` in a process of its own: command(*arguments, course=root) -> finished process."""

    def run(*arguments: object, course: Path = ROOT, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "HUNDRED_REAL_FANS": str(course), "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(
            [sys.executable, "-m", "grader", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            cwd=cwd or ROOT,
            timeout=300,
        )

    return run


def answer_file(path: Path, exercise: str, answer: dict, variant: int = 0, lang: str = "en") -> Path:
    """Write an answer as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps({"exercise": exercise, "variant": variant, "lang": lang, "answer": answer}), encoding="utf-8"
    )
    return path
