"""The exercise rival-in-trouble is fair: every way through the story is told to its end, and no manner of choosing replaces thought."""

import random
from dataclasses import replace

import pytest

from grader.answer import read_file
from grader.code import open_here
from grader.course import find_root, load_exercise
from grader.exercise import _module
from grader.run import Bench
from grader.texts import LANGS

EXERCISE = load_exercise(find_root(), "real-fans", "rival-in-trouble", [])
DATA = _module(EXERCISE.folder / "data.py")
ACCUSING = ("mock", "share")
VARIANTS = range(200)


@pytest.fixture(scope="module")
def grade():
    """Grades a way through a variant's story, given by kinds of choice; without any it is the right one."""
    with Bench(EXERCISE, open_here) as bench:
        template = read_file(EXERCISE.reference("en"))

        def graded(variant=0, values=None, **kinds):
            found = dict(EXERCISE.solution(variant, "en")) if values is None else values
            choices = EXERCISE.material(variant)["choices"]
            for scene, kind in kinds.items():
                found[scene] = next((letter for letter, known in choices[scene].items() if known == kind), kind)
            return bench.grade(replace(template, variant=variant, values=found), "")

        yield graded


def told(report):
    return {item.id for check in report.checks if check.verdict != "passed" for item in check.feedback}


def asked(path, scene):
    before, kinds = DATA.WHEN.get(scene, (None, ()))
    return before is None or path.get(before) in kinds


def ways(path=None, scenes=tuple(DATA.STORY)):
    """Every way through the story, as the kind of choice in each scene that one meets on it."""
    if not scenes:
        yield path
    elif not asked(path or {}, scenes[0]):
        yield from ways(path, scenes[1:])
    else:
        for kind in DATA.STORY[scenes[0]]:
            yield from ways({**(path or {}), scenes[0]: kind}, scenes[1:])


@pytest.fixture(scope="module")
def points(grade):
    """What a way earns; scenes that it doesn't meet may be named, too."""
    blank = dict.fromkeys(DATA.STORY, "")
    return lambda path, variant=0: grade(variant, values=dict(blank), **path).points


def test_a_learner_meets_six_of_eight_scenes():
    """Every way has six scenes of four choices each."""
    assert {len(path) for path in ways()} == {6} and len(list(ways())) == 4**6
    assert dict.fromkeys(DATA.right_path()) in [dict.fromkeys(path) for path in ways()]


def test_choosing_at_random_earns_little(points):
    """Three points of ten at most, on average over many ways; only the right one earns all."""
    right = {scene: DATA.STORY[scene][0] for scene in DATA.right_path()}
    some = random.Random(1).sample([path for path in ways() if path != right], 400)
    earned = [points(path) for path in some]
    assert sum(earned) / len(earned) <= 0.3 * EXERCISE.points
    assert max(earned) < EXERCISE.points == points(right)


def test_a_wrong_turn_can_be_mended(points):
    """Taking an accusation back, or proving late what was claimed early, earns more than standing by it, and less than the right way."""
    right = {scene: kinds[0] for scene, kinds in DATA.STORY.items()}
    for scene, wrong, later, worse in (
        ("rumour", "mock", "amends", "defend"),
        ("rumour", "share", "amends", "delete"),
        ("copy", "complain", "after", "links"),
        ("copy", "accuse", "rift", "wait"),
        ("flood", "purge", "press", "silent"),
    ):
        started = {**right, scene: wrong}
        assert points({**started, later: worse}) < points(started) < points(right)


def test_standing_by_an_accusation_to_the_end_earns_nothing(points):
    """Who mocks, defends it, keeps what came, blames, accuses and shames has no point."""
    path = {"rumour": "mock", "amends": "defend", "flood": "keep", "press": "blame", "copy": "accuse", "rift": "shame"}
    assert points(path) == 0


