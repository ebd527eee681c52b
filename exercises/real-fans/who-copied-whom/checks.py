"""Copies overlooked, pages accused wrongly, the first page, the evidence and the advice are each judged by themselves."""

from datetime import date

import pytest

from grader.check import Feedback, Text, fail, passed

COPIES = ("verbatim", "backdated", "edited", "rewritten")
NAMES_ITS_SOURCE = ("syndication", "quotation")
STRONG = ("archive", "trace", "witness")  # in any order among themselves, before the printed date; the rank is none


def page_of(data, role):
    return next(page for page in data["pages"].values() if page["role"] == role)


def name_of(data, role):
    return page_of(data, role)["name"]


def day(iso):
    moment = date.fromisoformat(iso)
    return Text(f"month_{moment.month}", day=moment.day)


def sentence(data, kind, number):
    return Text(f"{data['subject']}_{kind}{number}")


def check_ids(given, known):
    """End the check if the answer names something that isn't there."""
    unknown = [id for id in given if id not in known]
    if unknown:
        fail(Feedback("unknown_id", {"ids": [id[:20] for id in unknown[:5]]}))


def check_whole(answer, data):
    """The roles of the marked pages; ends the check if the marks as a whole were made without judging.

    Which page was first is asked elsewhere: a copy taken for the first page is missing from no one's marks, and the true
    first page is then accused by that one slip only.
    """
    pages = data["pages"]
    check_ids(answer.copies, pages)
    marked = {pages[id]["role"] for id in answer.copies}
    if not marked:
        fail(Feedback("marked_nothing"))
    named = pages.get(answer.original, {}).get("role")
    wanted = [role for role in COPIES if role != named]
    others = [page["role"] for page in pages.values() if page["role"] not in COPIES]
    hits, alarms = sum(role in marked for role in wanted), sum(role in marked for role in others)
    # the share of copies found must exceed the share of others accused by a half; in whole numbers, so that nothing is rounded
    if 2 * (hits * len(others) - alarms * len(wanted)) < len(wanted) * len(others):
        fail(Feedback("like_guessing", {"hits": hits, "copies": len(wanted), "alarms": alarms, "others": len(others)}))
    accused = [role for role in others if role in marked and (role != "original" or named == "original")]
    return [role for role in wanted if role not in marked], accused


@pytest.mark.check(points=4, ideas=("1f",))
def test_finds_copies(answer, data):
    missed, _ = check_whole(answer, data)
    if missed:
        fail(*(missed_copy(data, role) for role in missed), points=2 if len(missed) == 1 else 0)
    number = data["kept"][-1]
    passed(Feedback("found_copies", {"rewritten": name_of(data, "rewritten"), "theirs": sentence(data, "r", number)}))


def missed_copy(data, role):
    """An overlooked copy, with what in its text or dates gives it away."""
    number = data["changed"] if role == "edited" else data["kept"][0]
    kind = {"edited": "e", "rewritten": "r"}.get(role, "s")
    values = {"theirs": sentence(data, kind, number), "first": sentence(data, "s", number)}
    page = page_of(data, role)
    return Feedback(f"missed_{role}", {"name": page["name"], "archived": day(page["archived"]), **values})


@pytest.mark.check(points=3, ideas=("1f",))
def test_spares_honest(answer, data):
    _, accused = check_whole(answer, data)
    shared = Text(f"{data['subject']}_shared")
    if accused:
        values = {"source": name_of(data, "backdated"), "theirs": Text(f"{data['subject']}_own"), "shared": shared}
        found = [Feedback(f"accuses_{role}", {"name": name_of(data, role), **values}) for role in accused]
        fail(*found, points=1 if len(accused) == 1 else 0)
    passed(Feedback("spared_honest", {"independent": name_of(data, "independent"), "shared": shared}))


@pytest.mark.check(points=3, ideas=("1f",))
def test_original(answer, data):
    page = data["pages"].get(answer.original)
    if page is None:
        fail(Feedback("unanswered", {"question": Text("ask_original")}))
    values = {"name": page["name"], "archived": day(page["archived"]), "shared": Text(f"{data['subject']}_shared")}
    if page["role"] == "original":
        passed(Feedback("original_right", {"name": page["name"], "witness": name_of(data, "syndication")}))
    if page["role"] in NAMES_ITS_SOURCE:
        fail(Feedback("original_named", values))
    fail(Feedback({"backdated": "original_printed", "independent": "original_older"}.get(page["role"], "original_copy"), values))


@pytest.mark.check(points=3, ideas=("1f",))
def test_evidence(answer, data):
    check_ids(answer.evidence, data["evidence"])
    placed = [data["evidence"][id] for id in answer.evidence]
    if len(placed) < len(data["evidence"]):
        fail(Feedback("order_unfinished", {"placed": len(placed), "all": len(data["evidence"])}))
    rank, printed = placed.index("rank"), placed.index("printed")
    found = [Feedback("order_rank")] if rank < len(placed) - 1 else []
    if any(placed.index(kind) > printed for kind in STRONG):
        found.append(Feedback("order_printed"))
    if found:
        fail(*found, points=1 if len(found) == 1 else 0)
    passed(Feedback("order_right"))


@pytest.mark.check(points=2, ideas=("1f",))
def test_first_step(answer, data):
    chosen = data["first"].get(answer.first)
    if chosen is None:
        fail(Feedback("unanswered", {"question": Text("ask_first")}))
    if chosen != "write":
        fail(Feedback(f"first_{chosen}"))
    passed(Feedback("first_right"))


@pytest.mark.check(points=1, ideas=("1f",))
def test_afterwards(answer, data):
    chosen = data["then"].get(answer.then)
    if chosen is None:
        fail(Feedback("unanswered", {"question": Text("ask_then")}))
    if chosen != "work":
        fail(Feedback(f"then_{chosen}"))
    passed(Feedback("then_right"))
