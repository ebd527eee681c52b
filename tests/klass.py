"""A class that never was: invented names, answers put together by chance, graded for real. The same seed draws the same class."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.answer import Answer
from grader.code import open_here
from grader.cohort import Entry
from grader.course import Course
from grader.report import STOPPED, Report
from grader.run import Bench, unreadable

WRITING, CODE, CARDS = "fix-the-begging-post", "fake-detector", "spot-the-fakes"
_SYLLABLES = ("ža", "lo", "mü", "šé", "čo", "ri", "tö", "đe", "na", "vu", "lï", "ke", "ćo", "ba", "zy", "nö")
_OPENINGS = (
    "Does your sourdough stay flat in winter?",
    "Home bakers, is your dough slow in December?",
    "Baking for a child with coeliac disease?",
    "For commuters who leave before seven:",
    "Hi followers!",
    "Hello everybody!!!",
    "Dear customers,",
)
_MIDDLES = (
    "The dough is just too cold.",
    "Your dough isn’t dead, it only freezes.",
    "Warm flour is half the secret, my grandmother said.",
    "We have been baking here for {n} years and love what we do.",
    "A birthday cake without gluten is possible, {n} eggs and patience.",
    "Nothing beats the smell of bread at {n} in the morning.",
    "Put the bowl beside the stove for {n} minutes before you knead.",
    "I tried it with rye, with spelt and with {n} sorts of honey.",
    "Our oven broke on Monday, so the rolls were late, sorry.",
    "An old baker told me to fold the dough {n} times and then wait.",
)
_THOUGHTS = (
    ("I", "My mother", "A neighbour", "Our apprentice", "The woman from number nine", "Half the street", "My son", "Everyone here"),
    ("kneads", "forgets", "freezes", "weighs", "wraps", "warms", "slices", "tastes", "folds", "guards"),
    ("the rye", "every crumb", "a stiff dough", "the old starter", "two loaves", "the last bun", "spelt flour", "the crust"),
    ("before sunrise", "on the balcony", "with cold hands", "beside the radio", "after the match", "in a clay pot",
     "while it rains", "without a scale", "for the whole stairwell", "until the windows steam up"),
)  # fmt: skip
_ENDINGS = (
    "Keep it at 24–26 °C, for example in the oven with only the light on.",
    "On Saturday from 9 to 12 I’ll fill you a jar of our starter, free.",
    "Please like our Facebook page!",
    "Follow us and share this with all your friends!!!",
    "Only {n} more followers until we reach 1,000.",
    "Our recipe for gluten-free buns has five lines; ask at the counter and I’ll write it down.",
    "You will not believe what happens next.",
    "Click the link in our bio to find out more.",
)
_RULES = (
    "account['friends_count'] > {n} * account['followers_count']",
    "account['followers_count'] < {n}",
    "account['friends_count'] > 80 and account['friends_count'] > {n} * account['followers_count']",
    "account['statuses_count'] < {n}",
    "account['friends_count'] > {n} + account['followers_count']",
    "True",
)


@dataclass(frozen=True)
class Klass:
    """Entries as `read_cohort` gives them, and the answers by their entries' names."""

    entries: list[Entry]
    answers: Mapping[str, Answer]


def names(draw: random.Random, count: int) -> list[str]:
    """Invented names, each another."""
    found: dict[str, None] = {}
    while len(found) < count:
        first, last = ("".join(draw.choices(_SYLLABLES, k=k)).capitalize() for k in (2, 3))
        found[f"{first} {last}"] = None
    return list(found)


def post(draw: random.Random) -> str:
    """A post that somebody might write: an opening, a few thoughts, an ending."""
    thoughts = [" ".join(map(draw.choice, _THOUGHTS)) + "." for _ in range(draw.randint(1, 3))]
    parts = [draw.choice(_OPENINGS), draw.choice(_MIDDLES), *thoughts, draw.choice(_ENDINGS)]
    return " ".join(parts).replace("{n}", str(draw.randint(3, 40)))


def rule(draw: random.Random) -> str:
    """A detector that somebody might write."""
    name = draw.choice(("account", "account", "profile", "a"))
    body = draw.choice(_RULES).replace("{n}", str(draw.choice((5, 10, 10, 20, 30)))).replace("account[", f"{name}[")
    return f"def is_fake({name}):\n    # {' '.join(map(draw.choice, _THOUGHTS))}\n    return {body}\n"


def cards(draw: random.Random, course: Course) -> list[str]:
    """Marks of somebody who is right most of the time."""
    exercise = course.exercises[CARDS]
    fakes, skill = set(exercise.solution(0, "en")["fakes"]), draw.uniform(0.4, 1)
    everyone = [card["id"] for card in exercise.shown(0, "en")["cards"]]
    return [id for id in everyone if (id in fakes) == (draw.random() < skill)]


def klass(course: Course, count: int, seed: int, exercises: tuple[str, ...] = (WRITING, CODE, CARDS)) -> Klass:
    """A class of so many students, three of whom copied a post, one of whom handed in garbage and one a loop without end."""
    draw = random.Random(seed)
    entries, answers = [], {}
    students = names(draw, count)
    copied = "Bread for those who get up at four: I bake mine the evening before, wrap it in a wet cloth and leave it on the balcony."
    for slug in exercises:
        with Bench(course.exercises[slug], open_here) as bench:
            known: dict[str, Report] = {}
            for at, student in enumerate(students):
                answer = {
                    WRITING: lambda: Answer(WRITING, values={"post": post(draw)}),
                    CODE: lambda: Answer(CODE, cells=(rule(draw),)),
                    CARDS: lambda: Answer(CARDS, values={"fakes": cards(draw, course)}),
                }[slug]()
                if slug == WRITING and at in (3, 5, 8):
                    end = ("", " Try it!", " Come on Sunday, we open at eight.")[(3, 5, 8).index(at)]
                    answer = Answer(
                        WRITING, values={"post": copied.replace("wet", ("wet", "damp", "wet")[at % 3]) + end}
                    )
                key = repr((answer.values, answer.cells))
                report = known.setdefault(key, None) or bench.grade(answer)
                known[key] = report
                if at == 1 and slug == WRITING:
                    report, answer = unreadable("not_utf8", {"byte": 3}, course.exercises[slug]), None
                if at == 2 and slug == CODE:
                    report = Report(slug, report.exercise_version, 0, "0" * 64, STOPPED, 10, (), "time")
                name = f"{student}/{slug}{'.py' if slug == CODE else '.json'}"
                entries.append(Entry(name, report, "en"))
                if answer:
                    answers[name] = answer
    return Klass(sorted(entries, key=lambda entry: entry.name), answers)


def save(klass: Klass, folder: Path) -> None:
    """The class's reports as `grader grade --out` saves them."""
    from grader.report import to_json

    for entry in klass.entries:
        file = folder / f"{entry.name}.report.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(to_json(entry.report) + "\n", encoding="utf-8")
