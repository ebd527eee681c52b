"""The pytest plugin: gives checks their fixtures, and takes their outcomes."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

import pytest

from grader import schema
from grader.answer import Answer
from grader.check import FAILED, PASSED, UNSURE, Feedback, Outcome, fail, plain
from grader.code import Code
from grader.errors import Stopped
from grader.exercise import Exercise
from grader.report import CheckResult

MARK = "check"
_KNOWN_TYPES = frozenset(
    "tuple set frozenset bytes bytearray complex range function builtin_function_or_method method type module generator "
    "map filter zip enumerate dict_keys dict_values dict_items Counter defaultdict OrderedDict deque date datetime "
    "timedelta Decimal Fraction Match NoneType ndarray bool_ int64 float64 DataFrame Series".split()
)
"""The types that are told by name. Others an answer could name after a hidden case that it was asked about."""
_KNOWN_ERRORS = frozenset(
    "SyntaxError IndentationError NameError TypeError ValueError KeyError IndexError ZeroDivisionError AttributeError "
    "ImportError ModuleNotFoundError RecursionError AssertionError UnboundLocalError".split()
)


@dataclass(frozen=True)
class Case:
    """One answer on trial: its values as far as they could be got, its code, and its exercise's material."""

    answer: Answer
    exercise: Exercise
    secret: str
    values: Mapping[str, Any]
    failures: Sequence[Mapping[str, Any] | None]
    code: Code
    once: dict[str, Any] = field(default_factory=dict)


class Given:
    """The fixture `answer`: values by name as attributes or items, functions by `call` and `map`.

    Asking for a value that is missing or not what the exercise declares ends the check with the engine's feedback.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._fields = {field.name: field for field in case.exercise.fields}

    @property
    def lang(self) -> str:
        """The language in which the answer was given."""
        return self._case.answer.lang

    def __getitem__(self, name: str) -> Any:
        case, declared = self._case, self._fields[name]
        reply = case.values.get(name, {"missing": True})
        if "unplain" in reply:
            fail(_wrong_type("answer_wrong_type", declared.name, declared.type, _unplain(reply)))
        if "value" not in reply:
            _fail_missing(case, name)
        if problem := schema.problem(reply["value"], declared):
            fail(Feedback(problem.id, problem.values))
        return reply["value"]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._fields:
            raise AttributeError(f"the exercise declares no answer value {name!r}")
        return self[name]

    def call(self, name: str, *arguments: Any) -> Any:
        """What the answer's function returns for these arguments."""
        return self.map(name, [arguments], star=True)[0]

    def map(self, name: str, items: Sequence[Any], star: bool = False) -> list[Any]:
        """What the answer's function returns for each item, called in one batch; `star` spreads each item as arguments."""
        case, declared = self._case, self._fields[name]
        replies = case.code.map(name, [tuple(item) if star else (item,) for item in items])
        return [self._result(declared, reply) for reply in replies]

    def once(self, name: str, make: Callable[[], Any]) -> Any:
        """What `make` comes to for this answer; it is called by the first check that asks for `name`, and not again."""
        if name not in self._case.once:
            self._case.once[name] = make()
        return self._case.once[name]

    def _result(self, declared: schema.Field, reply: Mapping[str, Any]) -> Any:
        if "value" in reply and schema.matches(reply["value"], declared.returns):
            return reply["value"]
        if "missing" in reply:
            _fail_missing(self._case, declared.name)
        if reply.get("misfit") is True:
            signature = f"{declared.name}({', '.join(declared.parameters)})"
            fail(Feedback("answer_signature", {"name": declared.name, "parameters": signature}))
        if "raised" in reply:
            fail(Feedback("answer_raised", {"name": declared.name, **_raised(self._case, reply)}))
        if "unplain" in reply:
            fail(_wrong_type("result_wrong_type", declared.name, declared.returns, _unplain(reply)))
        found = schema.type_text(schema.type_name(reply["value"]))
        fail(_wrong_type("result_wrong_type", declared.name, declared.returns, found))


def _fail_missing(case: Case, name: str) -> NoReturn:
    """A cell that raised is the likelier reason for a missing value than forgetting it."""
    for number, failure in enumerate(case.failures, 1):
        if failure:
            fail(Feedback("cell_raised", {"name": name, "cell": number, **_raised(case, failure)}))
    fail(Feedback("answer_missing", {"name": name}))


