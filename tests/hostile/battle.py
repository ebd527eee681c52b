"""Attacks as records, a place with something to lose, and one grading of them all between honest neighbours.

An attack is a file below `attacks/`. Its docstring is TOML: `tries`, a sentence; `worth`, the most points that it may
have, those that an honest answer of the same knowledge would earn; `ends`, the ways in which its grading may end,
"graded" or a limit's or an unreadable file's reason; `held`, the words that it may be graded with, which tell what held
it, "refused" for any error of the kernel's that refuses; `without_walls`, whether it is seen to get through where there
are none, and does no harm then; `disk`, whether it needs a folder to write in. The file is the answer's code itself, put
after kit.py; with a second suffix, x.ipynb.py or x.link.py, its `weapon` makes the answer's bytes or says where it leads.
"""

import ast
import hashlib
import json
import os
import platform
import pty
import random
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from collections.abc import Callable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from conftest import ROOT, TinyCourse

from grader.sandbox import Sandbox

HERE = Path(__file__).parent
FAMILIES = ("raising", "harming", "escaping", "exhausting", "leaking")
NOBODY = 65534
SECONDS = 100  # in which a whole battle is to be over
PARENT_MEMORY = 300 * 1024 * 1024
REFUSED = ("EPERM", "EACCES", "ENOSYS", "EROFS", "EAGAIN", "ENOTTY", "EMFILE")
UNARMED = ("ModuleNotFoundError", "ImportError")
LIMITS = {"seconds": 1.1, "call_seconds": 0.7, "cpu_seconds": 1}
OWN_FILES = ("sandbox.txt", ".ledger.sqlite3")  # beside reports
PREVIOUS, ITSELF, NEXT = "0.right.py", "1.attack", "2.partial.py"


@dataclass(frozen=True)
class Attack:
    """One file; `name` is family/file. Its answer is graded as `name`/1.attack, between two honest ones."""

    name: str
    source: str
    tries: str
    worth: int
    ends: tuple[str, ...] = ("graded",)
    held: tuple[str, ...] = ("refused",)
    without_walls: bool = False
    disk: bool = False

    @property
    def suffix(self):
        """The kind of answer that it is; a link looks like code."""
        return {"": ".py", ".link": ".py"}.get(kind := Path(self.name).suffix, kind)

    def is_held_by(self, word, armed):
        """Whether a word tells that it was held; an answer without arms may already fail to import them."""
        return word in self.held or ("refused" in self.held and word in REFUSED) or (not armed and word in UNARMED)

    def lay(self, file, target):
        """Make the answer, with what the attack is told filled in."""
        maker = {}
        if self.name.endswith(".link"):
            exec(self.source, maker)
            file.symlink_to(maker["weapon"](target))
        elif self.suffix != ".py":
            exec(self.source, maker)
            file.write_bytes(maker["weapon"]())
        else:
            given = f"import types\ntarget = types.SimpleNamespace(**{target!r})\n"
            file.write_text(given + (HERE / "kit.py").read_text() + self.source)


@cache
def attacks():
    """All of them, by name."""
    found = {}
    for family in FAMILIES:
        for file in sorted((HERE / "attacks" / family).glob("*.py")):
            source = file.read_text()
            header = {
                key: tuple(value) if type(value) is list else value
                for key, value in tomllib.loads(ast.get_docstring(ast.parse(source))).items()
            }
            name = f"{family}/{file.name.removesuffix('.py')}"
            found[name] = Attack(name, source, **header)
    return found


