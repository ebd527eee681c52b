"""Each act is judged by what was done in it, and the whole path by what was said whenever a culprit was offered.

So one wrong turn costs one check: whoever names a culprit loses there, and what was done besides is weighed by its act.
"""

import pytest

from grader.check import Feedback, Text, fail, passed

ACCUSING = ("mock", "share")  # first steps that accuse; the scene after them is about taking it back
FACTS = {  # feedback: the details of the story that it names
    "rumour_mocked": ("boast", "likes", "owner"),
    "rumour_shared": ("shared", "owner"),
    "amends_defended": ("owner",),
    "amends_deleted": ("owner",),
    "amends_private": ("owner", "owner_to"),
    "asked_agreed": ("owner", "owner_to"),
    "asked_vouched": ("owner", "owner_acc"),
    "flood_kept": ("mine", "flooded"),
    "flood_purged": ("regular",),
    "press_blamed": ("rival", "rival_of"),
    "copy_accused": ("name", "rival_to", "shared", "rebuttal"),
    "copy_unproved": ("copies",),
    "good_proof": ("copies",),
    "good_words": ("owner",),
}
AMENDS = {"private": ("amends_private", 1), "delete": ("amends_deleted", 0), "defend": ("amends_defended", 0)}
FIRST = {"mock": "rumour_mocked", "share": "rumour_shared"}
FLOOD = {"keep": "flood_kept", "purge": "flood_purged", "close": "flood_closed"}
PRESS = {"preach": "press_preached", "silent": "press_silent"}
COPY = {"complain": "copy_unproved", "rewrite": "copy_rewritten"}
AFTER = {"links": "after_linked", "shame": "after_shamed", "wait": "after_waited"}
SAID = {  # scene: what is said there without proof
    "asked": {"agree": "asked_agreed", "vouch": "asked_vouched", "hint": "asked_hinted"},
    "press": {"blame": "press_blamed"},
    "copy": {"accuse": "copy_accused"},
}


def walk(answer, data):
    """The scenes that this path leads through, each with the kind of choice made, "" where none or an unknown one was."""
    path = {}
    for scene, choices in data["choices"].items():
        before, kinds = data["when"].get(scene, (None, ()))
        if before is None or path.get(before) in kinds:
            path[scene] = choices.get(answer[scene], "")
    return path


def check_played(answer, data, path, scenes):
    """End the check if a scene that it judges was not decided."""
    blank = [scene for scene in scenes if not path.get(scene)]
    strange = [scene for scene in blank if scene in path and answer[scene]]
    unknown = [Feedback("unknown_choice", {"scene": Text(f"when_{scene}"), "words": answer[scene][:20]}) for scene in strange]
    waiting = [Text(f"when_{scene}") for scene in blank if scene not in strange]
    if blank:
        fail(*unknown, *([Feedback("act_unanswered", {"scenes": waiting})] if waiting else []))


def tell(id, data):
    return Feedback(id, {name: data["values"][name] for name in FACTS.get(id, ())})


def found(path, **mistakes):
    """The feedback ids of the mistakes made in these scenes."""
    return [ids[path[scene]] for scene, ids in mistakes.items() if path.get(scene) in ids]


@pytest.mark.check(points=4, ideas=("1e",))
def test_their_trouble(answer, data):
    path = walk(answer, data)
    hot = path["rumour"] in ACCUSING
    check_played(answer, data, path, ["rumour", "amends"] if hot else ["rumour"])
    if hot:
        id, points = AMENDS.get(path["amends"], (FIRST[path["rumour"]], 2))
        fail(tell(id, data), points=points)
    if path["rumour"] == "idle":
        fail(tell("rumour_idle", data), points=1)
    passed(tell("good_own_page", data))


@pytest.mark.check(points=5, ideas=("1e",))
def test_own_trouble(answer, data):
    path = walk(answer, data)
    check_played(answer, data, path, ["flood", "press"])
    wrong = found(path, flood=FLOOD, press=PRESS)
    if wrong:
        points = 2 if path["flood"] == "report" else int(path["press"] == "plain")
        fail(*[tell(id, data) for id in wrong], points=points)
    plain = [tell("good_plain", data)] if path["press"] == "plain" else []
    passed(tell("good_flood", data), *plain)


@pytest.mark.check(points=5, ideas=("1f",))
def test_stolen_article(answer, data):
    path = walk(answer, data)
    last = "rift" if "rift" in path else "after"
    check_played(answer, data, path, ["copy", last])
    wrong = found(path, copy=COPY, **{last: AFTER})
    if wrong:
        points = 2 if path[last] == "write" else int(path["copy"] == "proof")
        fail(*[tell(id, data) for id in wrong], points=points)
    proof = [tell("good_proof", data)] if path["copy"] == "proof" else []
    passed(*proof, tell("good_after", data))


@pytest.mark.check(points=2, ideas=("1e",))
def test_no_culprit(answer, data):
    """Whoever began by accusing is judged from then on: the beginning and its mending belong to the first act."""
    path = walk(answer, data)
    check_played(answer, data, path, [scene for scene in SAID if scene != "asked" or path["rumour"] not in ACCUSING])
    slips = found(path, **SAID)
    if slips:
        light = slips == ["asked_vouched"] or slips == ["copy_accused"] and path["rift"] == "write"
        fail(*[tell(id, data) for id in slips], points=int(light))
    passed(tell("good_words_later" if path["rumour"] in ACCUSING else "good_words", data))
