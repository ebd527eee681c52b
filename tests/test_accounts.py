"""Synthetic accounts have the shape of the published ones, and show nobody's data."""

import hashlib
import json
import random
from datetime import date
from statistics import correlation, quantiles

import pytest

from grader.accounts import COUNTS, FLAGS, NAMES, draw

SIZE = 8000
DIGEST = "2927070df7d578c1206f4bef443dc8a1f2ed8b71b0ac743a537c759ecad6c13c"

# Published quartiles (course map, Cresci et al. 2015): tweets, followers, following, favourites, lists, age.
QUARTILES = {
    "people": {
        "statuses_count": (245, 875, 2762),
        "followers_count": (40, 95, 260),
        "friends_count": (102, 210, 429),
        "favourites_count": (3, 21, 136),
        "listed_count": (0, 1, 3),
        "age": (437, 648, 1158),
    },
    "bought_2013": {
        "statuses_count": (16, 23, 38),
        "followers_count": (7, 12, 18),
        "friends_count": (217, 302, 529),
        "favourites_count": (0, 0, 0),
        "listed_count": (0, 0, 0),
        "age": (76, 309, 311),
    },
}
MEDIANS = {  # tweets, followers, following, age
    "seller_a": (20, 10, 214, 76),
    "seller_b": (36, 18, 344, 310),
    "seller_c": (10, 7, 549, 873),
    "bought_2018": (1556, 56, 2337, None),
}
SHARES = {  # description, location, URL, default profile, banner
    "people": (0.93, 0.67, 0.36, 0.28, 0.62),
    "bought_2013": (0.68, 0.83, 0.03, 0.91, 0.02),
}
ZEROS = {  # tweets, followers, following, favourites, lists
    "people": (0.001, 0.003, 0.001, 0.127, 0.461),
    "bought_2013": (0.044, 0.021, 0.002, 0.896, 0.974),
}


def age(account):
    return (date.fromisoformat(account["crawled_at"]) - date.fromisoformat(account["created_at"])).days


@pytest.fixture(scope="module")
def drawn():
    """A big draw of every population."""
    return {name: draw(random.Random(name), name, SIZE) for name in NAMES}


def column(accounts, name):
    return [age(a) if name == "age" else a[name] for a in accounts]


def close(found, published, share=0.16, least=1.0):
    return abs(found - published) <= max(share * published, least)


def share(accounts, rule):
    return sum(map(rule, accounts)) / len(accounts)


def ranks(values):
    """Ranks from the smallest on; equal values share their mean rank."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranked = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for at in order[start:end]:
            ranked[at] = (start + end - 1) / 2
        start = end
    return ranked


def spearman(accounts, one, other):
    return correlation(ranks(column(accounts, one)), ranks(column(accounts, other)))


@pytest.mark.parametrize("population", QUARTILES)
def test_quartiles_are_the_published_ones(drawn, population):
    """Each quartile of each count is within 16 % of the published one, or within 1 (3 for tweets of the bought)."""
    for name, published in QUARTILES[population].items():
        found = quantiles(column(drawn[population], name), n=4)
        for f, p in zip(found, published):
            assert close(f, p, least=3.5 if population == "bought_2013" and name != "listed_count" else 1.5), (
                name,
                found,
                published,
            )


@pytest.mark.parametrize("population", MEDIANS)
def test_medians_of_each_cluster_are_the_published_ones(drawn, population):
    """Each seller's accounts and the later batch have their own medians, within 8 %."""
    for name, published in zip(("statuses_count", "followers_count", "friends_count", "age"), MEDIANS[population]):
        if published is not None:
            assert close(quantiles(column(drawn[population], name), n=4)[1], published, 0.08), name


def test_the_later_batch_looks_busy(drawn):
    """The accounts of 2018 like, stand on lists and have a banner, as published."""
    batch = drawn["bought_2018"]
    assert close(quantiles(column(batch, "favourites_count"), n=4)[1], 1265, 0.08)
    assert close(quantiles(column(batch, "listed_count"), n=4)[1], 13)
    assert all(account["has_banner"] for account in batch)


