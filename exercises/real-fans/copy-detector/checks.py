"""Is it a sound measure, does it see through edits and moved sentences, and does it leave common phrases alone?"""

import pytest

from grader.check import Feedback, fail, passed

LINE = 0.4  # from here on a person looks at a pair; the prompt says so
NEARLY = 1e-9
SHARES = ((0.9, 3), (0.75, 2), (0.5, 1))  # share of the pairs on the right side of the line, and its points


@pytest.mark.check(points=1)
def test_same_both_ways(answer, data):
    pairs = [(a, b) for a in data["texts"] for b in data["texts"] if a < b]
    there, back = (answer.map("similarity", each, star=True) for each in (pairs, [(b, a) for a, b in pairs]))
    for (a, b), one, other in zip(pairs, there, back):
        if not abs(one - other) <= NEARLY:
            fail(Feedback("asymmetric", {"a": excerpt(a), "b": excerpt(b), "one": told(one), "other": told(other)}))


@pytest.mark.check(points=1)
def test_itself(answer, data):
    said = answer.map("similarity", [(text, text) for text in data["texts"]], star=True)
    for text, value in zip(data["texts"], said):
        if not abs(value - 1) <= NEARLY:
            fail(Feedback("not_one_on_itself", {"text": excerpt(text), "value": told(value)}))


@pytest.mark.check(points=1)
def test_range(answer, data):
    said = answer.map("similarity", data["odd"], star=True)  # what it says of an empty text is its own affair
    for (a, b), value in zip(data["odd"], said):
        if not -NEARLY <= value <= 1 + NEARLY:
            fail(Feedback("out_of_range", {"a": excerpt(a), "b": excerpt(b), "value": told(value)}))


@pytest.mark.check(points=3, hidden=True, ideas=("1f",))
def test_light_edits(answer, hidden):
    judge(answer, hidden, "edited", "misses_edits")


@pytest.mark.check(points=3, hidden=True, ideas=("1f",))
def test_moved_sentences(answer, hidden):
    judge(answer, hidden, "shuffled", "misses_shuffled")


@pytest.mark.check(points=3, hidden=True, ideas=("1f",))
def test_common_phrases(answer, hidden):
    judge(answer, hidden, "independent", "cries_wolf")


def judge(answer, hidden, kind, id):
    """End the check by how many pairs of a kind come out on their side of the line."""
    said = answer.once("said", lambda: ask(answer, hidden))
    seen = {name: [value >= LINE for value in values] for name, values in said.items()}
    everything = [verdict for verdicts in seen.values() for verdict in verdicts]
    if not any(everything):
        fail(Feedback("sees_nothing", {"pairs": len(everything)}))
    if all(everything):
        fail(Feedback("sees_everything", {"pairs": len(everything)}))
    right = sum(verdict is (kind != "independent") for verdict in seen[kind])
    figures = {"right": right, "wrong": len(seen[kind]) - right, "pairs": len(seen[kind]), "middle": told(middle(said[kind]))}
    points = next((points for share, points in SHARES if right >= share * len(seen[kind])), 0)
    if points < SHARES[0][1]:
        fail(Feedback(id, figures), points=points)
    if kind == "independent":
        passed(Feedback("keeps_apart", {"copies": told(middle(said["edited"] + said["shuffled"])), "others": told(middle(said[kind]))}))


def ask(answer, hidden):
    """What the function says of every hidden pair; one batch, so that no kind can be told from another by being asked apart."""
    pairs = [(kind, pair) for kind, list_ in hidden.items() for pair in list_]
    values = answer.map("similarity", [pair for _, pair in pairs], star=True)
    return {kind: [value for (of, _), value in zip(pairs, values) if of == kind] for kind in hidden}


def middle(values):
    return sorted(values)[len(values) // 2]


def told(value):
    """A number fit to be told: two decimals, and no endless ones."""
    return round(float(value), 2) if abs(value) < 1e6 else 1e6


def excerpt(text):
    """How a text begins and ends: a whole and its half begin alike."""
    return text if len(text) <= 50 else f"{text[:24].rstrip()} … {text[-24:].lstrip()}"
