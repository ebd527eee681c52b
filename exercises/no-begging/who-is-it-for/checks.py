"""A gift that meets the need, a place where it is welcome, an honest no, and one person first: each judged by itself."""

from collections import Counter

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import chosen

NOTHING, EVERYWHERE = "nothing", "everywhere"
BEYOND = "beyond"  # the role of the person whom this business can't help
ALIKE = 4  # of six people: so many with the same gift or place haven't been looked at one by one
MOST_NO = 3  # so many times “nothing of ours” is no honest no any more
FIRST = {"urgent": "first_urgent", "famous": "first_famous", "beyond": "first_unhelpable", "helped": "first_helped", "calm": "first_can_wait"}


def given(answer, data, column):
    """What each person was given in this column, by person id: the meaning of the choice, None where there is no such choice."""
    meanings = data["gifts" if column == "gift" else "places"]
    return {id: meanings.get(chosen(answer.matches, id, column)) for id in data["people"]}


def strange(answer, data, column):
    """Choices in this column that the form doesn't have."""
    known = data["gifts" if column == "gift" else "places"]
    return [said for id in data["people"] if (said := chosen(answer.matches, id, column)) and said not in known]


def told(person, data, **choice):
    """A person's profile in the learner's language, and what was chosen for them."""
    parts = {part: Text(f"{part}_{person['id']}") for part in ("need", "where", "annoys")}
    return {"name": person["name"], **parts, **{sort: words(sort, data, id) for sort, id in choice.items()}}


def words(sort, data, id):
    return Text(f"{sort}_{id}" if id in (NOTHING, EVERYWHERE) else f"{sort}_{data['business']}_{id}")


def check_gifts_whole(gifts, data):
    """End the check if the gifts as a whole were not chosen person by person."""
    if not any(gifts.values()):
        fail(Feedback("none_judged"))
    counts = Counter(gift for gift in gifts.values() if gift)
    if counts[NOTHING] >= MOST_NO:
        fail(Feedback("gives_up", {"count": counts[NOTHING]}))
    gift, count = counts.most_common(1)[0]
    if count >= ALIKE:
        fail(Feedback("same_for_all", {"gift": words("gift", data, gift), "count": count}))


def gift_mistake(person, gift, data):
    """What to tell of a gift that doesn't suit."""
    values = told(person, data, gift=gift)
    if gift in data["decoys"]:
        return Feedback("gift_impossible", {**values, "business": data["name"], "limit": Text(f"limit_{data['business']}_{gift}")})
    if person["role"] == BEYOND:
        return Feedback("gift_forced", {**values, "lacks": Text(f"lacks_{person['id']}")})
    if gift == NOTHING:
        return Feedback("gift_withheld", values)
    return Feedback("gift_annoys" if gift in person["annoying"] else "gift_misses", values)


def place_mistake(person, place, data):
    return Feedback("interrupts" if place in person["unwanted"] else "not_there", told(person, data, place=place))


def points_for(right, of, points):
    """Half of them right earns nothing; from there on points rise evenly."""
    return max(0, points * (2 * right - of) // of)


@pytest.mark.check(points=4, ideas=("2g",))
def test_gifts(answer, data):
    unknown = [row for row in answer.matches if row not in data["people"]] + strange(answer, data, "gift")
    if unknown:
        fail(Feedback("unknown_choice", {"ids": [str(id)[:20] for id in unknown[:5]]}))
    gifts = given(answer, data, "gift")
    check_gifts_whole(gifts, data)
    people = {id: person for id, person in data["people"].items() if person["role"] != BEYOND}
    right = [person for id, person in people.items() if gifts[id] in person["gifts"]]
    wrong = [gift_mistake(person, gifts[id], data) for id, person in people.items() if gifts[id] and person not in right]
    if missing := [person["name"] for id, person in people.items() if not gifts[id]]:
        wrong.append(Feedback("unjudged", {"names": missing}))
    if wrong:
        fail(*wrong, points=points_for(len(right), len(people), 4))
    shown = next(id for id, person in people.items() if person["role"] == "helped")
    passed(Feedback("gifts_fit", {"count": len(people), **told(people[shown], data, gift=gifts[shown])}))


@pytest.mark.check(points=2, ideas=("2g",))
def test_honest_no(answer, data):
    gifts = given(answer, data, "gift")
    check_gifts_whole(gifts, data)
    (id,) = [id for id, person in data["people"].items() if person["role"] == BEYOND]
    person = data["people"][id]
    if not gifts[id]:
        fail(Feedback("unjudged", {"names": [person["name"]]}))
    if gifts[id] != NOTHING:
        fail(gift_mistake(person, gifts[id], data))
    passed(Feedback("said_no", {**told(person, data), "lacks": Text(f"lacks_{person['id']}")}))


@pytest.mark.check(points=4, ideas=("2b",))
def test_places(answer, data):
    if unknown := strange(answer, data, "place"):
        fail(Feedback("unknown_choice", {"ids": [id[:20] for id in unknown[:5]]}))
    places, people = given(answer, data, "place"), data["people"]
    if not any(places.values()):
        fail(Feedback("none_judged"))
    largest = max(data["reach"], key=data["reach"].get)
    at_largest = list(places.values()).count(largest)
    if at_largest >= ALIKE:
        fail(Feedback("by_size", {"place": words("place", data, largest), "people": data["reach"][largest], "count": at_largest}))
    right = [person for id, person in people.items() if places[id] in person["places"]]
    wrong = [place_mistake(person, places[id], data) for id, person in people.items()
             if places[id] not in (None, EVERYWHERE) and person not in right]
    if everywhere := [person["name"] for id, person in people.items() if places[id] == EVERYWHERE]:
        wrong.insert(0, Feedback("broadcasts", {"names": everywhere}))
    if missing := [person["name"] for id, person in people.items() if not places[id]]:
        wrong.append(Feedback("unplaced", {"names": missing}))
    if wrong:
        fail(*wrong, points=points_for(len(right), len(people), 4))
    quiet = min(people, key=lambda id: data["reach"][places[id]])
    values = told(people[quiet], data, place=places[quiet])
    passed(Feedback("places_fit", {"count": len(people), **values, "people": data["reach"][largest]}))


@pytest.mark.check(points=2, ideas=("2g",))
def test_first(answer, data):
    person = data["people"].get(answer.first)
    if person is None:
        fail(Feedback("first_unanswered"))
    feedback = Feedback(FIRST[person["role"]], {**told(person, data), "followers": person["followers"]})
    if person["role"] != "urgent":
        fail(feedback)
    passed(feedback)


@pytest.mark.check(points=2, ideas=("2g", "2b"))
def test_how(answer, data):
    said = data["how"].get(answer.how)
    if said is None:
        fail(Feedback("how_unanswered"))
    feedback = Feedback(f"how_{said}", {"words": Text(f"how_{said}")})
    if said != "personal":
        fail(feedback)
    passed(feedback)
