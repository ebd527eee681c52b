"""Labelled sample accounts for the learner, and hidden ones of an older and a newer batch for the checks."""

from datetime import date, timedelta

from grader import detection
from grader.accounts import COUNTS, FLAGS, draw

COLUMNS = (*COUNTS, "created_at", "crawled_at", *FLAGS)

CAPTION = {
    "en": "Forty accounts of the older batch: twenty people and twenty bought accounts (invented, but drawn like real ones).",
    "fr": "Quarante comptes de l’ancien lot : vingt personnes et vingt comptes achetés (inventés, mais tirés à l’image des vrais).",
    "hr": "Četrdeset profila iz starije skupine: dvadeset ljudi i dvadeset kupljenih profila (izmišljeni su, ali nalik na stvarne).",
}
TRUTH = {"en": "in truth", "fr": "en réalité", "hr": "zapravo"}
BOUGHT = {"en": "bought", "fr": "acheté", "hr": "kupljen"}
PERSON = {"en": "person", "fr": "personne", "hr": "osoba"}


def make(rng):
    """Shown: a table of 40 accounts with the truth. For the checks: the same accounts, and some full of zeros."""
    sample = _batch(rng, {"people": 20, "seller_a": 7, "seller_b": 7, "seller_c": 6})
    table = {
        "columns": [{"id": name, "label": name} for name in COLUMNS] + [{"id": "truth", "label": TRUTH}],
        "rows": [
            [account[name] for name in COLUMNS] + [BOUGHT if bought else PERSON]
            for account, bought in zip(sample["accounts"], sample["bought"])
        ],
        "caption": CAPTION,
    }
    return {
        "shown": {"field": "is_fake", "table": table},
        "accounts": sample["accounts"],
        "zeros": _zeros(sample["accounts"]),
    }


def make_hidden(rng):
    """An older and a newer batch of 120 people and 120 bought accounts each, what published rules find there, and 60 quiet people."""
    older = _batch(rng, {"people": 120, "seller_a": 40, "seller_b": 40, "seller_c": 40})
    newer = _batch(rng, {"people_2018": 120, "bought_2018": 120})
    published = {
        name: [detection.mcc(detection.count(batch["bought"], map(rule, batch["accounts"]))) for batch in (older, newer)]
        for name, rule in detection.PUBLISHED.items()
    }
    return {"older": older, "newer": newer, "quiet": [_quiet(rng) for _ in range(60)], "published": published}


def _batch(rng, populations):
    """Accounts of some populations, well mixed, and for each whether it was bought."""
    pairs = [
        ({name: account[name] for name in COLUMNS}, not population.startswith("people"))
        for population, count in populations.items()
        for account in draw(rng, population, count)
    ]
    rng.shuffle(pairs)
    return {"accounts": [account for account, _ in pairs], "bought": [bought for _, bought in pairs]}


def _quiet(rng):
    """A real person who has just joined, or who only reads: hardly any followers, few tweets, few accounts followed."""
    crawled = date(2013, 4, 1) + timedelta(days=rng.randrange(30))
    return {
        "statuses_count": rng.randrange(16),
        "followers_count": rng.choice((0, 0, 0, 1, 1, 2, 3, 4)),
        "friends_count": rng.randrange(12, 50),
        "favourites_count": rng.choice((0, 0, 1, 2, 5, 9)),
        "listed_count": 0,
        "created_at": (crawled - timedelta(days=rng.randrange(500))).isoformat(),
        "crawled_at": crawled.isoformat(),
        "has_description": rng.random() < 0.6,
        "has_location": rng.random() < 0.5,
        "has_url": rng.random() < 0.1,
        "default_profile": rng.random() < 0.8,
        "default_profile_image": rng.random() < 0.3,
        "has_banner": rng.random() < 0.2,
    }


def _zeros(accounts):
    """Accounts in which every count, then each count by itself, is zero, and one made on the day it was looked at."""
    first = accounts[0]
    return [
        first | dict.fromkeys(COUNTS, 0),
        *(first | {name: 0} for name in COUNTS),
        first | {"created_at": first["crawled_at"]},
    ]
