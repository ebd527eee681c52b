"""Using the site's exercises as a learner does: by keyboard, through the documented attributes."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from grader.course import Course
from grader.exercise import Exercise
from grader.pages import read_pages

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


def half(exercise: Exercise, values: dict, material: dict) -> dict:
    """The first part of an answer, as somebody leaves it who is called away."""
    value = values[material["field"]]
    unanswered = {material["question"]["field"]: ""} if "question" in material else {}
    return {material["field"]: value[: max(1, len(value) // 2)]} | unanswered


_BY_KEYBOARD = {"cards": _cards, "writing": _writing, "code": _code}


def press(page: Page, slug: str, action: str) -> None:
    """Go to a button of the exercise by Tab and press it."""
    tab_to(page, f'real-fans-exercise[slug="{slug}"] [data-action="{action}"]')
    page.keyboard.press("Enter")


def axe(page: Page, root) -> list[str]:
    """What axe finds in the page as it stands, a line each."""
    page.evaluate((root / AXE).read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{violation['id']}: {node['html'][:160]}" for violation in found["violations"] for node in violation["nodes"]
    ]
