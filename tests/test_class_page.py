"""The class page: one file that tells an instructor about a class, in three languages, safe to open and, if asked, without names."""

import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from conftest import ROOT
from drive import axe
from klass import CARDS, CODE, WRITING, klass, save

from grader.answer import Answer
from grader.check import Feedback
from grader.class_page import SIGNS, class_page
from grader.cohort import Entry, read_cohort
from grader.pages import read_pages
from grader.report import CheckResult, Report
from grader.roster import Student, bare
from grader.texts import LANGS, ui

HOSTILE = "<img src=x onerror=alert(1)>&\"'</style></script>"
VOID = {"meta", "br", "img", "link", "hr", "input", "path", "use"}


class Parsed(HTMLParser):
    """A page's tags, its ids, its words, and whether every element is closed in its turn."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.ids, self.words, self.open = [], [], [], []
        self.feed(page)
        self.text = re.sub(r"\s+", " ", " ".join(self.words))

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] != "style":
            self.words.append(data)


def section(page, slug):
    """The part of a page about one exercise."""
    return page.partition(f'<section aria-labelledby="{slug}">')[2].partition("</section>")[0]


@pytest.fixture(scope="session")
def drawn(course):
    """A class of thirty, graded for real."""
    return klass(course, 30, 1)


@pytest.fixture(scope="session")
def pages(course, drawn):
    """Its page in three languages."""
    return {lang: class_page(drawn.entries, course, lang, drawn.answers) for lang in LANGS}


@pytest.fixture(scope="session")
def files(pages, drawn, course, tmp_path_factory):
    """The pages as files, to be opened in a browser."""
    folder = tmp_path_factory.mktemp("class")
    for lang, page in pages.items():
        (folder / f"{lang}.html").write_text(page, encoding="utf-8")
    return folder


@pytest.fixture
def opened(browser, files):
    """Opens a language's page as a file; whatever it asks for besides is in `asked`."""
    contexts = []

    def open_page(lang, width=1280, scheme="light"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto((files / f"{lang}.html").as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()


# one file, whole and safe


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_is_whole_and_in_its_language(pages, course, lang):
    """Every element is closed, every id is there once, every link within leads somewhere, every text is filled, every exercise is told."""
    page = Parsed(pages[lang])
    assert page.open == [] and next(attrs for tag, attrs in page.tags if tag == "html")["lang"] == lang
    assert [id for id, count in Counter(page.ids).items() if count > 1] == []
    links = [attrs["href"] for tag, attrs in page.tags if tag == "a"]
    assert links and {link[1:] for link in links} <= set(page.ids)
    assert not re.search(r"\{\w+\}", page.text)
    for slug in (WRITING, CODE, CARDS):
        assert course.exercises[slug].title[lang] in page.text and slug in page.ids
    words = ui("class", lang)
    shown = ("how", "checks", "misconceptions", "looks", "likeness", "likeness_warning", "likeness_values")
    assert [id for id in shown if " ".join(words[id].split()) not in page.text] == []


def test_a_page_needs_nothing_else(pages, opened):
    """One file: no script, nothing loaded, and a policy that would refuse it."""
    tags = Parsed(pages["en"]).tags
    assert not [tag for tag, attrs in tags if tag in ("script", "link", "img", "iframe") or "src" in attrs]
    policy = next(attrs["content"] for tag, attrs in tags if attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    page = opened("en")
    assert page.asked == [page.url]


def test_the_same_reports_make_the_same_page(course, drawn, pages, tmp_path):
    """A page is the same byte for byte when it is made again, from the saved reports too."""
    save(drawn, tmp_path)
    entries, skipped = read_cohort([tmp_path])
    assert not skipped
    assert class_page([replace(entry, lang="en") for entry in entries], course, "hr", drawn.answers) == pages["hr"]


def test_nothing_that_a_student_wrote_is_markup(course):
    """Names of folders, answers, and values and ids in reports are told as text; what no page can hold is replaced."""
    entries, answers = [], {}
    for at in range(4):
        found = Feedback("asks_for_likes", {"words": HOSTILE}, ((0, 5),))
        odd = Feedback(f"odd{HOSTILE}", {"x": HOSTILE})
        checks = (
            CheckResult("no_begging", "failed", 0, 2, feedback=(found, odd)),
            CheckResult(f"new{HOSTILE}", "unsure", 0, 2, feedback=(found,)),
        )
        name = f"{HOSTILE[:11]}\x00\u202e\udcff{at}/{HOSTILE}.json"
        entries.append(Entry(name, Report(WRITING, HOSTILE, 0, str(at), "graded", 10, checks), "en"))
        answers[name] = Answer(
            WRITING, values={"post": f"{HOSTILE} " * 9 + "one two three four five six seven eight nine ten"}
        )
    entries.append(Entry(f"b/{HOSTILE}", Report(HOSTILE, "1", 0, "", "unreadable", 0, reason=HOSTILE), ""))
    page = class_page(entries, course, "en", answers, [Student(name=HOSTILE)], site="https://course.example/")
    parsed = Parsed(page)
    assert parsed.open == [] and not [tag for tag, _ in parsed.tags if tag in ("img", "script")]
    assert parsed.text.count("<img src=x onerror=alert(1)>") > 9
    assert not re.search("[\x00\u202e\ud800-\udfff]", page)


def test_a_class_of_nobody_and_one_of_nothing_graded_are_told(course):
    """Without an answer, or with none that could be graded, there is still a page, and it says so."""
    assert ui("class", "fr")["nothing"] in Parsed(class_page([], course, "fr")).text
    lost = [Entry(f"s{at}/a.json", Report(WRITING, "1", 0, "", "stopped", 10, reason="time"), "") for at in range(3)]
    page = Parsed(class_page(lost, course, "hr", {}))
    assert ui("class", "hr")["nothing_graded"] in page.text and page.open == []


def test_the_command_makes_the_page_of_a_folder(drawn, command, tmp_path, course):
    """`grader show FOLDER --format class` prints the page of the saved reports, and with --anonymous one without names."""
    save(drawn, tmp_path)
    done = command("show", tmp_path, "--format", "class", "--lang", "fr")
    assert done.returncode == 0 and done.stdout.strip() == class_page(drawn.entries, course, "fr")
    done = command("show", tmp_path, "--format", "class", "--anonymous")
    assert "Student 30" in done.stdout and drawn.entries[0].student not in done.stdout


@pytest.mark.parametrize("missing", ["matplotlib", "jinja2"])
def test_without_its_libraries_it_says_how_to_get_them(missing, drawn, tmp_path):
    """Where the extra isn't installed the command names what is missing and what brings it, and ends as after wrong use."""
    save(drawn, tmp_path)
    code = f"import sys; sys.modules[{missing!r}] = None; from grader.cli import main; sys.exit(main(sys.argv[1:]))"
    arguments = [sys.executable, "-c", code, "show", tmp_path, "--format", "class"]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert missing in done.stderr and "pip install 'hundred-real-fans[class]'" in done.stderr


# what it tells


def test_every_students_row_is_what_the_reports_say(pages, drawn):
    """The table beside the heat map holds a sign and the points of each check, and the sum, for each graded answer."""
    rows = {}
    for slug in (WRITING, CODE, CARDS):
        body = section(pages["en"], slug)
        for who, cells, points in re.findall(
            r'<tr><th scope="row">([^<]+)</th>((?:<td class="cell.*?</td>)+)<td class="num">(\d+)</td></tr>', body
        ):
            rows[who, slug] = (re.findall(r">([^<]+)</td>", cells), int(points))
    graded = [entry for entry in drawn.entries if entry.report.status == "graded"]
    assert len(rows) == len(graded)
    for entry in graded:
        cells, points = rows[entry.student, entry.report.exercise]
        assert points == entry.report.points
        for cell, check in zip(cells, entry.report.checks, strict=True):
            state = (
                "open"
                if check.verdict == "unsure"
                else "full"
                if check.points == check.max_points
                else "part"
                if check.points
                else "none"
            )
            assert cell == (SIGNS["open"] if state == "open" else f"{SIGNS[state]} {check.points}")


def test_misconceptions_come_by_how_many_made_them(pages, drawn):
    """Each feedback of a failed check is told once, with the number of students who got it, the most frequent first."""
    for slug in (WRITING, CODE, CARDS):
        got = Counter()
        reports = [entry.report for entry in drawn.entries if entry.report.exercise == slug]
        for report in reports:
            got.update(
                {feedback.id for check in report.checks if check.verdict == "failed" for feedback in check.feedback}
            )
        graded = sum(report.status == "graded" for report in reports)
        told = re.findall(r'data-feedback="(\w+)">.*?Students: (\d+) of (\d+)', section(pages["en"], slug), re.DOTALL)
        assert {id: int(count) for id, count, _ in told} == got and {int(of) for *_, of in told} == {graded}
        counts = [int(count) for _, count, _ in told]
        assert counts == sorted(counts, reverse=True) and len(counts) >= 3


def test_a_misconception_shows_an_example_and_the_passage_to_teach_again(course, drawn, pages):
    """The example is a real answer that earned that feedback, its words marked; the passage is the lesson's own, in the page's language."""
    article = re.search(r'data-feedback="asks_for_likes">(.*?)</article>', section(pages["en"], WRITING), re.DOTALL)[1]
    quoted = Parsed(article).text
    who = re.search(r"For example, ([^:]+):", quoted)[1]
    post = drawn.answers[f"{who}/{WRITING}.json"].values["post"]
    marked = re.search(r"<mark>(.*?)</mark>", article)[1]
    assert marked in post and "like" in marked.lower()
    for lang in LANGS:
        lesson = read_pages(course.root / "docs")["lessons/stop-begging"][lang].text
        heading = re.search(r"^## (.+?) \{#idea-2c\}", lesson, re.MULTILINE)[1]
        assert " ".join(heading.split()) in Parsed(section(pages[lang], WRITING)).text


def test_lessons_are_linked_where_the_course_has_an_address(course, drawn):
    """With the site's address each passage is a link to its own anchor in the page's language."""
    page = class_page(drawn.entries, course, "fr", site="https://course.example")
    links = {attrs["href"] for tag, attrs in Parsed(page).tags if tag == "a" and "://" in attrs["href"]}
    assert "https://course.example/fr/lessons/stop-begging/#idea-2b" in links


def test_answers_worth_a_look_are_told_with_place_and_reason(pages, drawn):
    """Every unreadable, stopped and open answer is listed with its path and why."""
    text = {slug: Parsed(section(pages["en"], slug)).text for slug in (WRITING, CODE)}
    for entry in drawn.entries:
        for wanted in ("unreadable", "stopped"):
            if entry.report.status == wanted:
                assert f"{entry.student} {entry.name}" in text[entry.report.exercise]
        for check in entry.report.checks:
            if check.verdict == "unsure":
                assert entry.name in text[WRITING]
    assert "This answer could not be read. This isn’t text in UTF-8 (byte 3)" in text[WRITING]
    assert "Grading this answer was stopped. It ran longer than the time limit" in text[CODE]


def test_who_is_far_from_the_rest_is_told(course):
    """One answer with nothing in a class of good ones is listed, with its z-score."""
    reports = [
        Report(CARDS, "1", 0, str(p), "graded", 10, (CheckResult("a", "failed", p, 10),)) for p in [8, 9, 10] * 5 + [0]
    ]
    page = class_page([Entry(f"s{at:02}/a.json", report) for at, report in enumerate(reports)], course, "en")
    assert "s15 s15/a.json Points: 0; the median is 9 (modified z-score: −6.1)." in Parsed(page).text


def test_of_two_answers_the_better_counts_and_the_other_is_told(course):
    """A student has one place in every figure; the answer that doesn't count is listed."""
    entries = [
        Entry(f"s{at}/{name}.json", Report(CARDS, "1", 0, "", "graded", 10, (CheckResult("a", "failed", points, 10),)))
        for at, name, points in ((1, "old", 3), (1, "new", 7), (2, "a", 5))
    ]
    text = Parsed(class_page(entries, course, "en")).text
    assert "Graded 2 of 3" in text
    assert "s1 s1/old.json Points: 3. Another answer of this student counts." in text


def test_a_roster_gives_full_names_and_tells_who_is_missing(course, drawn):
    """Students are called as the list calls them; who is on it without an answer, or not on it, is told."""
    students = sorted({entry.student for entry in drawn.entries})
    roster = [Student(name=f"Prof. {name}", folder=name) for name in students[1:]] + [Student(name="Nöbo Dyšu")]
    text = Parsed(class_page(drawn.entries, course, "en", drawn.answers, roster)).text
    assert text.count(f"Prof. {students[5]}") >= 3
    assert "On the list, but without an answer: 1 Nöbo Dyšu" in text
    assert f"With an answer, but not on the list: 1 {students[0]}" in text


def test_like_answers_stand_side_by_side_with_a_warning(pages, drawn):
    """The three who copied are joined by two pairs, what they changed is marked, and the page says that this proves nothing."""
    body = section(pages["en"], WRITING)
    copied = sorted(entry.student for entry in drawn.entries if "Bread for those" in str(drawn.answers.get(entry.name)))
    found = re.findall(r"<summary>([^<]+) and ([^<]+): (\d+)% alike</summary>", body)
    together = {name for a, b, _ in found for name in (a, b) if {a, b} & set(copied)}
    assert sorted(together) == copied and len(copied) == 3
    assert "<mark>Try it!</mark>" in body or "<mark>Come on Sunday, we open at eight.</mark>" in body
    assert ui("class", "en")["likeness_warning"] in body


def test_without_the_answers_it_says_how_to_compare_them(course, drawn):
    """Reports alone make a page too, which names the option that brings examples and likeness."""
    page = class_page(drawn.entries, course, "en")
    assert "--answers FOLDER" in page and "alike</summary>" not in page


# without names


@pytest.mark.parametrize("lang", LANGS)
def test_an_anonymous_page_holds_no_name(course, drawn, lang):
    """Neither a student's name nor a part of it is left, not in answers either, in whatever letters it is written there."""
    author = next(entry for entry in drawn.entries if "Bread for those" in str(drawn.answers.get(entry.name)))
    first, last = author.student.split()
    signed = f" Yours, {first.upper()} ({bare(last)}), {first}_{last}@school.example!"
    answers = {
        name: replace(answer, values={"post": answer.values["post"] + signed}) if "Bread" in str(answer) else answer
        for name, answer in drawn.answers.items()
    }
    roster = [
        Student(name=f"Želimir {entry.student}", folder=entry.student, login="zx81ku") for entry in drawn.entries[::3]
    ]
    named = class_page(drawn.entries, course, lang, answers, roster)
    page = class_page(drawn.entries, course, lang, answers, roster, anonymous=True)
    words = set(map(bare, re.findall(r"[^\W_]+", Parsed(page).text)))
    names = {bare(part) for entry in drawn.entries for part in entry.student.split()} | {"zelimir", "zx81ku"}
    assert names & words == set() and names & set(map(bare, re.findall(r"[^\W_]+", named)))
    assert "▒▒▒" in page and not [attrs for _, attrs in Parsed(page).tags if "title" in attrs]
    labels = set(re.findall(rf"{ui('class', lang)['student']} \d+", Parsed(page).text))
    assert len(labels) == 30


def test_an_anonymous_student_is_the_same_everywhere_and_not_in_the_order_of_names(course, drawn):
    """One label stands for one student in all exercises, made anew it is the same, and it doesn't follow the alphabet."""
    pages = [class_page(drawn.entries, course, "en", drawn.answers, anonymous=True) for _ in range(2)]
    assert pages[0] == pages[1]
    points = {}
    for slug in (WRITING, CARDS):
        for who, sum_ in re.findall(
            r'<tr><th scope="row">(Student \d+)</th><td class="cell.*<td class="num">(\d+)</td></tr>',
            section(pages[0], slug),
        ):
            points.setdefault(who, {})[slug] = int(sum_)
    real = {}
    for entry in drawn.entries:
        if entry.report.status == "graded" and entry.report.exercise != CODE:
            real.setdefault(entry.student, {})[entry.report.exercise] = entry.report.points
    together = [sorted(tuple(sorted(one.items())) for one in found.values()) for found in (points, real)]
    assert together[0] == together[1]
    numbered = [points[f"Student {at}"] for at in range(1, 31)]
    assert numbered != [real[name] for name in sorted(real)]


# how it looks


@pytest.mark.parametrize(
    ("lang", "width", "scheme"),
    [("en", 320, "dark"), ("fr", 390, "light"), ("hr", 1280, "dark"), ("hr", 1280, "light")],
)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(opened, lang, width, scheme):
    """With every part unfolded axe finds nothing, and the page is as wide as the screen."""
    page = opened(lang, width, scheme)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    assert axe(page, ROOT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_is_folded_is_unfolded_by_keyboard(opened):
    """Tab reaches each folded part, and Enter opens it."""
    page = opened("en")
    folded = page.locator("details:not([open])").count()
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('details:not([open]) > summary')"):
            break
    page.keyboard.press("Enter")
    assert page.locator("details:not([open])").count() == folded - 1


def test_states_are_told_apart_without_colour(pages, opened):
    """Each state has a sign of its own in the table and a pattern or a clearly other shade in the map, in light and dark."""
    assert len(set(SIGNS.values())) == 4
    plot = re.search(r'<svg [^>]*class="plot map".*?</svg>', section(pages["en"], WRITING), re.DOTALL)[0]
    assert len(set(re.findall(r'<pattern id="(\w+)"', plot))) == 2, "some points and open have a hatch"
    shade = """name => { const box = document.createElement('i'); box.style.color = `var(--${name})`; document.body.append(box);
        const [r, g, b] = getComputedStyle(box).color.match(/\\d+/g).map(v => (v / 255) ** 2.2); return .2126 * r + .7152 * g + .0722 * b }"""
    for scheme in ("light", "dark"):
        page = opened("en", scheme=scheme)
        full, none = sorted(page.evaluate(shade, name) for name in ("full", "none"))
        assert (none + 0.05) / (full + 0.05) > 4.5


def test_plots_are_told_in_words_and_figures(pages):
    """Each plot has a text of its own for those who hear it, and its figures stand in a table."""
    for lang in LANGS:
        plots = [attrs for tag, attrs in Parsed(pages[lang]).tags if tag == "svg"]
        words = ui("class", lang)
        assert {plot["aria-label"] for plot in plots} == {words[f"{name}_alt"] for name in ("scores", "map", "scatter")}
        assert {plot["role"] for plot in plots} == {"img"} and len(plots) == 9


def test_it_prints_on_a4_in_light_colours(opened):
    """On paper the page is light, fits the sheet's width and takes A4 sheets."""
    page = opened("fr", 1280, "dark")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 960})
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
    paper = page.pdf(prefer_css_page_size=True)
    (width, height), *_ = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
    assert (round(float(width)), round(float(height))) == (595, 842)


def test_a_thousand_students_fit_into_five_megabytes(course, drawn):
    """A class of a thousand with all its answers makes one file below 5 MB that names every one of them."""
    entries, answers = [], {}
    for copy in range(34):
        for entry in drawn.entries:
            name = entry.name.replace("/", f" {copy}/")
            entries.append(replace(entry, name=name))
            if entry.name in drawn.answers:
                answers[name] = drawn.answers[entry.name]
    page = class_page(entries, course, "en", answers)
    assert len(page.encode()) < 5_000_000
    assert all(entry.student in page for entry in entries)
