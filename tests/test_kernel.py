"""Notebooks at work, in a real kernel: the widget, the answer kept on disk, the check."""

import json

import nbformat
import pytest
from nbclient import NotebookClient

from grader.notebook import ANSWER_MIME, write_notebook


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a notebook's text in a kernel of its own, in an empty folder; returns the notebook as it then is."""

    def run(text, *cells):
        notebook = nbformat.reads(text, as_version=4)
        for place, source in cells:
            new = nbformat.v4.new_code_cell(source, id=f"added-{len(notebook.cells)}")
            new.metadata["tags"] = ["course"]
            notebook.cells.insert(place, new)
        NotebookClient(
            notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
        ).execute()
        return notebook

    return run


def outputs(notebook, mime):
    return [
        output["data"][mime]
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if mime in output.get("data", {})
    ]


@pytest.mark.parametrize("lang", ["en", "fr", "hr"])
def test_every_exercises_notebook_runs_as_it_is_handed_out(course, run, lang):
    """Each fresh notebook shows its widget and checks an untouched answer without an error, in its language."""
    for exercise in course.exercises.values():
        done = run(write_notebook(exercise, lang))
        assert outputs(done, "application/vnd.jupyter.widget-view+json"), exercise.slug
        (shown,) = outputs(done, "text/html")
        assert 'class="rf-results"' in shown and f'lang="{lang}"' in shown
        assert outputs(done, "text/plain")[-1].startswith(exercise.title[lang])


def test_the_widgets_answer_is_kept_on_disk_and_found_after_a_restart(course, run, tmp_path):
    """What the widget holds is in a file at every change, and a new kernel starts from it."""
    exercise = next(e for e in course.exercises.values() if not e.functions)
    values = exercise.solution(0, "en")
    text = write_notebook(exercise, "en")
    first = run(text, (3, f"exercise.widget.draft = {{'seen': 1}}\nexercise.widget.value = {values!r}"))
    kept = json.loads((tmp_path / f"{exercise.slug}.json").read_text(encoding="utf-8"))
    assert kept["answer"] == values and kept["draft"] == {"seen": 1}
    again = run(text)
    reports = [json.loads(outputs(done, ANSWER_MIME)[0]["report"]) for done in (first, again)]
    assert reports[0] == reports[1] and reports[0]["points"] == exercise.points


def test_a_damaged_file_of_the_widget_is_set_aside(course, run, tmp_path):
    """Bytes that are no answer neither stop the notebook nor are lost."""
    exercise = next(e for e in course.exercises.values() if not e.functions)
    (tmp_path / f"{exercise.slug}.json").write_bytes(b"\xff{")
    run(write_notebook(exercise, "en"))
    assert (tmp_path / f"{exercise.slug}.damaged.json").read_bytes() == b"\xff{"


def test_an_unknown_exercise_is_explained(run):
    """Opening what isn't there names what is."""
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(
                "from grader.kernel import open_exercise\ntry:\n    open_exercise('nope')\nexcept Exception as e:\n    print(e)"
            )
        ]
    )
    assert "There is no exercise 'nope'. Exercises:" in run(nbformat.writes(notebook)).cells[0].outputs[0].text


def test_a_check_in_the_answers_own_cell_counts_the_answer(course, run):
    """What stands before the call in the same cell is part of the answer."""
    exercise = next(e for e in course.exercises.values() if e.functions)
    answer = exercise.reference("en").read_text(encoding="utf-8")
    notebook = nbformat.reads(write_notebook(exercise, "en"), as_version=4)
    notebook.cells[4].source = answer + "\nexercise.check()"
    done = run(nbformat.writes(notebook))
    assert json.loads(outputs(done, ANSWER_MIME)[0]["report"])["points"] == exercise.points
