"""One answer, one grade: shell, notebook kernel and page give byte-identical reports for every solution of the course."""

import json

import nbformat
import pytest
from everywhere import as_cell, solutions
from nbclient import NotebookClient

from grader.code import open_here
from grader.notebook import ANSWER_MIME, write_notebook


@pytest.fixture(scope="module")
def in_shell(course, tmp_path_factory):
    """Each solution's report from `grader grade`, by name."""
    import subprocess
    import sys

    folder = tmp_path_factory.mktemp("answers")
    for number, solution in enumerate(solutions(course)):
        (folder / f"{number:05}.json").write_text(json.dumps(solution.document), encoding="utf-8")
    graded = subprocess.run(
        [sys.executable, "-m", "grader", "grade", str(folder), "--format", "json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    lines = graded.stdout.splitlines()
    assert len(lines) == len(solutions(course)), graded.stderr
    return {solution.name: line for solution, line in zip(solutions(course), lines)}


def test_a_notebook_kernel_gives_the_shells_reports(course, in_shell, tmp_path):
    """check() in a kernel reports to the byte what the shell reports, and so does the shell over that notebook's file.

    A wrong answer is given in one of its languages, in turn: the page's test gives it in all.
    """
    from grader.answer import Answer
    from grader.notebook import from_bytes
    from grader.report import to_json
    from grader.run import Bench

    seen = {}
    chosen = one_language_each(solutions(course))
    for slug, exercise in course.exercises.items():
        functions = {field.name for field in exercise.functions}
        for lang in ("en", "fr", "hr"):
            mine = [s for s in solutions(course) if (s.slug, s.lang) == (slug, lang) and s.name in chosen]
            notebook = nbformat.reads(write_notebook(exercise, lang), as_version=4)
            setup, answer, check = (notebook.cells[place] for place in (2, 4, 6))
            notebook.cells = [
                cell for solution in mine for cell in _round(setup, answer, check, as_cell(solution, functions))
            ]
            NotebookClient(
                notebook,
                timeout=300,
                kernel_name="python3",
                allow_errors=True,
                resources={"metadata": {"path": str(tmp_path)}},
            ).execute()
            notebook.metadata.pop("widgets", None)  # of all attempts together: no learner's notebook holds so many
            for number, solution in enumerate(mine):
                done = notebook.cells[3 * number : 3 * number + 3]
                (shown,) = [
                    output.data[ANSWER_MIME] for output in done[2].outputs if ANSWER_MIME in output.get("data", {})
                ]
                seen[solution.name] = shown["report"]
                alone = nbformat.v4.new_notebook(cells=done, metadata=notebook.metadata)
                read = from_bytes(nbformat.writes(alone).encode())
                with Bench(exercise, open_here) as bench:
                    assert to_json(bench.grade(Answer(slug, 0, lang, {}, read.cells))) == in_shell[solution.name], (
                        solution.name
                    )
    assert seen == {name: report for name, report in in_shell.items() if name in chosen}


def one_language_each(found):
    """The names of every reference, and of each feedback's solution in one language, in turn."""
    groups = {}
    for solution in found:
        groups.setdefault((solution.slug, solution.path.name.partition(".")[0]), []).append(solution)
    return {
        solution.name
        for number, ((_, stem), group) in enumerate(groups.items())
        for solution in (group if stem == "reference" else [group[number % len(group)]])
    }


def _round(setup, answer, check, source):
    """The cells of one attempt: a fresh start, the answer, the check."""
    cells = [nbformat.from_dict(json.loads(json.dumps(cell))) for cell in (setup, answer, check)]
    cells[1].source = source
    for cell in cells:
        cell.id = nbformat.v4.new_code_cell().id
    return cells


def test_the_page_gives_the_shells_reports(course, in_shell, site, page):
    """The grader in the page reports to the byte what the shell reports, for every solution in every language."""
    page.goto(f"{site}/lessons/never-fake-it/")
    seen = page.evaluate(
        """async ([address, documents]) => {
            const worker = new Worker(address + '/assets/real-fans/worker.js', {type: 'module'});
            const waiting = new Map();
            worker.onmessage = ({data}) => { if (waiting.has(data.id)) { waiting.get(data.id)(data); waiting.delete(data.id); } };
            const ask = (id, args) => new Promise(done => { waiting.set(id, done); worker.postMessage({id, call: 'grade', args}); });
            const reports = [];
            for (const [id, args] of documents.entries()) {
                const answer = await ask(id + 1, args);
                reports.push(answer.value ? answer.value.report : String(answer.error));
            }
            worker.terminate();
            return reports;
        }""",
        [site, [solution.document for solution in solutions(course)]],
    )
    assert {solution.name: report for solution, report in zip(solutions(course), seen)} == in_shell


def test_every_result_fits_a_phone(course, in_shell, site, page):
    """Told in its language at 320 px, no report of any solution is wider than the screen or cuts words off in a table."""
    from grader.outputs import html
    from grader.report import from_document

    told = [
        (solution.name, html(from_document(json.loads(in_shell[solution.name])), course, solution.lang, solution.answer))
        for solution in solutions(course)
    ]
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site}/about/")
    wide = page.evaluate(
        """(told) => {
            const style = document.head.appendChild(document.createElement('link'));
            Object.assign(style, {rel: 'stylesheet', href: '/assets/real-fans/style.css'});
            const box = document.querySelector('article').appendChild(document.createElement('div'));
            box.className = 'rf';
            box.style.padding = '12px';
            const cut = (part) => part.scrollWidth > part.clientWidth + 1 || part.offsetWidth > part.closest('.rf-feedback').clientWidth;
            return new Promise((done) => (style.onload = () => done(told.filter(([, html]) => {
                box.innerHTML = html;
                return document.documentElement.scrollWidth > 320 || [...box.querySelectorAll(':is(th, td, table)')].some(cut);
            }).map(([name]) => name))));
        }""",
        told,
    )
    assert wide == []
