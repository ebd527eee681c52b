"""The site around lessons and exercises: its pages in three languages, the exercises put into them, and what a reader can do with them."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from grader.pages import check_pages
from grader.search import sections
from grader.site import accessible_tables, expand, mention
from grader.texts import LANGS, ui

ROOT = Path(__file__).parent.parent
NAMES = [
    "",
    "lessons/never-fake-it/",
    "lessons/stop-begging/",
    "lessons/answer-in-public/",
    "lessons/talk-over-a-coffee/",
    "lessons/own-your-mistakes/",
    "glossary/",
    "instructors/",
    "authors/",
    "about/",
    "reference/report/",
    "reference/command-line/",
    "reference/checks/",
]
PATHS = {lang: [f"/{name}" if lang == "en" else f"/{lang}/{name}" for name in NAMES] for lang in LANGS}
TAG = '<real-fans-exercise slug="double-it"></real-fans-exercise>'
FRONT = "---\ndescription: A page.\n---\n"


def write_pages(docs: Path, **pages: str) -> Path:
    """Write pages named like `x`, `x_fr`, `x_hr`."""
    docs.mkdir()
    for name, text in pages.items():
        (docs / f"{name.replace('_', '.')}.md").write_text(FRONT + text, encoding="utf-8")
    return docs


def findings(docs: Path) -> list[str]:
    return [str(finding) for finding in check_pages(docs, ["double-it", "halve-it"])]


# the pages' sources


def test_pages_that_agree_have_no_findings(tmp_path):
    """Pages with the same anchors and exercises in all three languages are in order."""
    text = f"# T\n\n## One {{#one}}\n\n{TAG}\n"
    assert findings(write_pages(tmp_path / "docs", x=text, x_fr=text, x_hr=text)) == []


def test_all_findings_come_at_once(tmp_path):
    """A missing page, an unknown exercise and a differing anchor are told together, each with file and line."""
    docs = write_pages(
        tmp_path / "docs",
        x=f"## One {{#one}}\n{TAG}\n",
        x_fr=f"## Un {{#un}}\n{TAG.replace('double', 'dubble')}\n",
        y="# Y\n",
        y_hr="# Y\n",
    )
    told = findings(docs)
    assert any(
        "docs/x.fr.md, line 5: there is no exercise 'dubble-it'. Did you mean double-it? Known: double-it, halve-it"
        in one
        for one in told
    )
    assert any("docs/x.fr.md, anchor #one: missing. Set it where docs/x.md has it, line 4" in one for one in told)
    assert any("docs/x.fr.md, line 4: anchor #un is not in docs/x.md" in one for one in told)
    assert any("docs/x.fr.md, exercises: shows dubble-it" in one for one in told)
    assert any(one.startswith("docs/x.hr.md: missing") for one in told)
    assert any(one.startswith("docs/y.fr.md: missing") for one in told)
    assert len(told) == 6


def test_translation_without_english_is_found(tmp_path):
    """A page that exists only in French is told as missing in English and Croatian."""
    assert [one.split(":")[0] for one in findings(write_pages(tmp_path / "docs", x_fr="# X\n"))] == [
        "docs/x.hr.md",
        "docs/x.md",
    ]


def test_code_in_a_page_is_no_exercise(tmp_path):
    """A tag or an anchor shown as code is neither expanded nor compared."""
    shown = f"```\n{TAG.replace('double', 'any')}\n## x {{#shown}}\n```\nand `{{#also}}`\n"
    assert findings(write_pages(tmp_path / "docs", x=shown, x_fr="# X\n", x_hr="# X\n")) == []


@pytest.mark.parametrize(
    "tag",
    [
        '<real-fans-exercise slug="double-it">',
        "<real-fans-exercise slug='double-it'></real-fans-exercise>",
        "<real-fans-exercise></real-fans-exercise>",
    ],
)
def test_tag_that_would_not_be_expanded_is_found(tmp_path, tag):
    """An exercise tag written in another way than the documented one is told, instead of staying empty in the page."""
    told = findings(write_pages(tmp_path / "docs", x=tag, x_fr=tag, x_hr=tag))
    assert [one.split(":")[0] for one in told] == [f"docs/x{lang}.md, line 4" for lang in (".fr", ".hr", "")]


def test_page_without_description_is_found(tmp_path):
    """Every page says in its front matter what it is about."""
    docs = tmp_path / "docs"
    docs.mkdir()
    for name in ("x.md", "x.fr.md", "x.hr.md"):
        (docs / name).write_text("---\ntitle: X\n---\n# X\n", encoding="utf-8")
    assert len(findings(docs)) == 3


def test_own_pages_are_in_order(course):
    """The site's own pages have no findings."""
    assert [str(finding) for finding in check_pages(ROOT / "docs", course.exercises, course.checks)] == []


