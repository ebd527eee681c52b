"""A place with something to lose: a class's answers, and all that an attack could reach and is not to touch."""

import fcntl
import hashlib
import os
import platform
import pty
import random
import secrets
import shutil
import socket
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from conftest import TinyCourse

PREVIOUS, ITSELF, NEXT = "0.right.py", "1.attack", "2.partial.py"
"""What lies in an attack's folder, in the order of grading: an honest answer worth 6 points, the attack, one worth 4."""
OWN_FILES = ("sandbox.txt", ".ledger.sqlite3")  # the grader's own, beside reports
_SHARED = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue")
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


class Ground:
    """The place for some attacks, for one grading by a user (None: whoever asks). Its folders are attributes."""

    def __init__(self, attacks, user):
        self._attacks, self._user = attacks, user
        self._token = secrets.token_hex(8)
        self.treasure = f"TOPSECRET-{self._token}"
        self._stack = ExitStack()

    def __enter__(self):
        root = self._stack.enter_context(_folder(self._token))
        self.answers, self.reports, self.scratch = root / "answers", root / "reports", root / "scratch"
        self.course, self._canaries = root / "course", root / "canaries"
        for folder in (self.reports, self.scratch):
            folder.mkdir()
            folder.chmod(0o777)
        tiny = TinyCourse(self.course)
        tiny.change("exercises/first/double-it/checks.py", "import pytest", f"import pytest\n# {self.treasure}")
        self._master, self._slave = pty.openpty()
        for end in (self._master, self._slave):
            self._stack.callback(os.close, end)
        self.terminal = os.ttyname(self._slave)
        os.chmod(self.terminal, 0o666)
        self._bystander = self._stack.enter_context(_bystander(self._user))
        self._listeners, told = _listen(self._stack, root, self._token)
        shared = {
            "machine": platform.machine(),
            "course": str(self.course),
            "answers": str(self.answers),
            "reports": str(self.reports),
            "scratch": str(self.scratch),
            "terminal": self.terminal,
            "grader": "GRADER",  # put in when it has been started
            "bystander": self._bystander.pid,
            "uid": os.geteuid() if self._user is None else self._user,
            "host": platform.node(),
            "public_cases": _public_cases(),
            **told,
        }
        self._keys = {attack.name: int(self._token[:5], 16) * 1024 + n for n, attack in enumerate(self._attacks, 1)}
        for attack in self._attacks:
            self._lay(attack, shared)
        self._before = {attack.name: _condition(self._canaries / attack.name) for attack in self._attacks}
        self._standing = _standing(self._bystander.pid)
        return self

    def __exit__(self, *_):
        for key in self._keys.values():
            _free(key)
        self._stack.close()

    def _lay(self, attack, shared):
        """Put an attack between its neighbours, with a canary of its own."""
        canary, place = _canary(self._canaries / attack.name, self.treasure), self.answers / attack.name
        place.mkdir(parents=True)
        target = {
            **shared,
            "name": f"{self._token}-{attack.called}",
            "key": self._keys[attack.name],
            "canary": str(canary),
            "file": str(canary / "file"),
            "previous": str(place / PREVIOUS),
            "next": str(place / NEXT),
            "previous_report": f"{self.reports}/{attack.name}/{PREVIOUS}.report.json",
            "next_report": f"{self.reports}/{attack.name}/{NEXT}.report.json",
        }
        (place / PREVIOUS).write_text(_RIGHT.format(treasure=self.treasure))
        attack.lay(place / (ITSELF + attack.suffix), target)
        (place / NEXT).write_text(_PARTIAL)
        _open_to_all(place, self._user)
        _open_to_all(canary, self._user)

    def saved(self):
        """The reports' bytes by their answers' names."""
        return {
            file.relative_to(self.reports).as_posix().removesuffix(".report.json"): file.read_bytes()
            for file in self.reports.rglob("*.report.json")
        }

    def changed(self, attack):
        """What an attack was not to touch and is no longer as it was, in words."""
        before, after = self._before[attack.name], _condition(self._canaries / attack.name)
        changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
        return changed + (["the machine's shared memory"] if _is_shared(self._keys[attack.name]) else [])

    def mail(self):
        """All that came in at the sockets and at the terminal, as one text."""
        return _received(self._listeners, self._master, self._slave)

    def strangers(self):
        """The files that are where nothing should be, those that are missing, and whether the bystander has changed."""
        names = [(attack, name) for attack in self._attacks for name in (PREVIOUS, ITSELF + attack.suffix, NEXT)]
        given = {f"{attack.name}/{name}" for attack, name in names}
        owed = {f"{attack.name}/{name}" for attack, name in names if not (attack.is_link and name.startswith(ITSELF))}
        found = {path.relative_to(self.answers).as_posix() for path in _files(self.answers)}
        kept = {
            path.relative_to(self.reports).as_posix() for path in _files(self.reports) if path.name not in OWN_FILES
        }
        strangers = [f"in the answers: {name}" for name in found ^ given]
        strangers += [f"in the reports: {name}" for name in kept - {f"{name}.report.json" for name in given}]
        strangers += [f"without a report: {name}" for name in owed if f"{name}.report.json" not in kept]
        strangers += map(str, self.scratch.iterdir())
        strangers += [str(path) for place in _SHARED for path in Path(place).glob(f"{self._token}*")]
        if (now := _standing(self._bystander.pid)) != self._standing:
            strangers.append(f"the bystander was {self._standing} and is {now}")
        return sorted(strangers)


def _files(folder):
    return [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]


@contextmanager
def _folder(token):
    """A folder that every user can go through; pytest's own can only be entered by who runs it."""
    folder = Path(tempfile.mkdtemp(prefix=f"hostile-{token}-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        subprocess.run(["rm", "-rf", folder], check=True)  # however deep it is
        for place in _SHARED:
            for file in Path(place).glob(f"{token}*"):
                file.unlink(missing_ok=True)


@contextmanager
def _bystander(user):
    """A process of the same user as the grader's, which has nothing to do with it."""
    switch = {} if user is None else {"user": user, "group": user, "extra_groups": []}
    process = subprocess.Popen(["sleep", "1000"], start_new_session=True, **switch)
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
    with path.open() as file, suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


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


def _public_cases():
    """The hidden cases as they are drawn without a secret, which anybody can work out from the course's source."""
    seed = hashlib.sha256(b"double-it\x000\x00hidden\x00").digest()
    drawing = random.Random(int.from_bytes(seed, "big"))
    return [drawing.randrange(1000) for _ in range(5)]
