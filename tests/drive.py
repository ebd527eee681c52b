"""Using the site's exercises as a learner does: by keyboard, through the documented attributes."""

from __future__ import annotations

import tomllib

from conftest import ROOT
from playwright.sync_api import Locator, Page

from grader.course import Course
from grader.exercise import Exercise
from grader.pages import read_pages

_WIDGETS = {
    path.parent.name: tomllib.loads(path.read_text(encoding="utf-8"))["widget"]
    for path in sorted((ROOT / "exercises").glob("*/*/exercise.toml"))
}
SLUGS = list(_WIDGETS)
ONE_A_WIDGET = sorted({widget: slug for slug, widget in _WIDGETS.items()}.values())
"""An exercise for each widget: for what the page does with all of them alike."""
PREFIX = {"en": "", "fr": "fr/", "hr": "hr/"}
AXE = "grader/front/node_modules/axe-core/axe.min.js"


def lesson_of(course: Course, slug: str) -> str:
    """The lesson that shows an exercise, as `lessons/x`."""
    pages = read_pages(course.root / "docs")
    return next(
        name
        for name, siblings in pages.items()
        if name.startswith("lessons/")
        for shown, _ in siblings["en"].exercises
        if shown == slug
    )


def open_exercise(page: Page, site: str, course: Course, slug: str, lang: str = "en") -> Locator:
    """Go to an exercise's lesson, as far as the exercise."""
    page.goto(f"{site}/{PREFIX[lang]}{lesson_of(course, slug)}/")
    element = page.locator(f'real-fans-exercise[slug="{slug}"]')
    element.scroll_into_view_if_needed()
    element.locator(".rf-widget > .rf").first.wait_for()
    return element


def state(element: Locator, *names: str) -> None:
    """Wait until the exercise is in one of these states."""
    wanted = ",".join(f'[data-state="{name}"]' for name in names)
    element.and_(element.page.locator(wanted)).wait_for(state="attached")


def tab_to(page: Page, wanted: str, limit: int = 400) -> None:
    """Press Tab until the focus is on what the CSS selector names."""
    for _ in range(limit):
        if page.evaluate("selector => !!document.activeElement?.matches(selector)", wanted):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{wanted} can't be reached by Tab")


def answer_by_keyboard(page: Page, element: Locator, exercise: Exercise, values: dict, material: dict) -> None:
    """Give an answer with the keyboard alone, from wherever the focus is before the exercise."""
    _BY_KEYBOARD[exercise.widget](page, exercise, values, material)


def _cards(page: Page, exercise: Exercise, values: dict, material: dict) -> None:
    collected = values[material["field"]]
    for card in material["cards"]:
        tab_to(page, f'[data-card="{card["id"]}"] input')
        page.keyboard.press("Space")
        chosen = (
            material["collect"]
            if card["id"] in collected
            else next(c["id"] for c in material["choices"] if c["id"] != material["collect"])
        )
        for _ in range([choice["id"] for choice in material["choices"]].index(chosen)):
            page.keyboard.press("ArrowDown")
    question = material.get("question", {"field": "", "choices": []})
    replies = [choice["id"] for choice in question["choices"]]
    if values.get(question["field"]) in replies:
        tab_to(page, f'[data-question="{question["field"]}"] input')
        page.keyboard.press("Space")
        for _ in range(replies.index(values[question["field"]])):
            page.keyboard.press("ArrowDown")


def _writing(page: Page, exercise: Exercise, values: dict, material: dict) -> None:
    tab_to(page, f'real-fans-exercise[slug="{exercise.slug}"] textarea')
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(values[material["field"]])


def _code(page: Page, exercise: Exercise, values: dict, material: dict) -> None:
    tab_to(page, f'real-fans-exercise[slug="{exercise.slug}"] .cm-content')
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(values[material["field"]])


