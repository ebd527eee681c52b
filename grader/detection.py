"""How well does a rule tell bought followers from people? Counts, MCC, and the rules others have published.

Everything here is a pure function of plain data. Formulas and sources: docs/reference/statistics.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import sqrt

Account = Mapping[str, object]


@dataclass(frozen=True)
class Counts:
    """The four ways a verdict can turn out. A hit is a bought account called fake, a false alarm a person called fake."""

    hits: int
    misses: int
    alarms: int
    cleared: int

    @property
    def bought(self) -> int:
        return self.hits + self.misses

    @property
    def people(self) -> int:
        return self.alarms + self.cleared

    @property
    def hit_share(self) -> float:
        """Share of the bought accounts that were found; 0 where there were none."""
        return self.hits / self.bought if self.bought else 0.0

    @property
    def alarm_share(self) -> float:
        """Share of the people who were called fake; 0 where there were none."""
        return self.alarms / self.people if self.people else 0.0


def count(truth: Iterable[bool], verdicts: Iterable[bool]) -> Counts:
    """Compare verdicts with the truth, pair by pair; both must be of the same length."""
    pairs = [(bool(bought), bool(said)) for bought, said in zip(truth, verdicts, strict=True)]
    return Counts(
        hits=pairs.count((True, True)),
        misses=pairs.count((True, False)),
        alarms=pairs.count((False, True)),
        cleared=pairs.count((False, False)),
    )


def mcc(counts: Counts) -> float:
    """Matthews correlation coefficient: 1 all right, 0 no better than chance, -1 all wrong.

    Matthews 1975, doi 10.1016/0005-2795(75)90109-9. Where a rule says the same of every account the formula divides
    by zero; we return 0 then, its limit (Chicco and Jurman 2020, doi 10.1186/s12864-019-6413-7).
    """
    called_fake = counts.hits + counts.alarms
    called_real = counts.misses + counts.cleared
    # One root of one whole number: the same digits on every platform.
    below = sqrt(called_fake * called_real * counts.bought * counts.people)
    return (counts.hits * counts.cleared - counts.alarms * counts.misses) / below if below else 0.0


def follows_times(account: Account, times: int) -> bool:
    """Whether an account follows at least `times` as many accounts as follow it, without dividing by zero."""
    return account["friends_count"] > 0 and account["friends_count"] >= times * account["followers_count"]


def age_in_days(account: Account) -> int:
    """Days from an account's creation to the day it was looked at."""
    return (date.fromisoformat(account["crawled_at"]) - date.fromisoformat(account["created_at"])).days


def camisani_calzolari(account: Account) -> bool:
    """The eight of its 22 signs of a person that profile columns can show; fake when most are missing.

    The published score also gives points for what is in the tweets and has a neutral band, which a yes or no lacks.
    """
    signs = (
        not account["default_profile_image"],
        account["has_location"],
        account["has_description"],
        account["has_url"],
        account["followers_count"] >= 30,
        account["statuses_count"] >= 50,
        account["listed_count"] >= 1,
        2 * account["followers_count"] >= account["friends_count"],
    )
    return 2 * signs.count(True) < len(signs)


def socialbakers(account: Account) -> bool:
    """The four of its eight signs that profile columns can show; fake when at least one holds.

    Socialbakers weighted its signs and published neither weights nor cut, so that one sign suffices is our reading.
    """
    return (
        follows_times(account, 50)
        or account["statuses_count"] == 0
        or (bool(account["default_profile_image"]) and age_in_days(account) > 60)
        or (not account["has_description"] and not account["has_location"] and account["friends_count"] > 100)
    )


#: Published rules, in the order in which they are shown. True means: called fake.
PUBLISHED: Mapping[str, Callable[[Account], bool]] = {
    "camisani_calzolari": camisani_calzolari,
    "socialbakers_ratio": lambda account: follows_times(account, 50),
    "socialbakers": socialbakers,
    "van_den_beld": lambda account: follows_times(account, 100),
    "few_followers": lambda account: account["followers_count"] < 30,
}
