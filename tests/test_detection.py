"""How rules are judged: counts, MCC, and the published rules."""

import random

import pytest

from grader.accounts import draw
from grader.detection import PUBLISHED, Counts, count, mcc


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (Counts(hits=10, misses=0, alarms=0, cleared=10), 1.0),
        (Counts(hits=0, misses=10, alarms=10, cleared=0), -1.0),
        (Counts(hits=5, misses=5, alarms=5, cleared=5), 0.0),
        (Counts(hits=45, misses=25, alarms=15, cleared=15), 0.1336),
    ],
)
def test_mcc_is_the_published_formula(counts, expected):
    """MCC is 1 for a rule that is always right, -1 for one that is always wrong, 0 for a coin."""
    assert mcc(counts) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("said", [True, False])
def test_a_rule_that_says_the_same_of_all_has_an_mcc_of_nought(said):
    """Where the formula divides by zero the result is its limit, 0."""
    assert mcc(count([True, False, False], [said] * 3)) == 0.0


def test_every_verdict_is_counted_once():
    """Hits and misses are bought accounts, false alarms and cleared ones are people."""
    counts = count([True, True, True, False, False], [True, False, True, True, False])
    assert counts == Counts(hits=2, misses=1, alarms=1, cleared=1)
    assert (counts.bought, counts.people) == (3, 2)
    assert (counts.hit_share, counts.alarm_share) == (2 / 3, 1 / 2)


def test_verdicts_must_match_the_accounts():
    """A list of verdicts of another length is refused, not cut."""
    with pytest.raises(ValueError):
        count([True, False], [True])


BLANK = {
    "statuses_count": 100,
    "followers_count": 100,
    "friends_count": 100,
    "favourites_count": 0,
    "listed_count": 1,
    "created_at": "2010-01-01",
    "crawled_at": "2013-04-01",
    "has_description": True,
    "has_location": True,
    "has_url": True,
    "default_profile": False,
    "default_profile_image": False,
    "has_banner": True,
}


@pytest.mark.parametrize(
    ("name", "change", "fake"),
    [
        ("few_followers", {"followers_count": 29}, True),
        ("few_followers", {"followers_count": 30}, False),
        ("socialbakers_ratio", {"followers_count": 2}, True),
        ("socialbakers_ratio", {"followers_count": 3}, False),
        ("van_den_beld", {"followers_count": 1}, True),
        ("van_den_beld", {"followers_count": 2}, False),
        ("van_den_beld", {"followers_count": 0, "friends_count": 0}, False),
        ("socialbakers", {}, False),
        ("socialbakers", {"statuses_count": 0}, True),
        ("socialbakers", {"default_profile_image": True}, True),
        ("socialbakers", {"default_profile_image": True, "created_at": "2013-03-01"}, False),
        ("socialbakers", {"has_description": False, "has_location": False, "friends_count": 101}, True),
        ("socialbakers", {"has_description": False, "has_location": False, "friends_count": 100}, False),
        ("camisani_calzolari", {}, False),
        (
            "camisani_calzolari",
            {"followers_count": 29, "friends_count": 900, "has_url": False, "listed_count": 0},
            False,
        ),
        (
            "camisani_calzolari",
            {"followers_count": 29, "friends_count": 900, "has_url": False, "listed_count": 0, "statuses_count": 49},
            True,
        ),
    ],
)
def test_published_rules_cut_where_they_were_published(name, change, fake):
    """Each rule decides at its published limit, zeros included."""
    assert PUBLISHED[name](BLANK | change) is fake


def test_published_rules_can_judge_every_account_that_is_drawn():
    """No rule stumbles over zeros or dates of any population."""
    rng = random.Random(1)
    accounts = [account for kind in ("people", "bought_2013", "bought_2018") for account in draw(rng, kind, 300)]
    for rule in PUBLISHED.values():
        assert {rule(account) for account in accounts} <= {True, False}
