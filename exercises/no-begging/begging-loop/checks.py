"""Loops found, innocents left in peace, loops broken with few cuts, nobody stranded, something of use there: each by itself."""

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import marks

ENOUGH = 0.4  # share of places in loops marked minus share of others marked; below it a coin does as well
MOST_CUTS = 4  # whoever cuts more has not looked for the link to cut
PARTS = {"cut_outside": 2, "spare_cut": 2, "shared_link_unseen": 2}  # points where no loop is left, but by too many cuts


def name(data, place):
    return Text(f"place_{data['places'][place]}")


def told(data, loop):
    """A loop as a walk that comes back: A → B → A."""
    return Text(f"loop_{len(loop)}", **{f"n{index}": name(data, place) for index, place in enumerate(loop)})


def told_link(data, id):
    a, b = data["links"][id]
    return Text("choice_link", letter=id, a=name(data, a), b=name(data, b))


def inside(data):
    """The places that lie in a loop, in their order."""
    return [place for place in data["places"] if any(place in loop for loop in data["loops"])]


def links_of(data, loop):
    """The ids of the links along a loop."""
    pairs = [list(pair) for pair in zip(loop, loop[1:] + loop[:1])]
    return [id for id, pair in data["links"].items() if pair in pairs]


def left_loops(data, cuts):
    """The loops that none of the cut links breaks."""
    return [loop for loop in data["loops"] if not set(links_of(data, loop)) & set(cuts)]


def stranded(data, cuts):
    """The places from which no end can be reached without the cut links."""
    arriving = list(data["ends"])
    for place in arriving:  # grows while it is walked through
        arriving += [a for id, (a, b) in data["links"].items() if id not in cuts and b == place and a not in arriving]
    return [place for place in data["places"] if place not in arriving]


def points_for(right, of, points):
    """Half of them right is what a coin does and earns nothing; from there on points rise evenly."""
    return max(0, points * (2 * right - of) // of)


def marked(answer, data):
    """The marked places and the ids of no place; ends the check if the marks as a whole were made without judging."""
    known, strange = marks(answer.loops, data["places"])
    looped = inside(data)
    hits = sum(place in looped for place in known)
    if not known and not strange:
        fail(Feedback("nothing_marked"))
    if len(known) == len(data["places"]):
        fail(Feedback("everything_marked", {"count": len(known)}))
    alarms = len(known) - hits
    if known and hits / len(looped) - alarms / (len(data["places"]) - len(looped)) < ENOUGH:
        fail(Feedback("like_guessing", {"hits": hits, "looped": len(looped), "alarms": alarms}))
    return known, strange


@pytest.mark.check(points=3, ideas=("2h",))
def test_finds_loops(answer, data):
    known, _ = marked(answer, data)
    looped = inside(data)
    missed = [place for place in looped if place not in known]
    whole = sum(all(place in known for place in loop) for loop in data["loops"])
    values = {"whole": whole, "all": len(data["loops"])}
    if not missed:
        passed(Feedback("loops_found", {"loops": [told(data, loop) for loop in data["loops"]]}))
    in_long = [place for place in missed if any(place in loop and len(loop) > 2 for loop in data["loops"])]
    in_pair = [place for place in missed if place not in in_long]
    found = [Feedback("pair_missed", {**values, "name": name(data, in_pair[0])})] if in_pair else []
    found += [Feedback("long_loop_missed", {**values, "name": name(data, in_long[0])})] if in_long else []
    fail(*found, points=points_for(len(looped) - len(missed), len(looped), 3))


@pytest.mark.check(points=3, ideas=("2h",))
def test_accuses_nobody(answer, data):
    known, strange = marked(answer, data)
    if strange:
        fail(Feedback("unknown_place", {"ids": [id[:20] for id in strange[:5]]}))
    others = [place for place in data["places"] if place not in inside(data)]
    accused = [place for place in others if place in known]
    if not accused:
        passed(Feedback("left_in_peace", {"names": [name(data, place) for place in others]}))
    sorts = {
        "accused_end": [place for place in accused if place in data["ends"]],
        "accused_no_way_in": [place for place in accused if place == data["source"]],
        "accused_leads_on": [place for place in accused if place not in data["ends"] and place != data["source"]],
    }
    found = [Feedback(id, {"names": [name(data, place) for place in places]}) for id, places in sorts.items() if places]
    fail(*found, points=points_for(len(others) - len(accused), len(others), 3))


def cut(answer, data):
    """The cut links; ends the check if there are none, far too many, or none that lies in a loop."""
    known, strange = marks(answer.cuts, data["links"])
    if strange:
        fail(Feedback("unknown_link", {"ids": [id[:20] for id in strange[:5]]}))
    if not known:
        fail(Feedback("nothing_cut"))
    if len(known) > MOST_CUTS:
        fail(Feedback("cut_too_much", {"count": len(known), "all": len(data["links"])}))
    if len(left_loops(data, known)) == len(data["loops"]):
        fail(Feedback("cut_outside", {"link": told_link(data, known[0])}))
    return known


def needless(data, cuts):
    """Where no loop is left: why there are more cuts than needed, and the link that shows it best."""
    in_loops = [id for loop in data["loops"] for id in links_of(data, loop)]
    outside = [id for id in cuts if id not in in_loops]
    if outside:
        return Feedback("cut_outside", {"link": told_link(data, outside[0])})
    spare = [id for id in cuts if not left_loops(data, [other for other in cuts if other != id])]
    if spare:
        return Feedback("spare_cut", {"link": told_link(data, spare[0]), "count": len(cuts)})
    return Feedback("shared_link_unseen", {"count": len(cuts)})


@pytest.mark.check(points=4, ideas=("2h",))
def test_breaks_loops(answer, data):
    cuts = cut(answer, data)
    left = left_loops(data, cuts)
    if left:
        fail(Feedback("loop_left", {"loop": told(data, left[0]), "count": len(left)}), points=1 if len(left) == 1 else 0)
    if len(cuts) > data["least"]:
        why = needless(data, cuts)
        fail(why, points=PARTS[why.id])
    passed(Feedback("loops_broken", {"links": [told_link(data, id) for id in cuts], "count": len(data["loops"])}))


@pytest.mark.check(points=2, ideas=("2h",))
def test_everyone_arrives(answer, data):
    cuts = cut(answer, data)
    lost = stranded(data, cuts)
    if lost:
        fail(Feedback("stranded", {"name": name(data, lost[0]), "count": len(lost)}))
    passed(Feedback("all_arrive", {"ends": [name(data, end) for end in data["ends"]]}))


@pytest.mark.check(points=2, ideas=("2h",))
def test_something_there(answer, data):
    said = data["instead"].get(answer.instead)
    if said is None:
        fail(Feedback("instead_unanswered"))
    if said == "useful":
        passed(Feedback("chose_useful", {"words": Text(f"useful_{data['organisation']}")}))
    fail(Feedback(f"chose_{said}", {"words": Text(f"instead_{said}")}))