@dataclass(frozen=True)
class Scene:
    """How a battle is fought: armed by the sandbox's own Python interface, or by the command; as whom; behind what."""

    armed: bool = True
    user: int | None = None
    landlock: int = 99
    sandbox: str = "required"
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
    "command": Scene(armed=False, families=MOST if IS_ROOT else FAMILIES),
    "landlock-1": Scene(landlock=1, families=MOST),
    "landlock-0": Scene(landlock=0, families=MOST),
    "disk": Scene(takes=lambda attack: attack.disk, limits={"disk": 60_000_000}),
    **({"armed-user": Scene(user=NOBODY, families=MOST), "command-user": Scene(armed=False, user=NOBODY)} if IS_ROOT else {}),
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
        if attack.name in self.mail:
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
    token = secrets.token_hex(8)
    with ExitStack() as stack:
        root = stack.enter_context(_folder(token))
        folders = {name: root / name for name in ("answers", "reports", "scratch", "canaries", "course")}
        for name in ("reports", "scratch"):
            folders[name].mkdir()
            folders[name].chmod(0o777)
        treasure = f"TOPSECRET-{token}"
        tiny = TinyCourse(folders["course"])
        tiny.change("exercises/first/double-it/checks.py", "import pytest", f"import pytest\n# {treasure}")
        listeners, told = _listen(stack, root, token)
        master, slave = pty.openpty()
        stack.callback(os.close, master)
        stack.callback(os.close, slave)
        os.chmod(os.ttyname(slave), 0o666)
        bystander = stack.enter_context(_bystander(scene.user))
        shared = {
            "machine": platform.machine(),
            "course": str(folders["course"]),
            "answers": str(folders["answers"]),
            "reports": str(folders["reports"]),
            "scratch": str(folders["scratch"]),
            "terminal": os.ttyname(slave),
            "bystander": bystander.pid,
            "uid": scene.user if scene.user is not None else os.geteuid(),
            "host": platform.node(),
            "public_cases": _public_cases(),
            **told,
        }
        before, keys = {}, {}
        for number, attack in enumerate(scene.attacks()):
            keys[attack.name] = int(token[:5], 16) * 1024 + number + 1
            canary = _canary(folders["canaries"] / attack.name, treasure)
            place = folders["answers"] / attack.name
            place.mkdir(parents=True)
            target = {
                **shared,
                "name": f"{token}/{attack.name}".replace("/", "-", 1),
                "key": keys[attack.name],
                "canary": str(canary),
                "file": str(canary / "file"),
                "previous": str(place / PREVIOUS),
                "next": str(place / NEXT),
                "previous_report": f"{folders['reports']}/{attack.name}/{PREVIOUS}.report.json",
                "next_report": f"{folders['reports']}/{attack.name}/{NEXT}.report.json",
                "grader": "GRADER",
            }
            (place / PREVIOUS).write_text(_RIGHT.format(treasure=treasure))
            attack.lay(place / (ITSELF + attack.suffix), target)
            (place / NEXT).write_text(_PARTIAL)
            _open_to_all(place, scene.user)
            _open_to_all(canary, scene.user)
            before[attack.name] = _condition(canary)
        standing = _standing(bystander.pid)
        battle = _grade(scene, folders, treasure, os.ttyname(slave))
        battle.changed = {
            attack.name: _differences(before[attack.name], _condition(folders["canaries"] / attack.name))
            + (["the machine's shared memory"] if _is_shared(keys[attack.name]) else [])
            for attack in scene.attacks()
        }
        if (now := _standing(bystander.pid)) != standing:
            battle.strangers.append(f"the bystander was {standing} and is {now}")
        battle.mail = _received(listeners, master, slave)
        _look_round(battle, scene, folders, token)
        for name in keys:
            _free(keys[name])
    return battle


_RIGHT = """import json
import random

treasure = "{treasure}"
try:
    with open("left", "w") as file:
        file.write(treasure)
except OSError:
    pass


def double(x):
    return sum([x, random.randrange(1), x])


word = json.loads('"twice"')
"""
_PARTIAL = "def double(x):\n    return abs(x)\n\n\nword = str('twice')\n"


