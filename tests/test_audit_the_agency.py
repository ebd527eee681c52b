"""The exercise audit-the-agency is fair: words decide, not figures, and each mistake is explained with its post."""

import random
import re
from dataclasses import replace

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "no-begging", "audit-the-agency", [])
DATA = _module(EXERCISE.folder / "data.py")
CLOSE = 2  # posts by which the sum may differ
VARIANTS = range(200)
SORTS = ("begs", "empty", "good")
SORTING = 10  # points of the three checks of the sorting
ALL = {shop + ("_" if shop else "") + id: sort for shop, sorts in DATA.POOL.items() for sort, ids in sorts.items() for id in ids}
QUOTES = {"en": "“([^”]+)”", "fr": "«\u00a0([^»]+)\u00a0»", "hr": "„([^“]+)“"}
TRIGGERS = {  # what a filter would look for
    "en": r"\b(like|follow|shar|vot|star|click|heart|thumb|please|win\b|tag\b)",
    "fr": r"\b(aim|suiv|partag|vot(ez|e\b)|étoile|abonn|cli(c|qu)|cœur|pouce|s’il vous pla|gagne|identifi)",
    "hr": r"\b(lajk|sviđa|prat|zaprat|slijed|dijel|podijel|glasa|zvjezdic|klik|src|palac|moli|osvoj|označ)",
}


@pytest.fixture(scope="module")
def grade():
    """Grades a sorting, the rest being the variant's own solution unless said."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))

        def graded(variant=0, **changed):
            values = {**EXERCISE.solution(variant, "en"), **changed}
            return bench.grade(replace(template, variant=variant, values=values), "")

        yield graded


def sorting(posts, judge):
    return {id: {"sort": judge(post)} for id, post in posts.items()}


def earned(report):
    return sum(check.points for check in report.checks[:3])


def ids(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


def test_the_pool_is_large():
    """At least 80 posts, each in three languages with its reason, and none in the texts that no shop has."""
    assert len(ALL) >= 80
    assert all({f"post_{id}", f"why_{id}"} <= EXERCISE.texts.keys() for id in ALL)
    assert {id.removeprefix("post_") for id in EXERCISE.texts if id.startswith("post_")} == set(ALL)


@pytest.mark.parametrize("lang", LANGS)
def test_each_reason_quotes_its_post(lang):
    """Why a post is what it is is shown in the post's own words, in every language."""
    for id in ALL:
        post, why = EXERCISE.texts[f"post_{id}"][lang], EXERCISE.texts[f"why_{id}"][lang]
        quoted = [words.rstrip(".…?!") for words in re.findall(QUOTES[lang], why)]
        assert quoted and quoted[0].lower() in post.lower(), id


@pytest.mark.parametrize("lang", LANGS)
def test_neither_words_nor_length_give_it_away(lang):
    """A list of words, or the best cut on length, leaves at least one post of six on the wrong side."""
    texts = {id: EXERCISE.texts[f"post_{id}"][lang] for id in ALL}
    begs = [bool(re.search(TRIGGERS[lang], texts[id], re.IGNORECASE)) is (sort == "begs") for id, sort in ALL.items()]
    assert sum(begs) <= len(ALL) * 5 / 6
    for sort in SORTS:
        right = [sum((len(texts[id]) >= cut) is (ALL[id] == sort) for id in ALL) for cut in range(20, 170, 5)]
        assert max(*right, len(ALL) - min(right)) <= len(ALL) * 5 / 6


def test_every_variant_is_equally_hard():
    """40 different posts; begging with many likes and one chance sale, quiet good posts and UNSOLD without a sale."""
    used = set()
    for variant in VARIANTS:
        material = EXERCISE.material(variant)
        posts = list(material["posts"].values())
        of = {sort: [post for post in posts if post["sort"] == sort] for sort in SORTS}
        assert len(posts) == len({post["id"] for post in posts}) == DATA.POSTS
        assert 13 <= len(of["begs"]) <= 15 and 9 <= len(of["empty"]) <= 11 and 15 <= len(of["good"]) <= 16
        assert len({*map(len, of.values())}) == 3
        assert sum(post["likes"] >= DATA.LOUD for post in of["begs"]) >= 6
        assert sorted(post["sales"] for post in of["begs"])[-2:] == [0, 1]
        assert not any(post["sales"] for post in of["empty"])
        assert sum(post["sales"] == 0 for post in of["good"]) == DATA.UNSOLD
        assert any(post["likes"] <= DATA.QUIET and post["sales"] for post in of["good"])
        assert material["fee"] * DATA.MONTHS == material["price"] * DATA.POSTS
        used |= {post["id"] for post in posts}
    assert used == set(ALL)


def test_the_sums_are_told_apart():
    """What a natural slip would make is never within the tolerance, nor the same as another slip's."""
    for variant in VARIANTS:
        material = EXERCISE.material(variant)
        posts, price = list(material["posts"].values()), material["price"]
        count = {sort: sum(post["sort"] == sort for post in posts) for sort in SORTS}
        wasted = count["begs"] + count["empty"]
        unsold = sum(post["sales"] == 0 for post in posts)
        sums = [price * n for n in (len(posts), count["begs"], count["good"], unsold)] + [material["fee"] * wasted / len(posts), wasted]
        assert len(set(sums)) == len(sums)
        assert all(abs(value - price * wasted) > price * CLOSE for value in sums)


