"""The sandbox in a plain Docker container, as root and as an ordinary user, and on kernels that lack an interface."""

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT, TinyCourse

DOCKER = (sys.executable, str(Path(__file__).with_name("docker.py")))
USERS = {"root": (), "ordinary user": ("--user", "65534")} if os.geteuid() == 0 else {"ordinary user": ()}

ATTACKS = {
    "file": "open(outside).read()",
    "net": "__import__('socket').socket()",
    "fork": "os.fork() or os._exit(0)",
    "kill": "os.kill(os.getppid(), 0)",
}
ANSWER = """
import os
outside = {outside!r}
through = []
for name, deed in {attacks!r}.items():
    try:
        eval(deed)
        through.append(name)
    except Exception:
        pass
word = " ".join(through)
def double(x):
    return 2 * x
"""


@pytest.fixture
def room():
    """A folder that any user can read: a course, an answer full of attacks, a file that is none of its business."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        TinyCourse(folder / "course")
        outside = folder / "outside"
        outside.write_text("not for answers")
        (folder / "double-it.py").write_text(ANSWER.format(outside=str(outside), attacks=ATTACKS))
        (folder / "reports").mkdir()
        (folder / "reports").chmod(0o777)
        yield folder


@pytest.fixture
def grade(room):
    """Grade the room's answer: grade(user, sandbox, *docker.py's options) -> finished process, what got through."""

    def run(user, sandbox, *container):
        asked = ["grade", "double-it.py", "--sandbox", sandbox, "--format", "json", "--out", "reports"]
        finished = contained(user, python(user), "-B", "-m", "grader", *asked, container=container, folder=room)
        through = None
        for report in map(json.loads, finished.stdout.splitlines()):
            kept = json.loads((room / "reports" / "double-it.py.report.json").read_text())
            assert kept == report and report["status"] == "graded"
            (word,) = [check for check in report["checks"] if check["id"] == "word"]
            through = word["feedback"][0]["values"]["found"].split()
        return finished, through

    return run


def contained(user, *command, container=(), folder=Path("/")):
    """Run a command in the container; it finds this project, and its course in `folder`."""
    packages = [path for path in sys.path if path.endswith("-packages")]
    return subprocess.run(
        [*DOCKER, *USERS[user], *container, *command],
        capture_output=True,
        text=True,
        cwd=folder,
        env={
            "PATH": os.defpath,
            "PYTHONPATH": os.pathsep.join([str(ROOT), *packages]),
            "HUNDRED_REAL_FANS": str(folder / "course"),
        },
        timeout=60,
    )


@cache
def python(user):
    """This Python, or one of the same version where the user can't reach it, as in another's home folder."""
    version = f"python3.{sys.version_info.minor}"
    for candidate in (sys.executable, f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        if contained(user, candidate, "-B", "-c", "import grader, pytest").returncode == 0:
            return candidate
    raise AssertionError(
        f"The {user} can't reach {version} or this project: have both where all can read them, or be that user"
    )


@pytest.mark.parametrize("user", USERS)
def test_all_layers_stand_in_a_plain_container(grade, user):
    """In a container that was given nothing more, every layer stands and no attack gets through."""
    finished, through = grade(user, "required")
    assert finished.returncode == 0, finished.stderr
    assert through == []
    assert "landlock" in finished.stderr and "seccomp" in finished.stderr and "missing" not in finished.stderr


@pytest.mark.parametrize("user", USERS)
def test_the_container_itself_stops_none_of_these_attacks(grade, user):
    """What holds them is the sandbox: with it switched off each one gets through."""
    finished, through = grade(user, "off")
    assert finished.returncode == 0, finished.stderr
    assert through == list(ATTACKS)


@pytest.mark.parametrize("user", USERS)
@pytest.mark.parametrize("lacking", ["landlock", "landlock-at-boot", "seccomp"])
def test_what_a_kernel_lacks_is_named_and_a_required_sandbox_refuses(grade, user, lacking):
    """Required says in words which layer is missing and grades nothing; auto grades, and says the same."""
    layer = lacking.partition("-")[0]
    refused, through = grade(user, "required", "--without", lacking)
    assert refused.returncode == 2 and through is None
    assert f"{layer}:" in refused.stderr and "--sandbox auto" in refused.stderr and "Traceback" not in refused.stderr
    told, through = grade(user, "auto", "--without", lacking)
    assert told.returncode == 0 and through is not None
    assert f"missing: {layer}:" in told.stderr and "Traceback" not in told.stderr


@pytest.mark.parametrize("user", USERS)
def test_the_container_refuses_what_docker_does(user):
    """Namespaces, mounts and calls that nobody knows are refused; Landlock, seccomp and threads are there."""
    finished = contained(user, python(user), "-c", PROBE)
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout) == {
        "capabilities": 0xA80425FB if user == "root" else 0,
        "new user namespace": "EPERM",
        "mount namespace by clone": "EPERM",
        "mount": "EPERM",
        "clone3": "ENOSYS",
        "a call of tomorrow": "ENOSYS",
        "landlock": "there",
        "seccomp": "there",
        "thread": "there",
    }


PROBE = """
import ctypes, errno, json, platform, re, threading
libc = ctypes.CDLL(None, use_errno=True)
first = platform.machine() == "x86_64"

def call(number, *arguments):
    if libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments), 0, 0, 0, 0) >= 0:
        return "there"
    return errno.errorcode[ctypes.get_errno()]

status = open("/proc/self/status").read()
thread = threading.Thread(target=int)
thread.start()
thread.join()
print(json.dumps({
    "capabilities": int(re.search("CapEff:\\\\s*(\\\\w+)", status)[1], 16),
    "new user namespace": call(272 if first else 97, 0x10000000),
    "mount namespace by clone": call(56 if first else 220, 0x00020000 | 17),
    "mount": call(165 if first else 40),
    "clone3": call(435),
    "a call of tomorrow": call(1000),
    "landlock": call(444, 0, 0, 1),
    "seccomp": "there" if libc.prctl(21, 0, 0, 0, 0) == 2 else "not there",
    "thread": "there",
}))
"""