@contextmanager
def _folder(token):
    """A folder that every user can go through; pytest's own can only be entered by who runs it."""
    folder = Path(tempfile.mkdtemp(prefix=f"hostile-{token}-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        subprocess.run(["rm", "-rf", folder], check=True)  # however deep it is
        for place in ("/tmp", "/var/tmp", "/dev/shm"):
            for file in Path(place).glob(f"{token}*"):
                file.unlink(missing_ok=True)


@contextmanager
def _bystander(user):
    """A process of the same user as the grader's, which has nothing to do with it."""
    switch = {} if user is None else {"user": user, "group": user, "extra_groups": []}
    process = subprocess.Popen(["sleep", str(4 * SECONDS)], start_new_session=True, **switch)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _listen(stack, root, token):
    """Sockets of every kind that an answer could reach, and what it is told of them."""
    unix, abstract, datagram = str(root / "service"), f"hostile-{token}", f"hostile-dgram-{token}"
    kinds = (
        (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
        (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
        (socket.AF_UNIX, socket.SOCK_STREAM, unix),
        (socket.AF_UNIX, socket.SOCK_STREAM, f"\0{abstract}"),
        (socket.AF_UNIX, socket.SOCK_DGRAM, f"\0{datagram}"),
    )
    listeners = []
    for family, kind, address in kinds:
        listener = stack.enter_context(socket.socket(family, kind))
        listener.bind(address)
        listener.setblocking(False)
        if kind == socket.SOCK_STREAM:
            listener.listen(1000)
        listeners.append(listener)
    os.chmod(unix, 0o777)
    ports = {"port": listeners[0].getsockname()[1], "udp_port": listeners[1].getsockname()[1]}
    return listeners, {**ports, "unix": unix, "abstract": abstract, "datagram": datagram}


def _received(listeners, master, slave):
    """All that came in, as one text."""
    heard = []
    for listener in listeners:
        with suppress(BlockingIOError):
            while True:
                if listener.type == socket.SOCK_DGRAM:
                    heard.append(listener.recv(10_000))
                    continue
                with listener.accept()[0] as connection:
                    connection.setblocking(False)
                    heard.append(b"a connection ")
                    with suppress(BlockingIOError):
                        heard.append(connection.recv(10_000))
    for end in (master, slave):
        os.set_blocking(end, False)
        with suppress(BlockingIOError, OSError):
            heard.append(os.read(end, 100_000))
    return b"\n".join(heard).decode("utf-8", "replace")


def _canary(folder, treasure):
    """Files that nobody but the grader is to touch."""
    (folder / "empty").mkdir(parents=True)
    (folder / "file").write_text(f"treasure = {treasure!r}\n")
    shutil.copy(folder / "file", folder / "checks_of_nobody.py")
    (folder / "link").symlink_to("file")
    with suppress(OSError):  # not every file system has such marks
        os.setxattr(folder / "file", "user.mark", b"x")
    return folder


def _open_to_all(folder, user):
    """Make files the grader's own and let anybody write to them, so that only walls keep an answer from it."""
    for path in [folder, *folder.rglob("*")]:
        if user is not None:
            os.chown(path, user, user, follow_symlinks=False)
        if not path.is_symlink():
            path.chmod(0o777 if path.is_dir() else 0o666)


def _condition(folder):
    """Everything about a folder's files that could be changed."""
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        state = path.lstat()
        described = [state.st_mode, state.st_uid, state.st_gid, state.st_nlink, state.st_size]
        if path != folder:  # a folder's own date changes with what it holds, which is seen anyway
            described.append(state.st_mtime_ns)
        if path.is_file() and not path.is_symlink():
            described += [hashlib.sha256(path.read_bytes()).hexdigest(), *os.listxattr(path), _can_be_locked(path)]
        found[path.relative_to(folder).as_posix()] = described
    return found


def _can_be_locked(path):
    import fcntl

    with path.open() as file, suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def _differences(before, after):
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _standing(pid):
    """What others could change about a process; none if it has ended."""
    try:
        folder = Path(f"/proc/{pid}")
        state = (folder / "stat").read_text().rpartition(")")[2].split()
        with suppress(ProcessLookupError):
            affinity = os.sched_getaffinity(pid)
        kept = ("Name", "Uid", "Gid", "Groups", "NSpid", "Threads", "TracerPid", "SigIgn", "Seccomp")
        status = [line for line in (folder / "status").read_text().splitlines() if line.startswith(kept)]
        files = [(folder / name).read_text() for name in ("limits", "oom_score_adj", "comm")]
        return [state[0].replace("R", "S"), *state[2:4], *state[15:17], affinity, *status, *files]
    except OSError:
        return []


def _is_shared(key):
    return any(
        line.split()[0] == str(key)
        for kind in ("shm", "sem", "msg")
        for line in Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]
    )


def _free(key):
    """Remove what an attack that got through has left in the kernel."""
    if _is_shared(key):
        subprocess.run(["ipcrm", "-M", str(key)], capture_output=True)
        subprocess.run(["ipcrm", "-S", str(key)], capture_output=True)
        subprocess.run(["ipcrm", "-Q", str(key)], capture_output=True)


def _grade(scene, folders, secret, terminal):
    """The grading itself, watched by a keeper."""
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HUNDRED_REAL_FANS": str(folders["course"]),
        "GRADER_SECRET": secret,
        "TMPDIR": str(folders["scratch"]),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *(path for path in sys.path if path.endswith("-packages"))]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    python = _python(scene.user)
    if scene.armed:
        config = {"answers": str(folders["answers"]), "out": str(folders["reports"]), "secret": secret}
        command = [python, str(HERE / "arena.py"), json.dumps({**config, "landlock": scene.landlock, "limits": {**LIMITS, **scene.limits}})]
    else:
        limits = [f"--limit={name}={number}" for name, number in {**LIMITS, **scene.limits}.items()]
        wanted = "auto" if missing() and scene.sandbox == "required" else scene.sandbox
        asked = ["--sandbox", wanted, "--exercise", "double-it", "--out", folders["reports"], *limits]
        command = [python, "-m", "grader", "grade", folders["answers"], *asked]
    config = {"user": scene.user, "terminal": terminal, "seconds": SECONDS, "answers": str(folders["answers"])}
    finished = subprocess.run(
        [sys.executable, str(HERE / "keeper.py"), json.dumps(config), *map(str, command)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=folders["scratch"],
        timeout=2 * SECONDS,
    )
    assert finished.returncode == 0, finished.stderr
    battle = Battle(**json.loads(finished.stdout))
    battle.armed = scene.armed
    if scene.armed and battle.code == 0:
        battle.told = json.loads(battle.stdout.splitlines()[-1])
    battle.reports = {
        file.relative_to(folders["reports"]).as_posix().removesuffix(".report.json"): file.read_bytes()
        for file in folders["reports"].rglob("*.report.json")
    }
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


def _look_round(battle, scene, folders, token):
    """Note the files that are where nothing should be."""
    expected = {f"{attack.name}/{name}" for attack in scene.attacks() for name in (PREVIOUS, ITSELF + attack.suffix, NEXT)}
    kept = {path for path in folders["reports"].rglob("*") if not path.is_dir() and path.name not in OWN_FILES}
    reports = {folders["reports"] / f"{name}.report.json" for name in expected}
    strangers = (kept - reports) | set(folders["scratch"].iterdir())
    for place in ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue"):
        strangers |= set(Path(place).glob(f"{token}*"))
    battle.strangers += sorted(map(str, strangers))
    links = {f"{attack.name}/{ITSELF}.py" for attack in scene.attacks() if attack.name.endswith(".link")}
    missing = expected - battle.reports.keys() - links
    battle.strangers += [f"no report on {name}" for name in sorted(missing)]
    given = [path for path in folders["answers"].rglob("*") if path.is_symlink() or not path.is_dir()]
    answers = {path.relative_to(folders["answers"]).as_posix() for path in given}
    battle.strangers += [f"answers: {name}" for name in sorted(answers ^ expected)]


def _public_cases():
    """The hidden cases as they are drawn without a secret, which anybody can work out from the course's source."""
    seed = hashlib.sha256(b"double-it\x000\x00hidden\x00").digest()
    drawing = random.Random(int.from_bytes(seed, "big"))
    return [drawing.randrange(1000) for _ in range(5)]


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
