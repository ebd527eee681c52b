"""The exercises in the page, as a learner meets them: in a real browser, by keyboard, on a phone, in three languages."""

import json
import subprocess
import sys

import pytest
from conftest import ROOT
from drive import ONE_A_WIDGET, SLUGS, answer_by_keyboard, half, lesson_of, open_exercise, press, state

from grader.texts import LANGS

PHONE = {"width": 320, "height": 640}
ROUND = [(slug, LANGS[number % len(LANGS)]) for number, slug in enumerate(SLUGS)]


def verdicts(element):
    return {
        node.get_attribute("data-check"): node.get_attribute("data-verdict")
        for node in element.locator("[data-check]").all()
    }


@pytest.mark.parametrize(("slug", "lang"), ROUND)
def test_an_exercise_is_done_by_keyboard_alone_on_a_phone(course, site, context, page, slug, lang):
    """At 320 px, with Tab, Space, arrows and typing, the solution earns every point, nothing asks third parties and nothing scrolls sideways."""
    page.set_viewport_size(PHONE)
    element = open_exercise(page, site, course, slug, lang)
    exercise = course.exercises[slug]
    answer_by_keyboard(page, element, exercise, exercise.solution(0, lang), exercise.shown(0, lang))
    press(page, slug, "check")
    state(element, "graded", "failed")
    assert set(verdicts(element).values()) == {"passed"}, element.locator(".rf-results").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.evaluate("document.activeElement.closest('real-fans-exercise') !== null"), (
        "the focus stays with the exercise"
    )
    assert not context.foreign and not page.errors and not context.cookies()


@pytest.mark.parametrize("lang", LANGS)
def test_every_exercise_fits_a_phone(course, site, page, lang):
    """At 320 px no exercise is drawn wider than the screen, in any language."""
    page.set_viewport_size(PHONE)
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")  # draw without Python
    for slug in SLUGS:
        open_exercise(page, site, course, slug, lang)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], slug


@pytest.mark.parametrize("slug", SLUGS)
def test_the_task_can_be_read_without_any_script(course, site, browser, slug):
    """Lesson and task are in the page itself."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/{lesson_of(course, slug)}/")
    prompt = page.locator(f'real-fans-exercise[slug="{slug}"] .rf-prompt')
    assert len(prompt.inner_text()) > 100
    context.close()


def kept(page, slug):
    """What the browser stores of an exercise."""
    return json.loads(page.evaluate("slug => localStorage.getItem('real-fans/' + slug)", slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_half_an_answer_survives_a_reload_and_a_change_of_language(course, site, page, slug):
    """What was written but never checked is there again after a reload and in another language, in the widget and in storage."""
    exercise = course.exercises[slug]
    element = open_exercise(page, site, course, slug)
    answer = half(exercise, exercise.solution(0, "en"), exercise.shown(0, "en"))
    answer_by_keyboard(page, element, exercise, answer, exercise.shown(0, "en"))
    written = kept(page, slug)["value"]
    assert written == answer
    page.reload()
    for lang in ("en", "hr"):
        open_exercise(page, site, course, slug, lang)
        assert kept(page, slug)["value"] == written


@pytest.mark.parametrize("slug", ONE_A_WIDGET)
def test_a_result_is_told_again_in_the_language_changed_to(course, site, page, slug):
    """After a change of language the saved result stands there in the new one, not graded anew."""
    exercise = course.exercises[slug]
    element = open_exercise(page, site, course, slug)
    element.locator('[data-action="check"]').click()
    state(element, "graded")
    report = kept(page, slug)["graded"]["report"]
    element = open_exercise(page, site, course, slug, "hr")
    state(element, "graded")
    assert exercise.check_title(next(iter(verdicts(element))), "hr") in element.locator(".rf-results").inner_text()
    assert kept(page, slug)["graded"]["report"] == report


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("while True: pass", "longer than the time limit"),
        ("import os; os._exit(0)", "ended before it had answered"),
        ("print('x' * 2_000_000)", "printed far too much"),
    ],
)
def test_an_answer_that_hangs_ends_python_or_floods_is_stopped_and_the_next_one_graded(course, site, page, code, told):
    """The page outlives any code: it says what was stopped, keeps the code, restarts Python by itself and grades the next attempt."""
    exercise = next(e for e in course.exercises.values() if e.functions)
    name = exercise.functions[0].name
    element = open_exercise(page, site, course, exercise.slug)
    source = f"def {name}({', '.join(exercise.functions[0].parameters)}):\n    {code}\n"
    answer_by_keyboard(page, element, exercise, {name: source}, exercise.shown(0, "en"))
    press(page, exercise.slug, "check")
    element.locator('.rf-results[data-status="stopped"]').wait_for()
    assert told in element.locator(".rf-results").inner_text()
    assert kept(page, exercise.slug)["value"][name].split() == source.split()
    page.evaluate("document.activeElement.blur()")
    answer_by_keyboard(page, element, exercise, exercise.solution(0, "en"), exercise.shown(0, "en"))
    press(page, exercise.slug, "check")
    element.locator('.rf-results[data-status="graded"]').wait_for()
    assert set(verdicts(element).values()) == {"passed"}


@pytest.mark.parametrize(
    "stored",
    [
        '{"hints": 99, "value": 5}',
        '{"variant": "abc", "graded": {}}',
        '{"value": {"post": 5, "fakes": "x", "is_fake": 7}}',
        "[1",
        "null",
    ],
)
@pytest.mark.parametrize("slug", ONE_A_WIDGET)
def test_whatever_is_stored_the_exercise_can_be_done(course, site, page, slug, stored):
    """A damaged record in the browser's storage costs at most itself: the exercise is drawn and graded."""
    page.goto(f"{site}/assets/favicon.svg")
    page.evaluate("([slug, stored]) => localStorage.setItem('real-fans/' + slug, stored)", [slug, stored])
    element = open_exercise(page, site, course, slug)
    element.locator('[data-action="check"]').click()
    state(element, "graded")
    assert page.errors == []


