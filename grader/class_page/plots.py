"""The class page's plots, drawn by matplotlib as SVG: light and dark, on paper, and without colour.

Colours are the page's own variables, put in for the placeholders that matplotlib draws with. Whatever a colour tells,
a hatch, a number or a length tells too, and the page holds the same numbers as a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from io import StringIO

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter, MaxNLocator

from grader.item_analysis import Item
from grader.texts import number

FULL, PART, NONE, OPEN = "full", "part", "none", "open"
STATES = (FULL, PART, NONE, OPEN)
"""How a check ended in an answer: all points, some, none, or left to a person."""

_INK, _SOFT, _BAR = "#010101", "#020202", "#030303"
_FILLS = {FULL: "#040404", PART: "#050505", NONE: "#060606", OPEN: "#070707"}
_VARIABLES = {_INK: "ink", _SOFT: "soft", _BAR: "bar"} | {colour: state for state, colour in _FILLS.items()}
_HATCHES = {FULL: "", PART: "///", NONE: "", OPEN: "xxx"}
_WIDTH = 4.6  # inches of 72 units; a phone shows it almost at its own size, so letters stay readable
_SETTINGS = {
    "svg.fonttype": "none",
    "font.size": 12,
    "hatch.linewidth": 1.2,
    "axes.spines.top": False,
    "axes.spines.right": False,
    **{key: _INK for key in ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")},
}


def scores(points: Sequence[int], max_points: int, words: Mapping[str, str], lang: str, key: str) -> str:
    """How many answers earned how many points: a bar for each, its height above it."""
    counts = [points.count(value) for value in range(max_points + 1)]

    def draw(axes: Axes) -> None:
        bars = axes.bar(range(max_points + 1), counts, width=0.8, color=_BAR, edgecolor=_INK, linewidth=0.8)
        if max_points <= 12:
            labels = [number(count, lang) if count else "" for count in counts]
            axes.bar_label(bars, labels, padding=2, fontsize=10, color=_INK)
        axes.xaxis.set_major_locator(MaxNLocator(11 if max_points <= 12 else 6, integer=True))
        axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(int(value), lang)))
        axes.set_xlabel(words["axis_points"])
        axes.set_ylabel(words["axis_answers"])
        axes.margins(y=0.12)

    return _svg(draw, 2.9, "scores", words, key)


def heat_map(rows: Sequence[Sequence[str]], words: Mapping[str, str], lang: str, key: str) -> str:
    """Answers from top to bottom, checks from left to right: how each check ended in each answer.

    Neighbours that are alike make one area, so that a thousand answers take no more room than a few.
    """
    checks = len(rows[0]) if rows else 0

    def draw(axes: Axes) -> None:
        for state in STATES:
            corners = [
                area for column in range(checks) for area in _areas([row[column] for row in rows], column, state)
            ]
            if corners:
                path = Path.make_compound_path(*(Path(area, closed=True) for area in corners))
                look = {"facecolor": _FILLS[state], "hatch": _HATCHES[state], "edgecolor": _INK, "linewidth": 0}
                axes.add_patch(PathPatch(path, **look))
        axes.set(
            xlim=(-0.5, checks - 0.5), ylim=(len(rows), 0), xlabel=words["axis_check"], ylabel=words["axis_sorted"]
        )
        axes.set_xticks(range(checks), [str(column + 1) for column in range(checks)])
        axes.xaxis.tick_top()
        axes.xaxis.set_label_position("top")
        axes.tick_params(axis="x", length=0)
        axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(int(value), lang)))
        axes.spines["bottom"].set_visible(False)
        axes.vlines([column + 0.5 for column in range(checks - 1)], 0, len(rows), color=_INK, linewidth=0.8)
        keys = [
            Patch(facecolor=_FILLS[state], hatch=_HATCHES[state], edgecolor=_INK, label=words[f"state_{state}"])
            for state in STATES
        ]
        axes.legend(
            handles=keys, loc="upper center", bbox_to_anchor=(0.5, -0.02), ncols=2, frameon=False, fontsize=11,
            handlelength=1.8, handleheight=1.2, columnspacing=1.2,
        )  # fmt: skip

    return _svg(draw, 4.4, "map", words, key)


def _areas(column: Sequence[str], x: int, state: str) -> list[list[tuple[float, float]]]:
    """The rectangles of one state in a column, each as high as there are neighbours alike."""
    areas, start = [], 0
    for y in range(1, len(column) + 1):
        if y == len(column) or column[y] != column[start]:
            if column[start] == state:
                left, right = x - 0.5, x + 0.5
                areas.append([(left, start), (right, start), (right, y), (left, y), (left, start)])
            start = y
    return areas


def scatter(items: Sequence[Item], words: Mapping[str, str], lang: str, key: str) -> str:
    """Checks by difficulty and discrimination, each told by its number."""
    placed = [
        (at, item.difficulty, item.discrimination)
        for at, item in enumerate(items, 1)
        if item.difficulty is not None and item.discrimination is not None
    ]

    def draw(axes: Axes) -> None:
        low = min([-0.1, *(r - 0.1 for _, _, r in placed)])
        axes.axhspan(low, 0.2, facecolor=_SOFT, edgecolor="none")
        axes.axhline(0, color=_INK, linewidth=0.8)
        axes.text(0.02, 0.185, words["hardly_apart"], va="top", fontsize=10)
        for near in _together(placed):
            for _, p, r in near:
                axes.plot(p, r, "o", color=_BAR, markeredgecolor=_INK, markersize=7)
            _, p, r = (
                max(near, key=lambda point: point[1]) if near[0][1] < 0.7 else min(near, key=lambda point: point[1])
            )
            side, shift = ("left", 7) if near[0][1] < 0.7 else ("right", -7)
            label = ", ".join(str(at) for at, _, _ in near)
            axes.annotate(
                label, (p, r), (shift, 0), textcoords="offset points", ha=side, va="center", fontweight="bold"
            )
        axes.set(xlim=(0, 1.06), ylim=(low, 1.04), ylabel=words["discrimination"])
        axes.set_xlabel(f"{words['difficulty']}\n← {words['harder']}\u2003\u2003{words['easier']} →")
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
            axis.set_major_formatter(FuncFormatter(lambda value, _: number(round(float(value), 2), lang)))

    return _svg(draw, 3.6, "scatter", words, key)


def _together(points: Sequence[tuple[int, float, float]]) -> list[list[tuple[int, float, float]]]:
    """Points so near each other that one label must do for all."""
    groups: list[list[tuple[int, float, float]]] = []
    for point in points:
        near = next(
            (g for g in groups if any(abs(point[1] - p) < 0.08 and abs(point[2] - r) < 0.08 for _, p, r in g)), None
        )
        groups.append([point]) if near is None else near.append(point)
    return groups


def _svg(draw: Callable[[Axes], None], height: float, name: str, words: Mapping[str, str], key: str) -> str:
    """A figure as an SVG element, in words too; `key` makes its ids its own among all figures of a page."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()  # whatever this machine's own settings are, the page is the same
        matplotlib.rcParams.update({**_SETTINGS, "svg.hashsalt": f"{key} {name}"})
        figure = Figure(figsize=(_WIDTH, height), layout="constrained")
        axes = figure.add_subplot()
        draw(axes)
        axes.patch.set_visible(False)
        figure.patch.set_visible(False)
        out = StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return _for_page(out.getvalue(), name, words[f"{name}_alt"])


def _for_page(svg: str, name: str, told: str) -> str:
    """matplotlib's file as an element of our page: our colours and font, no ids but those that are referred to."""
    view = re.search(r'viewBox="([^"]+)"', svg)[1]
    inside = re.sub(r"\A.*?<svg[^>]*>|<metadata>.*?</metadata>|<style.*?</style>|<!--.*?-->", "", svg, flags=re.DOTALL)
    used = set(re.findall(r'(?:url\(|href=")#([^")]+)', inside))
    inside = re.sub(r' id="([^"]*)"', lambda match: match[0] if match[1] in used else "", inside)
    for placeholder, variable in _VARIABLES.items():
        inside = inside.replace(placeholder, f"var(--{variable})")
    inside = re.sub(r"(\d\.\d\d)\d+", r"\1", inside)
    inside = re.sub(r"(font: (?:bold )?[\d.]+px) [^;\"]*", r"\1 var(--font)", inside)
    return f'<svg viewBox="{view}" class="plot {name}" role="img" aria-label="{escape(told)}">' + re.sub(
        r"[ \n]+", " ", inside
    )
