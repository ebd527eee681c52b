"""Classes for the tests of what other programs read: answers graded for real, hostile ones, and how JSON has to look."""

from dataclasses import replace

from grader.answer import Answer, read_file
from grader.check import Feedback
from grader.code import open_here
from grader.cohort import Entry
from grader.report import GRADED, STOPPED, UNREADABLE, CheckResult, Report, from_document, to_json
from grader.run import Bench
from grader.wire import decode

HOSTILE = (
    "]]>\x00\x1b[31m</failure><b>&amp;\r\n::error::x\n##[group]|`@all` ![i](http://e.x)\u202e{name}%0A=1+1\ud800\ufffe"
)
RIGHT = "def double(x):\n    return 2 * x\nword = 'twice'\n"
HALF = "def double(x):\n    return x\nword = 'once'\n"
UNSURE = "def double(x):\n    return 2 * x\nword = 'twice?'\n"
MISSING = Report("double-it", "1", 0, "0" * 64, UNREADABLE, 6, reason="no_answer_cells")
LATE = Report("double-it", "1", 0, "1" * 64, STOPPED, 6, reason="time")
UNKNOWN = Report("", "", 0, "2" * 64, UNREADABLE, 0, reason="unknown_kind", values={"found": ".exe"})


def graded(course, **files):
    """Entries of the tiny course, from each answer's code; keywords are students, `__` stands for a slash."""
    with Bench(course.exercises["double-it"], open_here) as bench:
        reports = {name: bench.grade(Answer("double-it", cells=(code,)), "secret") for name, code in files.items()}
    return [Entry(f"{name.replace('__', '/')}.py", report) for name, report in reports.items()]


def a_class(course):
    """One answer of each sort: right, half right, unsure, unreadable, stopped, of no exercise."""
    return [
        *graded(course, ana__double=RIGHT, bo__double=HALF, cy__double=UNSURE),
        Entry("di/notes.ipynb", MISSING),
        Entry("ed/double.py", LATE),
        Entry("flo/setup.exe", UNKNOWN),
    ]


def hostile(name=HOSTILE):
    """An answer whose every text is hostile: its name, its exercise, its checks and what they say."""
    said = Feedback("wrong_word", {"found": HOSTILE})
    checks = (
        CheckResult("word", "failed", 0, 2, feedback=(said,)),
        CheckResult(HOSTILE, "unsure", 0, 1, hidden=True, feedback=(said, Feedback(HOSTILE))),
    )
    return Entry(f"{name}/double.py", Report("double-it", "1", 0, "3" * 64, GRADED, 3, checks))


def saved(entry):
    """The entry as it comes back from its saved report."""
    return replace(entry, report=from_document(decode(to_json(entry.report).encode())))


def spies(course):
    """Answers to the course's own hidden checks that try to say what they were asked."""
    tries = (
        "def is_fake(account):\n    raise ValueError(str(account))\n",
        "def is_fake(account):\n    print(account)\n    return str(account)\n",
        "def is_fake(account):\n    return account['crawled_at'] > '2013'\n",
    )
    exercise = course.exercises["fake-detector"]
    with Bench(exercise, open_here) as bench:
        answers = [Answer(exercise.slug, cells=(code,)) for code in tries]
        answers += [read_file(path, exercise.slug) for path in sorted(exercise.solutions.glob("wrong/*.py"))]
        return [Entry(f"s{n}/a.py", bench.grade(answer, "secret")) for n, answer in enumerate(answers)]


def differs(value, rule, place="$"):
    """Where JSON breaks a rule: a type, a tuple of values, a function, [rule] for lists, {key: rule} with `?key` optional."""
    if isinstance(rule, dict):
        if not isinstance(value, dict):
            return [f"{place}: no object"]
        keys = {key.lstrip("?"): (inner, key.startswith("?")) for key, inner in rule.items()}
        wrong = [f"{place}.{key}: unknown" for key in value.keys() - keys.keys()]
        wrong += [f"{place}.{key}: missing" for key, (_, free) in keys.items() if key not in value and not free]
        return wrong + [
            d for key in value.keys() & keys.keys() for d in differs(value[key], keys[key][0], f"{place}.{key}")
        ]
    if isinstance(rule, list):
        if not isinstance(value, list):
            return [f"{place}: no list"]
        return [d for n, item in enumerate(value) for d in differs(item, rule[0], f"{place}[{n}]")]
    holds = value in rule if isinstance(rule, tuple) else type(value) is rule if isinstance(rule, type) else rule(value)
    return [] if holds else [f"{place}: {value!r}"]
