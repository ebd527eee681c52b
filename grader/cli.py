"""The command `grader`.

Exit codes: 0 everything was graded, whatever the grades; 1 below --fail-under, or findings of course-check;
2 wrong use; 3 something could not be graded (the rest was, and is saved).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from tqdm import tqdm

from grader import batch
from grader.classroom import write_classroom
from grader.cohort import LAYERS, Entry, read_cohort
from grader.course import Course, load_course
from grader.course_check import check_course
from grader.errors import CourseError, UsageError
from grader.executor import choose
from grader.folder import KINDS, find
from grader.formats import ROOM_FORMATS, Room, open_roster, problems
from grader.grading import grade_all
from grader.ledger import languages
from grader.limits import Limits, parse
from grader.notebook import write_notebook
from grader.outputs import FORMATS, one_line, trouble
from grader.report import GRADED, from_document
from grader.skeleton import write_skeleton
from grader.station import Setup
from grader.texts import LANGS, text
from grader.wire import decode

OK, BELOW, USAGE, NOT_GRADED = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except (UsageError, CourseError) as problem:
        print(f"grader: {problem}", file=sys.stderr)
        return USAGE
    except OSError as problem:
        print(f"grader: {problem.strerror or problem}: {problem.filename or 'standard output'}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return 130


def grade(options: argparse.Namespace) -> int:
    """`grader grade`."""
    course = load_course()
    if options.exercise and options.exercise not in course.exercises:
        raise UsageError(
            f"--exercise {options.exercise}: there is no such exercise. Exercises: {', '.join(course.exercises)}"
        )
    request = batch.Request(options.exercise, options.variant, options.secret)
    setup = Setup(str(course.root), request, parse(options.limit), options.sandbox)
    crew = choose(options.executor)
    found = find(options.paths)
    if not found.jobs:
        raise UsageError(f"There are no answers ({', '.join(KINDS)}) in {', '.join(map(str, options.paths))}")
    telling = options.format or ("" if options.out and len(found.jobs) > 1 else "terminal")
    tally, layers, entries = batch.Tally(), {}, []
    troubles = [(name, text("no_answer_there", options.lang or "en")) for name in found.without_answer]
    lang = options.lang or "en"
    progress = tqdm(
        grade_all(found.jobs, course, setup, crew, options.out),
        total=len(found.jobs),
        desc=text("grading", lang),
        unit=text("answers_unit", lang),
        disable=None if len(found.jobs) > 1 else True,
    )
    for done in progress:
        result = done.result
        tally = tally.plus(result.status, result.points, result.max_points, not done.problem)
        layers |= {line: None for line in [done.layers] if line}
        if done.problem:
            troubles.append((done.job.name, text("not_saved", lang, problem=done.problem)))
        if telling or result.status != GRADED:
            report = from_document(decode(done.document.encode()))
            if result.status != GRADED:
                troubles.append((done.job.name, trouble(report, lang)))
            if telling in ROOM_FORMATS:
                entries.append(Entry(done.job.name, report, result.lang))
            elif telling:
                with progress.external_write_mode():
                    name = f"\n{one_line(done.job.name)}\n" if len(found.jobs) > 1 and telling == "terminal" else ""
                    _say(name + FORMATS[telling](report, course, options.lang or result.lang or "en"))
    if telling in ROOM_FORMATS:
        troubles += _tell_room(telling, entries, course, options)
    if layers:
        print("\n".join(layers), file=sys.stderr)
        with suppress(OSError):  # where there is no room, the reports themselves are missed below
            if options.out:
                batch.write(options.out / LAYERS, "\n".join(layers) + "\n")
    if len(found.jobs) > 1 or troubles:
        counts = {"graded": tally.graded, "not_graded": tally.not_graded + len(found.without_answer)}
        _table([text("batch_summary", lang, **counts)], troubles, found.others, lang)
    if troubles:
        return NOT_GRADED
    return BELOW if options.fail_under is not None and tally.percent < options.fail_under else OK


def _table(summary: list[str], troubles: Sequence[tuple[str, str]], others: Sequence[str], lang: str) -> None:
    """One table at the end: what wasn't graded and why, and which files were left aside."""
    width = min(40, max((len(name) for name, _ in troubles), default=0))
    lines = [f"  {one_line(name):<{width}}  {one_line(why)}" for name, why in troubles]
    aside = [text("left_aside", lang, files=list(others))] if others else []
    print("\n".join([*summary, *lines, *map(one_line, aside)]), file=sys.stderr)


