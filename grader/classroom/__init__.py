"""A classroom: a repository ready to push, with the students' notebooks, the grader itself and the workflows of GitHub and GitLab.

The grader comes along as a wheel, so that a classroom depends on no other repository and is graded the same next year.
Both workflows hold its checksum: whoever can't change a workflow can't change the grader either.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from grader.classroom.wheel import make_wheel
from grader.course import Course
from grader.errors import UsageError
from grader.notebook import write_notebook
from grader.texts import LANGS, fill, ui

_TEMPLATES = Path(__file__).parent
WORKFLOWS = {".github/workflows/grade.yml": "github.yml", ".gitlab-ci.yml": "gitlab.yml"}
"""Where each workflow goes, and its template."""
_IGNORED = ".venv/\n.ipynb_checkpoints/\n__pycache__/\n"


def write_classroom(course: Course, out: Path, exercises: Sequence[str] = (), langs: Sequence[str] = ()) -> list[Path]:
    """Write the repository of a classroom; returns its files. Without `exercises` or `langs` it has all of them.

    UsageError for an exercise or a language that there isn't, and for a file that is there already; then nothing is written.
    """
    chosen = _chosen("--exercise", exercises, list(course.exercises))
    spoken = _chosen("--lang", langs, list(LANGS))
    files = {out / name: content for name, content in _files(course, chosen, spoken).items()}
    there = [file for file in files if file.exists()]
    if there:
        raise UsageError(
            f"{there[0]} is there already, perhaps with somebody's work. Choose another folder or move it away"
        )
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return list(files)


def _chosen(option: str, wanted: Sequence[str], known: Sequence[str]) -> list[str]:
    """What is wanted of what there is, in the order of the latter; all of it where nothing is said."""
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise UsageError(f"{option} {unknown[0]}: there is no such thing. Choose of: {', '.join(known)}")
    return [name for name in known if not wanted or name in wanted]


def _files(course: Course, exercises: Sequence[str], langs: Sequence[str]) -> Mapping[str, bytes]:
    name, wheel = make_wheel(course)
    values = {
        "wheel": name,
        "sha256": hashlib.sha256(wheel).hexdigest(),
        "lang": langs[0],
        "public_cases": " ".join(shlex.quote(ui("classroom", lang)["public_cases"]) for lang in langs),
    }
    texts = {
        **{
            _notebook(slug, lang, langs): write_notebook(course.exercises[slug], lang)
            for lang in langs
            for slug in exercises
        },
        **{_readme(lang, langs): _told(course, exercises, lang, langs, name) for lang in langs},
        **{
            file: fill((_TEMPLATES / template).read_text(encoding="utf-8"), values, "en")
            for file, template in WORKFLOWS.items()
        },
        ".gitignore": _IGNORED,
    }
    return {file: text.encode() for file, text in texts.items()} | {f"vendor/{name}": wheel}


def _notebook(slug: str, lang: str, langs: Sequence[str]) -> str:
    """A notebook's place; where there are several languages each has a folder of its own."""
    return f"answers/{slug}.ipynb" if len(langs) == 1 else f"answers/{lang}/{slug}.ipynb"


def _readme(lang: str, langs: Sequence[str]) -> str:
    return "README.md" if lang == langs[0] else f"README.{lang}.md"


def _told(course: Course, exercises: Sequence[str], lang: str, langs: Sequence[str], wheel: str) -> str:
    """The students' README in one language, with links to the others."""
    texts = ui("classroom", lang)
    others = [f"[{ui('classroom', other)['language']}]({_readme(other, langs)})" for other in langs if other != lang]
    tasks = [
        fill(
            texts["task"],
            {
                "title": course.exercises[slug].title[lang],
                "file": _notebook(slug, lang, langs),
                "points": course.exercises[slug].points,
                "minutes": course.exercises[slug].minutes,
            },
            lang,
        )
        for slug in exercises
    ]
    values = {
        "tasks": "\n".join(tasks),
        "wheel": wheel,
        "languages": " · ".join(others) + "\n\n" if others else "",
        "one_language": fill(texts["one_language"], {"folder": f"answers/{lang}"}, lang) + "\n\n" if others else "",
    }
    return fill(texts["readme"], values, lang)
