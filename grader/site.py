"""The site's one link to MkDocs: a hook that puts exercises into pages and their files beside them.

Everything else about pages is `grader.pages`, which needs no MkDocs.
"""

from __future__ import annotations

import html
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import markdown
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.utils import get_relative_url

from grader.course import Course, load_course
from grader.errors import CourseError
from grader.exercise import Exercise
from grader.pages import CHECK, DEFAULT, MENTION, TAG, check_pages
from grader.search import sections
from grader.texts import LANGS, ui

ASSETS = "assets/real-fans/"
_PLACE = re.compile(rf"(?:<p>\s*)?{TAG.pattern}(?:\s*</p>)?")

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_EMPTY_CORNER = re.compile(r"(<tr>\s*)<th[^>]*></th>")

log = get_plugin_logger("real-fans")
_course: Course
_index: dict[str, list[dict[str, str]]] = {}


def expand(page: str, exercises: Mapping[str, Exercise], lang: str, assets: str) -> str:
    """A page's HTML with every exercise tag filled: title, prompt, and what its script needs, as JSON."""
    return _PLACE.sub(lambda match: element(exercises[match[1]], lang, assets), page)


def mention(text: str, exercises: Mapping[str, Exercise], lang: str) -> str:
    """A page's Markdown with `{exercise:slug}` replaced by the exercise's title and minutes, `{check:slug/id}` by the check's title."""
    text = MENTION.sub(
        lambda match: f"*{exercises[match[1]].title[lang]}* {exercises[match[1]].minutes}\u00a0min", text
    )
    return CHECK.sub(
        lambda match: f"*{exercises[match[1]].check_title(match[2], lang)}*" if match[1] in exercises else match[0],
        text,
    )


def element(exercise: Exercise, lang: str, assets: str) -> str:
    """An exercise as the page holds it before any script has run: readable, with everything to start from."""
    details = {
        "slug": exercise.slug,
        "variant": 0,
        "lang": lang,
        "kind": exercise.widget,
        "version": exercise.version,
        "points": exercise.points,
        "minutes": exercise.minutes,
        "material": exercise.shown(0, lang),
        "starter": exercise.starters.get(lang, ""),
        "texts": ui("front", lang),
        "hints": list(exercise.hints[lang]),
        "assets": assets,
    }
    # Below the exercise's own h3, a prompt's headings begin at h4; its anchors carry the slug, so that they are the page's only ones.
    prompt = markdown.markdown(
        exercise.prompt[lang],
        extensions=["tables", "fenced_code", "toc"],
        extension_configs={
            "toc": {"baselevel": 3, "slugify": lambda title, _: f"{exercise.slug}-{_slug(title)}", "marker": ""}
        },
    )
    return (
        f'<real-fans-exercise slug="{exercise.slug}" lang="{lang}" data-state="idle">'
        f'<h3 id="{exercise.slug}">{html.escape(exercise.title[lang])}</h3><div class="rf-prompt">{prompt}</div>'
        f'<script type="application/json">{script_json(details)}</script></real-fans-exercise>'
    )


def _slug(title: str) -> str:
    return re.sub(r"\W+", "-", title.lower()).strip("-")


def accessible_tables(page: str) -> str:
    """Tables in boxes of their own, which scroll; where the corner is empty, rows have their headings in the first column."""
    return _TABLE.sub(lambda match: f'<div class="site-scroll">{_row_headings(match[0])}</div>', page)


def _row_headings(table: str) -> str:
    corner = _EMPTY_CORNER.search(table)
    if not corner:
        return table
    head, body = table[: corner.start()] + corner[1] + "<td></td>", table[corner.end() :]
    return head + re.sub(r"(<tr>\s*)<td([^>]*)>(.*?)</td>", r'\1<th scope="row"\2>\3</th>', body, flags=re.DOTALL)


def script_json(value: Any) -> str:
    """JSON that no text in it can end a script element with."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def copy(source: Path, target: Path) -> int:
    """Copies a folder's files into another folder; returns how many bytes they have."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    return sum(path.stat().st_size for path in target.rglob("*") if path.is_file())


def put_below(stylesheets: Path) -> None:
    """Puts Material's styles into a cascade layer, so that the site's and the exercises' own count before them."""
    for file in stylesheets.glob("*.css"):
        css = file.read_text(encoding="utf-8").removeprefix('@charset "UTF-8";').removeprefix("\ufeff")
        if not css.startswith("@layer"):
            file.write_text(f"@layer material{{{css}}}", encoding="utf-8")


def _words_for(lang: str) -> dict[str, Any]:
    """What the theme's templates say, in the page's language and, for switches between them, in all."""
    return {"page_lang": lang, "ui": ui("site", lang), "uis": {each: ui("site", each) for each in LANGS}}


def _root(config: Any) -> Path:
    return Path(config.config_file_path).parent


def _lang(config: Any) -> str:
    return config.plugins["i18n"].current_language


def on_config(config: Any) -> None:
    """Loads the course and checks the pages, before the first language is built."""
    global _course
    if config.plugins["i18n"].building:
        return
    try:
        _course = load_course(_root(config))
        findings = check_pages(Path(config.docs_dir), _course.exercises, _course.checks)
        if findings:
            raise CourseError(findings)
    except CourseError as error:
        raise PluginError(f"{len(error.findings)} finding(s):\n{error}") from None
    _index.clear()
    log.info(f"Course loaded: {len(_course.exercises)} exercises; pages agree in all languages")


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    return mention(markdown, _course.exercises, _lang(config))


@event_priority(-100)
def on_page_content(content: str, page: Any, config: Any, files: Any) -> str:
    page.has_exercise = bool(TAG.search(content))
    content = expand(content, _course.exercises, _lang(config), get_relative_url(ASSETS, page.url))
    return accessible_tables(content)


def on_page_context(context: dict[str, Any], page: Any, config: Any, nav: Any) -> dict[str, Any]:
    lang = _lang(config)
    _index.setdefault(lang, []).extend(sections(page.content, page.url, page.title))
    return {**context, **_words_for(lang), "assets": get_relative_url(ASSETS, page.url)}


def on_template_context(context: dict[str, Any], template_name: str, config: Any) -> dict[str, Any]:
    return {**context, **_words_for(DEFAULT)}


def on_post_template(output: str, template_name: str, config: Any) -> str:
    """One page for unknown addresses serves all languages: the default language's, with the others' words in it."""
    return "" if template_name == "404.html" and _lang(config) != DEFAULT else output


def on_post_build(config: Any) -> None:
    """Writes the language's search index and, once, the exercises' files."""
    site, lang = Path(config.site_dir), _lang(config)
    target = site / "search" / f"{lang}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(_index.get(lang, []), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    put_below(site / "assets" / "stylesheets")
    shutil.rmtree(site / "assets" / "javascripts", ignore_errors=True)  # Material's, which no page asks for
    if lang != DEFAULT:
        return
    for name, source, made_by in (
        ("front end", "grader/front/dist", "npm run build in grader/front"),
        ("Python bundle", "build/python", "python -m grader.bundle --out build/python"),
    ):
        if (_root(config) / source).is_dir():
            size = copy(_root(config) / source, site / ASSETS / ("python" if "python" in source else ""))
            log.info(f"Copied the {name}: {size / 1e6:.1f} MB")
        else:
            log.warning(f"{source} is missing, exercises will not work. Make it: {made_by}")