def _raised(case: Case, reply: Mapping[str, Any]) -> dict[str, Any]:
    """What was raised and where: a claim, so only names of Python's own errors and lines that the answer has are told."""
    error = getattr(builtins, str(reply["raised"]), None)
    name = error.__name__ if isinstance(error, type) and issubclass(error, BaseException) else "Exception"
    sources = (*case.answer.cells, *(value for value in case.answer.values.values() if isinstance(value, str)))
    longest = max((source.count("\n") + 1 for source in sources), default=0)
    line = reply.get("line")
    known = name if name in _KNOWN_ERRORS else "other"
    told = line if type(line) is int and 0 <= line <= longest else 0
    return {"error": name, "line": told, "meaning": {"text": f"error_{known}"}}


def _unplain(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    """What came back in words; a plain type that wasn't passed on holds something that can't be."""
    name = reply["unplain"]
    return schema.type_text(name) if type(name) is str and name in _KNOWN_TYPES else {"text": "type_unusable"}


def _wrong_type(id: str, name: str, expected: str, found: Mapping[str, Any]) -> Feedback:
    return Feedback(id, {"name": name, "expected": schema.type_text(expected), "found": found})


@dataclass
class Judge:
    """The plugin's state: the case before it, and the results of its checks so far."""

    case: Case | None = None
    results: list[CheckResult] = field(default_factory=list)
    stopped: Stopped | None = None
    broken: list[str] = field(default_factory=list)
    items: list[pytest.Item] = field(default_factory=list)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Make the marker known."""
        config.addinivalue_line("markers", f"{MARK}(points, hidden=False, ideas=()): what a check is worth and teaches")

    @pytest.fixture
    def answer(self) -> Given:
        """The answer on trial."""
        return Given(self.case)

    @pytest.fixture
    def data(self) -> Mapping[str, Any]:
        """What the exercise's `data.make` drew for this variant; shared by its checks, so not to be changed."""
        return self.case.exercise.material(self.case.answer.variant)

    @pytest.fixture
    def hidden(self) -> Any:
        """What the exercise's `data.make_hidden` drew for this variant and secret."""
        return self.case.exercise.hidden(self.case.answer.variant, self.case.secret)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the checks that were collected."""
        self.items = list(items)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo) -> pytest.TestReport:
        """Take the outcome of a check, or what kept it from having one.

        pytest's own report isn't made: nobody reads it, and its traceback would cost ten times the check.
        """
        problem = call.excinfo.value if call.excinfo else None
        if call.when == "call" or problem is not None:
            self._take(item, problem)
        outcome = "failed" if problem is not None and call.when == "setup" else "passed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)

    def _take(self, item: pytest.Item, problem: BaseException | None) -> None:
        if isinstance(problem, Stopped):
            self.stopped = problem
        elif problem is None or isinstance(problem, Outcome):
            self.results.append(_result(item, problem or Outcome(PASSED, ())))
        else:
            self.broken.append(f"{check_id(item)}: {type(problem).__name__}: {problem}")
            self.results.append(_result(item, Outcome(UNSURE, (Feedback("check_broke"),))))


def check_id(item: pytest.Item) -> str:
    """A check's id: its function's name without `test_`."""
    return item.name.removeprefix("test_")


def marked(item: pytest.Item) -> Mapping[str, Any]:
    """What a check's marker says: points, hidden, ideas."""
    mark = item.get_closest_marker(MARK)
    return mark.kwargs if mark else {}


def points_of(item: pytest.Item) -> int:
    """What a check is worth."""
    return marked(item).get("points", 0)


def _result(item: pytest.Item, outcome: Outcome) -> CheckResult:
    worth = points_of(item)
    earned = {PASSED: worth, FAILED: max(0, min(outcome.points, worth)), UNSURE: 0}[outcome.verdict]
    hidden = bool(marked(item).get("hidden", False))
    feedback = tuple(map(_plain, outcome.feedback))
    return CheckResult(check_id(item), outcome.verdict, earned, worth, hidden, feedback)


def _plain(feedback: Feedback) -> Feedback:
    return Feedback(feedback.id, plain(feedback.values), tuple((start, end) for start, end in feedback.spans))
