"""The three doors to the grader, each given an answer file's content and giving a report's exact text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from grader.course import Course

LANGS = ("en", "fr", "hr")


@dataclass(frozen=True)
class Solution:
    """A solution of the course, right or wrong, to be given in one language."""

    slug: str
    lang: str
    path: Path
    answer: dict

    @property
    def name(self) -> str:
        """What to call it in a failure."""
        return f"{self.slug}/{self.path.name}/{self.lang}"

    @property
    def document(self) -> dict:
        """It as a JSON answer."""
        return {"exercise": self.slug, "variant": 0, "lang": self.lang, "answer": self.answer}


def solutions(course: Course) -> list[Solution]:
    """Every reference and every wrong answer, in each language it is written for."""
    found = []
    for exercise in course.exercises.values():
        for path in sorted([*exercise.solutions.glob("reference*"), *(exercise.solutions / "wrong").glob("*.*")]):
            own = re.search(r"\.(en|fr|hr)\.", path.name)
            text = path.read_text(encoding="utf-8")
            answer = (
                {field.name: text.strip() for field in exercise.functions}
                if path.suffix == ".py"
                else json.loads(text)["answer"]
            )
            found += [Solution(exercise.slug, lang, path, answer) for lang in ([own[1]] if own else LANGS)]
    return found


def as_cell(solution: Solution, functions: set[str]) -> str:
    """The source of an answer cell that gives a solution."""
    return "\n".join(value if name in functions else f"{name} = {value!r}" for name, value in solution.answer.items())
