"""Gradebook files against what Canvas' importer and Moodle's importer do with each row."""

import csv
import io
import re
from dataclasses import replace

import pytest
from classes import HALF, HOSTILE, LATE, RIGHT, UNSURE, graded, hostile

from grader.check import Feedback
from grader.cohort import Entry
from grader.gradebook import Style, canvas, collate, moodle, moodle_problems, safe, style
from grader.report import GRADED, CheckResult, Report
from grader.roster import Student, tell_problem
from grader.texts import LANGS

ANA = Student(first="Ana", last="Kovačić", email="ana.k@x.hr", id="001", login="akovacic", canvas="17")
BO = Student(name="Müller, Bo", email="bo@x.de", id="002", login="bo", section="A")
CY = Student(name="Cy d'Été", email="cy@x.fr", id="003", login="cy")
DI = Student(name="Di Đurić", email="di@x.hr", id="004", login="di")
CLASS = [ANA, BO, CY, DI]
NO_GRADE = ("Email address", "ID number", "Username", "Student", "Élève", "Polaznik")
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")


@pytest.fixture
def graded_class(tiny):
    """The course, and what Ana, Bo and Cy handed in: all right, half right, unsure."""
    course = tiny.load()
    return course, graded(course, Ana_Kovačić__double=RIGHT, bo__double=HALF, cy__double=UNSURE)


def rows(document, delimiter=","):
    """A CSV's cells."""
    return list(csv.reader(io.StringIO(document), delimiter=delimiter, strict=True))


def imported_by_canvas(document):
    """What Canvas' importer makes of a file: (points possible, grades by student), by its own rules on header and cells."""
    lines = document.split("\n")[:3]
    counts = {}
    for mark in ";,":  # it takes the delimiter that gives the first lines equally many cells
        sizes = {len(next(csv.reader([line], delimiter=mark))) for line in lines}
        counts[mark] = sizes.pop() if len(sizes) == 1 else 0
    header, possible, *students = rows(document, ";" if counts[";"] > counts[","] else ",")
    assert "Student" in header[0] and "ID" in header[1] and not document.startswith("\ufeff")
    assert header[2:5] == ["SIS User ID", "SIS Login ID", "Section"]
    assert "Points Possible" in possible[0]
    own = re.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)")
    columns = [
        n for n in range(5, len(header)) if not own.search(header[n]) and not re.search(r"read\s+only", possible[n])
    ]
    assert not any(re.search(r"\s\(\d+\)$", header[n]) for n in columns)  # would be another assignment's number

    def grade(cell):
        """Its converter: the last comma or point of a number is the decimal one."""
        *before, last = re.split("[.,]", cell) if re.fullmatch(r"-?[0-9.,]+%?", cell) else [cell]
        return ".".join(["".join(before), last]) if before else last

    most = {header[n]: grade(possible[n]) for n in columns}
    return most, {row[0]: {header[n]: grade(row[n]) for n in columns} for row in students}


def imported_by_moodle(document, delimiter, key, decimal):
    """What Moodle's importer makes of a file: grades by the key that a user is mapped by."""
    header, *students = rows(document, delimiter)
    at = header.index(key)
    grades = {}
    for row in students:
        assert len(row) == len(header)  # Moodle refuses a file with a row of another length
        assert row[at], "Moodle would give this row's grades to the student before"
        assert row[at] not in grades
        cells = {}
        for name, cell in zip(header, row):
            if " – " not in name and name not in NO_GRADE:
                value = cell.replace(decimal, ".")
                assert cell == "-" or re.fullmatch(r"\d+(\.\d+)?", value), (name, cell)
                cells[name] = None if cell == "-" else float(value)
        grades[row[at]] = cells
    return grades


@pytest.mark.parametrize("lang", LANGS)
def test_canvas_reads_what_each_student_earned(graded_class, lang):
    """Every student of the roster has a row, whoever gave no answer an empty cell, and open points are no grade."""
    course, entries = graded_class
    title = course.exercises["double-it"].title[lang]
    most, grades = imported_by_canvas(canvas(entries, course, lang, CLASS))
    assert most == {title: "6"}
    assert grades == {
        "Kovačić, Ana": {title: "6"},
        "Müller, Bo": {title: "2"},
        "Cy d'Été": {title: "3"},
        "Di Đurić": {title: ""},
    }


def test_canvas_knows_students_by_its_own_numbers(graded_class):
    """Ids, logins and sections stand where Canvas looks for them; open points have a column that it only reads."""
    course, entries = graded_class
    header, possible, *students = rows(canvas(entries, course, "en", CLASS))
    assert students[0][:5] == ["Kovačić, Ana", "17", "001", "akovacic", ""]
    assert students[1][4] == "A"
    assert (header[-1], possible[-1]) == ("Open points", "(read only)")
    assert [row[-1] for row in students] == ["0", "0", "1", "0"]


