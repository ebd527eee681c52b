"""How grading grows: processes and a cluster beside one process, memory and starting again over many answers, as ratios.

python benchmarks/scale.py [--answers 2000] [--many 20000] [--few 200] [--json FILE]

All in one run on one machine. Each answer to `fake-detector` differs; start-up is part of every time, as for a user.
Memory is the summed PSS of the grader and all that it has started, its highest value of a sample each 0.2 s.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent
SOURCE = (ROOT / "solutions" / "real-fans" / "fake-detector" / "reference.en.py").read_text(encoding="utf-8")


def write_class(folder: Path, count: int) -> Path:
    """A folder of so many students' answers, each different."""
    for number in range(count):
        student = folder / f"s{number:06}"
        student.mkdir(parents=True)
        (student / "fake-detector.py").write_text(f"{SOURCE}\n# {number}\n", encoding="utf-8")
    return folder


def grade(answers: Path, out: Path, executor: str, sample: bool = False) -> tuple[float, float]:
    """Seconds of wall time and, if sampled, the highest PSS in MB, of one grading."""
    command = [sys.executable, "-m", "grader", "grade", str(answers), "--out", str(out), "--executor", executor]
    begun, highest = time.perf_counter(), 0.0
    grader = subprocess.Popen(
        [*command, "--sandbox", "required"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while grader.poll() is None:
        if sample:
            highest = max(highest, sum(map(pss, family(grader.pid))) / 1024)
        time.sleep(0.2 if sample else 0.02)
    assert grader.returncode == 0, f"{executor}: exit {grader.returncode}"
    return time.perf_counter() - begun, highest


def family(pid: int) -> list[int]:
    """A process and all that it has started, by their parents."""
    parents: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(fields[1]), []).append(int(entry))
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        left += parents.get(found[-1], [])
    return found


def pss(pid: int) -> float:
    """A process's share of memory in kB; 0 if it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) for line in lines if line.startswith("Pss:")), 0.0)


class Cluster:
    """A scheduler and two workers of this machine."""

    def __init__(self, folder: Path) -> None:
        file = folder / "scheduler.json"
        given = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file)
        self._processes = [self._start("scheduler", *given)]
        while not file.exists() or not file.read_text():
            time.sleep(0.05)
        self.address = json.loads(file.read_text())["address"]
        worker = (self.address, "--nthreads", "1", "--no-dashboard", "--no-nanny", "--host", "127.0.0.1")
        self._processes += [self._start("worker", *worker) for _ in range(2)]
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)

    def _start(self, what: str, *arguments: object) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", what, *map(str, arguments)]
        return subprocess.Popen(
            command, cwd=tempfile.gettempdir(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    def close(self) -> None:
        """End all."""
        for process in self._processes:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--answers", type=int, default=2000)
    parser.add_argument("--many", type=int, default=20_000)
    parser.add_argument("--few", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="scale-") as temporary:
        folder = Path(temporary)
        answers = write_class(folder / "answers", options.answers)
        cluster = Cluster(folder)
        ways = {"serial": "serial", "processes:2": "processes:2", "dask, 2 workers": f"dask:{cluster.address}"}
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        steps = tqdm(total=options.rounds * len(ways) + 3, desc="measuring")
        for number in range(options.rounds):
            for name, executor in ways.items():
                seconds[name].append(grade(answers, folder / f"{number}-{name[:4]}", executor)[0])
                steps.update()
        cluster.close()
        few = write_class(folder / "few", options.few)
        many = write_class(folder / "many", options.many)
        _, small = grade(few, folder / "out-few", "processes:2", sample=True)
        steps.update()
        first, large = grade(many, folder / "out-many", "processes:2", sample=True)
        steps.update()
        again = min(grade(many, folder / "out-many", "processes:2")[0] for _ in range(2))
        steps.update()
        steps.close()
    best = {name: min(times) for name, times in seconds.items()}
    found = {
        "processes:2, times as fast as serial": best["serial"] / best["processes:2"],
        "dask, of the speed of processes:2": best["processes:2"] / best["dask, 2 workers"],
        f"memory of {options.many} answers, of that of {options.few}": large / small,
        f"starting again over {options.many}, of grading them": again / first,
    }
    bounds = (">= 1.8", ">= 0.8", "<= 1.2", "< 0.02")
    for (name, ratio), bound in zip(found.items(), bounds):
        print(f"{name:58} {ratio:8.3f}   {bound}")
    print(f"seconds: {best}, many {first:.1f}, again {again:.2f}; memory {small:.0f} and {large:.0f} MB")
    if options.json:
        options.json.write_text(json.dumps({**found, "seconds": seconds}, indent=1))


if __name__ == "__main__":
    main()
