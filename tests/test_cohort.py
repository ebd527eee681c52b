"""A class read from its saved reports."""

from grader.cohort import read_cohort
from grader.report import GRADED, Report, to_json

REPORT = to_json(Report("double-it", "1", 0, "0" * 64, GRADED, 6))


def test_a_folder_of_reports_is_a_class_with_each_students_name(tmp_path):
    """A student is the first folder below the class, or the file's name where there are no folders."""
    for name in ("žan, d.o.o./answers/a.ipynb", "ana/a.py", "zoe.json"):
        file = tmp_path / f"{name}.report.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(REPORT + "\n", encoding="utf-8")
    entries, skipped = read_cohort([tmp_path])
    assert [(entry.student, entry.name) for entry in entries] == [
        ("ana", "ana/a.py"),
        ("zoe", "zoe.json"),
        ("žan, d.o.o.", "žan, d.o.o./answers/a.ipynb"),
    ]
    assert not skipped


def test_what_is_no_report_is_named_and_costs_nobody_else(tmp_path):
    """Damaged, empty and missing files are told with the reason; the others are read."""
    (tmp_path / "a.py.report.json").write_text(REPORT)
    (tmp_path / "b.py.report.json").write_text("{}")
    (tmp_path / "c.py.report.json").write_bytes(b"")
    entries, skipped = read_cohort([tmp_path, tmp_path / "nowhere"])
    assert len(entries) == 1
    assert [item.path.name for item in skipped] == ["b.py.report.json", "c.py.report.json", "nowhere"]
    assert all(item.why for item in skipped)
