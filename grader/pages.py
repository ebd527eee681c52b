"""The site's pages as Markdown files: which exercises and anchors they hold, and what differs between languages.

A page is `x.md` (English) with its siblings `x.fr.md` and `x.hr.md`. No site generator is needed to read them.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from grader.errors import Finding
from grader.texts import LANGS

DEFAULT = LANGS[0]
TAG = re.compile(r'<real-fans-exercise slug="([^"<>]*)"></real-fans-exercise>')
MENTION = re.compile(r"\{exercise:([a-z][a-z0-9-]*)\}")  # becomes the exercise's title and minutes
CHECK = re.compile(r"\{check:([a-z][a-z0-9-]*)/([a-z_]\w*)\}")  # becomes the check's title
_ANY_TAG = re.compile(r"<real-fans-exercise\b[^>]*>")
_ANCHOR = re.compile(r"\{[^{}\n]*?#([\w-]+)[^{}\n]*\}")
_CODE = re.compile(r"^( *)(```+|~~~+).*?^\1\2|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_DESCRIPTION = re.compile(r"\A---\n(?:.*\n)*?description:[ \t]*\S.*\n(?:.*\n)*?---\n")


@dataclass(frozen=True)
class Page:
    """One Markdown file; `name` is its path below the docs folder without language and suffix, as `lessons/x`."""

    file: str
    name: str
    lang: str
    text: str

    @cached_property
    def _prose(self) -> str:
        """The text with all code blanked out, line for line."""
        return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), self.text)

    @cached_property
    def anchors(self) -> tuple[tuple[str, int], ...]:
        """The anchors that the page sets, `{#…}`, each with its line."""
        return tuple((match[1], self._line(match)) for match in _ANCHOR.finditer(self._prose))

    @cached_property
    def exercises(self) -> tuple[tuple[str, int], ...]:
        """The slugs of the exercises that the page shows, in reading order, each with its line."""
        return tuple((match[1], self._line(match)) for match in TAG.finditer(self._prose))

    @property
    def mentions(self) -> tuple[tuple[str, int], ...]:
        """The slugs of the exercises that the page names, `{exercise:…}`, each with its line."""
        return tuple((match[1], self._line(match)) for match in MENTION.finditer(self._prose))

    @property
    def checks(self) -> tuple[tuple[str, int], ...]:
        """The checks that the page names, `{check:slug/id}`, as `slug/id`, each with its line."""
        return tuple((f"{match[1]}/{match[2]}", self._line(match)) for match in CHECK.finditer(self._prose))

    def malformed(self) -> Iterator[tuple[str, int]]:
        """Exercise tags that are not written as TAG has it, so that they would not be expanded."""
        whole = {match.start() for match in TAG.finditer(self._prose)}
        return ((match[0], self._line(match)) for match in _ANY_TAG.finditer(self._prose) if match.start() not in whole)

    @property
    def described(self) -> bool:
        return bool(_DESCRIPTION.match(self.text))

    def _line(self, match: re.Match[str]) -> int:
        return self._prose.count("\n", 0, match.start()) + 1


def read_pages(docs: Path) -> dict[str, dict[str, Page]]:
    """Every page below `docs` by name and language."""
    pages: dict[str, dict[str, Page]] = {}
    for path in sorted(docs.rglob("*.md")):
        file = path.relative_to(docs).as_posix()
        stem = file.removesuffix(".md")
        name, _, lang = stem.rpartition(".")
        name, lang = (name, lang) if lang in LANGS[1:] and name else (stem, DEFAULT)
        pages.setdefault(name, {})[lang] = Page(f"{docs.name}/{file}", name, lang, path.read_text(encoding="utf-8"))
    return pages


def check_pages(docs: Path, slugs: Collection[str], checks: Collection[str] = ()) -> tuple[Finding, ...]:
    """Everything wrong with the pages below `docs`, where `slugs` are the course's exercises and `checks` their checks, `slug/id`."""
    siblings = read_pages(docs).values()
    found = [finding for pages in siblings for finding in _check(pages, slugs)]
    found += [
        _unknown(page, "check", name, line, checks)
        for pages in siblings
        for page in pages.values()
        for name, line in page.checks
        if name not in checks
    ]
    return tuple(sorted(found))


def _check(siblings: Mapping[str, Page], slugs: Collection[str]) -> Iterator[Finding]:
    for page in siblings.values():
        yield from _check_alone(page, slugs)
    known = next(iter(siblings.values()))
    for lang in LANGS:
        if lang not in siblings:
            file = f"{known.file.split('/')[0]}/{known.name}{'' if lang == DEFAULT else '.' + lang}.md"
            yield Finding(
                file, "", f"missing, though there is {known.file}", "Write it, or remove the page in all languages"
            )
    english = siblings.get(DEFAULT)
    for page in siblings.values() if english else ():
        if page is not english:
            yield from _compare(page, english)


def _check_alone(page: Page, slugs: Collection[str]) -> Iterator[Finding]:
    for slug, line in (*page.exercises, *page.mentions):
        if slug not in slugs:
            yield _unknown(page, "exercise", slug, line, slugs)
    for tag, line in page.malformed():
        yield Finding(
            page.file,
            f"line {line}",
            f"{tag} can't be read",
            'Write <real-fans-exercise slug="…"></real-fans-exercise> on one line',
        )
    for anchor, count in Counter(anchor for anchor, _ in page.anchors).items():
        if count > 1:
            yield Finding(page.file, f"anchor #{anchor}", f"set {count} times", "Give each place an anchor of its own")
    if not page.described:
        yield Finding(
            page.file,
            "line 1",
            "no description",
            "Begin the page with front matter that has one: ---, description: …, ---",
        )


def _unknown(page: Page, kind: str, name: str, line: int, known: Collection[str]) -> Finding:
    near = difflib.get_close_matches(name, known, 1)
    fix = f"Did you mean {near[0]}? " if near else ""
    return Finding(
        page.file, f"line {line}", f"there is no {kind} {name!r}", f"{fix}Known: {', '.join(sorted(known)) or 'none'}"
    )


def _compare(page: Page, english: Page) -> Iterator[Finding]:
    anchors, wanted = dict(page.anchors), dict(english.anchors)
    for anchor in wanted.keys() - anchors.keys():
        yield Finding(
            page.file, f"anchor #{anchor}", "missing", f"Set it where {english.file} has it, line {wanted[anchor]}"
        )
    for anchor in anchors.keys() - wanted.keys():
        yield Finding(
            page.file,
            f"line {anchors[anchor]}",
            f"anchor #{anchor} is not in {english.file}",
            "Set it there too, or remove it here",
        )
    here, there = ([slug for slug, _ in one.exercises] for one in (page, english))
    if here != there:
        yield Finding(
            page.file,
            "exercises",
            f"shows {', '.join(here) or 'none'}",
            f"Show the same as {english.file}, in the same order: {', '.join(there) or 'none'}",
        )