def _form(page: Page, exercise: Exercise, values: dict, material: dict) -> None:
    for question in material["questions"]:
        field, value = question["field"], values.get(question["field"])
        if value not in (None, "", [], {}):
            _ASKED[question["kind"]](page, f'[data-question="{field}"]', question, value)


def _one(page: Page, place: str, question: dict, value: str) -> None:
    _radio(page, place, value, len(question["choices"]))


def _radio(page: Page, place: str, value: str, count: int) -> None:
    tab_to(page, f'{place} input[type="radio"]')
    page.keyboard.press("Space")
    for _ in range(count):
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")


def _many(page: Page, place: str, question: dict, value: list) -> None:
    for choice in question["choices"]:
        box = f'{place} input[value="{choice["id"]}"]'
        if page.locator(box).is_checked() != (choice["id"] in value):
            tab_to(page, box)
            page.keyboard.press("Space")


def _order(page: Page, place: str, question: dict, value: list) -> None:
    for id in value:
        tab_to(page, f'{place} [data-add="{id}"]')
        page.keyboard.press("Enter")


def _number(page: Page, place: str, question: dict, value: float) -> None:
    tab_to(page, f"{place} input")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(str(value).replace(".", "," if page.locator("html").get_attribute("lang") != "en" else "."))


def _each(page: Page, place: str, question: dict, value: dict) -> None:
    for row in question["rows"]:
        for column in question["columns"]:
            chosen = value.get(row["id"], {}).get(column["id"])
            cell = f'{place} [data-row="{row["id"]}"] [data-column="{column["id"]}"]'
            choices = [choice["id"] for choice in column["choices"]]
            if chosen and page.locator(f"{cell} select").count():
                tab_to(page, f"{cell} select")
                for _ in range(choices.index(chosen) + 1):
                    page.keyboard.press("ArrowDown")
            elif chosen:
                _radio(page, cell, chosen, len(choices))


_ASKED = {"one": _one, "many": _many, "order": _order, "number": _number, "each": _each}


def half(exercise: Exercise, values: dict, material: dict) -> dict:
    """The first part of an answer, as somebody leaves it who is called away."""
    if "questions" in material:
        return _half_a_form(values, material)
    value = values[material["field"]]
    unanswered = {material["question"]["field"]: ""} if "question" in material else {}
    return {material["field"]: value[: max(1, len(value) // 2)]} | unanswered


def _half_a_form(values: dict, material: dict) -> dict:
    beginnings = {"one": "", "many": [], "order": [], "each": {}}
    asked = material["questions"]
    done = {question["field"] for question in asked[: max(1, len(asked) // 2)]}
    kept = {q["field"]: values[q["field"]] if q["field"] in done else beginnings.get(q["kind"]) for q in asked if q["field"] in values}
    return {field: value for field, value in kept.items() if value is not None}


_BY_KEYBOARD = {"cards": _cards, "writing": _writing, "form": _form, "code": _code}


def press(page: Page, slug: str, action: str) -> None:
    """Go to a button of the exercise by Tab and press it."""
    tab_to(page, f'real-fans-exercise[slug="{slug}"] [data-action="{action}"]')
    page.keyboard.press("Enter")


def axe(page: Page, root, within: str = "html", rules: tuple[str, ...] = ()) -> list[str]:
    """What axe finds in a part of the page as it stands, a line each; by some rules only, if they are named."""
    page.evaluate((root / AXE).read_text(encoding="utf-8"))
    found = page.evaluate(
        """([within, rules]) => axe.run(within, {
            resultTypes: ['violations'], ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})})""",
        [within, list(rules)],
    )
    return [
        f"{violation['id']}: {node['html'][:160]}" for violation in found["violations"] for node in violation["nodes"]
    ]


def faults(page: Page, root, within: str = "html") -> list[str]:
    """What axe finds in light and, since only colours differ, of contrast in dark."""
    page.emulate_media(color_scheme="light")
    light = axe(page, root, within)
    page.emulate_media(color_scheme="dark")
    return light + [f"dark: {fault}" for fault in axe(page, root, within, ("color-contrast",))]
