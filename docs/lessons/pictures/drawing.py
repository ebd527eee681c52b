"""What the scripts of the lessons' pictures share: `python docs/lessons/pictures/<lesson>.py` draws one lesson's, in three languages.

Every picture is 400 units wide with letters of 14 or more, so that it can be read on a phone. No meaning rests on colour alone.
"""

from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
WIDTH = 400
_GROUP = {"en": ",", "fr": "\u202f", "hr": "."}


def save(lesson, name, lang, svg):
    """As with the pages: x.svg is English, x.fr.svg takes its place on the French page."""
    suffix = "" if lang == "en" else f".{lang}"
    (HERE / f"{lesson}-{name}{suffix}.svg").write_text(svg, encoding="utf-8")


def text(x, y, words, style="", anchor="start"):
    return f'<text class="{style}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'


def svg(title, height, style, parts):
    """A picture that follows a dark page, because an SVG in an <img> takes the colour scheme of its place."""
    lines = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n"
        f'<rect class="paper" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="10"/>\n{lines}\n</svg>\n'
    )


def pale(lang, height, shapes):
    """A picture that brings its own pale ground, the same in the light and in the dark scheme; the ground is its first shape."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" lang="{lang}" font-family="system-ui, sans-serif">'
    )
    return "\n".join([head, *shapes, "</svg>", ""])


def line(d, colour, width=3):
    return f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>'


def grouped(value, lang):
    """A whole number with its thousands apart, as the language writes it."""
    return f"{value:,}".replace(",", _GROUP[lang])
