"""JSON that may come from anybody: bounded when read, canonical when written.

Only built-in types leave `decode`. Its size is bounded before anything is built from it, its depth by Python's own parser.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 40
MAX_INTEGER = 2**63
"""Other languages' whole numbers end there; larger ones would also cost more to compare and to hash than to send."""


class WireError(ValueError):
    """Bytes that are not the JSON we take; the message says what and where, in English, for logs."""


def canonical(value: Any) -> str:
    """The one JSON text of a value: sorted keys, no spaces, no NaN.

    Raises ValueError for NaN or infinities and TypeError for anything that JSON hasn't.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def alike(value: Any) -> Any:
    """A plain value with each whole float as an integer: JavaScript writes 9 where Python writes 9.0, and JSON means the same."""
    if type(value) is float and value.is_integer() and abs(value) < MAX_INTEGER:
        return int(value)
    if type(value) is list:
        return [alike(item) for item in value]
    return {key: alike(item) for key, item in value.items()} if type(value) is dict else value


def decode(data: bytes, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Any:
    """Plain values from JSON bytes in UTF-8, or WireError: too large, too deep, not UTF-8, not JSON, half a character."""
    if len(data) > max_bytes:
        raise WireError(f"more than {max_bytes} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WireError(f"byte {error.start} is not UTF-8") from None
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise WireError(str(error)) from None
    if text.count("[") + text.count("{") > max_depth and _is_deeper(value, max_depth):
        raise WireError(f"nested more than {max_depth} deep")
    if "\\u" in text and not _is_encodable(value):
        raise WireError("half of a surrogate pair")
    return value


def _is_deeper(value: Any, most: int) -> bool:
    """Whether lists and mappings nest deeper; level by level, so nothing of ours is called for each plain value."""
    level = [value] if type(value) in (list, dict) else []
    for _ in range(most):
        level = [
            item
            for above in level
            for item in (above if type(above) is list else above.values())
            if type(item) is list or type(item) is dict
        ]
        if not level:
            return False
    return True


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _finite(written: str) -> float:
    number = float(written)
    if math.isinf(number):
        raise ValueError(f"{written[:20]} is too large a number")
    return number


def _bounded(written: str) -> int:
    if len(written) > 20 or not -MAX_INTEGER <= (number := int(written)) < MAX_INTEGER:
        raise ValueError(f"{written[:20]} is too large a number")
    return number


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite, parse_int=_bounded)


def _is_encodable(value: Any) -> bool:
    try:
        canonical(value).encode()
    except UnicodeEncodeError:
        return False
    return True
