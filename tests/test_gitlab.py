"""GitLab's report; the document itself is tested in test_junit.py."""

from classes import a_class

from grader import gitlab, junit


def test_gitlab_reads_the_junit_document_with_files(tiny):
    """GitLab's report is the JUnit document, and nothing but the tests' files is added."""
    course = tiny.load()
    entries = a_class(course)
    told = gitlab.tell(entries, course, "en")
    for entry in entries:
        told = told.replace(f' file="{entry.name}"', "")
    assert told == junit.tell(entries, course, "en")
