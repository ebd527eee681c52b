"""Synthetic social-media accounts for authors of exercises: nobody's data, everybody's shape.

`draw(rng, population, count)` returns plain dicts on Twitter's own column names. The populations are
calibrated to published figures (docs/reference/accounts.md says which, and what is assumed):

    people       people, looked up in 2013          people_2018  the same people's figures, looked up in 2018
    seller_a/b/c three sellers' bought accounts     bought_2013  the three sellers mixed
    bought_2018  a later batch that looks busier

Pair `bought_2018` with `people_2018`: else the year of `crawled_at` alone tells who was bought.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import NormalDist

COUNTS = ("statuses_count", "followers_count", "friends_count", "favourites_count", "listed_count")
FLAGS = ("has_description", "has_location", "has_url", "default_profile", "default_profile_image", "has_banner")

FIRST_DAY = date(2006, 3, 21)  # no account of this network is older than the network
CRAWLS = {2013: (date(2013, 4, 1), 91), 2018: (date(2018, 1, 8), 84)}  # first day, number of days

NORMAL = NormalDist()


@dataclass(frozen=True)
class Count:
    """A count that is zero in a share of accounts and else lognormal: mean and sd of ln x."""

    zeros: float
    mean: float
    sd: float

    def at(self, z: float) -> int:
        """The count at a normal score; the zeros are the lowest ranks, so correlations survive them."""
        rank = (NORMAL.cdf(z) - self.zeros) / (1 - self.zeros)
        if rank <= 0:
            return 0
        return max(1, whole(self.mean + self.sd * NORMAL.inv_cdf(min(max(rank, 1e-9), 1 - 1e-9))))


@dataclass(frozen=True)
class Population:
    """How one kind of account is drawn: five counts, the age in days, shares of flags, correlations."""

    year: int
    counts: tuple[Count, ...]  # in the order of COUNTS
    age: tuple[float, float, float]  # median in days; sd of ln days below and above the median
    flags: tuple[float, ...]  # shares, in the order of FLAGS
    correlations: tuple[tuple[float, ...], ...]  # below the diagonal: COUNTS, then age
    factors: tuple[tuple[float, ...], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "factors", cholesky(self.correlations))


def whole(log: float) -> int:
    """e^log as a whole number; nine digits of log, so that another libm's last bit can't change it."""
    return round(math.exp(round(log, 9)))


def cholesky(below: tuple[tuple[float, ...], ...]) -> tuple[tuple[float, ...], ...]:
    """The factor that turns independent normal scores into correlated ones."""
    rows: list[list[float]] = [[1.0]]
    for given in below:
        row: list[float] = []
        for j, target in enumerate(given):
            row.append((target - math.fsum(row[k] * rows[j][k] for k in range(j))) / rows[j][j])
        row.append(math.sqrt(1 - math.fsum(x * x for x in row)))
        rows.append(row)
    return tuple(tuple(row) for row in rows)


PEOPLE_CORRELATIONS = (  # normal scores: r = 2 sin(pi/6 * Spearman), so .80 gives Spearman .78
    (0.795,),
    (0.66, 0.850),
    (0.55, 0.50, 0.45),
    (0.66, 0.78, 0.60, 0.42),
    (0.40, 0.34, 0.26, 0.15, 0.42),
)


def seller(tweets_followers: float, followers_following: float) -> tuple[tuple[float, ...], ...]:
    """A seller's accounts: counts that hang together, an age that depends on nothing."""
    return (
        (tweets_followers,),
        (tweets_followers * followers_following, followers_following),
        (0.2, 0.1, 0.1),
        (0.1, 0.2, 0.1, 0.1),
        (0.0, 0.0, 0.0, 0.0, 0.0),
    )


