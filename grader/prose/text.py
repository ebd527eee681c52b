"""A text as the judge reads it: tokens with their place in the original, folded so that spelling tricks don't matter.

Folding lowers the case, drops diacritics and invisible characters, undoes look-alike letters, and shortens letters
drawn out for effect. Digits for letters (l1ke) and spaced letters (l i k e) are undone only where a word of `disguised`
appears, so that "24-26 °C" stays what it is. `Text.folded` is one string of tokens and single spaces, on which all
patterns work; `Text.span` leads back to the original, always between whole tokens.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from grader.prose.length import EMOJI, urls

READ = 1500  # characters: five times what fits; nobody waits for a judge who reads a novel

_WORD = r"[^\W_](?:[^\W_]|[\u0300-\u036f\u200b-\u200d\u2060\u00ad\ufeff]|[’'`´ʼ](?=[^\W\d_])|[@$0-9*!](?=[^\W\d_]))*"
_TOKEN = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+\.[\w.-]*\w)|(?P<handle>@\w{2,})|(?P<tag>#\w+)"
    rf"|(?P<emoji>{EMOJI.pattern})|(?P<number>\d+(?:[.,:]\d+)*(?!\w))|(?P<word>{_WORD})"
    r"|(?P<end>[.!?…]+)|(?P<line>\n+)|(?P<mark>[^\s\w])",
)
_ELISION = re.compile(r"(j|l|d|n|s|c|m|t|qu|lorsqu|puisqu|jusqu|quelqu|aujourd)[’'`´ʼ](?=\w{2})", re.IGNORECASE)
_LETTERS = {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "œ": "oe", "æ": "ae", "а": "a", "е": "e", "о": "o",
            "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j", "к": "k", "м": "m", "т": "t",
            "н": "h", "в": "b", "ӏ": "l", "ԁ": "d", "ɡ": "g", "ɩ": "i", "α": "a", "ο": "o", "ε": "e", "ι": "i",
            "κ": "k", "ν": "v", "ρ": "p", "τ": "t", "υ": "u", "χ": "x"}  # fmt: skip
_DIGITS = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "*": "*"}
_INVISIBLE = re.compile(r"[\u200b-\u200d\u2060\u00ad\ufeff\ufe0e\ufe0f]")
_PICTURES = {"👍": "like", "👍🏻": "like", "👍🏼": "like", "👍🏽": "like", "👍🏾": "like", "👍🏿": "like", "❤": "heart", "♥": "heart",
             "💙": "heart", "💚": "heart", "💛": "heart", "💜": "heart", "🧡": "heart", "🖤": "heart", "🤍": "heart", "💖": "heart",
             "💗": "heart", "💕": "heart", "🔁": "share", "🔄": "share", "⭐": "star", "🌟": "star", "🔔": "bell", "➕": "plus",
             "👇": "below", "⬇": "below", "🙏": "please"}  # fmt: skip


@dataclass(frozen=True)
class Token:
    """A piece of the original: `kind` is word, number, url, mail, handle, tag, emoji, end, line or mark."""

    start: int
    end: int
    kind: str
    fold: str
    disguised: bool = False


@dataclass(frozen=True)
class Text:
    """The original and what the judge made of it."""

    original: str
    tokens: tuple[Token, ...]
    folded: str
    _starts: tuple[int, ...]

    def tokens_at(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last token of the characters [start, end) of `folded`."""
        first = max(bisect.bisect_right(self._starts, start) - 1, 0)
        return first, max(bisect.bisect_left(self._starts, end) - 1, first)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original the characters [start, end) of `folded` come from; outer punctuation left out."""
        return self.cut(*self.tokens_at(start, end))

    def cut(self, first: int, last: int) -> tuple[int, int]:
        """Where in the original two tokens and all between them stand; outer punctuation left out."""
        while first < last and self.tokens[first].kind in ("end", "line", "mark"):
            first += 1
        while first < last and self.tokens[last].kind in ("end", "line", "mark"):
            last -= 1
        return self.tokens[first].start, self.tokens[last].end

    def words(self) -> list[Token]:
        return [token for token in self.tokens if token.kind == "word"]

    def quote(self, span: tuple[int, int]) -> str:
        """The words of a span, on one line, shortened where they are many."""
        words = " ".join(self.original[span[0] : span[1]].split())
        return words if len(words) <= 60 else words[:59].rstrip() + "…"


def read(original: str, disguised: re.Pattern[str], names: Iterable[str] = ()) -> Text:
    """Tokenise and fold the first `READ` characters. `disguised` matches the folded words that people disguise; the
    `names` of the business, inflected or not, all fold to "ourname"."""
    tokens = _spaced(_tokens(original, disguised), disguised)
    stems = [stem for stem in (fold(name)[: max(len(name) - 1, 3)] for name in names) if stem]
    tokens = _joined([_named(token, original, stems) for token in tokens])
    starts, parts, at = [], [], 2
    for token in tokens:
        starts.append(at)
        parts.append(token.fold)
        at += len(token.fold) + 1
    return Text(original, tuple(tokens), " ".join([".", *parts, "."]) + " ", tuple(starts))


def fold(word: str) -> str:
    """One word, lower case, without diacritics, look-alikes, invisible characters and drawn-out letters."""
    plain = unicodedata.normalize("NFKD", _INVISIBLE.sub("", word)).lower()
    plain = "".join(_LETTERS.get(c, c) for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"[’'`´ʼ]", "", plain)
    return re.sub(r"([a-z])\1{2,}", r"\1", plain)


def _tokens(original: str, disguised: re.Pattern[str]) -> list[Token]:
    original = original[:READ]
    links = urls(original)
    found: list[Token] = []
    at = 0
    for start, end in [*links, (len(original), len(original))]:
        for match in _TOKEN.finditer(original, at, start):
            found.extend(_pieces(match, disguised))
        if end > start:
            found.append(Token(start, end, "url", original[start:end].lower()))
        at = end
    return found


def _pieces(match: re.Match[str], disguised: re.Pattern[str]) -> list[Token]:
    kind, start, end, raw = str(match.lastgroup), match.start(), match.end(), match[0]
    if kind == "word":
        if elision := _ELISION.match(raw):
            cut = start + elision.end()
            return [Token(start, cut, "word", fold(elision[1])), _word(cut, raw[elision.end() :], disguised)]
        return [_word(start, raw, disguised)]
    if kind == "emoji":
        return [Token(start, end, kind, f":{_PICTURES.get(_INVISIBLE.sub('', raw), 'picture')}:")]
    if kind == "end":
        return [Token(start, end, kind, "!" if "!" in raw else "?" if "?" in raw else ".")]
    if kind == "line":
        return [Token(start, end, kind, ".")]
    if kind == "tag":
        return [Token(start, end, kind, "#" + fold(raw[1:]))]
    return [Token(start, end, kind, raw.lower())]


def _word(start: int, raw: str, disguised: re.Pattern[str]) -> Token:
    plain = fold(raw)
    end = start + len(raw)
    if any(c in _DIGITS for c in plain) and any(c.isalpha() for c in plain):
        for guess in _undone(plain):
            if disguised.fullmatch(guess):
                return Token(start, end, "word", guess, True)
    hidden = disguised.fullmatch(plain) and any(_odd(c) for c in raw)
    return Token(start, end, "word", re.sub(r"[@$*!]", "", plain), bool(hidden))


def _odd(char: str) -> bool:
    """A character used for its looks: another script, a mathematical or full-width letter, an invisible one."""
    if char.isascii() or "\u00c0" <= char <= "\u024f" or char in "’´ʼ":
        return False
    return not unicodedata.combining(char)


def _undone(word: str) -> list[str]:
    guesses = [""]
    for c in word:
        guesses = [guess + letter for guess in guesses for letter in _DIGITS.get(c, c)][:16]
    return guesses


def _spaced(tokens: list[Token], disguised: re.Pattern[str]) -> list[Token]:
    """Runs of three and more single letters with a mark or space between, joined where they spell a disguised word."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        run = [tokens[at]] if _single(tokens[at]) else []
        ahead = at + 1
        while run and ahead < len(tokens) and tokens[ahead].start - run[-1].end <= 3:
            if _single(tokens[ahead]):
                run.append(tokens[ahead])
            elif tokens[ahead].kind not in ("mark", "end"):
                break
            ahead += 1
        letters = "".join(token.fold for token in run)
        spelt = next(filter(None, map(disguised.search, _undone(letters))), None) if len(run) >= 3 else None
        if spelt:
            out.append(Token(run[0].start, run[-1].end, "word", spelt[0], True))
            at = tokens.index(run[-1], at) + 1
        else:
            out.extend(tokens[at : max(ahead, at + 1)])
            at = max(ahead, at + 1)
    return out


def _single(token: Token) -> bool:
    return len(token.fold) == 1 and (token.fold.isalpha() if token.kind == "word" else token.fold in _DIGITS)


def _joined(tokens: list[Token]) -> list[Token]:
    """Without the hyphens inside words: "gluten-free" reads as two words side by side."""
    words = {edge for token in tokens if token.kind == "word" for edge in (("<", token.start), (">", token.end))}
    return [t for t in tokens if not (t.kind == "mark" and t.fold in "-‑" and (">", t.start) in words and ("<", t.end) in words)]


def _named(token: Token, original: str, stems: list[str]) -> Token:
    capital = original[token.start : token.start + 1].isupper()
    if token.kind == "word" and capital and any(token.fold.startswith(s) and len(token.fold) <= len(s) + 3 for s in stems):
        return replace(token, fold="ourname")
    return token
