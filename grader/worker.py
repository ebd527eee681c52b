"""Runs an answer's code and tells what came of it. Stands alone: standard library only, knows no check.

Protocol, one JSON document a line; requests come on file handle 0, replies go to the handle that 1 was at the start:
    {"op": "run", "cells": [source, ...]}            -> {"cells": [null | {"raised": name, "line": n}, ...]}
    {"op": "values", "names": [name, ...]}           -> {"values": {name: reply, ...}}
    {"op": "map", "name": f, "calls": [[arg, ...]]}  -> {"replies": [reply, ...]}
where a reply is {"value": plain} or {"unplain": type name} or {"missing": true} or {"raised": name, "line": n}, for a
TypeError with "misfit": whether the call itself didn't fit the function's parameters;
any request may be answered by {"stopped": limit} instead, and then the worker is of no more use.
Whoever reads the replies must take them for hostile input: they prove a value, nothing else.
"""

import io
import json
import sys
import types

MAX_OUTPUT = 1_000_000
MAX_REPLY = 4 * 1024 * 1024
PLAIN = (bool, type(None))


class OutputLimit(BaseException):
    """The answer printed more than MAX_OUTPUT characters."""


class CountedOutput(io.TextIOBase):
    """Takes what an answer prints, keeps nothing, and stops a flood."""

    def __init__(self, limit=MAX_OUTPUT):
        self.left = limit

    def writable(self):
        return True

    def write(self, text):
        self.left -= len(text)
        if self.left < 0:
            raise OutputLimit
        return len(text)


class Session:
    """One answer's namespace; `handle` serves the protocol's requests, one after the other."""

    def __init__(self):
        module = types.ModuleType("answer")  # dataclasses and pickle look a class's module up
        sys.modules["answer"] = module
        self.space = module.__dict__
        self.space["__builtins__"] = __builtins__
        self.output = CountedOutput()

    def handle(self, request):
        """The reply to one request, as a plain document."""
        kept = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = self.output
        try:
            return getattr(self, "_" + request["op"])(request)
        except OutputLimit:
            return {"stopped": "output"}
        except MemoryError:
            return {"stopped": "memory"}
        finally:
            sys.stdout, sys.stderr = kept

    def _run(self, request):
        return {"cells": [self._cell(number, source) for number, source in enumerate(request["cells"], 1)]}

    def _cell(self, number, source):
        try:
            exec(compile(source, f"<cell {number}>", "exec", dont_inherit=True), self.space)
        except (OutputLimit, MemoryError):
            raise
        except BaseException as error:
            return problem(error)

    def _values(self, request):
        return {"values": {name: self._value(name) for name in request["names"]}}

    def _value(self, name):
        return plain_reply(self.space[name]) if name in self.space else {"missing": True}

    def _map(self, request):
        function = self.space.get(request["name"])
        if not callable(function):
            return {"replies": [{"missing": True} for _ in request["calls"]]}
        return {"replies": [call(function, arguments) for arguments in request["calls"]]}


def call(function, arguments):
    """The reply to one call; the arguments are this call's own, so changing them changes nothing else."""
    try:
        return plain_reply(function(*arguments))
    except (OutputLimit, MemoryError):
        raise
    except TypeError as error:
        return {**problem(error), "misfit": not fits(function, arguments)}
    except BaseException as error:
        return problem(error)


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
    """An exception's class and the line of the answer it came from; its message differs between Python versions."""
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


def plain_reply(value):
    """A value as a reply, if it is made of exactly built-in plain types and is not too deep."""
    return {"value": value} if is_plain(value) else {"unplain": type(value).__name__}


def is_plain(value, depth=20):
    """Whether JSON carries the value as it is; subclasses don't count, they may lie about themselves."""
    if type(value) is float:
        return value == value and value not in (float("inf"), float("-inf"))
    if type(value) is int:
        return abs(value) < 2**63
    if type(value) is str:
        return is_text(value)
    if type(value) in PLAIN:
        return True
    if depth and type(value) is list:
        return all(is_plain(item, depth - 1) for item in value)
    if depth and type(value) is dict:
        return all(type(key) is str and is_text(key) and is_plain(item, depth - 1) for key, item in value.items())
    return False


def is_text(value):
    """Whether a string can be written as UTF-8: half a surrogate pair can't."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def serve(session, line):
    """The reply's JSON to a request's JSON, both as bytes, never longer than MAX_REPLY."""
    reply = json.dumps(session.handle(json.loads(line)), separators=(",", ":")).encode()
    return reply if len(reply) <= MAX_REPLY else b'{"stopped":"reply"}'


def main():
    """Serve requests until the other side hangs up."""
    import os

    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    session = Session()
    for line in requests:
        replies.write(serve(session, line) + b"\n")
        replies.flush()


if __name__ == "__main__":
    main()