FAVOURITES, LISTS = Count(0.896, 1.50, 1.68), Count(0.974, 0.42, 0.77)
PEOPLE_FLAGS = (0.93, 0.67, 0.36, 0.28, 0.01, 0.62)
BOUGHT_FLAGS = (0.68, 0.83, 0.03, 0.91, 0.05, 0.02)
PEOPLE = (
    (
        Count(0.001, 6.64, 1.86),
        Count(0.003, 4.64, 1.50),
        Count(0.001, 5.36, 1.15),
        Count(0.127, 3.60, 2.25),
        Count(0.461, 1.26, 1.32),
    ),
    (648, 0.58, 0.86),
    PEOPLE_FLAGS,
    PEOPLE_CORRELATIONS,
)

POPULATIONS = {
    "people": Population(2013, *PEOPLE),
    "people_2018": Population(2018, *PEOPLE),
    "seller_a": Population(
        2013,
        (
            Count(0.044, math.log(20.5), 0.60),
            Count(0.02, math.log(10.2), 0.57),
            Count(0.002, math.log(216), 0.58),
            FAVOURITES,
            LISTS,
        ),
        (76, 0.02, 0.02),
        BOUGHT_FLAGS,
        seller(0.52, 0.80),
    ),
    "seller_b": Population(
        2013,
        (
            Count(0.020, math.log(36.5), 0.50),
            Count(0.01, math.log(17.9), 0.36),
            Count(0.002, math.log(340), 0.46),
            FAVOURITES,
            LISTS,
        ),
        (310, 0.01, 0.01),
        BOUGHT_FLAGS,
        seller(0.46, 0.64),
    ),
    "seller_c": Population(
        2013,
        (
            Count(0.085, math.log(11.0), 0.95),
            Count(0.04, math.log(7.4), 0.75),
            Count(0.002, math.log(549), 0.60),
            FAVOURITES,
            LISTS,
        ),
        (873, 0.12, 0.12),
        BOUGHT_FLAGS,
        seller(0.45, 0.58),
    ),
    "bought_2018": Population(
        2018,
        (
            Count(0.0, math.log(1556), 0.60),
            Count(0.0, math.log(56), 0.275),
            Count(0.0, math.log(2337), 0.50),
            Count(0.0, math.log(1265), 0.70),
            Count(0.0, math.log(13), 0.55),
        ),
        (1500, 0.30, 0.20),
        (0.93, 0.70, 0.10, 0.55, 0.0, 1.0),
        seller(0.30, 0.15),
    ),
}

MIXES = {"bought_2013": (("seller_a", "seller_b", "seller_c"), (35, 41, 24))}

NAMES = (*POPULATIONS, *MIXES)


def draw(rng: random.Random, population: str, count: int) -> list[dict]:
    """`count` accounts of a population (one of NAMES); the same rng state gives the same accounts."""
    if population not in NAMES:
        raise ValueError(f"unknown population {population!r}: use one of {', '.join(NAMES)}")
    names, weights = MIXES.get(population, ((population,), (1,)))
    return [draw_one(rng, POPULATIONS[rng.choices(names, weights)[0]]) for _ in range(count)]


def draw_one(rng: random.Random, population: Population) -> dict:
    """One account: correlated normal scores, each turned into a count or an age, then flags and dates."""
    free = [rng.normalvariate(0.0, 1.0) for _ in range(len(COUNTS) + 1)]
    scores = [math.fsum(a * b for a, b in zip(row, free)) for row in population.factors]
    account: dict = {name: count.at(z) for name, count, z in zip(COUNTS, population.counts, scores)}
    first, days = CRAWLS[population.year]
    crawled = first + timedelta(days=rng.randrange(days))
    age = age_at(population.age, scores[-1], (crawled - FIRST_DAY).days)
    account["created_at"] = (crawled - timedelta(days=age)).isoformat()
    account["crawled_at"] = crawled.isoformat()
    account.update((name, rng.random() < share) for name, share in zip(FLAGS, population.flags))
    return account


def age_at(age: tuple[float, float, float], z: float, oldest: int) -> int:
    """The age in days at a normal score, mirrored at the network's own age rather than heaped there."""
    median, below, above = age
    log = math.log(median) + z * (below if z < 0 else above)
    most = math.log(oldest)
    return max(1, whole(min(log, 2 * most - log)))