@pytest.mark.parametrize("lang", LANGS)
def test_lengths_tell_nothing(points, lang):
    """The choices of a scene are about equally long, and neither the longest nor the shortest ones are a way to many points."""
    for variant in range(30):
        choices = EXERCISE.material(variant)["choices"]
        lengths = {
            question["field"]: {choices[question["field"]][choice["id"]]: len(choice["label"]) for choice in question["choices"]}
            for question in EXERCISE.shown(variant, lang)["questions"]
        }
        assert all(max(scene.values()) <= 1.4 * min(scene.values()) for scene in lengths.values())
        for pick in (min, max):
            assert points({scene: pick(of, key=of.get) for scene, of in lengths.items()}, variant) <= 0.6 * EXERCISE.points


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_holds_together(variant):
    """Figures fit each other, each choice is told with what it leads to, and a scene's condition names letters of the scene before."""
    values, shown = EXERCISE.material(variant)["values"], EXERCISE.shown(variant, "hr")
    assert values["likes"] < values["mine"] < values["flooded"] and 3 * values["before"] < values["after"]
    assert values["copies"] < values["rank"] and all(values[name] % 10 == 0 for name in ("mine", "flooded", "before", "after", "likes"))
    assert values["copies"] % 10 > 4  # in Croatian such a number takes the genitive plural
    fields = [question["field"] for question in shown["questions"]]
    assert fields == list(DATA.STORY)
    for question in shown["questions"]:
        assert [choice["id"] for choice in question["choices"]] == list("abcd")
        assert all(choice["leads"] for choice in question["choices"])
        if "when" in question:
            assert question["when"]["is"] and fields.index(question["when"]["field"]) < fields.index(question["field"])


@pytest.mark.parametrize("lang", LANGS)
def test_no_slot_stays_open(lang):
    """All that is shown is filled, in every setting and with every detail of the incidents."""
    seen = set()
    for variant in VARIANTS:
        values = EXERCISE.material(variant)["values"]
        seen.update((values["name"], *(values[slot]["text"] for slot in ("source", "bots", "trace"))))
        assert "{" not in str([[q["label"], q["text"], [(c["label"], c["leads"]) for c in q["choices"]]] for q in EXERCISE.shown(variant, lang)["questions"]])
    assert len(seen) == 12


def test_letters_tell_nothing():
    """Over the variants each letter stands for the right choice of each scene."""
    for scene in DATA.right_path():
        assert {EXERCISE.solution(variant, "en")[scene] for variant in VARIANTS} == set("abcd")


@pytest.mark.parametrize("variant", [0, 1, 2, 3, 99, 12345])
def test_the_solution_earns_all_points(grade, variant):
    """Every variant's own solution earns full points, and leaves what isn't asked as at the beginning."""
    assert grade(variant).points == EXERCISE.points
    assert EXERCISE.solution(variant, "en")["amends"] == EXERCISE.solution(variant, "en")["rift"] == ""


def test_each_wrong_choice_is_told_by_itself(grade):
    """In a scene of the right way, every wrong choice fails one check, with a feedback of its own."""
    seen = set()
    for scene, kind in [(name, kind) for name in DATA.right_path() for kind in DATA.STORY[name][1:]]:
        mended = {"amends": "apologise"} if kind in ACCUSING else {"rift": "write"} if kind == "accuse" else {}
        report = grade(7, **{scene: kind}, **mended)
        assert len(told(report)) == 1 == sum(check.verdict == "failed" for check in report.checks), (scene, kind)
        seen |= told(report)
    assert len(seen) == 18


def test_two_wrong_turns_are_both_told(grade):
    """Several mistakes in one act are each explained."""
    assert told(grade(3, copy="rewrite", after="wait")) == {"copy_rewritten", "after_waited"}
    assert told(grade(3, asked="hint", press="blame")) == {"asked_hinted", "press_blamed"}


def test_what_is_not_asked_does_not_count(grade):
    """An answer to a scene that lies on another way neither helps nor harms."""
    assert grade(4, amends="defend", rift="shame").points == EXERCISE.points


def test_strange_answers_are_told_plainly(grade):
    """Choices that don't exist, and none at all, end in feedback, never in an error or a point."""
    empty = dict.fromkeys(DATA.STORY, "")
    assert told(grade(0, values=dict(empty))) == {"act_unanswered"} and grade(0, values=dict(empty)).points == 0
    report = grade(0, values={**empty, "rumour": "__class__", "press": "👍", "copy": "own"})
    assert report.status == "graded" and report.points == 0
    assert told(report) == {"unknown_choice", "act_unanswered"}
