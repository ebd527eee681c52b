"""Where answers' code runs, and what keeps it there.

On Linux a zygote forks a walled-in worker for each answer; elsewhere, and with `off`, each gets a Python of its own.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from grader.code import Code
from grader.errors import Stopped, UsageError
from grader.limits import Limits
from grader.process import Channel, Process, Zygote
from grader.wire import WireError, decode

MODULES = tuple(
    """
    abc array ast base64 bisect calendar cmath codecs collections collections.abc colorsys contextlib copy csv
    dataclasses datetime decimal difflib enum fractions functools graphlib gzip hashlib heapq hmac html html.parser inspect
    io itertools json keyword locale logging math numbers operator os pathlib pprint random re reprlib secrets shlex
    statistics string struct sys tempfile textwrap time timeit token tokenize traceback types typing unicodedata
    unittest urllib.parse uuid warnings weakref xml.etree.ElementTree zlib zoneinfo _strptime
    """.split()
)
"""What an answer may import: they are loaded before the walls go up, behind which no file can be opened."""

EVERYWHERE = ("process", "time")
"""What holds on every machine: a process of its own, and an end to it."""
_HAS_WALLS = sys.platform == "linux"


class Sandbox:
    """Opens a place for an answer's code: `with Sandbox() as place, place() as code`.

    `wanted` is required, auto or off; UsageError where what is required doesn't stand. `modules` may be imported by
    answers; `landlock` is the newest version of Landlock to use. `layers` and `missing` tell what stands, by name.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        wanted: str = "auto",
        modules: Sequence[str] = MODULES,
        landlock: int = 99,
    ) -> None:
        self.limits = limits or Limits()
        self._wanted = wanted
        self._used = False
        self._zygote = Zygote(self.limits, modules, landlock) if _HAS_WALLS and wanted != "off" else None

    def __enter__(self) -> Sandbox:
        if self._wanted == "required" and self.missing:
            raise UsageError(
                "--sandbox required: this machine can't wall answers in.\n"
                + "\n".join(f"  {layer}: {why}" for layer, why in self.missing.items())
                + "\nGrade answers you trust with --sandbox auto, or grade on a machine that can"
            )
        return self

    def __exit__(self, *_: object) -> None:
        if self._zygote:
            self._zygote.close()

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of what keeps an answer in, on this machine."""
        return (*EVERYWHERE, *(self._zygote.hello()["layers"] if self._zygote else ()))

    @property
    def missing(self) -> Mapping[str, str]:
        """What doesn't, each with the reason."""
        if self._zygote:
            return self._zygote.hello()["missing"]
        return {"walls": "switched off" if self._wanted == "off" else f"there are none for {sys.platform}, only for Linux"}

    @property
    def was_used(self) -> bool:
        """Whether it had any code to run."""
        return self._used

    def told(self) -> str:
        """The layers for people, and what is missing, a line each."""
        missing = [f"  missing: {layer}: {why}" for layer, why in self.missing.items()]
        return "\n".join([f"Answers' code ran behind: {', '.join(self.layers)}", *missing])

    @contextmanager
    def __call__(self) -> Iterator[Code]:
        """A place for one answer; nothing is started before its code is asked for anything."""
        channel: Channel | None = None
        left = self.limits.seconds

        def ask(request: bytes) -> Iterator[Any]:
            nonlocal channel, left
            self._used = True
            channel = channel or (self._zygote.open() if self._zygote else Process(self.limits))
            room = self.limits.reply + 4096  # and the brackets of the frames
            begun = time.monotonic()

            def wait() -> float:
                return min(self.limits.call_seconds, left) - (time.monotonic() - begun)

            try:
                channel.send(len(request).to_bytes(4, "big") + request, wait())
                while True:
                    length = int.from_bytes(channel.receive(4, wait()), "big")
                    if length > room:
                        raise Stopped("reply")
                    room -= length
                    frame = decode(channel.receive(length, wait()), max_bytes=length)
                    left -= time.monotonic() - begun
                    yield frame
                    begun = time.monotonic()
            except WireError:
                raise Stopped("crash") from None
            except TimeoutError:
                raise Stopped("time" if left <= self.limits.call_seconds else "call_time") from None
            except (EOFError, OSError):
                ended, channel = channel, None
                raise Stopped(ended.end() or "crash") from None

        try:
            yield Code(ask, self.limits)
        finally:
            if channel is not None:
                channel.end()
