"""How long a post is by X's published rules (twitter-text, configuration v3): 280 weighted characters.

A URL counts 23, an emoji sequence 2, ordinary letters and punctuation 1, everything else 2. Bare domains count as
URLs when their last label is a top-level domain (`tlds.txt`). Written here because the kept Python port takes half a
second to import; the tests hold both the official cases and figures of X's own JavaScript.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

LIMIT = 280
_URL, _EMOJI = 23, 2
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))

_ACCENTS = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
_DIRECTION = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_NOT_IN_DOMAINS = r"""!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$\s\u00a0\ufffe\ufeff\uffff""" + _DIRECTION
_PATH = rf"[a-z\u0400-\u04ff0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{_ACCENTS}]"
_PATH_END = rf"[a-z\u0400-\u04ff0-9=_#/+\-{_ACCENTS}]"
_PARENS = rf"\((?:{_PATH}+|{_PATH}*\({_PATH}+\){_PATH}*)\)"
_PICTURE = r"[\u203c\u2049\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f3fa\U0001f400-\U0001faff](?!\ufe0e)[\ufe0f\U0001f3fb-\U0001f3ff]?"

EMOJI = re.compile(
    r"[#*0-9]\ufe0f?\u20e3"
    r"|\U0001f3f4[\U000e0061-\U000e007a]+\U000e007f"
    r"|[\U0001f1e6-\U0001f1ff]{2}"
    r"|[\u00a9\u00ae\u2122\u265f]\ufe0f"
    rf"|{_PICTURE}(?:\u200d{_PICTURE})*"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """URLs as X finds them, and the part of a bare domain that X links."""
    tlds = (Path(__file__).parent / "tlds.txt").read_text(encoding="utf-8").split()
    tld = rf"(?:(?:{'|'.join(sorted(map(re.escape, tlds), key=len, reverse=True))})(?=[^0-9a-zA-Z@+\-]|$)|xn--[\-0-9a-z]+)"
    label = rf"[^{_NOT_IN_DOMAINS}](?:-|[^{_NOT_IN_DOMAINS}]){{0,62}}(?<!-)\."
    below = rf"[^{_NOT_IN_DOMAINS}](?:[_\-]|[^{_NOT_IN_DOMAINS}]){{0,62}}(?<![_\-])\."
    url = re.compile(
        rf"(?P<before>[^A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]|^)(?P<protocol>https?://)?"
        rf"(?P<domain>(?:{below}){{0,4}}{label}{tld})(?::\d+)?"
        rf"(?P<rest>(?:/(?:{_PATH}*(?:{_PARENS}{_PATH}*)*(?:{_PATH_END}|{_PARENS})|@{_PATH}+/)*)?"
        rf"(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?)",
        re.IGNORECASE,
    )
    bare = re.compile(rf"(?:[\-a-z0-9{_ACCENTS}]+\.)+{tld}", re.IGNORECASE)
    return url, bare


def urls(text: str) -> list[tuple[int, int]]:
    """Where X sees links in `text`: [start, end) of each."""
    if "." not in text:
        return []
    url, bare = _patterns()
    found = []
    for match in url.finditer(text):
        if match["protocol"]:
            found.append((match.end("before"), match.end()))
        elif match["before"] not in ("-", "_", ".", "/"):
            parts = [part.span() for part in bare.finditer(match["domain"])]
            links = [(match.start("domain") + start, match.start("domain") + end) for start, end in parts]
            if links and match["rest"].startswith("/"):
                links[-1] = (links[-1][0], match.end())
            found.extend(links)
    return found


def weighted_length(text: str) -> int:
    """The number that X shows for `text`."""
    text = unicodedata.normalize("NFC", text)
    total, at = 0, 0
    for start, end in [*urls(text), (len(text), len(text))]:
        total += _plain(text[at:start]) + (_URL if end > start else 0)
        at = end
    return total


def _plain(text: str) -> int:
    bare, emojis = EMOJI.subn("", text)
    return emojis * _EMOJI + sum(1 if any(low <= ord(c) <= high for low, high in _LIGHT) else 2 for c in bare)
