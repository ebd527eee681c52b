"""Loops found in small networks, group by group, and in hidden ones; each way of erring is told as what it is."""

from typing import NamedTuple

import pytest

from grader.check import Feedback, Outcome, Text, fail, passed

FINE, FAIR = 0.9, 0.6  # share of hidden networks read rightly: three points of four, one
GROUPS = ("pairs", "long", "selves", "overlaps")  # the small networks that hold loops
ODDITIES = ("not_a_list_of_names", "start_repeated", "no_such_link", "against_the_arrow", "crosses_itself", "not_closed")  # first comes first


class Reading(NamedTuple):
    """A network and what the answer found in it, each loop told from its first name in the alphabet on."""

    links: list
    loops: list  # those that there are
    given: list  # what the answer returned

    @property
    def found(self):
        return [turned(item) for item in self.given if is_walk(item)]

    @property
    def missed(self):
        return [loop for loop in self.loops if loop not in self.found]

    @property
    def right(self):
        return len(self.given) == len(self.loops) and not self.missed


def is_walk(item):
    return isinstance(item, list) and len(item) > 0 and all(isinstance(name, str) for name in item)


def turned(loop):
    """The same loop from its first name in the alphabet on."""
    start = loop.index(min(loop))
    return loop[start:] + loop[:start]


def read(answer, networks):
    given = answer.map("loops", [network["links"] for network in networks])
    return [Reading(network["links"], network["loops"], said) for network, said in zip(networks, given)]


def group(answer, data, name):
    return read(answer, data["networks"][name])


def everything(answer, data):
    """All small networks with loops that the answer can cope with: what it can do at all."""
    return answer.once("everything", lambda: [reading for name in GROUPS for reading in coped_with(answer, data, name)])


def coped_with(answer, data, name):
    """A group's readings; none where the function stopped, which that group's own check tells."""
    try:
        return group(answer, data, name)
    except Outcome:
        return []


def check_group(answer, data, readings, points, hidden=False):
    """End the check with the first thing that went wrong in these networks, or pass without a word."""
    able = readings if hidden else everything(answer, data)  # under a secret nothing is asked that everybody knows
    if not any(reading.given for reading in able):
        fail(Feedback("finds_nothing", {"count": sum(len(reading.loops) for reading in able)}))
    wrong = [reading for reading in readings if not reading.right]
    if wrong:
        fail(diagnosed(able if hidden else able + coped_with(answer, data, "no_loop"), wrong, hidden), points=points)


def diagnosed(able, wrong, hidden):
    """What is wrong: something in the result that is no loop, loops that are missed, or a loop told twice."""
    for reading in wrong:
        for item in reading.given:
            if oddity(item, reading.links):
                return Feedback(main_oddity(able + wrong), {"links": told_links(reading, hidden), "item": told_item(item, hidden)})
    if any(reading.missed for reading in wrong):
        id, lengths = miss(able, wrong)
        reading = next(reading for reading in wrong if any(len(loop) in lengths for loop in reading.missed))
        values = {"links": told_links(reading, hidden), "given": len(reading.found), "all": len(reading.loops), "count": len(wrong)}
        return Feedback(id, values)
    reading = wrong[0]
    twice = next(loop for loop in reading.found if reading.found.count(loop) > 1)
    return Feedback("told_twice", {"links": told_links(reading, hidden), "item": told_item(twice, hidden)})


def oddity(item, links):
    """What keeps an entry of the result from being a loop, if anything does."""
    if not is_walk(item):
        return "not_a_list_of_names"
    if len(item) > 1 and item[0] == item[-1]:
        return "start_repeated"
    steps = [list(pair) for pair in zip(item, item[1:])]
    absent = [step for step in steps if step not in links]
    if absent:
        return "against_the_arrow" if all(step[::-1] in links for step in absent) else "no_such_link"
    if [item[-1], item[0]] not in links:
        return "not_closed" if set(item) <= {name for link in links for name in link} else "no_such_link"
    return "crosses_itself" if len(set(item)) < len(item) else None


def main_oddity(readings):
    """The weightiest oddity in all results: one slip of the code shows in several guises, and is told as one."""
    seen = {oddity(item, reading.links) for reading in readings for item in reading.given}
    return next(id for id in ODDITIES if id in seen)


def miss(able, wrong):
    """Why loops were missed, by their length or because they share places with others, and the lengths that show it."""
    missed = {len(loop) for reading in wrong for loop in reading.missed}
    found = {0, *(len(loop) for reading in able for loop in reading.found)}
    if missed != {1} and 1 not in found:
        missed.discard(1)  # links to oneself have a check of their own
    for length, id in ((1, "self_link_missed"), (2, "pair_missed")):
        if missed == {length} and length not in found and max(found) > length:
            return id, missed
    if min(missed) > max(found):
        return "only_pairs" if max(found) <= 2 else "stops_too_early", missed
    lost = [(loop, reading.loops) for reading in able + wrong for loop in reading.missed if len(loop) in missed]
    alone = [loop for loop, loops in lost if not any(set(other) & set(loop) for other in loops if other != loop)]
    return "loop_missed" if alone else "overlap_missed", missed


def told_links(reading, hidden):
    """The links of a network; a hidden one is not told."""
    if hidden or not reading.links:
        return Text("a_hidden_network" if hidden else "no_links")
    return Text("the_network", links=[" → ".join(link) for link in reading.links])


def told_item(item, hidden):
    """An entry of the result as it came, cut short; on a hidden network it could tell the case."""
    if hidden:
        return Text("not_told")
    return " → ".join(item)[:80] if is_walk(item) else Text("something_else")


@pytest.mark.check(points=2, ideas=("2h",))
def test_no_loop_no_alarm(answer, data):
    check_group(answer, data, group(answer, data, "no_loop"), 0)


@pytest.mark.check(points=2, ideas=("2h",))
def test_pairs(answer, data):
    check_group(answer, data, group(answer, data, "pairs"), 0)


@pytest.mark.check(points=2, ideas=("2h",))
def test_long_loops(answer, data):
    readings = group(answer, data, "long")
    check_group(answer, data, readings, 1 if 2 * sum(reading.right for reading in readings) > len(readings) else 0)


@pytest.mark.check(points=1)
def test_self_links(answer, data):
    check_group(answer, data, group(answer, data, "selves"), 0)


@pytest.mark.check(points=3, ideas=("2h",))
def test_overlaps(answer, data):
    readings = group(answer, data, "overlaps")
    check_group(answer, data, readings, 1 if 2 * sum(reading.right for reading in readings) > len(readings) else 0)


@pytest.mark.check(points=4, hidden=True, ideas=("2h",))
def test_any_network(answer, data, hidden):
    readings = read(answer, hidden)
    share = sum(reading.right for reading in readings) / len(readings)
    check_group(answer, data, readings, 3 if share >= FINE else 1 if share >= FAIR else 0, hidden=True)
    loops = sum(len(reading.loops) for reading in readings)
    passed(Feedback("finds_all", {"networks": len(readings), "loops": loops}))
