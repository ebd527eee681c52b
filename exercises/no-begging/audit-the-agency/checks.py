"""Each sort of post is scored by itself, and nothing counts as sorted that a die, one choice for all or the likes would do as well."""

from fractions import Fraction

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import chosen

ENOUGH = Fraction(55, 100)  # mean share of each sort found; a die finds a third, and so does one choice for all
TOLD = 3  # posts explained at a time, so that a phone's screen holds them
UNSORTED = 10  # with more posts than this left out, the rest is not judged yet
CLOSE = 2  # posts by which the sum may differ: about one or two one can be of two minds
SORTS = ("begs", "empty", "good")


def sorted_posts(answer, data):
    """What the learner called each post of the quarter; "" where nothing, or nothing known, was chosen."""
    said = {id: chosen(answer.sorts, id, "sort") for id in data["posts"]}
    return {id: sort if sort in SORTS else "" for id, sort in said.items()}


def found(said, data):
    """The mean share of the three sorts that was called what it is."""
    shares = []
    for sort in SORTS:
        of_it = [said[id] for id, post in data["posts"].items() if post["sort"] == sort]
        shares.append(Fraction(of_it.count(sort), len(of_it)))
    return sum(shares) / len(shares)


def by_likes(said, data):
    """Whether the most liked posts were called good and the least liked ones not."""
    ranked = sorted(data["posts"], key=lambda id: (-data["posts"][id]["likes"], id))
    third = len(ranked) // 3
    top, bottom = ([said[id] for id in part].count("good") for part in (ranked[:third], ranked[-third:]))
    return top * 4 >= third * 3 and bottom * 4 <= third


def whole(said, data):
    """What is to be said about the sorting as a whole before any post is looked at: a feedback id, or "" if it was judged."""
    left = list(said.values()).count("")
    used = set(said.values()) - {""}
    judged = found(said, data) >= ENOUGH
    cases = (
        ("sorted_nothing", not used),
        ("posts_left", left > UNSORTED),
        ("sorted_alike", len(used) == 1),
        ("sorted_by_likes", not judged and by_likes(said, data)),
        ("like_guessing", not judged),
    )
    return next((id for id, holds in cases if holds), "")


def told(post, data):
    """A post with its figures and what makes it what it is."""
    return {
        "name": Text("name_of", number=post["number"]),
        "post": Text(f"post_{post['id']}", shop=data["shop"]),
        "why": Text(f"why_{post['id']}"),
        "likes": post["likes"],
        "answers": post["answers"],
        "sales": post["sales"],
    }


def taken_for(post, said, data):
    """The feedback id for a post that was called something else."""
    cases = (
        ("begging_with_sale", post["sort"] == "begs" and said == "good" and post["sales"] > 0),
        ("liked_begging", post["sort"] == "begs" and said == "good" and post["likes"] >= data["loud"]),
        ("begging_called_good", post["sort"] == "begs" and said == "good"),
        ("begging_called_empty", post["sort"] == "begs"),
        ("empty_called_begging", post["sort"] == "empty" and said == "begs"),
        ("empty_called_good", post["sort"] == "empty"),
        ("good_called_begging", said == "begs"),
        ("good_without_sale", post["sales"] == 0),
        ("quiet_good", post["likes"] <= data["quiet"]),
        ("good_called_empty", True),
    )
    return next(id for id, holds in cases if holds)


