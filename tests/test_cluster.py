"""A cluster as crew: a real scheduler and workers as processes of this machine."""

import os
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT, answer_file
from distributed import Client

GOOD = "def double(x):\n    return 2 * x\nword = 'twice'\n"


class Cluster:
    """A scheduler and its workers; each worker a process in an empty folder, without the course."""

    def __init__(self, folder):
        self._folder, self._workers = folder, []
        file = folder / "scheduler.json"
        self._scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file)
        while not file.exists() or not file.read_text():
            time.sleep(0.05)
        with Client(scheduler_file=str(file), set_as_default=False) as client:
            self.address = client.scheduler.address

    def _start(self, what, *arguments):
        environment = {name: value for name, value in os.environ.items() if name != "HUNDRED_REAL_FANS"}
        environment["DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES"] = "1"
        environment["PYTHONPATH"] = str(ROOT)
        return subprocess.Popen(
            [sys.executable, "-m", "dask", what, *map(str, arguments)],
            cwd=self._folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def add_worker(self, nanny=False):
        """One more worker; with a nanny it is started again when it dies."""
        given = ("--nthreads", "1", "--no-dashboard", "--nanny" if nanny else "--no-nanny", "--host", "127.0.0.1")
        self._workers.append(self._start("worker", self.address, *given))

    def wait_for(self, count):
        """Until so many workers are there."""
        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=60)

    def kill(self, number):
        """SIGKILL to a worker."""
        os.killpg(self._workers[number].pid, signal.SIGKILL)

    def close(self):
        """End all."""
        for process in (*self._workers, self._scheduler):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    """A scheduler without workers."""
    (tmp_path / "cluster").mkdir()
    made = Cluster(tmp_path / "cluster")
    yield made
    made.close()


@pytest.fixture
def room(tmp_path):
    """60 students' answers."""
    for number in range(60):
        answer_file(tmp_path / "class" / f"s{number:02}" / "a.json", "double-it", {"double": f"{GOOD}# {number}"})
    return tmp_path / "class"


def saved(out):
    return {file.relative_to(out).as_posix(): file.read_bytes() for file in out.rglob("*.report.json")}


def grade(tiny, room, out, executor, *more):
    return subprocess.Popen(
        [sys.executable, "-m", "grader", "grade", str(room), "--out", str(out), "--executor", executor, *more],
        env={**os.environ, "HUNDRED_REAL_FANS": str(tiny.root)},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_cluster_without_the_course_gives_the_same_reports_even_when_a_worker_dies(tiny, room, cluster, tmp_path):
    """Course and answers travel, reports come back; what a lost worker had in hand is graded by another."""
    for name in ("s10", "s20", "s30", "s40"):
        answer_file(room / name / "a.json", "double-it", {"double": f"import time\ntime.sleep(0.5)\n{GOOD}"})
    here = grade(tiny, room, tmp_path / "here", "serial")
    assert here.wait() == 0, here.stderr.read()
    cluster.add_worker()
    cluster.add_worker()
    cluster.wait_for(2)
    there = grade(tiny, room, tmp_path / "there", f"dask:{cluster.address}")
    while len(saved(tmp_path / "there")) < 5 and there.poll() is None:
        time.sleep(0.02)
    cluster.kill(0)
    _, told = there.communicate(timeout=120)
    assert there.returncode == 0 and "60 graded" in told, told
    assert "landlock" in told
    assert saved(tmp_path / "there") == saved(tmp_path / "here")


def test_an_answer_on_which_workers_die_is_told_and_not_tried_for_ever(tiny, room, cluster, tmp_path):
    """A poisonous answer costs workers a bounded number of times, and nobody else a grade."""
    tiny.change("exercises/first/double-it/checks.py", "import pytest", "import os, pytest")
    tiny.change("exercises/first/double-it/checks.py", 'if answer.word != "twice":', 'if answer.word == "poison":\n        os._exit(9)\n    if answer.word != "twice":')
    (room / "s33" / "a.json").unlink()
    (room / "s33" / "double-it.py").write_text(GOOD.replace("twice", "poison"))
    for _ in range(2):
        cluster.add_worker(nanny=True)
    cluster.wait_for(2)
    run = grade(tiny, room, tmp_path / "out", f"dask:{cluster.address}")
    _, told = run.communicate(timeout=300)
    assert run.returncode == 3 and "59 graded, 1 could not be graded" in told, told
    assert len(saved(tmp_path / "out")) == 60
    assert b'"reason":"crash"' in saved(tmp_path / "out")["s33/double-it.py.report.json"]


def test_the_same_poison_kills_no_pool_of_processes(tiny, room, tmp_path):
    """On one machine too, the answer is found out and the others are graded."""
    tiny.change("exercises/first/double-it/checks.py", "import pytest", "import os, pytest")
    tiny.change("exercises/first/double-it/checks.py", 'if answer.word != "twice":', 'if answer.word == "poison":\n        os._exit(9)\n    if answer.word != "twice":')
    (room / "s33" / "double-it.py").write_text(GOOD.replace("twice", "poison"))
    run = grade(tiny, room, tmp_path / "out", "processes:2")
    _, told = run.communicate(timeout=120)
    assert run.returncode == 3 and "60 graded, 1 could not be graded" in told, told


def test_a_cluster_that_is_not_there_or_empty_is_told_in_words(tiny, room, cluster, tmp_path):
    """No scheduler, or no workers: a sentence, and what to start."""
    empty = grade(tiny, room, tmp_path / "out", f"dask:{cluster.address}")
    _, told = empty.communicate(timeout=60)
    assert empty.returncode == 2 and "no worker is there" in told and "Traceback" not in told
    nobody = grade(tiny, room, tmp_path / "out", "dask:tcp://127.0.0.1:9")
    _, told = nobody.communicate(timeout=90)
    assert nobody.returncode == 2 and "no scheduler answers" in told and "Traceback" not in told
