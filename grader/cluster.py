"""A Dask cluster as crew: the course travels to each worker once, answers come after, reports go back; no disk is shared."""

from __future__ import annotations

import hashlib
import io
import logging
import shutil
import zipfile
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, Worker, WorkerPlugin
from distributed.comm.core import CommClosedError

from grader.crew import Crew
from grader.digest import of_engine
from grader.errors import UsageError
from grader.station import COURSES, Chunk, Setup

for _name in ("distributed", "tornado"):  # what matters of it is told in words
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
_CHUNK = 16
"""A scheduler takes about a millisecond for whatever it hands out, so it hands out several answers together."""
_SECONDS = 10
"""How long a scheduler may take to answer."""


@dataclass
class Luggage(WorkerPlugin):
    """What a worker needs before the first answer: the course's exercises. One with another grader refuses it."""

    archive: bytes
    course: str
    engine: str

    @property
    def name(self) -> str:
        """What Dask knows it by; the same course is unpacked once."""
        return f"hundred-real-fans-{self.course}-{self.engine}"

    def setup(self, worker: Worker) -> None:
        """Unpack, on the worker."""
        if of_engine() != self.engine:
            raise RuntimeError("this worker has another version of the grader")
        folder = Path(worker.local_directory) / f"course-{self.course[:12]}"  # Dask clears what killed workers leave there
        with zipfile.ZipFile(io.BytesIO(self.archive)) as archive:
            archive.extractall(folder)
        COURSES[self.course] = folder

    def teardown(self, worker: Worker) -> None:
        """Nothing is left when the worker ends."""
        shutil.rmtree(COURSES.pop(self.course, Path("/nowhere")), ignore_errors=True)


class _Cluster(Executor):
    """Work given to a cluster; the setup names the course instead of its folder."""

    def __init__(self, client: Client, setup: Setup) -> None:
        archive = _packed(Path(setup.course))
        luggage = Luggage(archive, hashlib.sha256(archive).hexdigest(), of_engine())
        self._setup = replace(setup, course=luggage.course)
        self.client = client
        try:
            client.register_plugin(luggage)
        except Exception as problem:
            raise UsageError(f"--executor dask: a worker can't be prepared: {problem}. Install the same version there") from None
        self._executor = client.get_executor(pure=False)

    def submit(self, function: Callable[..., Any], /, setup: Setup, chunk: Chunk) -> Future[Any]:
        """See Executor."""
        return self._executor.submit(function, self._setup, chunk)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """See Executor; the workers go on for whoever comes next."""
        self._executor.shutdown(wait=False)
        self.client.close()


def _packed(root: Path) -> bytes:
    """A course's exercises as a ZIP archive, the same bytes for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted((root / "exercises").rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.writestr(zipfile.ZipInfo(file.relative_to(root).as_posix()), file.read_bytes())
    return packed.getvalue()


def cluster_crew(address: str) -> Crew:
    """The crew behind a scheduler's address; UsageError if nobody answers there."""

    def open(setup: Setup) -> Executor:
        return _Cluster(_connect(address), setup)

    with _connect(address) as client:
        workers = sum(info["nthreads"] for info in _workers(client).values())
    if not workers:
        raise UsageError(f"--executor dask:{address}: no worker is there. Start some: dask worker {address}")
    return Crew(open, workers, _CHUNK, (KilledWorker,), (CancelledError, CommClosedError), _is_anybody_there)


def _connect(address: str) -> Client:
    try:
        return Client(address, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as problem:  # the last two where TLS is asked for or missing
        raise UsageError(f"--executor dask:{address}: no scheduler answers there ({problem}). Start one: dask scheduler") from None


def _workers(client: Client) -> dict[str, Any]:
    return client.scheduler_info(n_workers=-1)["workers"]


def _is_anybody_there(executor: Executor) -> None:
    if not _workers(executor.client):
        raise UsageError("--executor dask: the last worker is gone. Start some and call again: it goes on where it was")