def test_newer_work_of_another_tab_is_shown_not_overwritten(course, site, context, page):
    """What was written in one tab appears in the other, so that neither saves over it."""
    slug = next(e.slug for e in course.exercises.values() if e.widget == "writing")
    field = next(f.name for f in course.exercises[slug].fields)
    first = open_exercise(page, site, course, slug)
    other = context.new_page()
    second = open_exercise(other, site, course, slug)
    second.locator("textarea").fill("written later, over there")
    page.wait_for_function(
        "slug => document.querySelector(`real-fans-exercise[slug='${slug}'] textarea`).value === 'written later, over there'",
        arg=slug,
    )
    first.locator('[data-action="check"]').click()
    state(first, "graded")
    assert kept(page, slug)["value"][field] == "written later, over there"


def test_a_broken_load_says_what_to_do_and_can_be_tried_again(course, site, page):
    """Without Python the page says so in words, keeps the answer and recovers when the network is back."""
    slug = SLUGS[0]
    page.route("**/python/**", lambda route: route.abort())
    element = open_exercise(page, site, course, slug)
    press(page, slug, "check")
    state(element, "failed")
    assert len(element.locator(".rf-trouble").inner_text()) > 40
    page.unroute("**/python/**")
    element.locator('[data-action="retry"]').click()
    state(element, "ready", "graded")
    element.locator('[data-action="check"]').click()
    state(element, "graded")


@pytest.mark.parametrize("slug", ONE_A_WIDGET)
def test_an_exported_answer_is_graded_by_the_command_alike(course, site, page, tmp_path, slug):
    """The exported file is an answer of the documented form, and the command's report is the page's."""
    exercise = course.exercises[slug]
    element = open_exercise(page, site, course, slug, "fr")
    answer_by_keyboard(page, element, exercise, exercise.solution(0, "fr"), exercise.shown(0, "fr"))
    press(page, slug, "check")
    state(element, "graded")
    with page.expect_download() as download:
        element.locator('[data-action="export"]').click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert set(json.loads(file.read_text(encoding="utf-8"))) == {"exercise", "variant", "lang", "answer"}
    graded = subprocess.run(
        [sys.executable, "-m", "grader", "grade", str(file), "--format", "json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert graded.stdout.strip() == kept(page, slug)["graded"]["report"]


@pytest.mark.parametrize("slug", ONE_A_WIDGET)
def test_hints_come_in_three_steps_and_then_the_solution(course, site, page, slug):
    """Each press tells one hint more; after the third a solution stands beside one's own answer."""
    element = open_exercise(page, site, course, slug)
    for number in (1, 2, 3):
        press(page, slug, "hint")
        assert element.locator(".rf-hints li").count() == number
    press(page, slug, "solution")
    element.locator(".rf-outcome h4:focus").wait_for()


@pytest.mark.parametrize("slug", ONE_A_WIDGET)
def test_other_material_is_another_variant_and_clearing_leaves_no_trace(course, site, page, slug):
    """«Fresh» shows the next variant; «clear» asks first, then forgets everything."""
    element = open_exercise(page, site, course, slug)
    state(element, "ready")
    element.locator('[data-action="fresh"]').click()
    page.wait_for_function(
        "slug => JSON.parse(localStorage.getItem('real-fans/' + slug) ?? '{}').variant === 1", arg=slug
    )
    element.locator('[data-action="clear"]').click()
    element.locator('[data-action="yes"]').click()
    page.wait_for_function("slug => localStorage.getItem('real-fans/' + slug) === null", arg=slug)
