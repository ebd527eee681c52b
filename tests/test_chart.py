"""A chart says the same to the eye, to the ear and in its table."""

from xml.etree import ElementTree

import pytest

from grader.chart import number, svg

CHART = {
    "title": "title",
    "label": "rule",
    "unit": "MCC",
    "low": -1,
    "high": 1,
    "series": ["older", "newer"],
    "rows": [
        {"label": "your rule", "values": [0.93, 0.1], "mark": True},
        {"label": "<script>alert('x')</script> & more", "values": [-0.25, None]},
    ],
}


def drawn(chart=CHART, lang="en", tell=str):
    """The figure as a tree; that it parses shows that every word was escaped."""
    return ElementTree.fromstring(svg(chart, tell, lang).replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def words(node):
    return "".join(node.itertext())


def test_the_table_has_every_number_of_the_drawing():
    """The numbers beside the marks are those of the table, in the same order."""
    figure = drawn()
    cells = [words(cell) for cell in figure.iterfind(".//tbody//td")]
    beside = [text.text for text in figure.iterfind(".//svg/text") if text.get("text-anchor") == "end"]
    assert cells == beside == ["0.93", "0.10", "−0.25", "–"]


def test_a_chart_has_a_name_and_a_description():
    """A screen reader is told the title and every value, for an SVG is one image to it."""
    plot = drawn().find("svg")
    assert plot.get("role") == "img"
    assert words(plot.find("title")) == "title (MCC)"
    assert "your rule: older 0.93, newer 0.10" in words(plot.find("desc"))


def test_words_are_escaped():
    """Nothing that a label says becomes markup."""
    figure = drawn()
    assert not list(figure.iter("script"))
    assert "<script>alert('x')</script> & more" in words(figure.find(".//tbody/tr[2]/th"))


def test_series_differ_by_shape():
    """No two series have the same mark, so no one needs to see colours."""
    plot = drawn({**CHART, "series": ["a", "b", "c"], "rows": []}).find("svg")
    marks = [node for node in plot if "rf-chart-mark" in (node.get("class") or "")]
    assert len({(node.tag, node.get("fill"), node.get("transform") is not None) for node in marks}) == 3


def test_nothing_is_drawn_in_a_colour_of_its_own():
    """Every line and letter takes the colour of the text around it, in light and in dark."""
    plot = drawn().find("svg")
    colours = {node.get(part) for node in plot.iter() for part in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}


def test_the_own_row_is_marked_without_colour():
    """The reader's own row is bold and has a bar at its edge."""
    plot = drawn().find("svg")
    own = [node.text for node in plot.iterfind("text") if node.get("font-weight") == "700"]
    assert own == ["your rule", "0.93", "0.10"]
    assert len([node for node in plot if node.get("class") == "rf-chart-own"]) == 1


def test_everything_fits_a_narrow_screen():
    """Labels are wrapped and values stop at the scale's edge, so nothing leaves the drawing."""
    label = "a rule with a very long name that no phone could ever show in one single line"
    plot = drawn({**CHART, "rows": [{"label": label, "values": [7.5, -7.5]}]}).find("svg")
    assert all(len(node.text) <= 36 for node in plot.iterfind("text"))
    for node in plot.iter():
        assert all(0 <= float(node.get(part, 0)) <= 260 for part in ("x", "x1", "x2", "cx"))
    assert "7.50" in [node.text for node in plot.iterfind("text")]


def test_a_chart_without_title_or_row_name_has_no_empty_heading():
    """Where the author names neither, the series name the chart and no heading is empty."""
    figure = drawn({key: CHART[key] for key in ("low", "high", "series", "rows")})
    assert words(figure.find("svg/title")) == "older, newer"
    assert all(words(heading) for heading in figure.iter("th"))
    assert figure.find(".//caption") is None


@pytest.mark.parametrize(
    ("value", "lang", "expected"),
    [
        (0.5, "en", "0.50"),
        (0.5, "fr", "0,50"),
        (-0.5, "hr", "−0,50"),
        (-0.001, "en", "0.00"),
        (7, "fr", "7"),
        (100, "hr", "100"),
    ],
)
def test_figures_are_written_as_in_each_language(value, lang, expected):
    """French and Croatian have a decimal comma; a rounded nought has no sign."""
    assert number(value, lang) == expected


def test_names_are_told_by_the_callers_words():
    """Title, row name, unit, series and labels all go through `tell`."""
    figure = words(drawn(tell=lambda name: f"told {name}"))
    for name in ("title", "older", "newer", "your rule", "MCC"):
        assert f"told {name}" in figure
        assert figure.count(name) == figure.count(f"told {name}")
