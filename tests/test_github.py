"""What GitHub shows, against its documented limits and the syntax of workflow commands."""

import re
from dataclasses import replace

import pytest
from classes import HALF, HOSTILE, LATE, a_class, graded, hostile, spies

from grader.cohort import Entry
from grader.github import annotations, markdown, tell
from grader.texts import LANGS

MEBIBYTE = 1024 * 1024
COMMAND = re.compile(r"::(error|warning|notice)( file=([^,:\r\n]+),title=([^,:\r\n]+))?::([^\r\n]*)")


@pytest.mark.parametrize("lang", LANGS)
def test_a_summary_shows_each_answer_with_a_table_of_its_checks(tiny, lang):
    """A summary has a heading for each answer and rows of as many cells as their header."""
    course = tiny.load()
    summary = tell([*a_class(course), hostile()], course, lang)
    assert len(re.findall("^### ", summary, re.MULTILINE)) == 7
    rows = [line for line in summary.splitlines() if line.startswith("|")]
    assert len(rows) == 3 * (2 + 3) + 2 + 2
    assert {line.count("|") for line in rows} == {5}


def test_a_summary_never_reaches_the_limit(tiny):
    """More answers than 1 MiB holds are counted instead of shown, since GitHub would drop all of them."""
    course = tiny.load()
    entry = graded(course, bo__double=HALF)[0]
    summary = tell([entry] * 6000, course, "hr")
    shown = summary.count("### ")
    assert len(summary.encode()) < MEBIBYTE
    assert 500 < shown < 6000
    assert f"nije prikazano odgovora: {6000 - shown:,}".replace(",", ".") in summary


def test_no_text_can_start_markdown_or_html():
    """Tags, links, pictures, mentions, emphasis, code, cells and addresses stay the characters that they are."""
    told = markdown(HOSTILE + " www.e.x #1 :+1: _a_ $x$")
    assert not re.search(r"[<>\[\]`|@*_$\\!]|#(?!\d+;)|&(?!#\d+;)|:\S|www\.", told)
    assert "\n" not in told and "\x1b" not in told
    assert markdown("Two points: yes, 50 % (well done).") == "Two points: yes, 50 % (well done)."


def test_hostile_words_stay_in_their_row(tiny):
    """What learners wrote adds no line and no tag to a summary."""
    course = tiny.load()
    calm = tell([hostile("calm")], course, "en")
    assert len(tell([hostile()], course, "en").splitlines()) == len(calm.splitlines())
    assert set(re.findall(r"<[^>]*>", calm)) == {"<sub>", "</sub>"}


def test_annotations_are_workflow_commands(tiny):
    """Each line is one command: errors for what was not graded, warnings for failed checks, notices for unsure ones."""
    course = tiny.load()
    lines = annotations([*a_class(course), hostile()], course, "en", folder="answers").split("\n")
    found = [COMMAND.fullmatch(line) for line in lines]
    assert all(found)
    assert [match[1] for match in found] == ["error"] * 3 + ["warning"] * 4 + ["notice"] * 2
    assert found[0][3].startswith("answers/")
    assert all("%" not in re.sub("%(25|3A|2C)", "", line) for line in lines)


def test_there_are_at_most_ten_annotations_of_a_kind_and_the_most_points_come_first(tiny):
    """GitHub shows ten of each kind in a step; the tenth says how many more there are."""
    course = tiny.load()
    entry = graded(course, bo__double=HALF)[0]
    late = Entry("ed/double.py", LATE)
    lines = annotations([entry, late] * 12, course, "en").split("\n")
    kinds = [line[2:].split(" ")[0].split(":")[0] for line in lines]
    assert kinds == ["error"] * 10 + ["warning"] * 10
    assert lines[9].endswith("not shown as annotations: 3. The job’s summary has them all.")
    assert lines[19].endswith("annotations: 15. The job’s summary has them all.")


def test_no_hidden_case_is_shown(course):
    """Whatever an answer does with a hidden account, nothing of it comes back in summary or annotations."""
    entries = spies(course)
    told = tell(entries, course, "en") + annotations(entries, course, "en")
    assert "hidden cases" in told
    assert not re.search(r"\d{4}-\d\d-\d\d|crawled|default.{0,6}profile", told)


def test_each_answer_is_told_in_its_own_language(tiny):
    """A class in two languages gets a summary in two languages."""
    course = tiny.load()
    entry = graded(course, bo__double=HALF)[0]
    summary = tell([replace(entry, lang="fr"), replace(entry, lang="hr")], course, "en")
    assert "once fr" in summary and "once hr" in summary and "once en" not in summary
