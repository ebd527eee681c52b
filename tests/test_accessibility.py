"""Accessibility: axe finds nothing, in any state of any exercise, in light and in dark. Whole pages: test_site."""

import pytest
from conftest import ROOT
from drive import PREFIX, SLUGS, answer_by_keyboard, faults, open_exercise, state

from grader.texts import LANGS


@pytest.mark.parametrize(("slug", "lang"), [(slug, LANGS[number % len(LANGS)]) for number, slug in enumerate(SLUGS)])
def test_axe_finds_nothing_in_any_state_of_an_exercise(course, site, page, slug, lang):
    """With a failed result, with hints, solution and question, and solved, an exercise has no accessibility fault, light or dark."""
    page.set_viewport_size({"width": 390, "height": 800})
    exercise = course.exercises[slug]
    here = f'real-fans-exercise[slug="{slug}"]'
    element = open_exercise(page, site, course, slug, lang)
    element.locator('[data-action="check"]').click()
    state(element, "graded")
    found = {"graded empty": faults(page, ROOT, here)}
    for _ in range(3):
        element.locator('[data-action="hint"]').click()
    element.locator('[data-action="solution"]').click()
    element.locator(".rf-outcome h4:focus").wait_for()
    element.locator('[data-action="clear"]').click()
    found["hints, solution, question"] = faults(page, ROOT, here)
    element.locator('[data-action="no"]').click()
    page.evaluate("document.activeElement.blur()")
    answer_by_keyboard(page, element, exercise, exercise.solution(0, lang), exercise.shown(0, lang))
    element.locator('[data-action="check"]').click()
    element.locator('.rf-check[data-verdict="passed"]').first.wait_for()
    found["solved"] = faults(page, ROOT, here)
    assert found == {name: [] for name in found}


@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_on_the_home_page(site, page, lang):
    """The home page has no accessibility fault in any language or scheme."""
    page.goto(f"{site}/{PREFIX[lang]}")
    assert faults(page, ROOT) == []
