"""Suspicion is no skill and neither is trust: who is open, who is honest without a name and who deceives are scored apart."""

from collections import Counter

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import chosen, marks

SORTS = ("open", "anonymous", "deceiving")
REASONS = ("said", "views", "unnamed", "paid", "invented", "pretends", "not_theirs")
TOO_MANY_ALIKE = 9  # of twelve in one box; no honest sorting comes near it
RULED_BY_NAMES = 10  # of the eleven cases that a rule on names speaks about
ENOUGH_RIGHT = 6  # with fewer cases in their boxes single slips are not the matter
SLIP = 2  # points that each wrongly sorted case costs

HONEST_OPEN = ("declared", "own", "edge_open")
VOICES = ("ghost", "edge_voice", "handed")
DECEITS = ("hidden", "support", "edge_interest")
MISTAKES = {  # kind: the feedback for each wrong sort
    **dict.fromkeys(HONEST_OPEN, {"deceiving": "open_suspected", "anonymous": "open_hidden"}),
    "pen": {"deceiving": "pen_accused", "open": "pen_open"},
    **dict.fromkeys(("ghost", "edge_voice"), {"deceiving": "ghost_accused", "open": "ghost_open"}),
    "handed": dict.fromkeys(("open", "anonymous"), "voice_handed_away"),
    "hidden": dict.fromkeys(("open", "anonymous"), "name_trusted"),
    "support": dict.fromkeys(("open", "anonymous"), "support_believed"),
    "edge_interest": dict.fromkeys(("open", "anonymous"), "interest_overlooked"),
}


def judged(answer, data):
    """Each case with what the learner chose for it, "" where nothing was; words that are no choice stay as they are."""
    return [{**case, **{column: chosen(answer.cases, row, column)[:40] for column in ("sort", "reason")}} for row, case in data["cases"].items()]


def of_kind(cases, kinds):
    return [case for case in cases if case["kind"] in kinds]


def well_sorted(case):
    return any(case["sort"] == sort for sort, _ in case["accepted"])


def told(case):
    """A case by its name, with the words of its scene that decide."""
    return {"name": Text(f"name_{case['id']}"), "why": Text(f"why_{case['id']}")}


def names(cases):
    return [Text(f"name_{case['id']}") for case in cases]


def unread(cases):
    """What can't be weighed: cases without a sort, or with a word that is none."""
    blank = [case for case in cases if not case["sort"]]
    other = [case for case in cases if case["sort"] and case["sort"] not in SORTS]
    found = [Feedback("not_judged", {"cases": names(blank)})] if blank else []
    return found + ([Feedback("unknown_sort", {"words": list(dict.fromkeys(case["sort"] for case in other))})] if other else [])


def by_names(cases):
    """How many cases are sorted as one would who asks only for a name: a real one is honest, another deceives."""
    return sum(case["sort"] == ("open" if case["named"] else "deceiving") for case in cases if case["named"] is not None)


def check_whole(cases, part):
    """End the check if the cases as a whole were sorted by something else than their scenes."""
    sort, count = Counter(case["sort"] for case in cases).most_common(1)[0]
    right = sum(map(well_sorted, cases))
    wrong = next((case for case in (*part, *cases) if not well_sorted(case)), part[0])
    if by_names(cases) >= RULED_BY_NAMES:
        fail(Feedback("names_decide", told(wrong)))
    if sort in SORTS and count >= TOO_MANY_ALIKE:
        fail(Feedback("sorted_alike", {"count": count, "sort": Text(f"sort_{sort}"), **told(wrong)}))
    if right < ENOUGH_RIGHT and not unread(cases):
        fail(Feedback("few_right", {"right": right, **told(wrong)}))


def check_sorts(answer, data, kinds, points):
    """End the check unless every case of these kinds lies in a box where it can lie; give these cases back."""
    cases = judged(answer, data)
    part = of_kind(cases, kinds)
    check_whole(cases, part)
    wrong = [case for case in part if case["sort"] in SORTS and not well_sorted(case)]
    slips = [Feedback(MISTAKES[case["kind"]][case["sort"]], {"sort": Text(f"sort_{case['sort']}"), **told(case)}) for case in wrong]
    open_ones = unread(part)
    if slips or open_ones:
        missed = sum(not well_sorted(case) for case in part)
        fail(*open_ones, *slips, points=max(0, points - SLIP * missed))
    return part


@pytest.mark.check(points=3, ideas=("1d",))
def test_open_found(answer, data):
    part = check_sorts(answer, data, HONEST_OPEN, 3)
    passed(Feedback("good_open", told(of_kind(part, ("declared",))[0])))


@pytest.mark.check(points=3, ideas=("1d",))
def test_pen_names_spared(answer, data):
    part = check_sorts(answer, data, ("pen",), 3)
    passed(Feedback("good_pen", told(part[0])))


@pytest.mark.check(points=3, ideas=("5e",))
def test_own_voice(answer, data):
    part = check_sorts(answer, data, VOICES, 3)
    helped, handed = of_kind(part, ("ghost",))[0], of_kind(part, ("handed",))[0]
    passed(Feedback("good_voice", {"helped": Text(f"name_{helped['id']}"), **told(handed)}))


@pytest.mark.check(points=3, ideas=("1d",))
def test_deceit_found(answer, data):
    part = check_sorts(answer, data, DECEITS, 3)
    passed(Feedback("good_deceit", told(of_kind(part, ("hidden",))[0])))


@pytest.mark.check(points=2, ideas=("1d",))
def test_reasons(answer, data):
    """Reasons are weighed where the sort holds: a wrong sort has its own check."""
    _, strangers = marks(list(answer.cases), data["cases"])
    if strangers:
        fail(Feedback("unknown_case", {"cases": [row[:20] for row in strangers[:5]]}), points=1)
    cases = judged(answer, data)
    check_whole(cases, cases)
    sorted_well = [case for case in cases if well_sorted(case)]
    if len(sorted_well) < ENOUGH_RIGHT:
        fail(*unread(cases))
    blank = [case for case in sorted_well if case["reason"] not in REASONS]
    wrong = [case for case in sorted_well if case not in blank and [case["sort"], case["reason"]] not in case["accepted"]]
    missing = [Feedback("no_reason", {"cases": names(blank)})] if blank else []
    if missing or wrong:
        fail(*missing, *map(reason_missed, wrong), points=int(len(blank) + len(wrong) == 1))
    edge = next((case for case in sorted_well if case["kind"].startswith("edge")), None)
    shown = edge or sorted_well[0]
    passed(Feedback("good_reasons", {"count": len(sorted_well), "sort": Text(f"sort_{shown['sort']}"), **told(shown)}))


def reason_missed(case):
    sorts = {sort for sort, _ in case["accepted"]}
    id = "edge_reason" if len(sorts) > 1 else "reason_missed"
    return Feedback(id, {"sort": Text(f"sort_{case['sort']}"), "reason": Text(f"reason_{case['reason']}"), **told(case)})


@pytest.mark.check(points=2, ideas=("1d",))
def test_principle(answer, data):
    principle = data["principles"].get(answer.principle)
    if principle is None:
        fail(Feedback("principle_unanswered"))
    feedback = Feedback(f"principle_{principle}", {"words": Text(f"principle_{principle}")})
    if principle != "misled":
        fail(feedback)
    passed(feedback)
