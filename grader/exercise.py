"""One exercise: what its author wrote, and the material that its variants draw."""

from __future__ import annotations

import hashlib
import importlib.util
import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.answer import Answer, read_file
from grader.schema import Field
from grader.texts import localise

PARTS = ("what", "why", "next")
"""What each feedback says, in this order."""


@dataclass(frozen=True, eq=False)  # compared by identity, so that material can be cached
class Exercise:
    """One exercise; text attributes are by language, `feedback` by id, language and part."""

    module: str
    slug: str
    folder: Path
    solutions: Path
    version: str
    points: int
    ideas: tuple[str, ...]
    needs: tuple[str, ...]
    widget: str
    minutes: int
    title: Mapping[str, str]
    prompt: Mapping[str, str]
    hints: Mapping[str, tuple[str, ...]]
    fields: tuple[Field, ...]
    feedback: Mapping[str, Mapping[str, Mapping[str, str]]]
    texts: Mapping[str, Mapping[str, str]]
    starters: Mapping[str, str]

    @cached_property
    def _data(self) -> ModuleType | None:
        return _module(self.folder / "data.py")

    @property
    def functions(self) -> tuple[Field, ...]:
        """The fields that an answer gives as code."""
        return tuple(field for field in self.fields if field.is_function)

    def material(self, variant: int) -> Mapping[str, Any]:
        """All that `data.make` drew for this variant, the parts that the learner doesn't see included."""
        return _material(self, variant)

    def hidden(self, variant: int, secret: str = "") -> Any:
        """The hidden cases of a variant: others for every secret, the same for the same."""
        return _hidden(self, variant, secret)

    def shown(self, variant: int, lang: str) -> dict[str, Any]:
        """What the learner sees of a variant, in one language."""
        return localise(self.material(variant).get("shown", {}), lang)

    def solution(self, variant: int, lang: str) -> dict[str, Any]:
        """An answer's values that earn full points: the variant's own, else those of the reference for variant 0."""
        solution = self.material(variant).get("solution")
        if solution is not None:
            return localise(solution, lang)
        return dict(with_sources(self, read_file(self.reference(lang), self.slug)))

    def check_title(self, id: str, lang: str) -> str:
        """A check's name for people: the text `check_<id>`, else the id in words."""
        entry = self.texts.get(f"check_{id}")
        return entry[lang] if entry else id.replace("_", " ")

    def reference(self, lang: str) -> Path:
        """The reference solution's file: the language's own if there is one."""
        files = {path.name: path for path in self.solutions.glob("reference*")}
        own = [files[name] for name in sorted(files) if name.startswith(f"reference.{lang}.")]
        return (own or [files[name] for name in sorted(files)])[0]


def with_sources(exercise: Exercise, answer: Answer) -> Mapping[str, Any]:
    """An answer's values with its code as the value of the exercise's functions, as a JSON file has it."""
    code = "\n\n".join(answer.cells)
    return {**answer.values, **{field.name: code for field in exercise.functions if answer.cells}}


def _rng(*parts: str) -> random.Random:
    """A generator seeded by the parts; a secret among them can't be read back from what it draws in practice."""
    return random.Random(
        int.from_bytes(hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).digest(), "big")
    )


@lru_cache(maxsize=64)
def _material(exercise: Exercise, variant: int) -> Mapping[str, Any]:
    make = getattr(exercise._data, "make", None)
    return make(_rng(exercise.slug, str(variant))) if make else {}


@lru_cache(maxsize=8)
def _hidden(exercise: Exercise, variant: int, secret: str) -> Any:
    make = getattr(exercise._data, "make_hidden", None)
    return make(_rng(exercise.slug, str(variant), "hidden", secret)) if make else None


def _module(file: Path) -> ModuleType | None:
    if not file.is_file():
        return None
    spec = importlib.util.spec_from_file_location(
        f"course_{hashlib.sha256(str(file).encode()).hexdigest()[:12]}_{file.stem}", file
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