def test_percentages_have_a_decimal_comma_where_the_language_has(graded_class):
    """A decimal comma goes with semicolons, and Canvas reads both ways alike."""
    course, entries = graded_class
    for lang, written in (("en", '"33.33"'), ("hr", '"33,33"'), ("fr", '"33,33"')):
        document = canvas(entries, course, lang, CLASS, how=style(lang, percent=True))
        most, grades = imported_by_canvas(document)
        assert written in document
        assert list(most.values()) == ["100"]
        assert list(grades["Müller, Bo"].values()) == ["33.33"]


@pytest.mark.parametrize(("lang", "delimiter", "decimal"), [("en", ",", "."), ("fr", ";", ","), ("hr", ";", ",")])
@pytest.mark.parametrize("key", ["Email address", "ID number", "Username"])
def test_moodle_reads_what_each_student_earned(graded_class, lang, delimiter, decimal, key):
    """Points, total and open points are numbers in the language's way, whoever gave no answer has a dash."""
    course, entries = graded_class
    grades = imported_by_moodle(moodle(entries, course, lang, CLASS), delimiter, key, decimal)
    assert [list(cells.values()) for cells in grades.values()] == [
        [6, 100, 0],
        [2, 33.33, 0],
        [3, 50, 1],
        [None, None, 0],
    ]


def test_moodle_gets_feedback_in_the_students_language(graded_class):
    """Feedback stands beside each grade, in the language of the answer, else of the roster, as text without markup."""
    course, entries = graded_class
    entries = [entries[0], replace(entries[1], lang="fr"), entries[2]]
    _, *students = rows(moodle([*entries, hostile("di")], course, "en", [ANA, BO, replace(CY, lang="hr"), DI]))
    assert "wrong_word once fr" in students[1][5]
    assert "wrong_word twice? hr" in students[2][5]
    assert "<" not in students[3][5] and "&lt;b&gt;" in students[3][5]


def test_moodle_never_gets_a_row_without_a_key(graded_class):
    """A key that somebody lacks is no column; whoever lacks the last one is left out and told."""
    course, entries = graded_class
    header, *_ = rows(moodle(entries, course, "en", [*CLASS, Student(name="Eve", email="eve@x.hr")]))
    assert header[:2] == ["Email address", "Student"]
    nameless = [ANA, replace(BO, email=""), Student(name="Eve")]
    known = [replace(student, id="", login="") for student in nameless]
    header, *students = rows(moodle(entries, course, "en", known))
    assert header[0] == "Email address" and [row[0] for row in students] == ["ana.k@x.hr"]
    told = [problem.values["student"] for problem in moodle_problems(collate(entries, course, known))]
    assert told == ["Müller, Bo", "Eve"]


def test_the_best_of_several_answers_counts_and_the_others_are_told(tiny):
    """Files don't say which is the newest; what is graded goes before what is not."""
    course = tiny.load()
    entries = [*graded(course, bo__a=HALF, bo__b=RIGHT, bo__c=HALF), Entry("bo/d.py", LATE)]
    book = collate(entries, course, [BO])
    assert book.rows[0][1]["double-it"].name == "bo/b.py"
    assert {problem.id: problem.file for problem in book.problems} == {
        "not_graded": "bo/d.py",
        "several_answers": "bo/b.py",
    }
    assert "bo/a.py and bo/c.py" in tell_problem(book.problems[-1], "en")[1]


def test_answers_of_nobody_and_students_without_an_answer_are_told(graded_class):
    """They change no other grade, and the roster's rows stay as they are."""
    course, entries = graded_class
    stranger = replace(entries[0], name="zoe/double.py")
    book = collate([*entries, stranger], course, CLASS)
    assert [(problem.id, problem.values["student"]) for problem in book.problems] == [
        ("answer_of_nobody", "zoe"),
        ("no_answer", "Di Đurić"),
    ]
    assert canvas([*entries, stranger], course, "en", CLASS) == canvas(entries, course, "en", CLASS)


@pytest.mark.parametrize(
    "folder",
    [
        "001",
        "AKovacic",
        "ana.k@x.hr",
        "ana.k",
        "Ana Kovačić",
        "kovacic-ana",
        "anakovacic",
        "17",
        "Ana Kovačić_99_assignsubmission_file_",
    ],
)
def test_a_folder_is_told_by_number_login_address_or_name(graded_class, folder):
    """However the folder was named, its answer is Ana's."""
    course, entries = graded_class
    book = collate([replace(entries[0], name=f"{folder}/a.py")], course, CLASS)
    assert book.rows[0][1] and not [problem for problem in book.problems if problem.id == "answer_of_nobody"]


