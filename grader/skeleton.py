"""A new exercise's files, ready to be filled: `course-check` says what is still missing."""

from __future__ import annotations

import re
from pathlib import Path

from grader.course import find_root
from grader.errors import UsageError
from grader.texts import LANGS

_TITLE = "\n".join(f'title.{lang} = "TODO"' for lang in LANGS)
_HINT = "[[hints]]\n" + "\n".join(f'{lang} = "TODO"' for lang in LANGS)
_EXERCISE = f"""version = "1"
points = 2                  # the sum of the checks' points
ideas = []                  # ids of the course map, such as "2a"
needs = []                  # what answers may import beyond the standard library
widget = "writing"          # cards, writing or code
minutes = 10
{_TITLE}

[answer.post]               # a named value that the learner gives
type = "str"                # str, int, float, bool, object, list[...] or function
max_length = 2000

{_HINT}

{_HINT}

{_HINT}
"""
_CHECKS = '''import pytest

from grader.check import Feedback, fail


@pytest.mark.check(points=2)
def test_says_something(answer):
    """The post isn't empty."""
    if not answer.post.strip():
        fail(Feedback("says_nothing"))
'''
_DATA = '''"""This variant's material."""


def make(rng):
    """What the learner is shown; everything else in the result is for the checks only."""
    text = {"en": "TODO", "fr": "TODO", "hr": "TODO"}
    return {"shown": {"field": "post", "label": text, "rows": 5, "limit": 280, "weighted": True, "author": "TODO", "handle": "@todo", "original": text, "facts": []}}
'''
_FEEDBACK = "\n".join(f'[says_nothing.{lang}]\nwhat = "TODO"\nwhy = "TODO"\nnext = "TODO"\n' for lang in LANGS) + (
    '\n[texts]\ncheck_says_something = { en = "TODO", fr = "TODO", hr = "TODO" }\n'
)


def write_skeleton(name: str) -> list[Path]:
    """Write the files of exercise MODULE/SLUG; UsageError for a name that can't be one or is there already."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*", name):
        raise UsageError(
            f"{name!r} is no MODULE/SLUG: two names in lower case, joined by a slash, such as real-fans/who-is-it"
        )
    root = find_root()
    slug = name.partition("/")[2]
    folder, solutions = root / "exercises" / name, root / "solutions" / name
    if folder.exists() or solutions.exists():
        raise UsageError(
            f"exercises/{name} or solutions/{name} is there already. Choose another name or remove it first"
        )
    answer = '{{"exercise": "{slug}", "variant": 0, "lang": "en", "answer": {{"post": "{post}"}}}}\n'
    files = {
        folder / "exercise.toml": _EXERCISE,
        folder / "checks.py": _CHECKS,
        folder / "data.py": _DATA,
        folder / "feedback.toml": _FEEDBACK,
        **{folder / f"prompt.{lang}.md": "TODO\n" for lang in LANGS},
        solutions / "reference.json": answer.format(slug=slug, post="TODO"),
        solutions / "wrong" / "says_nothing.json": answer.format(slug=slug, post=""),
    }
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return list(files)