def points_for(right, of, points):
    """A third of them right is what a die does and earns nothing; from there on points rise evenly."""
    return max(0, points * (3 * right - of) // (2 * of))


def check_sort(answer, data, sort, points):
    """End the check of one sort of posts: those called something else are explained, a few at a time."""
    said, posts = sorted_posts(answer, data), data["posts"]
    of_it = [id for id, post in posts.items() if post["sort"] == sort]
    problem = whole(said, data)
    values = {"hits": sum(said[id] == sort for id in of_it), "all": len(of_it), "left": list(said.values()).count("")}
    if problem:
        fail(Feedback(problem, {**values, "finding": Text(f"found_{sort}", **values)}))
    earned = points_for(values["hits"], values["all"], points)
    missed = [id for id in of_it if said[id] not in ("", sort)]
    if missed:
        fail(*(
            Feedback(taken_for(posts[id], said[id], data), {**told(posts[id], data), "number": number, "count": len(missed)})
            for number, id in enumerate(missed[:TOLD], 1)
        ), points=earned)
    if values["hits"] < len(of_it):
        fail(Feedback("posts_left", values), points=earned)
    shown = min(of_it, key=lambda id: EXAMPLE[sort](posts[id]))
    passed(Feedback(f"found_all_{sort}", {"count": len(of_it), **told(posts[shown], data)}))


EXAMPLE = {  # the post that praise shows: the one whose figures mislead most
    "begs": lambda post: -post["likes"],
    "empty": lambda post: -post["likes"],
    "good": lambda post: (post["sales"] == 0, post["likes"]),
}


@pytest.mark.check(points=4, ideas=("2f",))
def test_finds_begging(answer, data):
    unknown = [id for id in answer.sorts if id not in data["posts"]]
    if unknown:
        fail(Feedback("unknown_post", {"posts": [id[:20] for id in unknown[:5]]}))
    check_sort(answer, data, "begs", 4)


@pytest.mark.check(points=3, ideas=("2f",))
def test_finds_empty(answer, data):
    check_sort(answer, data, "empty", 3)


@pytest.mark.check(points=3, ideas=("2f",))
def test_spares_good(answer, data):
    check_sort(answer, data, "good", 3)


@pytest.mark.check(points=2, ideas=("2e", "2f"))
def test_cost(answer, data):
    said, price, fee = sorted_posts(answer, data), data["price"], data["fee"]
    posts = data["posts"].values()
    sorts = [[post["sort"] for post in posts], list(said.values())]  # by us, by the learner: who errs in one place may sum up rightly
    wasted, own = (sort.count("begs") + sort.count("empty") for sort in sorts)
    values = {"cost": answer.cost, "price": price, "quarter": price * len(posts), "posts": len(posts), "fee": fee}

    def makes(counts):
        return any(abs(answer.cost - price * count) < 1 for count in counts)

    if abs(answer.cost - price * wasted) <= price * CLOSE:
        passed(Feedback("good_cost", {**values, "wasted": wasted, "exact": price * wasted}))
    if makes([own]) and not whole(said, data):
        passed(Feedback("good_cost_own", {**values, "wasted": own}))
    unsold = sum(post["sales"] == 0 for post in posts)
    cases = (
        ("cost_whole", makes([len(posts)])),
        ("cost_begging_only", makes([sort.count("begs") for sort in sorts])),
        ("cost_good", makes([sort.count("good") for sort in sorts])),
        ("cost_unsold", makes([unsold])),
        ("cost_one_month", any(abs(answer.cost * len(posts) - fee * count) < len(posts) for count in (wasted, own))),
        ("cost_count", abs(answer.cost - wasted) <= CLOSE),
    )
    id = next((id for id, holds in cases if holds), "")
    if id:
        fail(Feedback(id, values), points=int(id == "cost_begging_only"))
    fail(Feedback("cost_off", {**values, "way": Text("too_low" if answer.cost < price * wasted else "too_high")}))


def check_choice(answer_id, said, field, right):
    """End the check of a question with one right choice."""
    choice = said.get(answer_id)
    if choice is None:
        fail(Feedback(f"{field}_unanswered"))
    feedback = Feedback(f"{field}_{choice}", {"words": Text(f"{field}_{choice}")})  # a letter is too long to be quoted, an answer is not
    if choice != right:
        fail(feedback)
    passed(feedback)


@pytest.mark.check(points=2, ideas=("2e",))
def test_what_to_report(answer, data):
    check_choice(answer.report, data["reports"], "report", "effect")


@pytest.mark.check(points=2, ideas=("2f",))
def test_letter(answer, data):
    check_choice(answer.letter, data["letters"], "letter", "facts")
