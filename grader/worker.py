"""Runs an answer's code and tells what came of it. Stands alone: standard library only, knows no check.

Protocol: both ways frames, each of four bytes of length (big-endian) and a JSON document. A request
    {"op": "run", "cells": [source, ...]}            for each cell null | {"raised": name, "line": n}
    {"op": "values", "names": [name, ...]}           for each name a reply
    {"op": "map", "name": f, "calls": [[arg, ...]]}  for each call a reply
is answered by one or more frames with a list each, which together hold what is asked for, in order. A frame is sent at
the latest PROGRESS seconds or AT_ONCE replies after the one before it, unless a single cell or call takes longer: so the other side sees
which one hangs. A reply is {"value": plain} or {"unplain": type name} or {"missing": true} or {"raised": name, "line":
n}, for a TypeError with "misfit": whether the call itself didn't fit the function's parameters; any frame may be
{"stopped": limit} instead, and then the worker is of no more use.
Whoever reads the replies must take them for hostile input: they prove a value, nothing else.
"""

import errno
import io
import json
import sys
import types
from time import monotonic

PROGRESS = 0.1
AT_ONCE = 256
ENCODE = json.JSONEncoder(separators=(",", ":")).encode
OUTPUT, REPLY, DEPTH = 1_000_000, 4 * 1024 * 1024, 20
PLAIN = (bool, type(None))
LIMITS_BY_ERRNO = {
    errno.EMFILE: "files",
    errno.ENFILE: "files",
    errno.EROFS: "disk",
    errno.EFBIG: "disk",
    errno.ENOSPC: "disk",
    errno.EDQUOT: "disk",
    errno.EAGAIN: "processes",
    errno.ENOMEM: "memory",
}


class LimitReached(BaseException):
    """The answer reached the limit that is the only argument."""


class CountedOutput(io.TextIOBase):
    """Takes what an answer prints, keeps nothing, and stops a flood."""

    def __init__(self, limit):
        self.left = limit

    def writable(self):
        return True

    def write(self, text):
        self.left -= len(text)
        if self.left < 0:
            raise LimitReached("output")
        return len(text)


class Session:
    """One answer's namespace; `handle` serves the protocol's requests, one after the other."""

    def __init__(self, output=OUTPUT, depth=DEPTH):
        module = types.ModuleType("answer")  # dataclasses and pickle look a class's module up
        sys.modules["answer"] = module
        self.space = module.__dict__
        self.space["__builtins__"] = __builtins__
        self.output = CountedOutput(output)
        self.depth = depth

    def handle(self, request):
        """What is asked for, one after the other; ends with LimitReached where a limit was."""
        kept = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = self.output
        try:
            yield from getattr(self, "_" + request["op"])(request)
        finally:
            sys.stdout, sys.stderr = kept

    def _run(self, request):
        for number, source in enumerate(request["cells"], 1):
            try:
                exec(compile(source, f"<cell {number}>", "exec", dont_inherit=True), self.space)
                failure = None
            except BaseException as error:
                failure = problem(error)
            yield failure

    def _values(self, request):
        for name in request["names"]:
            yield self._reply(self.space[name]) if name in self.space else {"missing": True}

    def _map(self, request):
        function = self.space.get(request["name"])
        for arguments in request["calls"]:
            yield self._call(function, arguments) if callable(function) else {"missing": True}

    def _call(self, function, arguments):
        """The reply to one call; the arguments are this call's own, so changing them changes nothing else."""
        try:
            return self._reply(function(*arguments))
        except TypeError as error:
            return {**problem(error), "misfit": not fits(function, arguments)}
        except BaseException as error:
            return problem(error)

    def _reply(self, value):
        """A value as a reply, if it is made of exactly built-in plain types."""
        return {"value": value} if is_plain(value, self.depth) else {"unplain": type(value).__name__}


def fits(function, arguments):
    """Whether a function can be called with so many arguments, as far as it tells."""
    import inspect  # takes as long to import as all else here, and is seldom needed

    try:
        inspect.signature(function).bind(*arguments)
    except TypeError:
        return False
    except Exception:
        return True
    return True


def problem(error):
    """An exception's class and the line of the answer it came from, or LimitReached if a limit made it.

    Its message is left out: it differs between Python versions.
    """
    if limit := limit_of(error):
        raise LimitReached(limit) from None
    names = [cls.__name__ for cls in type(error).__mro__ if cls.__module__ == "builtins"]
    line = 0
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename.startswith("<cell "):
            line = trace.tb_lineno
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and not line:
        line = error.lineno or 0
    return {"raised": names[0] if names else "Exception", "line": line}


def limit_of(error):
    """The limit that an exception tells of, if any."""
    if isinstance(error, LimitReached):
        return error.args[0]
    if isinstance(error, MemoryError):
        return "memory"
    if isinstance(error, RuntimeError) and error.args == ("can't start new thread",):
        return "processes"
    return LIMITS_BY_ERRNO.get(error.errno) if isinstance(error, OSError) else None


def is_plain(value, depth):
    """Whether JSON carries the value as it is; subclasses don't count, they may lie about themselves."""
    if type(value) is float:
        return value == value and value not in (float("inf"), float("-inf"))
    if type(value) is int:
        return abs(value) < 2**63
    if type(value) is str:
        return is_text(value)
    if type(value) in PLAIN:
        return True
    if type(value) not in (list, dict):
        return False
    if not depth:
        raise LimitReached("depth")
    if type(value) is list:
        return all(is_plain(item, depth - 1) for item in value)
    return all(type(key) is str and is_text(key) and is_plain(item, depth - 1) for key, item in value.items())


def is_text(value):
    """Whether a string can be written as UTF-8: half a surrogate pair can't."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def serve(session, request, most=REPLY):
    """The frames' JSON that answer a request's JSON, all as bytes, never longer than `most` together."""
    replies, length, since, told = [], 0, monotonic(), False
    try:
        for reply in session.handle(json.loads(request)):
            replies.append(reply)
            is_late = monotonic() - since > PROGRESS
            if is_late or len(replies) == AT_ONCE:
                frame = ENCODE(replies).encode()
                length += len(frame)
                if length > most:
                    raise LimitReached("reply")
                yield frame
                replies, since, told = [], monotonic(), True
        if replies or not told:
            frame = ENCODE(replies).encode()
            if length + len(frame) > most:
                raise LimitReached("reply")
            yield frame
    except (LimitReached, MemoryError) as reached:
        yield json.dumps({"stopped": limit_of(reached)}).encode()


def talk(requests, replies, session, most=REPLY):
    """Serve the requests of one handle on another until the other side hangs up."""
    while header := requests.read(4):
        for frame in serve(session, requests.read(int.from_bytes(header, "big")), most):
            replies.write(len(frame).to_bytes(4, "big") + frame)
            replies.flush()


def main():
    """Serve requests on handle 0, with replies to the handle that 1 was at the start."""
    import os

    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    limits = json.loads(sys.argv[1])
    talk(requests, replies, Session(limits["output"], limits["depth"]), limits["reply"])


if __name__ == "__main__":
    main()
