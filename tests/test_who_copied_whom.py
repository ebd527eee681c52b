"""The exercise who-copied-whom is fair: no single fact finds the first page or the copies, and each slip is told by itself."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "real-fans", "who-copied-whom", [])
DATA = _module(EXERCISE.folder / "data.py")
VARIANTS = range(200)
SAME_TEXT = ("original", "syndication", *DATA.COPIES)


@pytest.fixture(scope="module")
def grade():
    """Grades an answer to a variant: its solution with some values changed."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))

        def graded(variant=0, **changes):
            values = {**EXERCISE.solution(variant, "en"), **changes}
            return bench.grade(replace(template, variant=variant, values=values), "")

        yield graded


def pages_by_role(variant):
    return {page["role"]: {"id": id, **page} for id, page in EXERCISE.material(variant)["pages"].items()}


def cards(variant, lang):
    return {card["id"]: card for card in EXERCISE.shown(variant, lang)["questions"][0]["choices"]}


def told(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_can_be_solved_from_what_is_shown(variant):
    """Of the pages with this text the archive saw the first page first, and only it has a post of Tuesday to link to."""
    by_role = pages_by_role(variant)
    assert len(by_role) == len({page["name"] for page in by_role.values()}) == 8
    assert min(SAME_TEXT, key=lambda role: by_role[role]["archived"]) == "original"
    assert len({by_role[role]["archived"] for role in SAME_TEXT}) == len(SAME_TEXT)
    assert all(by_role["syndication"]["archived"] < by_role[role]["archived"] for role in DATA.COPIES)
    assert by_role["backdated"]["archived"] < by_role["quotation"]["printed"]
    tuesday = DATA.TEXTS[f"{EXERCISE.material(variant)['subject']}_tuesday"]["en"]
    linking = [id for id, card in cards(variant, "en").items() if any(tuesday in fact["value"] for fact in card["facts"])]
    assert linking == [by_role["original"]["id"]]
    assert date.fromisoformat(by_role["original"]["printed"]).weekday() == 3


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_single_date_finds_the_first_page(variant):
    """The oldest date of all is on another article, the oldest date on a page with this text is false."""
    by_role = pages_by_role(variant)
    for key in ("printed", "archived"):
        assert min(by_role, key=lambda role: by_role[role][key]) == "independent"
    assert min(SAME_TEXT, key=lambda role: by_role[role]["printed"]) == "backdated"
    for role, page in by_role.items():
        gap = date.fromisoformat(page["archived"]) - date.fromisoformat(page["printed"])
        assert timedelta(0) < gap <= timedelta(3) or role == "backdated" and gap > timedelta(20)


@pytest.mark.parametrize("lang", LANGS)
def test_texts_fit_a_phone(lang):
    """No page has more than 95 words, and every copy but the word-for-word one differs from the first page."""
    for variant in range(60):
        by_role, shown = pages_by_role(variant), cards(variant, lang)
        texts = {role: shown[page["id"]]["text"] for role, page in by_role.items()}
        assert all(len([word for word in text.split() if any(map(str.isalnum, word))]) <= 95 for text in texts.values())
        assert len(set(texts.values())) == 7 and texts["verbatim"] == texts["original"] and texts["original"] in texts["syndication"]


@pytest.mark.parametrize("lang", LANGS)
def test_what_feedback_quotes_stands_on_the_pages(lang):
    """The common phrase is in the first text and in the independent one; its own sentence and the quoted one are where they should be."""
    for subject, plan in DATA.SUBJECTS.items():
        text = {name: DATA.TEXTS[f"{subject}_{name}"][lang] for name in ("shared", "own", "independent", "quotation")}
        written = " ".join(DATA.TEXTS[f"{subject}_s{number}"][lang] for number in range(1, 7))
        assert text["shared"] in written and text["shared"] in text["independent"] and text["own"] in text["independent"]
        assert "{source}" in text["quotation"] and "{quote}" in text["quotation"]
        assert plan["quoted"] not in plan["left_out"] and 4 not in plan["left_out"]
        assert sorted(plan["moved"]) == [1, 2, 3, 4, 5, 6] and len(set(plan["names"])) == 8


@pytest.mark.parametrize("lang", LANGS)
def test_lengths_tell_nothing(lang):
    """The pieces of advice are about equally long, and the right one is neither the longest nor the shortest."""
    for field, kinds in (("first", DATA.FIRST), ("then", DATA.THEN)):
        right, *wrong = (len(DATA.TEXTS[f"{field}_{kind}"][lang]) for kind in kinds)
        assert min(wrong) < right < max(wrong) <= 1.4 * min(wrong)


def test_names_and_places_tell_nothing():
    """Over the variants every name and every place has every role, and answers stand in every place."""
    roles = Counter((page["role"], id) for variant in VARIANTS for id, page in EXERCISE.material(variant)["pages"].items())
    assert len(roles) == 64
    for field in ("first", "then"):
        choices = {EXERCISE.solution(variant, "en")[field] for variant in VARIANTS}
        assert len(choices) == len(DATA.FIRST if field == "first" else DATA.THEN)
    assert {EXERCISE.material(variant)["subject"] for variant in VARIANTS} == set(DATA.SUBJECTS)


@pytest.mark.parametrize("variant", [0, 1, 2, 3, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points, whatever the order of the strong evidence."""
    assert grade(variant).points == EXERCISE.points
    by_kind = {kind: id for id, kind in EXERCISE.material(variant)["evidence"].items()}
    assert grade(variant, evidence=[by_kind[kind] for kind in ("witness", "trace", "archive", "printed", "rank")]).points == EXERCISE.points


@pytest.mark.parametrize("copies", [[], [f"p{number}" for number in range(1, 9)], ["p1", "p3", "p5", "p7"], ["p1", "p2", "p3", "p4"]])
def test_marking_without_judging_earns_little(grade, copies):
    """No page, every page or any four of them: a tenth of the points at most, on average over variants."""
    empty = {"original": "", "evidence": [], "first": "", "then": ""}
    points = [grade(variant, copies=copies, **empty).points for variant in range(24)]
    assert sum(points) / len(points) <= EXERCISE.points / 10


def test_whoever_trusts_the_printed_date_is_told_once(grade):
    """Taking the backdated page for the first one, and so accusing the true one, costs the check on the first page alone."""
    by_role = pages_by_role(5)
    copies = [by_role[role]["id"] for role in ("original", "verbatim", "edited", "rewritten")]
    report = grade(5, original=by_role["backdated"]["id"], copies=copies)
    assert told(report) == {"original_printed"} and report.points == EXERCISE.points - 3


@pytest.mark.parametrize("role", [*DATA.COPIES, *DATA.HONEST])
def test_each_mistake_costs_and_names_its_page(grade, role):
    """An overlooked copy and an accused page are each told by name, with a feedback of their own."""
    page, solution = pages_by_role(7)[role], EXERCISE.solution(7, "en")["copies"]
    copies = [id for id in solution if id != page["id"]] if role in DATA.COPIES else [*solution, page["id"]]
    report = grade(7, copies=copies)
    assert told(report) == {f"missed_{role}" if role in DATA.COPIES else f"accuses_{role}"}
    assert report.points == EXERCISE.points - 2
    assert page["name"] in [item.values.get("name") for check in report.checks for item in check.feedback]


def test_strange_answers_are_told_plainly(grade):
    """Ids that don't exist, and odd ones, end in feedback, never in an error."""
    report = grade(0, copies=["p9", "__class__", ""], original="constructor", evidence=["e1", "e1x"], first="f0", then="👍")
    assert report.status == "graded" and report.points == 0
    assert told(report) == {"unknown_id", "unanswered"}
