"""One grading of many attacks, each between two honest answers, and what is left after it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from conftest import ROOT
from hostile.arsenal import FAMILIES, HERE, Attack, attacks
from hostile.ground import ITSELF, NEXT, PREVIOUS, Ground

from grader.sandbox import Sandbox

NOBODY = 65534
SECONDS = 100  # in which a whole battle is to be over
PARENT_MEMORY = 200 * 1024 * 1024
LIMITS = {"seconds": 1.1, "call_seconds": 0.7, "cpu_seconds": 1, "memory": 100_000_000}


@dataclass(frozen=True)
class Scene:
    """How a battle is fought: armed by the sandbox's own Python interface, or by the command; as whom; behind what."""

    armed: bool = True
    user: int | None = None
    landlock: int = 99
    sandbox: str = "required"
    executor: str = "serial"
    families: tuple[str, ...] = FAMILIES
    takes: Callable[[Attack], bool] = lambda attack: not attack.disk
    limits: Mapping[str, float] = field(default_factory=dict)

    def attacks(self):
        """Those that take part."""
        return [
            attack
            for attack in attacks().values()
            if attack.name.partition("/")[0] in self.families and self.takes(attack)
        ]


MOST = tuple(family for family in FAMILIES if family != "exhausting")  # those that take no time
IS_ROOT = os.geteuid() == 0
SCENES = {
    "armed": Scene(),
    "command": Scene(armed=False, executor="processes:2", families=MOST if IS_ROOT else FAMILIES),
    "landlock-1": Scene(landlock=1, families=MOST),
    "landlock-0": Scene(landlock=0, families=MOST),
    "disk": Scene(takes=lambda attack: attack.disk, limits={"disk": 60_000_000}),
    **(
        {"armed-user": Scene(user=NOBODY, families=MOST), "command-user": Scene(armed=False, user=NOBODY)}
        if IS_ROOT
        else {}
    ),
}
WITHOUT_WALLS = Scene(armed=False, sandbox="off", takes=lambda attack: attack.without_walls)


@dataclass
class Battle:
    """What there was after a grading: its output, the reports, and what had changed."""

    code: int
    stdout: str
    stderr: str
    peak: int
    orphans: list
    reports: dict = field(default_factory=dict)  # an answer's name -> its report's bytes
    strangers: list = field(default_factory=list)  # files that nobody should have made
    mail: str = ""  # what came in at the sockets and at the terminal
    changed: dict = field(default_factory=dict)  # an attack's name -> what had become of what it was not to touch
    armed: bool = True
    told: dict = field(default_factory=dict)  # what an armed grading says of itself

    def problems(self, attack):
        """In words, everything that the attack got; empty if it was held."""
        name = f"{attack.name}/{ITSELF}{attack.suffix}"
        report = json.loads(self.reports.get(name, "{}"))
        ended = report.get("reason") or report.get("status", "none")
        problems = [f"it changed {what}" for what in self.changed.get(attack.name, ())]
        if ended not in attack.ends:
            problems.append(f"it ended with {ended}, not {' or '.join(attack.ends)}")
        elif ended == "graded" and not attack.is_held_by(word := _word(report), self.armed):
            problems.append(f"it was told {word!r}, not {' or '.join(attack.held)}")
        if report.get("points", 0) > attack.worth:
            problems.append(f"it has {report['points']} points, not {attack.worth}")
        for neighbour, points in ((PREVIOUS, 6), (NEXT, 4)):
            found = self.reports.get(f"{attack.name}/{neighbour}", b"")
            if json.loads(found or "{}").get("points") != points:
                problems.append(f"its neighbour {neighbour} has not {points} points: {found.decode() or 'no report'}")
        if attack.called in self.mail:
            problems.append("it sent something out")
        return problems


def _word(report):
    """What an attack says of itself; the report repeats a word that isn't the right one."""
    check = next(check for check in report["checks"] if check["id"] == "word")
    if check["verdict"] == "passed":
        return "twice"
    return next((item["values"]["found"] for item in check["feedback"] if item["id"] == "wrong_word"), "(none)")


def fight(scene):
    """One grading of all of a scene's attacks."""
    with Ground(scene.attacks(), scene.user) as ground:
        battle = _grade(scene, ground)
        battle.reports = ground.saved()
        battle.changed = {attack.name: ground.changed(attack) for attack in scene.attacks()}
        battle.strangers, battle.mail = ground.strangers(), ground.mail()
    return battle


def _grade(scene, ground):
    """The grading itself, watched by a keeper."""
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HUNDRED_REAL_FANS": str(ground.course),
        "GRADER_SECRET": ground.treasure,
        "TMPDIR": str(ground.scratch),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if path.endswith("-packages"))]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    python = _python(scene.user)
    if scene.armed:
        config = {"answers": str(ground.answers), "out": str(ground.reports), "secret": ground.treasure}
        config |= {"landlock": scene.landlock, "limits": {**LIMITS, **scene.limits}}
        command = [python, str(HERE / "arena.py"), json.dumps(config)]
    else:
        limits = [f"--limit={name}={number}" for name, number in {**LIMITS, **scene.limits}.items()]
        wanted = "auto" if missing() and scene.sandbox == "required" else scene.sandbox
        asked = [
            "--sandbox",
            wanted,
            "--executor",
            scene.executor,
            "--exercise",
            "double-it",
            "--out",
            ground.reports,
            *limits,
        ]
        command = [python, "-m", "grader", "grade", ground.answers, *asked]
    config = {"user": scene.user, "terminal": ground.terminal, "seconds": SECONDS, "answers": str(ground.answers)}
    finished = subprocess.run(
        [sys.executable, str(HERE / "keeper.py"), json.dumps(config), *map(str, command)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=ground.scratch,
        timeout=2 * SECONDS,
    )
    assert finished.returncode == 0, finished.stderr
    battle = Battle(**json.loads(finished.stdout))
    battle.armed = scene.armed
    if scene.armed and battle.code == 0:
        battle.told = json.loads(battle.stdout.splitlines()[-1])
    return battle


@cache
def missing():
    """The layers that this machine can't have, by name; it is attacked all the same."""
    with Sandbox() as place:
        return dict(place.missing)


@cache
def _python(user):
    """An interpreter of this very version that a user can reach: one in a home folder is often closed to others."""
    if user is None:
        return sys.executable
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for candidate in (Path(sys.executable).resolve(), Path("/usr/bin") / version, Path("/usr/local/bin") / version):
        if candidate.exists() and all(folder.stat().st_mode & 0o001 for folder in candidate.resolve().parents):
            return str(candidate)
    raise AssertionError(f"no {version} that an ordinary user can run: install one in /usr/bin, or run as that user")


class Battles:
    """All the scenes, fought two at a time from the first question on."""

    def __init__(self, scenes):
        self._pool = ThreadPoolExecutor(2)
        longest_first = sorted(scenes, key=lambda name: -len(scenes[name].attacks()))
        self._coming = {name: self._pool.submit(fight, scenes[name]) for name in longest_first}

    def __getitem__(self, name):
        return self._coming[name].result()

    def close(self):
        """Wait for those that nobody asked about."""
        self._pool.shutdown(cancel_futures=True)