def test_a_name_that_two_students_share_tells_neither(graded_class):
    """A namesake's grade is never guessed; the list's column for folders decides."""
    course, entries = graded_class
    twins = [Student(name="Ana Novak", id="1"), Student(name="Ana Novak", id="2")]
    entry = replace(entries[0], name="Ana Novak/a.py")
    assert collate([entry], course, twins).problems[0].id == "answer_of_nobody"
    told = [twins[0], replace(twins[1], folder="Ana Novak")]
    assert [bool(counted) for _, counted in collate([entry], course, told).rows] == [False, True]


def test_without_a_roster_everybody_who_handed_in_has_a_row(graded_class):
    """Folders then name the students."""
    course, entries = graded_class
    _, grades = imported_by_canvas(canvas(entries, course, "en"))
    assert list(grades) == ["Ana_Kovačić", "bo", "cy"]
    assert list(imported_by_moodle(moodle(entries, course, "en"), ",", "Username", ".")) == list(grades)


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＠"])
def test_no_cell_is_a_formula(graded_class, lead):
    """A name, a login or a section that begins like a formula stands behind an apostrophe, and a changed key is told."""
    course, entries = graded_class
    evil = f"{lead}HYPERLINK(1);=2"
    class_ = [Student(name=evil, email="e@x", login=evil.strip(), section=evil), BO]
    for document, delimiter in (
        (canvas(entries, course, "en", class_), ","),
        (moodle(entries, course, "hr", class_), ";"),
    ):
        for mark in (delimiter, ";" if delimiter == "," else ","):
            for row in csv.reader(io.StringIO(document), delimiter=mark):
                assert not [cell for cell in row if FORMULA.match(cell) and cell != "-"]
    assert "formula_key" in [problem.id for problem in collate(entries, course, class_).problems]
    assert safe("O'Neill, Ana-Marija +") == "O'Neill, Ana-Marija +"


def test_hostile_names_stay_in_their_cells(graded_class):
    """Quotes, delimiters, line ends and control characters add no row and no cell."""
    course, entries = graded_class
    class_ = [Student(name=HOSTILE + '","x";"y', email="e@x", id="1", section='";\n'), BO]
    for document, delimiter in (
        (canvas(entries, course, "en", class_), ","),
        (moodle(entries, course, "fr", class_), ";"),
    ):
        table = rows(document, delimiter)
        assert len({len(row) for row in table}) == 1 and "\x1b" not in document
        document.encode()


def test_an_exercise_of_another_course_has_its_column(graded_class):
    """Its points are those of its reports, and a title that Canvas reserves is set apart."""
    course, entries = graded_class
    check = CheckResult("x", "passed", 2, 4, feedback=(Feedback("y"),))
    other = [
        Entry("bo/old.py", Report(slug, "1", 0, "0" * 64, GRADED, 4, (check,))) for slug in ("Final Score", "Quiz (7)")
    ]
    most, grades = imported_by_canvas(canvas([*entries, *other], course, "en", CLASS))
    assert list(most.values()) == ["6", "4", "4"]
    assert (grades["Müller, Bo"]["„Quiz (7)“"], grades["Müller, Bo"]["Final\u00a0Score"]) == ("2", "2")


@pytest.mark.parametrize("lang", LANGS)
def test_each_problem_is_told_in_the_instructors_language(tiny, lang):
    """Nothing stays unfilled, the reason of an answer that was not graded included."""
    course = tiny.load()
    entries = [*graded(course, bo__a=HALF, bo__b=RIGHT, zoe__a=RIGHT), Entry("bo/d.py", LATE)]
    book = collate(entries, course, [BO, replace(CY, id="=1")])
    assert {problem.id for problem in book.problems} == {
        "answer_of_nobody",
        "not_graded",
        "several_answers",
        "no_answer",
        "formula_key",
    }
    for problem in book.problems:
        where, what, do = tell_problem(problem, lang)
        assert what and do and "{" not in where + what + do


def test_everybody_in_a_large_class_is_found(tiny):
    """Each of 5,000 folders finds its student, and nobody else's."""
    course = tiny.load()
    report = graded(course, a__a=RIGHT)[0].report
    roster = [Student(name=f"Ana{n} Novak", id=str(n), email=f"a{n}@x.hr") for n in range(5000)]
    book = collate([Entry(f"novak_ana{n}/a.py", report) for n in range(5000)], course, roster)
    found = [(student.id, counted["double-it"].name) for student, counted in book.rows]
    assert not book.problems
    assert found == [(str(n), f"novak_ana{n}/a.py") for n in range(5000)]


def test_a_style_writes_grades():
    """Points are whole; a percentage has at most two decimals, and an exercise of no points gives none."""
    assert Style().grade(7, 9) == "7"
    assert [Style(percent=True).grade(*pair) for pair in ((7, 9), (9, 9), (1, 2), (0, 0))] == [
        "77.78",
        "100",
        "50",
        "0",
    ]
