"""Notebooks read and written."""

import json
import sysconfig
from pathlib import Path

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.errors import Unreadable
from grader.notebook import ANSWER_MIME, from_bytes, python_of, read_notebook, write_notebook


@pytest.fixture
def notebook(tiny):
    """The tiny exercise's notebook as a document."""
    return json.loads(write_notebook(tiny.load().exercises["double-it"], "fr", variant=3))


def read(document):
    return from_bytes(json.dumps(document).encode())


def test_a_written_notebook_is_valid_and_reads_back(notebook):
    """What we write follows the notebook format and names its exercise, variant and language."""
    nbformat.validate(nbformat.from_dict(notebook))
    answer = read(notebook)
    assert (answer.exercise, answer.variant, answer.lang) == ("double-it", 3, "fr")


def test_all_code_cells_but_the_courses_own_are_the_answer_in_order(notebook):
    """Learners may add cells; ours are left out."""
    extra = dict(notebook["cells"][4], source="helper = 1", metadata={}, id="extra")
    notebook["cells"][4]["source"] = "word = 'x'"
    notebook["cells"].insert(2, extra)
    assert read(notebook).cells == ("helper = 1", "word = 'x'")


def test_an_old_notebook_is_read_like_a_new_one(notebook):
    """A notebook of format 3 is converted, not refused."""
    cell = {
        "cell_type": "code",
        "input": "word = 'old'",
        "language": "python",
        "outputs": [],
        "collapsed": False,
        "metadata": {"tags": ["answer"]},
    }
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": "", **notebook["metadata"]},
        "worksheets": [{"cells": [cell], "metadata": {}}],
    }
    assert read(old).cells == ("word = 'old'",)
    assert read(old).exercise == "double-it"


def test_what_the_widget_kept_is_read_from_its_file_else_from_the_last_check(notebook, tmp_path):
    """A handed-in notebook brings its widget's answer along, even without the file beside it."""
    shown = {"output_type": "display_data", "metadata": {}, "data": {ANSWER_MIME: {"answer": {"word": "checked"}}}}
    notebook["cells"][6]["outputs"] = [shown]
    path = tmp_path / "mine.ipynb"
    path.write_text(json.dumps(notebook))
    assert read_notebook(path).values == {"word": "checked"}
    (tmp_path / "double-it-3.json").write_text(
        json.dumps({"exercise": "double-it", "variant": 3, "answer": {"word": "kept"}})
    )
    assert read_notebook(path).values == {"word": "kept"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda n: n.update(cells=[c for c in n["cells"] if c["metadata"].get("tags") != ["answer"]]),
            "no_answer_cells",
        ),
        (lambda n: n.update(cells="none"), "not_a_notebook"),
        (lambda n: n.update(cells=[1, 2]), "not_a_notebook"),
        (lambda n: n["cells"][4].update(source=7), "not_a_notebook"),
        (lambda n: n["cells"][4].update(cell_type="cod"), "not_a_notebook"),
        (lambda n: n.update(nbformat="four"), "not_a_notebook"),
        (lambda n: n.update(nbformat=99), "not_a_notebook"),
        (lambda n: n["metadata"]["hundred_real_fans"].update(variant=-1), "bad_variant"),
        (lambda n: n["metadata"]["hundred_real_fans"].update(variant="0"), "bad_variant"),
        (lambda n: n["metadata"]["hundred_real_fans"].update(lang="de"), "bad_lang"),
    ],
)
def test_a_damaged_notebook_has_a_reason(notebook, change, reason):
    """Each kind of damage is named; none raises anything else."""
    change(notebook)
    with pytest.raises(Unreadable) as error:
        read(notebook)
    assert error.value.reason == reason


@given(st.binary(max_size=400))
def test_any_bytes_are_an_answer_or_unreadable(data):
    """No bytes raise anything but Unreadable."""
    with pytest.raises(Unreadable):
        from_bytes(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["cells", "metadata", "tags", "source", "cell_type", "nbformat"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(json_values, st.sampled_from([None, 1, 2, 3, 4, 5]))
def test_any_json_is_an_answer_or_unreadable(value, version):
    """No shape of JSON raises anything but Unreadable, whatever version it claims."""
    document = {**value, "nbformat": version, "nbformat_minor": 0} if isinstance(value, dict) else value
    try:
        read(document)
    except Unreadable:
        pass


def test_what_only_jupyter_understands_costs_nothing(notebook):
    """Magics, shell lines and help are left out; plain Python stays to the letter, question marks in its texts included."""
    post = 'post = """\nWhy?\n%5 off\n!\n"""'
    notebook["cells"][4]["source"] = "%matplotlib inline\n!pip list\nis_fake?\nword = 'twice'"
    notebook["cells"].append(dict(notebook["cells"][4], source=post, metadata={}, id="post"))
    assert read(notebook).cells == ("word = 'twice'", post)


@pytest.mark.parametrize("file", sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")), ids=lambda file: file.stem)
def test_python_stays_to_the_letter(file):
    """Nothing of Python's own library is taken for Jupyter's, whatever stands in its texts, comments and brackets."""
    source = file.read_text(encoding="utf-8")
    assert python_of(source) == source


@pytest.mark.parametrize(
    ("source", "python"),
    [
        ("!echo 'it is\nword = 1", "word = 1"),
        ("a = ('x %s'\n     % 1)\n%time a", "a = ('x %s'\n     % 1)"),
        ("a = 5 \\\n  % 3\n!ls", "a = 5 \\\n  % 3"),
        ("a = 1  # it's (\n?a", "a = 1  # it's ("),
        ("a = 'unfinished\n!ls\nb = 2", "a = 'unfinished\nb = 2"),
        ("if a:\n    !ls\n    b = 'x\\'y'\n", "if a:\n    b = 'x\\'y'\n"),
        ("%%bash\nls", ""),
        ("%%time\nword = 1", "word = 1"),
        ("word = 1\r\n!ls\r\n", "word = 1\n"),
    ],
)
def test_a_line_is_jupyters_where_python_would_begin_a_statement(source, python):
    """Neither quotes in magics and comments nor unfinished texts lead the scan astray."""
    assert python_of(source) == python


@pytest.mark.parametrize(
    "damage",
    [
        {"metadata": {"tags": ["answer", *([number] if number % 2 else str(number) for number in range(100_000))]}},
        {"metadata": {"tags": ["answer"]}, "outputs": [{}] * 500_000},
        {"metadata": {"tags": ["answer"]}, "outputs": 7, "execution_count": {}, "id": None, "attachments": [1]},
    ],
    ids=["tags", "outputs", "the rest"],
)
def test_what_an_answer_does_not_need_may_be_damaged_and_costs_no_time(notebook, damage):
    """Only sources, tags and kept answers are looked at, so nobody's odd metadata holds up a batch."""
    notebook["cells"][4] |= {"source": "word = 'x'", **damage}
    assert read(notebook).cells == ("word = 'x'",)


def test_no_code_is_compiled_where_notebooks_are_read(notebook):
    """A comprehension of eighty thousand loops, which ends a compiling CPython itself, is text like any other."""
    endless = "%time\n[1 " + "for a in b " * 80_000 + "]"
    notebook["cells"][4]["source"] = endless
    assert read(notebook).cells == (endless.partition("\n")[2],)
