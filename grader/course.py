"""The course on disk: its modules and exercises, loaded whole, with all of an author's mistakes at once."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import CourseError, Finding
from grader.exercise import PARTS, Exercise
from grader.schema import Field, is_type
from grader.texts import LANGS, languages_missing

FORMAT = 1
WIDGETS = ("cards", "writing", "form", "code")
_SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*$")
_REQUIRED: dict[str, type] = {
    "version": str,
    "points": int,
    "ideas": list,
    "needs": list,
    "widget": str,
    "minutes": int,
    "title": dict,
    "answer": dict,
    "hints": list,
}
_FIELD_KEYS = {"type", "min_length", "max_length", "unique", "parameters", "returns"}


@dataclass(frozen=True)
class Course:
    """All exercises by slug, in reading order; `modules` are the folders' names with their titles."""

    root: Path
    modules: Mapping[str, Mapping[str, str]]
    exercises: Mapping[str, Exercise]

    @property
    def checks(self) -> frozenset[str]:
        """Every check that has a title, as `slug/id`."""
        return frozenset(
            f"{slug}/{id.removeprefix('check_')}"
            for slug, exercise in self.exercises.items()
            for id in exercise.texts
            if id.startswith("check_")
        )


def find_root() -> Path:
    """Where the course lies: HUNDRED_REAL_FANS, the checkout or the installed package.

    Never the working folder: that may be a learner's, whose checks would then be run and believed.
    """
    package = Path(__file__).parent
    places = [Path(os.environ.get("HUNDRED_REAL_FANS", "")), package.parent, package / "course"]
    for place in places:
        if place.parts and (place / "exercises" / "course.toml").is_file():
            return place
    raise CourseError(
        [
            Finding(
                "exercises/course.toml",
                "",
                "no course found beside the grader",
                "Set HUNDRED_REAL_FANS to the course's folder",
            )
        ]
    )


def load_course(root: Path | None = None, only: str = "") -> Course:
    """The course below `root` (default: `find_root()`), or CourseError with everything wrong in it.

    With `only`, a slug, that exercise alone is loaded: the page needs no other.
    """
    root = root or find_root()
    findings: list[Finding] = []
    contents = _toml(root, root / "exercises" / "course.toml", findings)
    if contents.get("format", FORMAT) != FORMAT:
        findings.append(
            Finding(
                "exercises/course.toml",
                "format",
                f"{contents['format']!r}, this grader reads {FORMAT}",
                "Update the grader",
            )
        )
    modules: dict[str, Mapping[str, str]] = {}
    exercises: dict[str, Exercise] = {}
    for entry in contents.get("modules", []):
        name = str(entry.get("name", ""))
        modules[name] = entry.get("title", {})
        _require_languages(entry.get("title"), "exercises/course.toml", f"module {name}, title", findings)
        for slug in entry.get("exercises", []):
            if only and slug != only:
                continue
            if slug in exercises:
                findings.append(
                    Finding(
                        "exercises/course.toml",
                        f"module {name}",
                        f"{slug} is listed twice",
                        "Give each exercise a name of its own",
                    )
                )
            exercise = load_exercise(root, name, slug, findings)
            if exercise:
                exercises[slug] = exercise
    listed = {
        f"{entry.get('name')}/{slug}" for entry in contents.get("modules", []) for slug in entry.get("exercises", [])
    }
    for file in sorted((root / "exercises").glob("*/*/exercise.toml")):
        key = f"{file.parent.parent.name}/{file.parent.name}"
        if key not in listed:
            findings.append(
                Finding(
                    "exercises/course.toml",
                    "modules",
                    f"exercise {key} is not listed",
                    "Add it to its module's exercises",
                )
            )
    if findings:
        raise CourseError(findings)
    return Course(root, modules, exercises)


