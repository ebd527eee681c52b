"""The exercise begging-or-inviting is fair: no list of words solves it, and each mistake is explained with its post."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from drive import open_exercise, state

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "no-begging", "begging-or-inviting", [])
DATA = _module(EXERCISE.folder / "data.py")
KINDS = {f"{business}_{name}": kind for business, posts in DATA.POSTS.items() for name, kind in posts}
VARIANTS = range(100)
TRIGGERS = {  # what a filter would look for
    "en": r"\b(like|follow|shar|vot|star|subscri|comment|click|button|fans?\b|please|win\b|page\b|friends?\b|tag)",
    "fr": r"\b(aim|suiv|partag|vot(ez|e\b)|étoile|abonn|comment(ez|aire)|cli(c|qu)|bouton|fans?\b|s’il vous pla|gagne|page\b|amis?\b)",
    "hr": r"\b(lajk|sviđ|prat|zaprat|slijed|dijel|podijel|glas|zvjezdic|pretplat|koment|klik|gumb|fan|moli|osvoj|stranic|prijatelj)",
}
QUOTES = {"en": "“([^”]+)”", "fr": "«\u00a0([^»]+)\u00a0»", "hr": "„([^“]+)“"}


@pytest.fixture(scope="module")
def grade():
    """Grades marks on a variant."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))
        yield lambda begging, says="s1", variant=0: bench.grade(
            replace(template, variant=variant, values={"begging": list(begging), "says": says}), ""
        )


def test_the_pool_is_large_and_balanced():
    """At least 60 posts, two of each business begging and two not, every one in three languages with its reason."""
    assert len(KINDS) >= 60
    for posts in DATA.POSTS.values():
        assert Counter(kind in DATA.HONEST for _, kind in posts) == {True: 2, False: 2}
    for id, kind in KINDS.items():
        assert {f"post_{id}", f"why_{id}", f"lesson_{kind}"} <= EXERCISE.texts.keys()
    assert {id.removeprefix("post_") for id in EXERCISE.texts if id.startswith("post_")} == set(KINDS)


@pytest.mark.parametrize("lang", LANGS)
def test_each_reason_quotes_its_post(lang):
    """What begs or invites is shown in the post's own words, in every language."""
    for id in KINDS:
        post, why = EXERCISE.texts[f"post_{id}"][lang], EXERCISE.texts[f"why_{id}"][lang]
        quoted = [words.rstrip(".…?!") for words in re.findall(QUOTES[lang], why)]
        assert quoted and all(words.lower() in post.lower() for words in quoted), id


@pytest.mark.parametrize("lang", LANGS)
def test_no_list_of_words_solves_it(lang):
    """The words that begging likes stand in many honest posts and are absent from many that beg."""
    found = {id: bool(re.search(TRIGGERS[lang], EXERCISE.texts[f"post_{id}"][lang], re.IGNORECASE)) for id in KINDS}
    right = sum(found[id] is (kind not in DATA.HONEST) for id, kind in KINDS.items())
    hidden = [found[id] for id, kind in KINDS.items() if kind not in (*DATA.HONEST, "plain")]
    assert right <= 0.75 * len(KINDS)
    assert hidden.count(False) >= 0.4 * len(hidden)


@pytest.mark.parametrize("lang", LANGS)
def test_neither_length_nor_exclamation_marks_give_it_away(lang):
    """The best rule on length, marks or digits gets at most four posts of five right."""
    for measure in (len, lambda t: t.count("!"), lambda t: t.count("?"), lambda t: len(re.findall(r"\d", t))):
        seen = [(measure(EXERCISE.texts[f"post_{id}"][lang]), kind not in DATA.HONEST) for id, kind in KINDS.items()]
        right = [sum((value >= cut) is begs for value, begs in seen) for cut, _ in seen]
        assert max(*right, len(seen) - min(right)) <= 0.8 * len(seen)


def test_every_variant_is_equally_hard():
    """16 posts of 16 businesses, seven to nine begging, three of them openly, innocent words among the honest."""
    used = Counter()
    for variant in VARIANTS:
        posts = list(EXERCISE.material(variant)["posts"].values())
        kinds = [post["kind"] for post in posts]
        assert len({post["name"] for post in posts}) == 16
        assert 7 <= sum(post["begs"] for post in posts) <= 9
        assert kinds.count("plain") == 3 and kinds.count("word") >= 3
        used.update(post["id"] for post in posts)
    assert set(used) == set(KINDS)


