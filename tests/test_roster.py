"""A class's list, in whatever form it comes."""

import pytest

from grader.roster import Student, read_roster, tell_problem, words
from grader.texts import LANGS

WHO = [
    Student(first="Ana", last="Kovačić", email="ana@x.hr", id="001"),
    Student(first="Đuro", last="Šarić", email="duro@x.hr", id="002"),
]
FRENCH = [Student(first="Hélène", last="Lefèvre", email="h@x.fr", id="7")]


def found(*lines, encoding="utf-8"):
    """The students and the ids of the problems, with their lines, in a list of these lines."""
    students, problems = read_roster("\n".join(lines).encode(encoding))
    return students, [(problem.line, problem.id) for problem in problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "header",
    [
        ("Last name", "First name", "Email address", "ID number"),
        ("NOM", "Prénom", "Adresse e-mail", "Numéro d'étudiant"),
        ("prezime", "ime", "e-pošta", "JMBAG"),
    ],
)
def test_a_list_is_read_in_any_language_encoding_and_delimiter(header, encoding, delimiter):
    """The same people come out of every form, and nothing is complained about."""
    rows = [header] + [(student.last, student.first, student.email, student.id) for student in WHO]
    assert found(*(delimiter.join(row) for row in rows), encoding=encoding) == (WHO, [])


@pytest.mark.parametrize(
    ("encoding", "header", "who"),
    [("cp1250", "Prezime;Ime;E-mail;Broj", WHO), ("cp1252", "Nom;Prénom;Courriel;Numéro", FRENCH)],
)
def test_a_windows_code_page_is_guessed_and_told(encoding, header, who):
    """Carons tell Windows-1250, graves and circumflexes Windows-1252; the guess is a problem to look at."""
    rows = [";".join((student.last, student.first, student.email, student.id)) for student in who]
    assert found(header, *rows, encoding=encoding) == (who, [(0, "codepage")])


def test_a_canvas_export_is_a_list():
    """Its ID is Canvas' own, its points are no student, and a name keeps its comma."""
    students, problems = found(
        "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (12)",
        "    Points Possible,,,,,10",
        '"Kovačić, Ana",17,u1,akovacic,A,7',
    )
    assert students == [Student(name="Kovačić, Ana", canvas="17", id="u1", login="akovacic", section="A")]
    assert not problems


@pytest.mark.parametrize(
    "header",
    [
        "username,first_name,last_name,email,section,github_id",  # Classroom 50
        "Username,First name,Last name,Email address,Groups,ID",  # Moodle's participants
        "Korisničko ime,Ime,Prezime,Adresa e-pošte,Grupa,Identifikacijski broj",
        "Nom d’utilisateur,Prénom,Nom de famille,Adresse de courriel,Groupe,Numéro d’identification",
    ],
)
def test_other_programs_lists_are_read(header):
    """What Classroom 50 and Moodle export needs no change."""
    students, problems = found(header, "ana,Ana,Novak,ana@x.hr,A,17")
    (student,) = students
    assert (student.login, student.full_name, student.email, student.section) == ("ana", "Ana Novak", "ana@x.hr", "A")
    assert not problems


def test_a_list_without_a_header_is_told_by_its_cells():
    """Addresses and numbers show what they are; the guess is a problem to look at."""
    students, problems = found("Ana Novak;ana@x.hr;17", "Bo Li;bo@x.hr;18")
    assert students == [
        Student(name="Ana Novak", email="ana@x.hr", id="17"),
        Student(name="Bo Li", email="bo@x.hr", id="18"),
    ]
    assert problems == [(1, "no_header")]


def test_everything_usable_is_used_and_each_problem_has_its_line():
    """A torn name, an odd address, an open quote, a repeated line and a taken address cost nobody else their place."""
    students, problems = found(
        "name,email,language",
        "Novak, Ana,ana@x.hr,hr",
        "",
        "Bo,bo at x.hr,français",
        ",,",
        "Ana Novak,ana@x.hr,",
        "Zed,ana@x.hr,",
        '"Yu,yu@x.hr,English',
        ",,fr",
        "Ina,ina@x.hr,klingon",
    )
    assert students == [
        Student(name="Novak, Ana", email="ana@x.hr", lang="hr"),
        Student(name="Bo", lang="fr"),
        Student(name="Yu", email="yu@x.hr", lang="en"),
        Student(name="Ina", email="ina@x.hr"),
    ]
    assert problems == [
        (2, "too_many_cells"),
        (4, "odd_email"),
        (6, "repeated"),
        (7, "same_key"),
        (8, "open_quote"),
        (9, "nobody"),
    ]


def test_namesakes_with_numbers_of_their_own_are_two_people():
    """Only a name without anything to tell it apart is taken for a line written twice."""
    students, problems = found("name;id", "Ana Novak;1", "Ana Novak;2", "Bo Li;", "Li, Bo;")
    assert [student.id for student in students] == ["1", "2", ""]
    assert problems == [(5, "repeated")]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"name,email\n", b"\n;;\n,\n", b"\xef\xbb\xbf"])
def test_a_list_of_nobody_says_so(data):
    """An empty list is a problem, not a failure."""
    students, problems = read_roster(data)
    assert (students, problems[-1].id) == ([], "no_students")


@pytest.mark.parametrize("data", [bytes(range(256)) * 3, b'"' * 999, b"a" * 200_000 + b"\nb", b"name\n\x00\n\xff"])
def test_no_bytes_are_too_odd(data):
    """Any file is read to its end."""
    read_roster(data)


@pytest.mark.parametrize("lang", LANGS)
def test_each_problem_says_where_what_and_what_to_do(lang):
    """All three are told in the instructor's language, with every value filled in."""
    _, problems = read_roster(b'name,email\nA,b,c,d\nBo,x\n,\n"Yu,\nYu,\n,,\n;\n,x' + b"\xe8", "razred.csv")
    assert len(problems) >= 6
    for problem in problems:
        where, what, do = tell_problem(problem, lang)
        assert where.startswith("razred.csv")
        assert what and do and "{" not in where + what + do


def test_names_are_compared_by_their_words():
    """Order, case, accents and marks between the words don't matter."""
    assert words("Kovačić, Đurđa-Ana") == words("durda ana_KOVACIC")
    assert words("Müller") == words("muller") != words("miller")
