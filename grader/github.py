"""What GitHub shows: a job summary in Markdown, and annotations by workflow commands.

Whatever is not our own is escaped: in the summary no character of it can start Markdown or HTML, in a command none can
end the line or start another one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader import texts
from grader.cohort import Entry
from grader.course import Course
from grader.outputs import SIGNS, one_line
from grader.roster import Student
from grader.telling import ToldEntry, tell_entries

SUMMARY_BYTES = 1024 * 1024 - 4096
"""GitHub drops a step's whole summary above 1 MiB; the rest is for the step's other lines."""
ANNOTATIONS = 10
"""GitHub shows no more of each kind in a step."""
_MARKUP = re.compile(r"[\\`*_\[\]<>#!|~&@$^\"]|:(?=\S)|www\.")
_LEVEL = {"failed": "warning", "unsure": "notice"}


def tell(entries: Sequence[Entry], course: Course, lang: str, roster: Sequence[Student] | None = None) -> str:
    """A job summary: for each answer its points, and a table of its checks with what to do."""
    answers = list(tell_entries(entries, course, lang))
    lang = lang or "en"
    sections = [f"## {markdown(texts.text('results', lang))}\n"]
    size = len(sections[0].encode())
    for number, answer in enumerate(answers):
        section = _section(answer)
        size += len(section.encode()) + 1
        if size > SUMMARY_BYTES - 500:
            sections.append(markdown(_left("summary_cut", len(answers) - number, lang)) + "\n")
            break
        sections.append(section)
    return "\n".join(sections)


def annotations(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    roster: Sequence[Student] | None = None,
    *,
    folder: str = "",
) -> str:
    """Workflow commands, at most ten of a kind: errors for what could not be graded, warnings for failed checks,
    notices for unsure ones, the most points first. `folder` is where the answers lie in the repository.
    """
    found: dict[str, list[tuple[int, str]]] = {"error": [], "warning": [], "notice": []}
    for answer in tell_entries(entries, course, lang):
        file = f"{folder}/{answer.entry.name}" if folder else answer.entry.name
        if answer.trouble:
            most = answer.entry.report.max_points
            found["error"].append((most, _command("error", file, answer.exercise, answer.trouble)))
        for told in answer.checks:
            level = _LEVEL.get(told.check.verdict)
            if level:
                heading = f"{answer.exercise}: {told.name}"
                lost = told.check.max_points - told.check.points
                found[level].append((lost, _command(level, file, heading, told.said or told.verdict)))
    lines = []
    for level, commands in found.items():
        commands.sort(key=lambda item: -item[0])
        shown = commands if len(commands) <= ANNOTATIONS else commands[: ANNOTATIONS - 1]
        lines += [command for _, command in shown]
        if len(commands) > len(shown):
            more = _left("more_findings", len(commands) - len(shown), lang or "en")
            lines.append(f"::{level}::{_data(more)}")
    return "\n".join(lines)


def markdown(text: str) -> str:
    """Text as Markdown that shows it and does nothing else: no table cell, link, mention, tag or emphasis can start."""
    return _MARKUP.sub(lambda match: "".join(f"&#{ord(char)};" for char in match[0]), one_line(text))


def _section(answer: ToldEntry) -> str:
    name = f" <sub>{markdown(answer.entry.name)}</sub>" if answer.entry.name else ""
    lines = [f"### {markdown(answer.exercise)}{name}", "", f"**{markdown(answer.trouble or answer.score)}**", ""]
    if answer.checks:
        said = texts.ui("gradebook", answer.lang)
        lines += [f"| {said['check']} | {said['verdict']} | {said['points']} | {said['said']} |", "|---|---|---|---|"]
    for told in answer.checks:
        check = told.check
        cells = (told.name, f"{SIGNS[check.verdict]} {told.verdict}", f"{check.points}/{check.max_points}", told.said)
        lines.append(f"| {' | '.join(map(markdown, cells))} |")
    return "\n".join(lines) + "\n"


def _left(id: str, count: int, lang: str) -> str:
    return texts.fill(texts.ui("gradebook", lang)[id], {"left": count}, lang)


def _command(level: str, file: str, heading: str, message: str) -> str:
    return f"::{level} file={_property(file)},title={_property(heading)}::{_data(message)}"


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
