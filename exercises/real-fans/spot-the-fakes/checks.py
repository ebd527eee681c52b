"""Hits and false alarms are both scored: each bought account that is missed and each person accused costs points."""

from typing import NamedTuple

import pytest

from grader.check import Feedback, Text, fail, passed

ENOUGH = 0.4  # share of fakes found minus share of people accused; a coin gets so far once in some forty tries

LESSON_OF = {  # what a misleading sign teaches; signs that teach the same share a text
    "follows_unfollowed": "follows_many", "no_posts": "nothing_own", "empty_phrases": "nothing_own",
    "hardly_posts": "few_followers", "likes_in_heaps": "never_likes", "default_picture": "no_bio",
}


class Marks(NamedTuple):
    """What was marked, by what is true: the profiles in each of the four boxes, the clearest case first."""

    hits: list
    missed: list
    alarms: list
    spared: list

    @property
    def bought(self):
        return len(self.hits) + len(self.missed)

    @property
    def people(self):
        return len(self.alarms) + len(self.spared)

    @property
    def problem(self):
        """The id of what is wrong with the marks as a whole, if anything is."""
        if not self.hits and not self.alarms:
            return "marked_no_one"
        if not self.missed and not self.spared:
            return "marked_everyone"
        if len(self.hits) / self.bought - len(self.alarms) / self.people < ENOUGH:
            return "like_guessing"
        return None


def sort_marks(answer, data):
    """The profiles in their four boxes; ids of no card are `known_cards`' business."""
    marked = set(answer.fakes)
    clearest_first = sorted(data["profiles"].items(), key=lambda item: -abs(item[1]["weight"]))

    def box(was_bought, was_marked):
        return [profile for id, profile in clearest_first if profile["bought"] is was_bought and (id in marked) is was_marked]

    return Marks(box(True, True), box(True, False), box(False, True), box(False, False))


def sides(profile):
    """The signs on a profile: those that speak for bought, those that speak for a person."""
    told = [(sign["id"], sign["for"], Text(sign["id"], **sign["values"])) for sign in profile["signs"]]
    bought = [text for _, side, text in told if side == "bought"]
    person = [text for _, side, text in told if side == "person"]
    return {"name": profile["name"], "bought": bought or Text("nothing"), "person": person or Text("nothing")}


def card_by_card(id, profiles, misled_by):
    """One feedback for each wrongly marked profile, with what its most misleading sign teaches."""
    for profile in profiles:
        misleading = next((sign["id"] for sign in profile["signs"] if sign["for"] == misled_by), f"nothing_{misled_by}")
        yield Feedback(id, {**sides(profile), "lesson": Text("lesson_" + LESSON_OF.get(misleading, misleading))})


def points_for(right, of, points):
    """Half of them right is what a coin does and earns nothing; from there on points rise evenly."""
    return max(0, points * (2 * right - of) // of)


@pytest.mark.check(points=1, ideas=("1h",))
def test_known_cards(answer, data):
    unknown = [id for id in answer.fakes if id not in data["profiles"]]
    if unknown:
        fail(Feedback("unknown_card", {"cards": [id[:20] for id in unknown[:5]]}))


@pytest.mark.check(points=5, ideas=("1b", "1c"))
def test_found_the_fakes(answer, data):
    marks = sort_marks(answer, data)
    if marks.problem:
        fail(Feedback(marks.problem, {"finding": Text("found", hits=len(marks.hits), bought=marks.bought)}))
    if marks.missed:
        fail(*card_by_card("too_trusting", marks.missed, "person"), points=points_for(len(marks.hits), marks.bought, 5))
    passed(Feedback("found_all", {"count": marks.bought, **sides(marks.hits[-1])}))


@pytest.mark.check(points=4, ideas=("1b", "1h"))
def test_spared_the_people(answer, data):
    marks = sort_marks(answer, data)
    if marks.problem:
        fail(Feedback(marks.problem, {"finding": Text("accused", alarms=len(marks.alarms), people=marks.people)}))
    if marks.alarms:
        fail(*card_by_card("too_suspicious", marks.alarms, "bought"), points=points_for(len(marks.spared), marks.people, 4))
    passed(Feedback("spared_all", {"count": marks.people, **sides(marks.spared[-1])}))
