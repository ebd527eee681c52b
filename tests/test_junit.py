"""JUnit XML against the rules of its two readers: Jenkins' junit-10.xsd, and what GitLab documents and parses."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from classes import HALF, RIGHT, a_class, graded, hostile, saved

from grader import gitlab, junit
from grader.texts import LANGS

COUNTS = {"tests", "failures", "errors"}
SCHEMA = {  # element -> required attributes, further ones, children; from the xUnit plugin's junit-10.xsd
    "testsuites": (set(), {"name", "time"} | COUNTS, {"testsuite"}),
    "testsuite": (
        {"name"} | COUNTS,
        {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"},
        {"testsuite", "properties", "testcase", "system-out", "system-err"},
    ),
    "properties": (set(), set(), {"property"}),
    "property": ({"name", "value"}, set(), set()),
    "testcase": ({"name"}, {"time", "classname", "group"}, {"skipped", "error", "failure", "system-out", "system-err"}),
    "failure": (set(), {"type", "message"}, set()),
    "error": (set(), {"type", "message"}, set()),
    "skipped": (set(), {"type", "message"}, set()),
}


def broken(root, further=()):
    """Where a document breaks the schema; `further` are attributes of a test that a reader has beyond it."""
    for element in root.iter():
        required, free, children = SCHEMA[element.tag]
        allowed = required | free | (set(further) if element.tag == "testcase" else set())
        if (
            required - set(element.keys())
            or set(element.keys()) - allowed
            or {child.tag for child in element} - children
        ):
            yield element.tag, element.attrib


@pytest.mark.parametrize("lang", LANGS)
def test_a_class_is_valid_for_jenkins(tiny, lang):
    """Elements, attributes and nesting are those of junit-10.xsd, and each suite counts its own tests."""
    course = tiny.load()
    root = ElementTree.fromstring(junit.tell([*a_class(course), hostile()], course, lang).encode())
    assert root.tag == "testsuites" and len(root) == 7
    assert list(broken(root)) == []
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase")) > 0
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors")) == len(suite.findall("testcase/error"))
        assert int(suite.get("skipped")) == len(suite.findall("testcase/skipped"))
    assert [int(root.get(count)) for count in ("tests", "failures", "errors")] == [14, 4, 3]


def test_what_is_open_is_skipped_and_what_could_not_be_graded_is_an_error(tiny):
    """Only a check that was decided against the learner is a failure."""
    course = tiny.load()
    suites = ElementTree.fromstring(junit.tell(a_class(course), course, "en").encode())
    found = {s.get("name"): [child.tag for test in s.iter("testcase") for child in test] for s in suites}
    assert found == {
        "ana/double.py": [],
        "bo/double.py": ["failure", "failure"],
        "cy/double.py": ["failure", "skipped"],
        "di/notes.ipynb": ["error"],
        "ed/double.py": ["error"],
        "flo/setup.exe": ["error"],
    }


def test_gitlab_finds_a_text_a_file_and_one_name_for_each_test(tiny):
    """GitLab shows an element's content, never its attributes, and drops a second test of the same class and name."""
    course = tiny.load()
    twice = graded(course, ana__double=HALF) + graded(course, ana__double=RIGHT)
    root = ElementTree.fromstring(gitlab.tell([*a_class(course), *twice, hostile()], course, "hr").encode())
    assert list(broken(root, ["file"])) == []
    tests = list(root.iter("testcase"))
    assert len({(test.get("classname"), test.get("name")) for test in tests}) == len(tests)
    assert all(test.get("file") for test in tests)
    assert all(child.text.strip() for test in tests for child in test)
    assert "ATTACHMENT" not in "".join(root.itertext())


def test_nobody_can_write_xml_by_a_name_or_a_word(tiny):
    """Control characters, halves of characters and markup in names and feedback stay text."""
    course = tiny.load()
    document = junit.tell([hostile()], course, "en")
    root = ElementTree.fromstring(document.encode())
    assert [child.tag for child in root.iter()].count("failure") == 1
    assert "&amp;" in root.find(".//failure").text and "\x1b" not in document


def test_feedback_is_in_the_students_language(tiny):
    """A student's own language goes before the one asked for."""
    course = tiny.load()
    entry = graded(course, bo__double=HALF)[0]
    assert "wrong_word once fr" in junit.tell([replace(entry, lang="fr")], course, "en")
    assert "wrong_word once en" in junit.tell([entry], course, "en")


def test_a_saved_report_gives_the_same_document(tiny):
    """What is told depends on the report alone."""
    course = tiny.load()
    entries = graded(course, bo__double=HALF)
    assert junit.tell(entries, course, "hr") == junit.tell([saved(entry) for entry in entries], course, "hr")
