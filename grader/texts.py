"""Texts in three languages: looked up late, filled with values, formatted as each language writes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

LANGS = ("en", "fr", "hr")
_TEXTS = Path(__file__).parent / "texts"
_GROUP = {"en": ",", "fr": "\u202f", "hr": "."}
_DECIMAL = {"en": ".", "fr": ",", "hr": ","}
_AND = {"en": " and ", "fr": " et ", "hr": " i "}
_SLOT = re.compile(r"\{(\w+)\}")


@cache
def _area(name: str) -> dict[str, Any]:
    return tomllib.loads((_TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


def ui(area: str, lang: str) -> dict[str, str]:
    """All of an area's texts (`engine`, `front`, `site`) in one language, by id."""
    return {id: entry[lang] for id, entry in _area(area).items()}


def engine_feedback() -> Mapping[str, Any]:
    """The feedback that the engine itself gives, in the form of an exercise's feedback.toml."""
    return _area("feedback")


def text(id: str, lang: str, /, **values: object) -> str:
    """One of the engine's texts, filled."""
    return fill(_area("engine")[id][lang], values, lang)


def fill(
    template: str, values: Mapping[str, object], lang: str, texts: Mapping[str, Mapping[str, str]] | None = None
) -> str:
    """`template` with each `{name}` replaced by its value as `lang` writes it; an unknown name stays as it is.

    `texts` resolves values of the form {"text": id, "values": {...}}.
    """
    return _SLOT.sub(lambda m: show(values[m[1]], lang, texts or {}) if m[1] in values else m[0], template)


def show(value: Any, lang: str, texts: Mapping[str, Mapping[str, str]]) -> str:
    """A plain value as a reader of `lang` expects it."""
    if isinstance(value, bool):
        return text("yes" if value else "no", lang)
    if isinstance(value, (int, float)):
        return number(value, lang)
    if isinstance(value, Mapping) and "text" in value:
        known = texts.get(value["text"]) if isinstance(value["text"], str) else None
        inner = value.get("values")
        return fill(known[lang], inner if isinstance(inner, Mapping) else {}, lang, texts) if known else str(value["text"])
    if isinstance(value, Sequence) and not isinstance(value, str):
        return join([show(item, lang, texts) for item in value], lang)
    return str(value)


def number(value: int | float, lang: str) -> str:
    """At most two decimals, thousands grouped from 1,000 on."""
    written = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    written = "0" if written == "-0" else written
    return written.translate({ord(","): _GROUP[lang], ord("."): _DECIMAL[lang], ord("-"): "\u2212"})


def join(items: Sequence[str], lang: str) -> str:
    """«a, b and c» in the language's way."""
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + _AND[lang] + items[-1]


def localise(material: Any, lang: str) -> Any:
    """`material` with every mapping whose keys are exactly the languages replaced by its entry for `lang`."""
    if isinstance(material, Mapping):
        if set(material) == set(LANGS):
            return localise(material[lang], lang)
        return {key: localise(value, lang) for key, value in material.items()}
    if isinstance(material, (list, tuple)):
        return [localise(item, lang) for item in material]
    return material


def languages_missing(entry: Any) -> tuple[str, ...]:
    """The languages that a `{en, fr, hr}` entry lacks or leaves empty."""
    if not isinstance(entry, Mapping):
        return LANGS
    return tuple(lang for lang in LANGS if not (isinstance(entry.get(lang), str) and entry[lang].strip()))