def test_the_material_does_not_tell_the_answer():
    """Nothing on a card or in the question says what is right; a business keeps its picture in every variant."""
    pictures = {}
    for variant in VARIANTS:
        shown = EXERCISE.shown(variant, "en")
        for card in shown["cards"]:
            assert set(card) == {"id", "name", "handle", "picture", "text"}
            assert pictures.setdefault(card["name"], card["picture"]) == card["picture"]
        assert [choice["id"] for choice in shown["question"]["choices"]] == ["s1", "s2", "s3", "s4", "s5"]
    assert {EXERCISE.solution(variant, "en")["says"] for variant in VARIANTS} == {"s1", "s2", "s3", "s4", "s5"}


@pytest.mark.parametrize("variant", [0, 1, 2, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points."""
    solution = EXERCISE.solution(variant, "en")
    assert grade(solution["begging"], solution["says"], variant).points == EXERCISE.points


@pytest.mark.parametrize("begging", [[], [f"c{n:02}" for n in range(1, 17)], [f"c{n:02}" for n in range(1, 17, 2)]])
def test_marking_without_judging_earns_little(grade, begging):
    """No post, every post or every other one: one point, for cards that exist, and what the question earns."""
    assert grade(begging, "").points == 1


def test_each_mistake_costs_and_is_explained(grade):
    """Each wrongly judged post is quoted with its own reason, and the points fall."""
    posts = EXERCISE.material(0)["posts"]
    hidden = [id for id, post in posts.items() if post["begs"] and post["kind"] != "plain"]
    begging = [id for id, post in posts.items() if post["begs"]]
    honest = [id for id, post in posts.items() if not post["begs"]]
    points = []
    for wrong in (0, 1, 2):
        report = grade([id for id in begging if id not in hidden[:wrong]] + honest[:wrong])
        points.append(report.points)
        told = [item for check in report.checks for item in check.feedback if "lesson" in item.values]
        assert {item.values["post"]["text"] for item in told} == {
            f"post_{posts[id]['id']}" for id in hidden[:wrong] + honest[:wrong]
        }
    assert points[0] > points[1] > points[2]


def test_the_question_is_scored_apart(grade):
    """Each sentence has a feedback of its own, and no other check depends on it."""
    solution = EXERCISE.solution(0, "en")
    reports = [grade(solution["begging"], says) for says in ("s1", "s2", "s3", "s4", "s5", "", "s9")]
    said = [report.checks[-1].feedback[0].id for report in reports]
    assert len(set(said)) == 6 and said[-2:] == ["says_unanswered"] * 2
    assert Counter(report.points for report in reports) == {EXERCISE.points - 3: 6, EXERCISE.points: 1}


@pytest.mark.parametrize("lang", LANGS)
def test_a_card_shows_only_what_it_has(course, site, page, lang):
    """A card with a text alone has no empty parts of a profile; the question's answer is stored and told beside the solution."""
    element = open_exercise(page, site, course, EXERCISE.slug, lang)
    card = element.locator(".rf-card").first
    assert card.locator(".rf-post-text").inner_text() == EXERCISE.shown(0, lang)["cards"][0]["text"]
    assert card.locator(".rf-bio, .rf-facts, .rf-posts, .rf-posts-title").count() == 0
    question = element.locator("fieldset[data-question]")
    assert question.locator("input").count() == 5 and question.locator("input:checked").count() == 0
    question.locator("input").nth(2).check()
    for _ in range(3):
        element.locator('[data-action="hint"]').click()
    element.locator('[data-action="solution"]').click()
    chosen = EXERCISE.shown(0, lang)["question"]["choices"][2]["label"]
    element.locator(".rf-list li", has_text=chosen).first.wait_for()
    element.locator('[data-action="check"]').click()
    state(element, "graded")
    page.reload()
    element = open_exercise(page, site, course, EXERCISE.slug, lang)
    assert element.locator("[data-question] input").nth(2).is_checked()