def _say(told: str) -> None:
    """Print; when whoever read has seen enough, the work goes on all the same."""
    try:
        print(told, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show(options: argparse.Namespace) -> int:
    """`grader show`: reports are told, nothing is graded; a file that is no report doesn't keep the others from being told."""
    course = load_course()
    entries, skipped = read_cohort(options.reports)
    langs = {name: lang for path in options.reports if path.is_dir() for name, lang in languages(path).items()}
    entries = [replace(entry, lang=langs.get(entry.name, "")) for entry in entries]
    troubles = [(str(item.path), f"{item.why}. {_NO_REPORT}") for item in skipped]
    name = options.format or "terminal"
    if name in ROOM_FORMATS:
        troubles += _tell_room(name, entries, course, options)
    else:
        for entry in entries:
            _say(FORMATS[name](entry.report, course, options.lang or entry.lang or "en"))
    for place, why in troubles:
        print(f"grader: {one_line(place)}: {one_line(why)}" if place else f"grader: {one_line(why)}", file=sys.stderr)
    return NOT_GRADED if troubles else OK


_NO_REPORT = "Give a report that grader grade --out or --format json wrote"


def _tell_room(
    name: str, entries: Sequence[Entry], course: Course, options: argparse.Namespace
) -> list[tuple[str, str]]:
    """Tell a class's reports as one document; what the class's list leaves open."""
    roster, found = open_roster(options.roster) if options.roster else (None, [])
    room = Room(entries, course, options.lang or "en", roster, options.answers, options.anonymous)
    _say(ROOM_FORMATS[name](room))
    remarks = problems(room, name, found)
    for remark in remarks:
        if not remark.is_grave:
            print(one_line(f"{remark.where}: {remark.words}" if remark.where else remark.words), file=sys.stderr)
    return [(remark.where, remark.words) for remark in remarks if remark.is_grave]


def classroom(options: argparse.Namespace) -> int:
    """`grader classroom`."""
    for file in write_classroom(load_course(), options.out, options.exercise, options.lang):
        print(file)
    return OK


def notebooks(options: argparse.Namespace) -> int:
    """`grader notebooks`."""
    course = load_course()
    for lang in [options.lang] if options.lang else LANGS:
        for slug, exercise in course.exercises.items():
            file = options.out / lang / f"{slug}.ipynb"
            file.parent.mkdir(parents=True, exist_ok=True)
            if file.exists():
                raise UsageError(
                    f"{file} is there already, perhaps with somebody's work. Choose another folder or move it away"
                )
            file.write_text(write_notebook(exercise, lang), encoding="utf-8")
            print(file)
    return OK


def course_check(options: argparse.Namespace) -> int:
    """`grader course-check`: prints every finding."""
    findings = check_course()
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The course is in order.", file=sys.stderr)
    return BELOW if findings else OK


def new(options: argparse.Namespace) -> int:
    """`grader new`."""
    for file in write_skeleton(options.exercise):
        print(file)
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="grader",
        description="Grade the exercises of A Hundred Real Fans.",
        epilog=__doc__.partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = _command(commands, "grade", grade, "grade answers: files, or folders of them")
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    command.add_argument("--exercise", default="", metavar="SLUG", help="the exercise, for files that don't say it")
    command.add_argument("--out", type=Path, metavar="DIR", help="save each report there as soon as it is made")
    command.add_argument(
        "--variant", type=_variant, metavar="N", help="grade as this variant, whatever the answer says"
    )
    command.add_argument(
        "--secret",
        default=os.environ.get("GRADER_SECRET", ""),
        metavar="S",
        help="draw the hidden cases by this key (or set GRADER_SECRET)",
    )
    command.add_argument(
        "--executor",
        default="serial",
        metavar="E",
        help="how the work is spread: serial, processes:N or dask:ADDRESS (default: serial)",
    )
    command.add_argument(
        "--sandbox",
        choices=["required", "auto", "off"],
        default="auto",
        help="how strongly an answer's code is walled in (default: auto)",
    )
    command.add_argument(
        "--limit",
        action="append",
        default=[],
        metavar="NAME=N",
        help="what an answer may use, such as seconds=20 or memory=512MB; may be given again. Default: "
        + " ".join(f"{name}={number:g}" for name, number in asdict(Limits()).items()),
    )
    command.add_argument(
        "--fail-under", type=_percent, metavar="PERCENT", help="exit 1 if fewer points were earned in all"
    )
    _telling(command, "the answer's own")

    command = _command(commands, "show", show, "tell saved reports again, without grading")
    command.add_argument("reports", nargs="+", type=Path, metavar="REPORT", help="saved reports, or folders of them")
    _telling(command, "the answer's own where it is known, else en")

    command = _command(commands, "notebooks", notebooks, "write the students' notebooks")
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.add_argument("--lang", choices=LANGS, help="only this language")

    command = _command(commands, "classroom", classroom, "write a student repository, ready to push, with its CI")
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.add_argument("--exercise", action="append", default=[], metavar="SLUG", help="only these exercises")
    command.add_argument("--lang", action="append", default=[], choices=LANGS, help="only these languages")

    _command(commands, "course-check", course_check, "find all that an author can get wrong, at once")

    command = _command(commands, "new", new, "write a new exercise's skeleton")
    command.add_argument("exercise", metavar="MODULE/SLUG")
    return parser


def _command(
    commands: argparse._SubParsersAction, name: str, run: Callable[[argparse.Namespace], int], help: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")
    command.set_defaults(run=run)
    return command


def _telling(command: argparse.ArgumentParser, lang: str) -> None:
    command.add_argument(
        "--format", choices=sorted({*FORMATS, *ROOM_FORMATS}), help="how reports are told (default: terminal)"
    )
    command.add_argument("--roster", type=Path, metavar="CSV", help="the class's list, for gradebooks and the class page")
    command.add_argument("--answers", type=Path, metavar="DIR", help="the answers' folder, to compare and to point at them")
    command.add_argument("--anonymous", action="store_true", help="neutral labels for names, on the class page")
    command.add_argument("--lang", choices=LANGS, help=f"the language (default: {lang})")


def _percent(written: str) -> float:
    try:
        percent = float(written)
    except ValueError:
        percent = -1.0
    if not 0 <= percent <= 100:
        raise argparse.ArgumentTypeError(f"{written!r} is no percentage from 0 to 100")
    return percent


def _variant(written: str) -> int:
    if not written.isascii() or not written.isdigit() or int(written) >= 2**31:
        raise argparse.ArgumentTypeError(f"{written!r} is no whole number from 0 to 2147483647")
    return int(written)