def test_the_material_does_not_tell_the_answer():
    """Rows say nothing but name, words and figures; right choices stand in every place."""
    places = {"report": set(), "letter": set()}
    for variant in VARIANTS:
        shown = EXERCISE.shown(variant, "hr")
        rows = shown["questions"][0]["rows"]
        assert [row["id"] for row in rows] == [f"p{n:02}" for n in range(1, 41)]
        assert all(set(row) == {"id", "name", "text", "facts"} and "{" not in row["text"] for row in rows)
        for field in places:
            places[field].add(EXERCISE.solution(variant, "hr")[field])
    assert all(len(seen) == 5 for seen in places.values())


@pytest.mark.parametrize("variant", [0, 1, 2, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points."""
    assert grade(variant).points == EXERCISE.points


@pytest.mark.parametrize("sort", SORTS)
def test_one_choice_for_all_earns_nothing(grade, sort):
    """Calling every post the same, or none anything, earns nothing for the sorting."""
    posts = EXERCISE.material(0)["posts"]
    assert earned(grade(sorts=sorting(posts, lambda post: sort))) == 0
    assert earned(grade(sorts={})) == 0


def test_guessing_earns_nearly_nothing(grade):
    """A die earns nothing at all for the sorting, nineteen times of twenty."""
    points = []
    for variant in VARIANTS:
        rng = random.Random(variant)
        said = {id: {"sort": rng.choice(SORTS)} for id in EXERCISE.material(variant)["posts"]}
        points.append(earned(grade(variant, sorts=said)))
    assert points.count(0) >= len(points) * 0.95


def test_figures_alone_are_not_enough(grade):
    """Sorting by likes earns nothing in any variant; sales and likes together seldom earn half of the sorting's points, and never more."""
    points = []
    for variant in VARIANTS:
        posts = EXERCISE.material(variant)["posts"]
        ranked = sorted(posts, key=lambda id: -posts[id]["likes"])
        liked = {id: {"sort": "good" if place < 14 else "empty" if place < 27 else "begs"} for place, id in enumerate(ranked)}
        assert ids(grade(variant, sorts=liked)) == {"sorted_by_likes"}
        clever = sorting(posts, lambda post: "good" if post["sales"] else "begs" if post["likes"] >= 30 else "empty")
        points.append(earned(grade(variant, sorts=clever)))
    assert max(points) <= SORTING / 2 and sorted(points)[len(points) // 2] <= SORTING / 3


def test_each_mistake_costs_and_is_explained(grade):
    """The more posts are misjudged, the fewer points; three at most are told, each with how many there are."""
    posts = EXERCISE.material(0)["posts"]
    begging = [id for id, post in posts.items() if post["sort"] == "begs"]
    points = []
    for wrong in (0, 1, 5, 9):
        said = {**sorting(posts, lambda post: post["sort"]), **{id: {"sort": "empty"} for id in begging[:wrong]}}
        report = grade(sorts=said)
        points.append(report.checks[0].points)
        told = [item for item in report.checks[0].feedback if item.id == "begging_called_empty"]
        assert len(told) == min(3, wrong) and all(item.values["count"] == wrong for item in told)
        assert all(check.verdict == "passed" for check in report.checks[1:3])
    assert points[0] > points[1] > points[2] > points[3] == 0


def test_what_is_not_sorted_yet_is_not_called_a_mistake(grade):
    """One post left out costs a part of its sort's points and is told as left out, not as misjudged."""
    said = EXERCISE.solution(0, "en")["sorts"]
    left = dict(list(said.items())[1:])
    report = grade(sorts=left)
    assert ids(report) == {"posts_left"} and 13 <= report.points < EXERCISE.points


@pytest.mark.parametrize("sorts", [{"p01": 3}, {"p01": {"sort": ["begs"]}}, {"p01": {"sort": "p02"}}, {"": {}}, {"p01": {"x": "begs"}}])
def test_odd_answers_are_told_plainly(grade, sorts):
    """Whatever plain data stands for the sorting, no check breaks."""
    report = grade(sorts=sorts)
    assert report.status == "graded" and earned(report) == 0 and ids(report) <= {"sorted_nothing", "unknown_post", "posts_left"}


@pytest.mark.parametrize("cost", [0, -5, 1e300, 0.1])
def test_odd_sums_are_off(grade, cost):
    """A sum that nothing explains is told as too low or too high."""
    assert ids(grade(cost=cost)) == {"cost_off"}


def test_one_or_two_posts_may_be_judged_differently(grade):
    """The sum may differ by two posts, or follow the learner's own sorting; three posts off is off."""
    material, right = EXERCISE.material(0), EXERCISE.solution(0, "en")["cost"]
    price = material["price"]
    assert all(not ids(grade(cost=right + price * off)) for off in (-2, -1, 1, 2))
    assert ids(grade(cost=right + price * 3)) == {"cost_off"}
    good = [id for id, post in material["posts"].items() if post["sort"] == "good"][:3]
    own = {**EXERCISE.solution(0, "en")["sorts"], **{id: {"sort": "empty"} for id in good}}
    assert grade(cost=right + price * 3, sorts=own).checks[3].verdict == "passed"


def test_each_choice_has_its_feedback(grade):
    """Report and letter are scored apart; each choice, and none, has a feedback of its own."""
    for field in ("report", "letter"):
        solution = EXERCISE.solution(0, "en")[field]
        reports = {choice: grade(**{field: choice}) for choice in [*EXERCISE.material(0)[f"{field}s"], "", "x"]}
        wrong = {id for choice, report in reports.items() if choice != solution for id in ids(report)}
        assert len(wrong) == 5
        assert all(report.points == EXERCISE.points - 2 * (choice != solution) for choice, report in reports.items())