@pytest.mark.parametrize(("population", "ratio"), [("people", (1.3, 2.2, 3.6)), ("bought_2013", (18.5, 24, 35.7))])
def test_following_per_follower_is_the_published_one(drawn, population, ratio):
    """What no column shows by itself, the ratio of two, has the published quartiles within 16 %."""
    followed = [a["friends_count"] / a["followers_count"] for a in drawn[population] if a["followers_count"]]
    assert all(close(f, p, least=0.1) for f, p in zip(quantiles(followed, n=4), ratio))


@pytest.mark.parametrize(("population", "tweets", "following"), [("people", 0.78, 0.81), ("bought_2013", 0.64, 0.43)])
def test_counts_hang_together_as_published(drawn, population, tweets, following):
    """Spearman's correlations of followers with tweets and with following are within .05 of the published ones."""
    assert abs(spearman(drawn[population], "statuses_count", "followers_count") - tweets) < 0.05
    assert abs(spearman(drawn[population], "friends_count", "followers_count") - following) < 0.05


@pytest.mark.parametrize("population", ZEROS)
def test_as_many_counts_are_zero_as_published(drawn, population):
    """The share of zeros in each count is within .02 of the published one."""
    for name, published in zip(COUNTS, ZEROS[population]):
        assert abs(share(drawn[population], lambda a, name=name: a[name] == 0) - published) < 0.02, name


@pytest.mark.parametrize("population", SHARES)
def test_flags_are_as_common_as_published(drawn, population):
    """The share of each flag is within .02 of the published one."""
    for name, published in zip((f for f in FLAGS if f != "default_profile_image"), SHARES[population]):
        assert abs(share(drawn[population], lambda a, name=name: a[name]) - published) < 0.02, name


def test_the_ratio_rule_holds_in_both_batches(drawn):
    """“Following over ten times one's followers” finds 97 % of 2013 and 99.6 % of 2018, with an MCC of .95 on 2013."""

    def rule(account):
        return account["friends_count"] > 10 * account["followers_count"]

    found, accused = share(drawn["bought_2013"], rule), share(drawn["people"], rule)
    assert abs(found - 0.97) < 0.015
    assert abs(share(drawn["bought_2018"], rule) - 0.996) < 0.004
    mcc = (found - accused) / ((found + accused) * (2 - found - accused)) ** 0.5  # as many people as bought accounts
    assert abs(mcc - 0.949) < 0.015


def test_the_rule_of_thirty_followers_ages(drawn):
    """“Fewer than 30 followers” finds 95 % of 2013 and 1 % of 2018; as a rule on 2013 its MCC is .768."""

    def rule(account):
        return account["followers_count"] < 30

    found, accused = share(drawn["bought_2013"], rule), share(drawn["people"], rule)
    assert abs(found - 0.95) < 0.015
    assert abs(share(drawn["bought_2018"], rule) - 0.01) < 0.008
    mcc = (found - accused) / ((found + accused) * (2 - found - accused)) ** 0.5
    assert abs(mcc - 0.768) < 0.03


@pytest.mark.parametrize("population", NAMES)
def test_every_account_is_possible(drawn, population):
    """An account has exactly the columns of the contract, whole counts, true flags, and is younger than the network."""
    for account in drawn[population]:
        assert list(account) == [*COUNTS, "created_at", "crawled_at", *FLAGS]
        assert all(type(account[name]) is int and account[name] >= 0 for name in COUNTS)
        assert all(type(account[name]) is bool for name in FLAGS)
        assert "2006-03-21" <= account["created_at"] < account["crawled_at"]
        assert account["crawled_at"][:4] == ("2018" if population.endswith("2018") else "2013")


def test_the_same_seed_gives_the_same_accounts():
    """A draw depends on the state of its generator alone; the digest is the same in CPython and in Pyodide."""
    accounts = [account for name in NAMES for account in draw(random.Random(7), name, 300)]
    assert accounts == [account for name in NAMES for account in draw(random.Random(7), name, 300)]
    assert hashlib.sha256(json.dumps(accounts).encode()).hexdigest() == DIGEST


def test_an_unknown_population_is_named():
    """A misspelt population is told with those that exist."""
    with pytest.raises(ValueError, match="seller_d.*people, people_2018, seller_a"):
        draw(random.Random(0), "seller_d", 1)