def load_exercise(root: Path, module: str, slug: str, findings: list[Finding]) -> Exercise | None:
    """One exercise; what is wrong with it is added to `findings`, and then there may be None to return."""
    folder = root / "exercises" / module / slug
    relative = folder.relative_to(root).as_posix()
    before = len(findings)
    if not _SLUG.match(slug):
        findings.append(Finding(relative, "name", f"{slug!r} is no slug", "Use lower-case words joined by hyphens"))
    if not folder.is_dir():
        findings.append(
            Finding(
                "exercises/course.toml",
                f"module {module}",
                f"there is no folder {relative}",
                f"Make it with: grader new {module}/{slug}",
            )
        )
        return None
    settings = _toml(root, folder / "exercise.toml", findings)
    file = f"{relative}/exercise.toml"
    for key, kind in _REQUIRED.items():
        if type(settings.get(key)) is not kind:
            found = "missing" if key not in settings else f"{settings[key]!r}"
            findings.append(Finding(file, key, found, f"Give it as {kind.__name__}"))
    for key in settings.keys() - _REQUIRED.keys():
        findings.append(Finding(file, key, "unknown key", f"Use only {', '.join(_REQUIRED)}"))
    if len(findings) > before:
        return None
    if settings["widget"] not in WIDGETS:
        findings.append(Finding(file, "widget", f"{settings['widget']!r}", f"Use one of {', '.join(WIDGETS)}"))
    _require_languages(settings["title"], file, "title", findings)
    if len(settings["hints"]) != 3:
        findings.append(
            Finding(
                file, "hints", f"{len(settings['hints'])} hints", "Give exactly three, each more telling than the last"
            )
        )
    for index, hint in enumerate(settings["hints"], 1):
        _require_languages(hint, file, f"hint {index}", findings)
    fields = tuple(_field(name, table, file, findings) for name, table in settings["answer"].items())
    prompt = {lang: _text_file(root, folder / f"prompt.{lang}.md", findings) for lang in LANGS}
    if not (folder / "checks.py").is_file():
        findings.append(
            Finding(relative, "checks.py", "missing", "Write pytest functions marked @pytest.mark.check(points=...)")
        )
    feedback = _toml(root, folder / "feedback.toml", findings)
    texts = feedback.pop("texts", {})
    _check_feedback(feedback, texts, f"{relative}/feedback.toml", findings)
    if len(findings) > before:
        return None
    return Exercise(
        module=module,
        slug=slug,
        folder=folder,
        solutions=root / "solutions" / module / slug,
        version=settings["version"],
        points=settings["points"],
        ideas=tuple(settings["ideas"]),
        needs=tuple(settings["needs"]),
        widget=settings["widget"],
        minutes=settings["minutes"],
        title=settings["title"],
        prompt=prompt,
        hints={lang: tuple(hint[lang] for hint in settings["hints"]) for lang in LANGS},
        fields=fields,
        feedback=feedback,
        texts=texts,
        starters=_starters(folder),
    )


def _starters(folder: Path) -> Mapping[str, str]:
    starters = {}
    for lang in LANGS:
        file = next((f for f in (folder / f"starter.{lang}.py", folder / "starter.py") if f.is_file()), None)
        if file:
            starters[lang] = file.read_text(encoding="utf-8")
    return starters


def _field(name: str, table: Any, file: str, findings: list[Finding]) -> Field:
    place = f"answer.{name}"
    if not isinstance(table, dict) or type(table.get("type")) is not str:
        findings.append(Finding(file, place, "no type", 'Give one, such as type = "str"'))
        return Field(name, "any")
    for key in table.keys() - _FIELD_KEYS:
        findings.append(Finding(file, f"{place}.{key}", "unknown key", f"Use only {', '.join(sorted(_FIELD_KEYS))}"))
    if not name.isidentifier():
        findings.append(Finding(file, place, f"{name!r} is no Python name", "Use letters, digits and underscores"))
    for key in ("type", "returns"):
        type_ = table.get(key, "any")
        if not (is_type(type_) or (key == "type" and type_ == "function")):
            findings.append(
                Finding(
                    file,
                    f"{place}.{key}",
                    f"{type_!r} is no type",
                    "Use str, int, float, bool, object, list[...] or function",
                )
            )
    known = {
        key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key in _FIELD_KEYS
    }
    return Field(name=name, **known)


def _check_feedback(feedback: Mapping[str, Any], texts: Mapping[str, Any], file: str, findings: list[Finding]) -> None:
    for id, entry in feedback.items():
        for lang in LANGS:
            told = entry.get(lang) if isinstance(entry, dict) else None
            for part in PARTS:
                if not (isinstance(told, dict) and isinstance(told.get(part), str) and told[part].strip()):
                    findings.append(
                        Finding(
                            file,
                            f"{id}.{lang}",
                            f"no {part!r}",
                            "Say what was seen, why it matters and what to try next",
                        )
                    )
    for id, entry in texts.items():
        _require_languages(entry, file, f"texts.{id}", findings)


def _require_languages(entry: Any, file: str, place: str, findings: list[Finding]) -> None:
    missing = languages_missing(entry)
    if missing:
        findings.append(Finding(file, place, f"not in {', '.join(missing)}", "Write it in all three languages"))


def _toml(root: Path, file: Path, findings: list[Finding]) -> dict[str, Any]:
    source = _text_file(root, file, findings)
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        findings.append(Finding(file.relative_to(root).as_posix(), "", str(error), "Mend the TOML there"))
        return {}


def _text_file(root: Path, file: Path, findings: list[Finding]) -> str:
    relative = file.relative_to(root).as_posix()
    try:
        source = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        findings.append(Finding(relative, "", "missing", "Write it"))
        return ""
    except (OSError, UnicodeDecodeError) as error:
        findings.append(Finding(relative, "", f"can't be read: {error}", "Save it as UTF-8 text"))
        return ""
    if not source.strip():
        findings.append(Finding(relative, "", "empty", "Write it"))
    return source