# exercises in pages


@pytest.mark.parametrize("lang", LANGS)
def test_exercise_is_put_into_the_page_in_its_language(tiny, lang):
    """The element holds title, prompt and, as JSON, all that its script starts from, in the page's language."""
    page = expand(f"<p>before</p>\n<p>{TAG}</p>", tiny.load().exercises, lang, "../assets/real-fans/")
    assert page.startswith(f'<p>before</p>\n<real-fans-exercise slug="double-it" lang="{lang}" data-state="idle">')
    details = json.loads(re.search(r'<script type="application/json">(.*?)</script>', page, re.DOTALL)[1])
    title, hello = {"en": ("Double it", "Hi"), "fr": ("Doublez", "Salut"), "hr": ("Udvostručite", "Bok")}[lang]
    assert f'<h3 id="double-it">{title}</h3><div class="rf-prompt"><p>Double it ({lang}).</p></div>' in page
    assert details["material"]["hello"] == hello
    assert details["texts"] == ui("front", lang)
    assert (
        details["slug"],
        details["variant"],
        details["kind"],
        details["points"],
        details["hints"],
        details["assets"],
    ) == ("double-it", 0, "code", 6, ["h", "h", "h"], "../assets/real-fans/")


def test_material_can_not_end_its_script(tiny):
    """Text with markup in an exercise's material stays data."""
    tiny.change("exercises/first/double-it/data.py", '"Hi"', '"</script><b>"')
    page = expand(TAG, tiny.load().exercises, "en", "")
    assert page.count("</script>") == 1
    assert json.loads(page.partition('json">')[2].partition("</script>")[0])["material"]["hello"] == "</script><b>"


def test_exercise_is_named_by_its_own_title(tiny):
    """A page that names an exercise shows its title and minutes, so that they can't differ."""
    assert (
        mention("Do {exercise:double-it} now, not {exercise:SLUG}.", tiny.load().exercises, "fr")
        == "Do *Doublez* 5\u00a0min now, not {exercise:SLUG}."
    )


def test_a_check_is_named_by_its_title(tiny, tmp_path):
    """A page that names a check shows its title; a check that isn't there is a finding."""
    course = tiny.load()
    assert mention("{check:double-it/doubles}", course.exercises, "fr") == "*doubles*"
    docs = write_pages(tmp_path / "docs", **{name: "{check:double-it/dubbles}\n" for name in ("x", "x_fr", "x_hr")})
    assert [
        "there is no check 'double-it/dubbles'. Did you mean double-it/doubles?" in str(one)
        for one in check_pages(docs, course.exercises, course.checks)
    ] == [True] * 3


def test_wide_tables_scroll_and_have_row_headings():
    """A table gets a box that scrolls; below an empty corner the first column holds headings."""
    table = "<table>\n<thead>\n<tr>\n<th></th>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>row</td>\n<td>1</td>\n</tr>\n</tbody>\n</table>"
    made = accessible_tables(table)
    assert made.startswith('<div class="site-scroll"><table>') and made.endswith("</table></div>")
    assert '<th scope="row">row</th>' in made and "<td></td>" in made and "<td>1</td>" in made


