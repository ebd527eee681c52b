"""A chart of a report, as text for people: a dot plot for the eye and the same numbers in a table.

A chart is plain data: {"title", "label", "unit", "low", "high", "series": [name…], "rows": [{"label", "values", "mark"?}]},
where title, label (what a row is) and unit may be left out. Names are whatever `tell` can put into words. Series differ by
the shape of their marks, never by colour alone; all is drawn in the colour of the text around it, so light and dark both work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from textwrap import wrap

WIDTH = 260  # what a screen of 320 pixels leaves for a chart; wider ones enlarge it a little
LEFT, RIGHT = 12, 206  # the scale; the numbers stand to its right
LINE = 16
LETTERS_A_LINE = 36
WRAPS = 'style="white-space:normal;overflow-wrap:normal"'  # headings break between words, not within

Tell = Callable[[object], str]


def svg(chart: Mapping, tell: Tell, lang: str) -> str:
    """Draw a chart as HTML: a figure with an accessible SVG and a table of the same numbers.

    `tell` turns a name into plain words; they are escaped here. Values outside low..high stop at the edge
    of the drawing; the numbers beside the marks and in the table are never changed.
    """
    names = [tell(name) for name in chart["series"]]
    title = _title(chart, tell)
    drawing = _Drawing(float(chart["low"]), float(chart["high"]), lang)
    drawing.legend(names)
    for row in chart["rows"]:
        drawing.row(tell(row["label"]), row["values"], bool(row.get("mark")))
    drawing.scale()
    return (
        '<figure class="rf-chart">'
        + drawing.finished(title or ", ".join(names), _spoken(chart, names, tell, lang))
        + _table(chart, names, title, tell, lang)
        + "</figure>"
    )


def number(value: float, lang: str) -> str:
    """A figure in a language's own writing: at most two digits after the sign, a true minus."""
    text = f"{value:.2f}" if isinstance(value, float) else str(value)
    if text.strip("-0.") == "":
        text = text.lstrip("-")  # a rounded -0.00 is nought
    return text.replace("-", "−").replace(".", "." if lang == "en" else ",")


def _shape(series: int, x: float, y: float) -> str:
    """The mark of a series: disc, hollow square, then hollow diamond."""
    look = f'class="rf-chart-mark rf-chart-mark-{series}" stroke="currentColor" stroke-width="2"'
    if series == 0:
        return f'<circle {look} cx="{x:.1f}" cy="{y:.1f}" r="5" fill="currentColor"/>'
    turn = f' transform="rotate(45 {x:.1f} {y:.1f})"' if series > 1 else ""
    return f'<rect {look} x="{x - 4.5:.1f}" y="{y - 4.5:.1f}" width="9" height="9" fill="none"{turn}/>'


class _Drawing:
    """Lines of an SVG, from top to bottom; `y` is where the next line goes."""

    def __init__(self, low: float, high: float, lang: str) -> None:
        self.low, self.high, self.lang = low, high, lang
        self.parts: list[str] = []
        self.y = LINE

    def x(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / ((self.high - self.low) or 1)
        return LEFT + share * (RIGHT - LEFT)

    def text(self, x: float, words: str, *, bold: bool = False, anchor: str = "start") -> None:
        weight = ' font-weight="700"' if bold else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{self.y + 4}" text-anchor="{anchor}" fill="currentColor"{weight}>{escape(words)}</text>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, look: str) -> None:
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="currentColor" {look}/>'
        )

    def legend(self, names: Sequence[str]) -> None:
        for series, name in enumerate(names):
            self.parts.append(_shape(series, LEFT + 2, self.y))
            for words in wrap(name, LETTERS_A_LINE - 4) or [""]:
                self.text(LEFT + 16, words)
                self.y += LINE
        self.y += 6

    def row(self, label: str, values: Sequence[float | None], mark: bool) -> None:
        top = self.y - LINE / 2 - 1
        for words in wrap(label, LETTERS_A_LINE) or [""]:
            self.text(LEFT, words, bold=mark)
            self.y += LINE
        start = self.x(0.0)
        for series, value in enumerate(values):
            self.line(LEFT, self.y, RIGHT, self.y, 'class="rf-chart-track" stroke-width="1" stroke-dasharray="1 4"')
            if value is not None:
                self.line(start, self.y, self.x(value), self.y, 'class="rf-chart-stem" stroke-width="2"')
                self.parts.append(_shape(series, self.x(value), self.y))
            self.text(WIDTH - 4, "–" if value is None else number(value, self.lang), bold=mark, anchor="end")
            self.y += LINE
        if mark:  # a bar at the edge: the row is the reader's own
            self.line(3, top, 3, self.y - LINE / 2 + 2, 'class="rf-chart-own" stroke-width="3"')
        self.y += 10

    def scale(self) -> None:
        ticks = sorted({self.low, self.high} | ({0.0} if self.low < 0 < self.high else set()))
        self.line(LEFT, self.y - 8, RIGHT, self.y - 8, 'class="rf-chart-scale" stroke-width="1"')
        for tick in ticks:
            self.line(self.x(tick), self.y - 12, self.x(tick), self.y - 4, 'class="rf-chart-scale" stroke-width="1"')
        self.y += 6
        for tick in ticks:
            self.text(
                self.x(tick), number(tick, self.lang).removesuffix("0").removesuffix("0").rstrip(".,"), anchor="middle"
            )
        self.y += LINE

    def finished(self, title: str, spoken: str) -> str:
        return (
            f'<svg class="rf-chart-plot" role="img" viewBox="0 0 {WIDTH} {self.y:.0f}" width="{WIDTH}" height="{self.y:.0f}"'
            ' style="width:100%;max-width:21rem;height:auto" font-size="13" font-family="inherit"'
            ' xmlns="http://www.w3.org/2000/svg">'
            f"<title>{escape(title)}</title><desc>{escape(spoken)}</desc>{''.join(self.parts)}</svg>"
        )


def _title(chart: Mapping, tell: Tell) -> str:
    """What the chart shows, and in which unit."""
    title, unit = (tell(chart[key]) if chart.get(key) else "" for key in ("title", "unit"))
    return f"{title} ({unit})" if title and unit else title or unit


def _cell(value: float | None, lang: str) -> str:
    return "–" if value is None else number(value, lang)


def _spoken(chart: Mapping, names: Sequence[str], tell: Tell, lang: str) -> str:
    """The whole chart as one line, for those who hear it."""
    rows = (
        f"{tell(row['label'])}: " + ", ".join(f"{name} {_cell(v, lang)}" for name, v in zip(names, row["values"]))
        for row in chart["rows"]
    )
    return "; ".join(rows)


def _table(chart: Mapping, names: Sequence[str], title: str, tell: Tell, lang: str) -> str:
    """The same numbers as a table, in the order of the drawing."""
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    label = escape(tell(chart["label"])) if "label" in chart else ""
    corner = f'<th scope="col" {WRAPS}>{label}</th>' if label else "<td></td>"  # an empty heading would be read as one
    head = corner + "".join(f'<th scope="col" {WRAPS}>{escape(name)}</th>' for name in names)
    body = "".join(
        ('<tr class="rf-chart-own">' if row.get("mark") else "<tr>")
        + f'<th scope="row" {WRAPS}>{escape(tell(row["label"]))}</th>'
        + "".join(f"<td>{escape(_cell(value, lang))}</td>" for value in row["values"])
        + "</tr>"
        for row in chart["rows"]
    )
    return (
        f'<table class="rf-table rf-chart-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    )
