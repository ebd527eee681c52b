"""What moves with the till, what only seems to, what it is worth, and what to do with such knowledge: each judged by itself."""

from typing import NamedTuple

import pytest

from grader.check import Feedback, Text, fail, passed
from grader.form import chosen

MOVES, PARTS = "moves", ("moves", "season", "growth", "apart")
BEST = 13
TOO_MANY = 3  # so many figures that "move with the till" have not been told apart
LOW, HIGH = 0.6, 1.6  # of what the dots say: read by eye, not reckoned
NEAR = 0.15  # so near to the plain average it was taken for the worth


class Verdict(NamedTuple):
    """A figure and what the answer says of it."""

    figure: dict
    said: str

    @property
    def right(self):
        return self.said == self.figure["part"]

    @property
    def name(self):
        return Text(f"figure_{self.figure['figure']}")


def verdicts(answer, data):
    return [Verdict(figure, chosen(answer.verdicts, id, "verdict")) for id, figure in data["figures"].items()]


def check_whole(found):
    """End the check if the figures as a whole were not judged or not told apart."""
    moving = sum(verdict.said == MOVES for verdict in found)
    if not any(verdict.said for verdict in found):
        fail(Feedback("none_judged"))
    if moving >= TOO_MANY:
        fail(Feedback("most_move", {"count": moving}))


def unjudged(found):
    return Feedback("unjudged", {"names": [verdict.name for verdict in found if not verdict.said]})


def mistake(verdict):
    """What to tell about a figure that doesn't move with the till and was taken for something else."""
    figure = verdict.figure
    if verdict.said != MOVES:
        values = {"verdict": Text(f"verdict_{verdict.said}"), "low": figure["low"], "high": figure["high"]}
        return Feedback(f"{figure['part']}_unseen", {"name": verdict.name, **values})
    id = "likes_for_money" if figure["figure"] == "likes" else f"{figure['part']}_for_effect"
    return Feedback(id, {"name": verdict.name, "together": figure["together"], "best": BEST})


def points_for(right, of, points):
    """Half of them right is what a coin does and earns nothing; from there on points rise evenly."""
    return max(0, points * (2 * right - of) // of)


def chart(found):
    rows = [{"label": verdict.name, "values": [verdict.figure["together"]], "mark": verdict.figure["part"] == MOVES} for verdict in found]
    return {"title": Text("chart_title"), "label": Text("chart_label"), "low": 0, "high": BEST, "series": [Text("chart_series")], "rows": rows}


@pytest.mark.check(points=3, ideas=("2e",))
def test_what_moves(answer, data):
    strange = [row for row in answer.verdicts if row not in data["figures"]]
    strange += [said for _, said in verdicts(answer, data) if said and said not in PARTS]
    if strange:
        fail(Feedback("unknown_figure", {"ids": [str(id)[:20] for id in strange[:5]]}))
    found = verdicts(answer, data)
    check_whole(found)
    mover = next(verdict for verdict in found if verdict.figure["part"] == MOVES)
    if not mover.said:
        fail(unjudged([mover]))
    values = {"name": mover.name, "together": mover.figure["together"], "best": BEST}
    if not mover.right:
        fail(Feedback("mover_missed", {**values, "verdict": Text(f"verdict_{mover.said}")}))
    passed(Feedback("found_mover", {**values, "chart": chart(found)}))


@pytest.mark.check(points=5, ideas=("2e",))
def test_what_does_not(answer, data):
    found = verdicts(answer, data)
    check_whole(found)
    others = [verdict for verdict in found if verdict.figure["part"] != MOVES]
    judged = [verdict for verdict in others if verdict.said in PARTS]
    wrong = [mistake(verdict) for verdict in judged if not verdict.right]
    if len(judged) < len(others):
        wrong.append(unjudged([verdict for verdict in others if verdict not in judged]))
    if wrong:
        fail(*wrong, points=points_for(sum(verdict.right for verdict in others), len(others), 5))
    passed(Feedback("saw_through", {"names": [verdict.name for verdict in others]}))


@pytest.mark.check(points=2, ideas=("2e",))
def test_what_it_is_worth(answer, data):
    ten, average, given = data["worth"]["ten_more"], data["worth"]["average"], answer.worth
    values = {"given": given, "ten_more": ten}
    if LOW * ten <= given <= HIGH * ten:
        passed(Feedback("worth_read", values))
    if LOW * ten <= 10 * given <= HIGH * ten:
        fail(Feedback("worth_of_one", values))
    if abs(given - average) <= NEAR * average:
        fail(Feedback("worth_average", values))
    fail(Feedback("worth_too_low" if given < ten else "worth_too_high", values))


@pytest.mark.check(points=2, ideas=("3b",))
def test_more_eyes(answer, data):
    said = data["eyes"].get(answer.eyes)
    if said is None:
        fail(Feedback("eyes_unanswered"))
    reach = next(figure for figure in data["figures"].values() if figure["figure"] == "reach")
    feedback = Feedback(f"eyes_{said}", {"words": Text(f"eyes_{said}"), "together": reach["together"], "best": BEST})
    if said != "ask_effect":
        fail(feedback)
    passed(feedback)


@pytest.mark.check(points=2, ideas=("2e",))
def test_what_next(answer, data):
    said = data["next"].get(answer.next)
    if said is None:
        fail(Feedback("next_unanswered"))
    feedback = Feedback(f"next_{said}", {"words": Text(f"next_{said}")})
    if said != "try_it":
        fail(feedback)
    passed(feedback)
