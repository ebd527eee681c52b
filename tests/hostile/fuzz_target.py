"""What any bytes may do to the readers: be taken, or be refused in the words of the contract.

`target` holds that; hypothesis drives it everywhere (test_fuzz.py), atheris where it has wheels (fuzz_by_coverage.py).
`mangled` and `spoiled` damage what is sound, so that more than the first reader's first line is reached.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from grader.answer import Answer, from_json, from_source, sha256
from grader.course import Course, load_course
from grader.errors import Unreadable
from grader.notebook import ANSWER_MIME, from_bytes, write_notebook
from grader.outputs import FORMATS
from grader.report import Report, from_document, to_json
from grader.run import unreadable
from grader.texts import LANGS
from grader.wire import canonical, decode

COURSE = load_course(Path(__file__).parents[2])


def target(data: bytes) -> None:
    """Read bytes as each kind there is; raises only where a reader breaks its contract."""
    for reader in (from_bytes, from_json, lambda data: from_source(data, "double-it")):
        _answer(reader, data)
    _value(data)
    _report(data)


def _answer(reader: Any, data: bytes) -> None:
    try:
        answer: Answer = reader(data)
    except Unreadable as problem:
        hold(unreadable(problem.reason, problem.values), COURSE, LANGS[len(data) % 3 :][:1])
    else:
        sha256(answer.values, answer.cells)


def _value(data: bytes) -> None:
    try:
        value = decode(data)
    except ValueError:
        return
    assert canonical(decode(canonical(value).encode())) == canonical(value)


def _report(data: bytes) -> None:
    try:
        report = from_document(decode(data))
    except ValueError:
        return
    hold(report, COURSE)


def hold(report: Report, course: Course, langs: Sequence[str] = LANGS) -> None:
    """What must hold of any report: it survives its own JSON, and every format can tell it in every language."""
    assert from_document(decode(to_json(report).encode())) == report
    for tell in FORMATS.values():
        for lang in langs:
            tell(report, course, lang).encode()


ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 7, 4.5, 2**31, 2**63, -(2**70), 10**400, 1e308, float("nan"), float("-inf"),
    "", "0", "code", "answer", "hundred-real-fans/report/1", "\0", "\ud800", "\u202e::error::", "x" * 5000, "é\u2028\n%",
    [], {}, [[]], [None], {"": {}}, {"text": 7}, {"text": "who", "values": 3}, {"chart": {"rows": [1]}}, {"en": "x"},
)  # fmt: skip


def mangled(rng: Random, document: Any) -> Any:
    """A copy of a JSON document with a few of its parts replaced, taken out, doubled, moved or buried."""
    document = _copy(document)
    for _ in range(rng.randrange(1, 5)):
        places = list(_places(document))
        if not places:
            return rng.choice(ODD)
        (inside, key), (other, there) = rng.choice(places), rng.choice(places)
        part = _copy(inside[key])
        match rng.randrange(6):
            case 0 | 1:
                inside[key] = _copy(rng.choice(ODD))
            case 2:
                del inside[key]
            case 3:
                other[there] = part
            case 4 if isinstance(inside, list):
                inside[key:key] = [part] * rng.randrange(1, 30)
            case 4:
                inside[f"{key}{rng.choice(('', ' ', 's'))}"] = _copy(rng.choice(ODD))
            case 5:
                for _ in range(rng.choice((1, 3, 39, 60))):
                    part = [part] if rng.randrange(2) else {"x": part}
                inside[key] = part
    return document


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))  # five times as fast as deepcopy


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in pairs:
        yield value, key
        yield from _places(part)


def spoiled(rng: Random, data: bytes) -> bytes:
    """Bytes with a little damage: flips, cuts, insertions, a key said twice, another encoding."""
    where = rng.randrange(len(data) + 1)
    length = rng.choice((1, 1, 2, 8, 200))
    match rng.randrange(9):
        case 0:
            return data[:where]
        case 1:
            return data[:where] + data[where + length :]
        case 2:
            return data[:where] + bytes(rng.randrange(256) for _ in range(length)) + data[where:]
        case 3:
            return data[:where] + rng.choice((b"\0", b"\xff", b"\xed\xa0\x80", b"\xf0\x9f", b"[" * 3000)) + data[where:]
        case 4:
            return b"\xef\xbb\xbf" * rng.randrange(1, 3) + data
        case 5:
            return data.replace(b"{", b'{"nbformat":3,"metadata":7,"cells":[],', rng.randrange(1, 4))
        case 6:
            return data.decode("utf-8", "replace").encode(
                rng.choice(("utf-16", "utf-32", "latin-1", "utf-7")), "replace"
            )
        case 7:
            return data.replace(b"\n", b"\r\n")
        case _:
            return data + data[where:]


def notebook(exercise: Any, lang: str, variant: int, code: str, kept: dict[str, Any]) -> dict[str, Any]:
    """A learner's notebook as a document, with all that a notebook can hold: outputs, attachments, a kept answer."""
    document = json.loads(write_notebook(exercise, lang, variant))
    answer = next(cell for cell in document["cells"] if "answer" in cell["metadata"].get("tags", []))
    answer |= {"source": code.splitlines(keepends=True), "execution_count": 3}
    answer["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["a\n", "b"]}]
    document["cells"][0]["attachments"] = {"a.png": {"image/png": "aGVsbG8="}}
    check = next(cell for cell in reversed(document["cells"]) if cell["cell_type"] == "code")
    data = {ANSWER_MIME: {"answer": kept}, "text/plain": ["told"]}
    check["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": data}]
    return document


def encoded(document: Any) -> bytes:
    """A document as a learner's tools may write it: with NaN and halves of surrogate pairs if it has them."""
    return json.dumps(document).encode()
