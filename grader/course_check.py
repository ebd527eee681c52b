"""All that an author can get wrong, found at once: the course's files, its pages, and what its own solutions earn."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader.answer import Answer, read_file
from grader.code import Place
from grader.course import Course, load_course
from grader.errors import CourseError, Finding, Unreadable
from grader.exercise import PARTS, Exercise
from grader.pages import check_pages, read_pages
from grader.plugin import MARK, check_id, marked, points_of
from grader.report import Report, to_json
from grader.run import Bench
from grader.sandbox import Sandbox
from grader.texts import LANGS, engine_feedback
from grader.wire import canonical

VARIANTS_TRIED = 3
_SLOT = re.compile(r"\{(\w+)\}")


def check_course(root: Path | None = None) -> list[Finding]:
    """Every finding, sorted; none means that the course is in order."""
    try:
        course = load_course(root)
    except CourseError as error:
        return list(error.findings)
    with Sandbox() as place:
        findings = [finding for exercise in course.exercises.values() for finding in check_exercise(exercise, place)]
    docs = course.root / "docs"
    if docs.is_dir():
        findings += check_pages(docs, course.exercises, course.checks)
        findings += _untaught(course, docs)
    return sorted(findings)


def check_exercise(exercise: Exercise, place: Place) -> Iterator[Finding]:
    """What is wrong with one exercise that loads."""
    broken = list(_check_material(exercise))
    if broken:
        yield from broken
        return
    try:
        bench = Bench(exercise, place)
    except CourseError as error:
        yield from error.findings
        return
    with bench:
        yield from _check_marks(exercise, bench)
        earned: dict[str, list[Mapping[str, Any]]] = {}
        yield from _check_references(exercise, bench, earned)
        yield from _check_beginnings(exercise, bench)
        yield from _check_wrong(exercise, bench, earned)
    yield from _check_feedback(exercise, earned)
    yield from _check_todo(exercise)


def _at(exercise: Exercise, file: str) -> str:
    return f"exercises/{exercise.module}/{exercise.slug}/{file}"


def _check_material(exercise: Exercise) -> Iterator[Finding]:
    """Whether data.py draws something that can be shown, for the variants tried."""
    for variant in range(VARIANTS_TRIED + 1):
        try:
            shown = [exercise.shown(variant, lang) for lang in LANGS]
            exercise.hidden(variant)
            canonical(shown)
        except (Exception, SystemExit) as error:
            found = f"{type(error).__name__}: {error}"
            fix = "make(rng) returns a dictionary whose `shown` is plain data, for any variant"
            yield Finding(_at(exercise, "data.py"), f"variant {variant}", found, fix)
            return


def _check_marks(exercise: Exercise, bench: Bench) -> Iterator[Finding]:
    file = _at(exercise, "checks.py")
    for item in bench.items:
        points = points_of(item)
        if type(points) is not int or points < 1:
            yield Finding(
                file,
                item.name,
                f"worth {points!r} points",
                f"Mark it @pytest.mark.{MARK}(points=N), N a whole number from 1 on",
            )
        if f"check_{check_id(item)}" not in exercise.texts:
            yield Finding(
                _at(exercise, "feedback.toml"),
                f"texts.check_{check_id(item)}",
                "missing",
                "Name the check for learners in all three languages",
            )
    trained = {idea for item in bench.items for idea in marked(item).get("ideas", ())}
    for idea in sorted(set(exercise.ideas) ^ trained):
        found = "trained by no check" if idea in exercise.ideas else "trained by a check, but not listed"
        yield Finding(
            _at(exercise, "exercise.toml"),
            f"idea {idea}",
            found,
            f"Name it in both: ideas here, and @pytest.mark.{MARK}(..., ideas=(...)) of the check that whoever missed it fails",
        )
    total = sum(points_of(item) for item in bench.items)
    if total != exercise.points:
        yield Finding(
            _at(exercise, "exercise.toml"),
            "points",
            f"{exercise.points}, but the checks are worth {total}",
            "Make them agree",
        )


def _check_references(
    exercise: Exercise, bench: Bench, earned: dict[str, list[Mapping[str, Any]]]
) -> Iterator[Finding]:
    folder = f"solutions/{exercise.module}/{exercise.slug}"
    files = sorted(exercise.solutions.glob("reference*"))
    if not files:
        yield Finding(folder, "reference", "missing", "Give a solution that earns full points")
    for file, answer in zip(files, _answers(files, exercise)):
        if isinstance(answer, Finding):
            yield answer
            continue
        report = _collected(bench.grade(answer), earned)
        yield from _shortfall(f"{folder}/{file.name}", "", report, bench)
        if to_json(bench.grade(answer)) != to_json(report):
            yield Finding(
                _at(exercise, "checks.py"),
                "",
                f"graded {file.name} twice, with two results",
                "Take chance and time out of the checks, and let none change its data",
            )
    for variant in range(1, VARIANTS_TRIED + 1) if files else ():
        for lang in LANGS:
            report = bench.grade(Answer(exercise.slug, variant, lang, exercise.solution(variant, lang)))
            yield from _shortfall(_at(exercise, "data.py"), f"solution of variant {variant} in {lang}", report, bench)


def _shortfall(file: str, place: str, report: Report, bench: Bench) -> Iterator[Finding]:
    if report.points < report.max_points or report.status != "graded":
        lost = ", ".join(
            f"{check.id}: {' '.join(item.id for item in check.feedback)}"
            for check in report.checks
            if check.verdict != "passed"
        )
        broken = f" ({'; '.join(bench.broken)})" if bench.broken else ""
        yield Finding(
            file,
            place,
            f"earns {report.points} of {report.max_points}; {report.reason or lost}{broken}",
            "A reference must earn full points: mend it or the checks",
        )


def _check_beginnings(exercise: Exercise, bench: Bench) -> Iterator[Finding]:
    starts: dict[str, Answer] = {"an empty answer": Answer(exercise.slug)}
    starts |= {
        f"the starter in {lang}": Answer(exercise.slug, lang=lang, cells=(source,))
        for lang, source in exercise.starters.items()
    }
    for name, answer in starts.items():
        report = bench.grade(answer)
        if report.points >= report.max_points or bench.broken:
            found = "; ".join(bench.broken) or "earns full points"
            yield Finding(
                _at(exercise, "checks.py"),
                name,
                found,
                "Nothing should be earned by doing nothing: look at what the checks let pass",
            )


def _check_wrong(exercise: Exercise, bench: Bench, earned: dict[str, list[Mapping[str, Any]]]) -> Iterator[Finding]:
    folder = f"solutions/{exercise.module}/{exercise.slug}/wrong"
    files = sorted((exercise.solutions / "wrong").glob("*.*"))
    for file, answer in zip(files, _answers(files, exercise)):
        if isinstance(answer, Finding):
            yield answer
            continue
        report = _collected(bench.grade(answer), earned)
        ids = {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback} or {
            report.reason or "full points"
        }
        wanted = file.name.partition(".")[0]
        if ids != {wanted} or bench.broken:
            found = "; ".join(bench.broken) or f"earns {', '.join(sorted(ids))}"
            yield Finding(
                f"{folder}/{file.name}",
                "",
                found,
                f"It must earn {wanted} and nothing else: mend it, rename it, or mend the checks",
            )


def _collected(report: Report, earned: dict[str, list[Mapping[str, Any]]]) -> Report:
    """The report, its feedback noted by id with the values it came with."""
    for check in report.checks:
        for item in check.feedback:
            earned.setdefault(item.id, []).append(item.values)
    return report


def _check_feedback(exercise: Exercise, earned: Mapping[str, list[Mapping[str, Any]]]) -> Iterator[Finding]:
    """Each feedback is earned by a solution, and its sentences use only values that it is given."""
    file = _at(exercise, "feedback.toml")
    for id, languages in exercise.feedback.items():
        if id not in earned:
            yield Finding(
                file,
                id,
                "earned by no solution",
                f"Add solutions/{exercise.module}/{exercise.slug}/wrong/{id}.*, or remove it",
            )
        for lang in LANGS:
            slots = {slot for part in PARTS for slot in _SLOT.findall(languages[lang][part])}
            for values in earned.get(id, ()):
                for slot in slots - values.keys():
                    yield Finding(
                        file,
                        f"{id}.{lang}",
                        f"{{{slot}}} has no value",
                        f"Use one of {', '.join(sorted(values)) or 'none'}, or pass it in checks.py",
                    )
                    break
    for id in earned.keys() - exercise.feedback.keys() - engine_feedback().keys():
        yield Finding(file, id, "given by a check, but not told", "Write it in all three languages")
    told = {**engine_feedback()["texts"], **exercise.texts}
    for id in {name for values in earned.values() for value in values for name in _texts_in(value)} - told.keys():
        yield Finding(file, f"texts.{id}", "used as a value, but missing", "Write it in all three languages")


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("text"), str) and value.keys() <= {"text", "values"}:
            yield value["text"]
        for item in value.values():
            yield from _texts_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts_in(item)


def _check_todo(exercise: Exercise) -> Iterator[Finding]:
    for file in sorted(exercise.folder.glob("*.*")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if "TODO" in line:
                yield Finding(_at(exercise, file.name), f"line {number}", "TODO", "Write what belongs there")


def _untaught(course: Course, docs: Path) -> Iterator[Finding]:
    """Each idea that an exercise trains has its place in a lesson."""
    pages = read_pages(docs)
    taught = {
        anchor
        for name, siblings in pages.items()
        if name.startswith("lessons/")
        for page in siblings.values()
        for anchor, _ in page.anchors
    }
    shown = {slug for siblings in pages.values() for page in siblings.values() for slug, _ in page.exercises}
    for exercise in course.exercises.values():
        for idea in exercise.ideas:
            if f"idea-{idea}" not in taught:
                yield Finding(
                    _at(exercise, "exercise.toml"),
                    f"idea {idea}",
                    "taught in no lesson",
                    f"Give the lesson's passage the anchor {{#idea-{idea}}}",
                )
        if exercise.slug not in shown:
            yield Finding(
                _at(exercise, "exercise.toml"),
                "",
                "shown on no page",
                f'Put <real-fans-exercise slug="{exercise.slug}"></real-fans-exercise> into a lesson',
            )


def _answers(files: Iterable[Path], exercise: Exercise) -> Iterator[Answer | Finding]:
    """Each solution's answer, or what keeps it from being one."""
    for file in files:
        try:
            yield replace(read_file(file, exercise.slug), exercise=exercise.slug)
        except Unreadable as problem:
            name = f"solutions/{exercise.module}/{exercise.slug}/{file.relative_to(exercise.solutions).as_posix()}"
            yield Finding(name, "", f"can't be read: {problem.reason} {dict(problem.values)}", "Write an answer file")