def test_search_index_is_cut_at_headings():
    """Each section is found under its own anchor; scripts and pictures are not searched."""
    html = '<h1 id="t">Top</h1><p>intro</p><h2 id="a">First <em>one</em></h2><p>text</p><ul><li>x</li><li>y</li></ul><script>no</script>'
    assert sections(html, "p/", "Page") == [
        {"url": "p/", "page": "Page", "title": "Top", "text": "intro"},
        {"url": "p/#a", "page": "Page", "title": "First one", "text": "text x y"},
    ]


# the built site


class Elements(HTMLParser):
    """All start tags of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))


@pytest.mark.parametrize("lang", LANGS)
def test_page_heads_are_complete(context, site, lang):
    """Every page names its language, has a title and a description of its own, and loads nothing from elsewhere."""
    descriptions = set()
    for path in PATHS[lang]:
        html = context.request.get(site + path).text()
        elements = Elements(html).all
        assert next(attrs["lang"] for tag, attrs in elements if tag == "html") == lang
        descriptions |= {
            attrs["content"] for tag, attrs in elements if tag == "meta" and attrs.get("name") == "description"
        }
        loaded = [
            attrs.get("src") or attrs["href"]
            for tag, attrs in elements
            if tag in ("script", "img", "link") and ("src" in attrs or "href" in attrs)
        ]
        assert loaded and not [url for url in loaded if "//" in url]
        assert ("exercise.js" in html) == ("<real-fans-exercise" in html)
    assert len(descriptions) == len(NAMES) and all(descriptions)


@pytest.mark.parametrize("lang", LANGS)
def test_language_switch_stays_on_the_page(context, site, page, lang):
    """From every page the switch leads to the same page in the other languages, and to the same anchor."""
    for at, path in enumerate(PATHS[lang]):
        page.goto(site + path, wait_until="domcontentloaded")
        links = page.eval_on_selector_all(
            "[data-lang]", "links => links.map(link => [link.dataset.lang, new URL(link.href).pathname])"
        )
        assert dict(links) == {other: PATHS[other][at] for other in LANGS if other != lang}
    page.goto(f"{site}{PATHS[lang][3]}#hit")
    other = "hr" if lang != "hr" else "en"
    page.click(f"[data-lang={other}]")
    page.wait_for_url(f"{site}{PATHS[other][3]}#hit")
    assert page.errors == [] and context.foreign == []


@pytest.mark.parametrize(
    ("lang", "query", "url"),
    [
        ("en", "false alarms", "glossary/#false-alarm"),
        ("fr", "fausses alertes", "fr/glossary/#false-alarm"),
        ("fr", "abonne achete", "fr/glossary/#bought-followers"),
        ("hr", "lažnim uzbunama", "hr/glossary/#false-alarm"),
        ("hr", "pratiteljima", "hr/glossary/#follower"),
        ("hr", "izvjesce", "hr/reference/report/"),
        ("hr", "žicanjem lajkova", "hr/glossary/#begging"),
    ],
)
def test_search_finds_inflected_words_in_the_pages_language(page, site, lang, query, url):
    """A word is found in any ending and without its accents, in pages of the reader's language alone."""
    page.goto(site + PATHS[lang][1])
    page.keyboard.press("/")
    page.fill("#site-search-words", query)
    page.wait_for_selector(".site-search-results a")
    found = page.eval_on_selector_all(
        ".site-search-results a",
        "links => links.map(link => new URL(link.href).pathname.slice(1) + new URL(link.href).hash)",
    )
    assert url in found
    assert {one[:2] if one.startswith(("fr/", "hr/")) else "en" for one in found} == {lang}
    assert page.locator(".site-search-results mark").count()


