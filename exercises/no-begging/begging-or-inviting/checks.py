"""Open begging, begging in disguise and honest posts are scored apart: neither a list of words nor suspicion is enough."""

from typing import NamedTuple

import pytest

from grader.check import Feedback, Text, fail, passed

ENOUGH = 0.4  # share of begging found minus share of honest posts accused; below it a coin does as well


class Side(NamedTuple):
    """The posts of one sort by whether they were marked as begging."""

    marked: list
    left: list

    @property
    def count(self):
        return len(self.marked) + len(self.left)


def sort_marks(answer, data):
    """The posts that beg openly, those that beg in disguise and those that don't beg; ids of no card are `known_cards`' business."""
    marked = set(answer.begging)

    def side(sort):
        of_it = [(id, post) for id, post in data["posts"].items() if sort_of(post) == sort]
        return Side([post for id, post in of_it if id in marked], [post for id, post in of_it if id not in marked])

    return side("plain"), side("hidden"), side("honest")


def sort_of(post):
    if not post["begs"]:
        return "honest"
    return "plain" if post["kind"] == "plain" else "hidden"


def check_whole(plain, hidden, honest, finding):
    """End the check if the marks as a whole were made without judging."""
    hits, begging = len(plain.marked) + len(hidden.marked), plain.count + hidden.count
    if not hits and not honest.marked:
        fail(Feedback("marked_nothing", {"finding": finding}))
    if hits == begging and not honest.left:
        fail(Feedback("marked_everything", {"finding": finding}))
    if hits / begging - len(honest.marked) / honest.count < ENOUGH:
        fail(Feedback("like_guessing", {"finding": finding}))


def told(post):
    """A post and what in it begs or invites."""
    return {"name": post["name"], "post": Text(f"post_{post['id']}"), "why": Text(f"why_{post['id']}")}


def one_by_one(id, posts):
    """One feedback for each wrongly judged post, with what its kind teaches."""
    return [Feedback(id, {**told(post), "lesson": Text(f"lesson_{post['kind']}")}) for post in posts]


def points_for(right, of, points):
    """Half of them right is what a coin does and earns nothing; from there on points rise evenly."""
    return max(0, points * (2 * right - of) // of)


@pytest.mark.check(points=1, ideas=("2a",))
def test_known_cards(answer, data):
    unknown = [id for id in answer.begging if id not in data["posts"]]
    if unknown:
        fail(Feedback("unknown_card", {"cards": [id[:20] for id in unknown[:5]]}))


@pytest.mark.check(points=3, ideas=("2a",))
def test_finds_plain_begging(answer, data):
    plain, hidden, honest = sort_marks(answer, data)
    check_whole(plain, hidden, honest, Text("found_plain_of", hits=len(plain.marked), all=plain.count))
    if plain.left:
        fail(*one_by_one("missed_plain", plain.left), points=points_for(len(plain.marked), plain.count, 3))
    passed(Feedback("found_plain", {"count": plain.count, **told(plain.marked[0])}))


@pytest.mark.check(points=5, ideas=("2a",))
def test_finds_hidden_begging(answer, data):
    plain, hidden, honest = sort_marks(answer, data)
    check_whole(plain, hidden, honest, Text("found_hidden_of", hits=len(hidden.marked), all=hidden.count))
    if hidden.left:
        fail(*one_by_one("missed_hidden", hidden.left), points=points_for(len(hidden.marked), hidden.count, 5))
    passed(Feedback("found_hidden", {"count": hidden.count, **told(hidden.marked[0])}))


@pytest.mark.check(points=4, ideas=("2a",))
def test_leaves_invitations_alone(answer, data):
    plain, hidden, honest = sort_marks(answer, data)
    check_whole(plain, hidden, honest, Text("accused_of", alarms=len(honest.marked), all=honest.count))
    if honest.marked:
        fail(*one_by_one("false_alarm", honest.marked), points=points_for(len(honest.left), honest.count, 4))
    trap = next((post for post in honest.left if post["kind"] == "word"), honest.left[0])
    passed(Feedback("left_alone", {"count": honest.count, **told(trap)}))


@pytest.mark.check(points=3, ideas=("2d",))
def test_what_begging_says(answer, data):
    said = data["sentences"].get(answer.says)
    if said is None:
        fail(Feedback("says_unanswered"))
    feedback = Feedback(f"says_{said}", {"words": Text(f"says_{said}")})
    if said != "no_merit":
        fail(feedback)
    passed(feedback)
