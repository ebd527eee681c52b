"""No answer raises its grade, harms a neighbour, escapes, exhausts or leaks: attacks graded between honest answers."""

import json
import sys

import pytest
from hostile.battle import (
    NEXT,
    PARENT_MEMORY,
    PREVIOUS,
    SCENES,
    WITHOUT_WALLS,
    Battles,
    attacks,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")


@pytest.fixture(scope="module")
def battles():
    """Each scene's battle, fought once."""
    fought = Battles({**SCENES, "without walls": WITHOUT_WALLS})
    yield fought
    fought.close()


@pytest.mark.parametrize(
    ("scene", "name"), [(scene, attack.name) for scene in SCENES for attack in SCENES[scene].attacks()]
)
def test_an_attack_is_held(battles, scene, name):
    """An attack has no more points than it has earned, and its neighbours and whatever it could reach are untouched."""
    assert battles[scene].problems(attacks()[name]) == [], attacks()[name].tries


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_left_behind(battles, scene):
    """After a grading there is no process, file or report that nobody asked for, and none of the answers' is missing."""
    battle = battles[scene]
    assert (battle.orphans, battle.strangers, battle.mail) == ([], [], "")


@pytest.mark.parametrize("scene", SCENES)
def test_the_grading_itself_goes_well(battles, scene):
    """A grading ends by itself, tells no traceback, no hidden case and no secret, and stays small."""
    battle = battles[scene]
    told = battle.stdout + battle.stderr
    assert battle.code == (0 if SCENES[scene].armed else 3), told[-2000:]
    for unwanted in ("Traceback", "Error:", "TOPSECRET-", "-case", "\x1b", "::error::"):
        assert unwanted not in told
    assert not [name for name, report in battle.reports.items() if b"-case" in report or b"TOPSECRET-" in report]
    assert battle.told.get("peak", battle.peak) < PARENT_MEMORY
    assert battle.told.get("same", True), "its own limits or priority were changed"


@pytest.mark.parametrize("scene", SCENES)
def test_honest_answers_get_the_same_report_in_every_company(battles, scene):
    """The reports on the same honest answer are the same bytes, whatever was graded before."""
    reports = battles[scene].reports
    for neighbour in (PREVIOUS, NEXT):
        assert len({report for name, report in reports.items() if name.endswith(neighbour)}) == 1


def test_the_walls_are_those_that_are_meant(battles):
    """Each scene has the layers that it is about."""
    stand = {scene: battles[scene].told["layers"] for scene in SCENES if SCENES[scene].armed}
    assert {scene for scene in stand if "landlock" not in stand[scene]} == {"landlock-0"}
    assert all("seccomp" in layers for layers in stand.values())


@pytest.mark.parametrize("name", [attack.name for attack in WITHOUT_WALLS.attacks()])
def test_an_attack_that_gets_through_is_seen(battles, name):
    """Where there are no walls, the very same look finds that these attacks get through."""
    assert battles["without walls"].problems(attacks()[name]) != []


def test_what_is_left_behind_is_seen(battles):
    """Where there are no walls, what attacks leave and send is found."""
    battle = battles["without walls"]
    assert battle.orphans and battle.strangers and battle.mail


def test_there_are_attacks_of_every_family():
    """The suite doesn't shrink unseen."""
    families = [name.partition("/")[0] for name in attacks()]
    assert {family: families.count(family) >= 15 for family in families} == dict.fromkeys(families, True)
    assert len(families) >= 200
    assert json.dumps(sorted(attacks()))