def test_search_opens_the_best_result_by_keyboard(page, site):
    """Enter leads to the best result, Escape closes the search."""
    page.goto(site + "/")
    page.keyboard.press("/")
    page.keyboard.type("vanity metric")
    page.wait_for_selector(".site-search-results a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/#vanity-metric")
    page.keyboard.press("/")
    page.keyboard.type("some words")
    assert page.evaluate("document.querySelector('#site-search').open")
    page.keyboard.press("Escape")
    assert not page.evaluate("document.querySelector('#site-search').open")


def test_menu_works_by_keyboard_on_a_narrow_screen(page, site):
    """At 320 pixels the menu button opens the pages, and Escape gives the focus back."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(site + PATHS["hr"][1])
    assert not page.is_visible("#site-nav")
    page.focus("#site-menu")
    page.keyboard.press("Enter")
    assert page.is_visible("#site-nav") and page.get_attribute("#site-menu", "aria-expanded") == "true"
    page.keyboard.press("Tab")
    page.focus("#site-nav a")
    page.keyboard.press("Escape")
    assert not page.is_visible("#site-nav") and page.evaluate("document.activeElement.id") == "site-menu"


def test_colours_follow_the_device_until_chosen(page, site):
    """Colours are the device's until the reader chooses, and the choice holds on the next page."""
    page.emulate_media(color_scheme="dark")
    page.goto(site + "/")
    shown = "document.body.dataset.mdColorScheme"
    assert page.evaluate(shown) == "slate" and page.evaluate("localStorage.length") == 0
    page.click("#site-scheme")
    assert page.evaluate(shown) == "default"
    page.goto(site + PATHS["fr"][3])
    assert (
        page.evaluate(shown) == "default"
        and page.get_attribute("#site-scheme", "title") == ui("site", "fr")["scheme_light"]
    )
    page.click("#site-scheme")
    page.click("#site-scheme")
    assert page.evaluate(shown) == "slate" and page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("lang", LANGS)
def test_pages_fit_320_pixels(page, site, lang):
    """No page has to be moved sideways at 320 pixels, and none sets a cookie."""
    page.set_viewport_size({"width": 320, "height": 640})
    for path in PATHS[lang]:
        page.goto(site + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    assert page.context.cookies() == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")])
def test_axe_finds_nothing(page, site, width, scheme):
    """Axe finds nothing on any page, wide or narrow, light or dark."""
    axe = (ROOT / "grader/front/node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for path in [*PATHS["hr"], *PATHS["fr"][:3], "/404.html"]:
        page.goto(site + path)
        page.evaluate(axe)
        found = page.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(one => [one.id, one.nodes[0].html]))"
        )
        assert found == [], path


def test_text_is_readable_without_scripts(browser, site):
    """Without scripts a lesson shows its text, its exercise's title and prompt, and the pages of the site."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(site + PATHS["fr"][1])
    assert (
        page.is_visible("main h1")
        and page.is_visible("real-fans-exercise h3")
        and page.is_visible("real-fans-exercise .rf-prompt")
        and page.is_visible("#site-nav a")
    )
    assert not page.is_visible("#site-search-open")
    context.close()


def test_unknown_address_answers_in_three_languages(page, site):
    """The page for unknown addresses speaks all three languages and leads back to each start."""
    page.goto(site + "/404.html")
    text = page.inner_text("#text")
    assert all(ui("site", lang)["missing_title"] in text for lang in LANGS)
    assert page.eval_on_selector_all("#text a", "links => links.map(link => new URL(link.href).pathname)") == [
        PATHS[lang][0] for lang in LANGS
    ]
    assert page.inner_text("#site-nav a[href='/glossary/']") == "Glossary"


def test_a_page_is_printed_in_light_colours(page, site):
    """Dark on the screen, light on paper, and dark again afterwards."""
    page.emulate_media(color_scheme="dark")
    page.goto(site + "/")
    shown = "document.body.dataset.mdColorScheme"
    page.evaluate(f"addEventListener('beforeprint', () => {{ window.printed = {shown} }})")
    page.pdf()
    assert page.evaluate("window.printed") == "default"
    assert page.evaluate(shown) == "slate"
