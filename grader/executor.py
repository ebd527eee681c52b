"""The executors that a grading can be spread over: this process, others on this machine, a cluster."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from grader.crew import Crew
from grader.errors import UsageError
from grader.station import close


class _Here(Executor):
    """Work done at once, in this process."""

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **options: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(function(*arguments, **options))
        except Exception as problem:
            future.set_exception(problem)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        close()


def _serial(argument: str) -> Crew:
    if argument:
        raise UsageError(f"--executor serial:{argument}: write serial alone")
    return Crew(lambda setup: _Here(), 1)


def _processes(argument: str) -> Crew:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    count = int(argument) if argument.isascii() and argument.isdigit() else 0 if argument else cores
    if not 1 <= count <= 4096:
        raise UsageError(f"--executor processes:{argument}: give a number of processes, as in processes:{cores}")
    spawn = multiprocessing.get_context("spawn")  # forked ones would hold whatever this one holds
    return Crew(lambda setup: ProcessPoolExecutor(count, spawn, _begin), count, lost=(BrokenProcessPool,))


def _begin() -> None:
    """In a process of the pool: it heeds the grader, not the keyboard, and ends with it even if that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "sched_setaffinity"):  # an answer and its judge only ever wait for each other: quicker on one core
        cores = sorted(os.sched_getaffinity(0))
        number = int(multiprocessing.current_process().name.rpartition("-")[2])  # SpawnProcess-1, -2 …
        os.sched_setaffinity(0, {cores[number % len(cores)]})
    grader = multiprocessing.parent_process()

    def end() -> None:
        grader.join()
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()


def _dask(argument: str) -> Crew:
    try:
        from grader.cluster import cluster_crew
    except ImportError as problem:
        raise UsageError(f"--executor dask: {problem}. Install it: pip install 'hundred-real-fans[cluster]'") from None
    return cluster_crew(argument)


EXECUTORS = {"serial": _serial, "processes": _processes, "dask": _dask}


def choose(written: str) -> Crew:
    """The crew for `serial`, `processes`, `processes:N` or `dask:ADDRESS`; UsageError for anything else."""
    name, _, argument = written.partition(":")
    if name not in EXECUTORS:
        raise UsageError(f"--executor {written}: there are serial, processes:N and dask:ADDRESS")
    return EXECUTORS[name](argument)
