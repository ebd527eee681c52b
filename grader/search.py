"""What the site's search looks through: a page's HTML cut into sections. The search itself is docs/assets/site.js."""

from __future__ import annotations

from html.parser import HTMLParser

_HEADINGS = ("h1", "h2", "h3")
_SKIP = ("script", "style", "svg")
_BLOCKS = (
    "p",
    "li",
    "td",
    "th",
    "dd",
    "dt",
    "div",
    "br",
    "summary",
    "pre",
    "figcaption",
    "blockquote",
    *_HEADINGS,
    "h4",
    "h5",
    "h6",
)


def sections(html: str, url: str, title: str) -> list[dict[str, str]]:
    """The sections of a page, cut at its headings: each with `url`, `page` (the page's title), `title` and `text`."""
    parser = _Sections()
    parser.feed(html)
    parser.close()
    found = []
    for anchor, heading, text in parser.sections:
        heading, text = " ".join("".join(heading).split()), " ".join("".join(text).split())
        if heading or text:
            found.append(
                {"url": f"{url}#{anchor}" if anchor else url, "page": title, "title": heading or title, "text": text}
            )
    return found


class _Sections(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sections: list[tuple[str, list[str], list[str]]] = [("", [], [])]
        self._skipping = 0
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIP:
            self._skipping += 1
        if tag in _HEADINGS:
            anchor = dict(attrs).get("id") or (self.sections[-1][0] if tag == "h3" else "")
            self.sections.append(("" if tag == "h1" else anchor, [], []))
            self._in_heading = True
        elif tag in _BLOCKS:
            self._add(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIP:
            self._skipping -= 1
        if tag in _HEADINGS:
            self._in_heading = False
        if tag in _BLOCKS:
            self._add(" ")

    def handle_data(self, data: str) -> None:
        self._add(data)

    def _add(self, data: str) -> None:
        if not self._skipping:
            self.sections[-1][1 if self._in_heading else 2].append(data)
