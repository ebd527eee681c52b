"""JUnit XML, as Jenkins' junit-10.xsd has it: a suite for each answer, a test for each check.

A failed check is a failure, an unsure one is skipped, an answer that could not be graded is an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from grader.cohort import Entry
from grader.course import Course
from grader.report import FORMAT
from grader.roster import Student
from grader.telling import ToldCheck, ToldEntry, tell_entries

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OUTCOME = {"failed": "failure", "unsure": "skipped"}


def tell(
    entries: Sequence[Entry],
    course: Course,
    lang: str,
    roster: Sequence[Student] | None = None,
    *,
    with_files: bool = False,
) -> str:
    """All answers as one document. `with_files` names each test's file: GitLab shows it, the schema has no such thing."""
    root = Element("testsuites", name=FORMAT)
    taken: dict[str, int] = {}
    for answer in tell_entries(entries, course, lang):
        taken[answer.entry.name] = taken.get(answer.entry.name, 0) + 1
        again = f" ({taken[answer.entry.name]})" if taken[answer.entry.name] > 1 else ""
        _suite(root, answer, f"{answer.entry.name}{again}", with_files)
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


def _suite(root: Element, answer: ToldEntry, name: str, with_files: bool) -> None:
    report = answer.entry.report
    suite = SubElement(root, "testsuite", name=_xml(name))
    properties = SubElement(suite, "properties")
    for key in ("exercise", "variant", "points", "open_points", "max_points"):
        SubElement(properties, "property", name=key, value=_xml(str(getattr(report, key))))
    place = {"classname": _xml(name)} | ({"file": _xml(answer.entry.name)} if with_files else {})
    if answer.trouble:
        _test(suite, answer.exercise, place, "error", answer.trouble)
    for told in answer.checks:
        _test(suite, told.name, place, _OUTCOME.get(told.check.verdict, ""), _message(told))
    suite.set("tests", str(len(suite.findall("testcase"))))
    for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(count, str(len(suite.findall(f"testcase/{tag}"))))


def _test(suite: Element, name: str, place: dict[str, str], outcome: str, said: str) -> None:
    test = SubElement(suite, "testcase", name=_xml(name), **place)
    if outcome:
        # the text is said twice, since Jenkins shows the attribute and GitLab the content
        SubElement(test, outcome, message=_xml(said)).text = _xml(said)


def _message(told: ToldCheck) -> str:
    return f"{told.verdict}, {told.check.points}/{told.check.max_points}. {told.said}".strip()


def _xml(text: str) -> str:
    """Text with only the characters that XML 1.0 has."""
    return _NO_XML.sub("\ufffd", text)
