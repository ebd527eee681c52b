"""The 24 profile cards of a variant: people and bought accounts, drawn so that no single sign decides.

Counts come from the calibrated generator (grader/accounts.py); the kinds below bend some of them, because the
interesting accounts are those at the edges. A drawn set is kept only if every account's signs, weighed together,
come out right, no sign alone gets more than MOST_BY_ONE_SIGN of the cards right, and a quick reader's count of a few
signs at least FEWEST_BY_COUNTING; else it is drawn again.
"""

import tomllib
from datetime import date, timedelta
from pathlib import Path

from grader import accounts

PARTS = tomllib.loads((Path(__file__).parent / "parts.toml").read_text(encoding="utf-8"))
CARDS = 24
FEWEST_BOUGHT, MOST_BOUGHT = 9, 13
MOST_BY_ONE_SIGN = 20
FEWEST_BY_COUNTING = 22
TODAY = date(2018, 3, 1)  # the prompt says so: all profiles were looked up that day

# A kind of account: where its counts come from, which of them are drawn afresh between two bounds ("ratio" is
# following per follower, "age" days), shares of having a bio, a stock bio, no picture, a website; and its last posts:
# o own, s slogan, a ad, l link, r retweet, p a shop's offer, = the post before once more.
KINDS = {
    "ordinary": dict(source="people_2018", bio=0.9, stock=0.3, default=0.15, website=0.35,
                     posts=("oooo", "ooor", "oors", "ool", "oolr", "ors", "orl", "osr")),
    "newcomer": dict(source="people_2018", bio=0.7, stock=0.3, default=0.6, website=0,
                     posts=("ooo", "oooo", "ooos"),
                     statuses=(3, 26), followers=(3, 16), ratio=(5, 16), favourites=(0, 30), listed=(0, 0), age=(6, 45)),
    "lurker": dict(source="people_2018", bio=0.8, stock=0.4, default=0.2, website=0.05,
                   posts=("ooo", "ooor", "ooo"),
                   statuses=(4, 49), followers=(5, 29), ratio=(11, 45), favourites=(20, 450), listed=(0, 1), age=(500, 2500)),
    "grandmother": dict(source="people_2018", bio=0.3, stock=0.2, default=0.8, website=0,
                        posts=("oooo", "ooos", "ooo"),
                        statuses=(52, 300), followers=(4, 22), ratio=(3, 14), favourites=(0, 250), listed=(0, 1), age=(200, 2200)),
    "shop": dict(source="people_2018", bio=1, stock=0, default=0, website=1,
                 posts=("pp=o", "p=po", "ppl", "pplo"),
                 statuses=(150, 2500), followers=(150, 1500), ratio=(1, 2), favourites=(0, 300), listed=(3, 30), age=(300, 2500)),
    "fan": dict(source="people_2018", bio=0.9, stock=0.6, default=0.05, website=0.4,
                posts=("rrrr", "rrlr", "rrsr", "rlrl"),
                statuses=(2000, 20000), followers=(60, 900), ratio=(1, 2), favourites=(2000, 16000), listed=(3, 12), age=(400, 2500)),
    "eager": dict(source="people_2018", bio=0.9, stock=0.5, default=0.1, website=0.3,
                  posts=("ooos", "ooor", "oool"),
                  statuses=(300, 4000), followers=(60, 400), ratio=(11, 22), favourites=(200, 2500), listed=(0, 4), age=(150, 1500)),
    "clumsy": dict(source="people_2018", bio=0.9, stock=0.3, default=0.3, website=0.2,
                   posts=("ooo=", "oo=o", "o=oo")),
    "plain": dict(source="bought_2013", bio=0.68, stock=0.7, default=0.25, website=0.03,
                  posts=("a==", "s=r", "rrl", "ll", "al", "sso", "so", "sar", "osr")),
    "busy": dict(source="bought_2018", bio=0.95, stock=0.6, default=0, website=0.15,
                 posts=("os=o", "s=rl", "osr=", "rlrl", "os=l", "ros=")),
    "ring": dict(source="bought_2018", bio=0.8, stock=0.7, default=0.05, website=0.05,
                 posts=("s=r", "s=sl", "as=s", "os=s", "rlr="),
                 followers=(150, 1800), ratio=(1, 3), favourites=(0, 9000), listed=(0, 2), age=(120, 1100)),
    "sleeper": dict(source="bought_2018", bio=0.8, stock=0.4, default=0.1, website=0.15,
                    posts=("oos=", "ooa=", "oas="),
                    statuses=(60, 450), followers=(20, 160), ratio=(11, 40), favourites=(0, 12), listed=(0, 4), age=(700, 2500)),
}
PEOPLE = ("newcomer", "lurker", "grandmother", "shop", "fan", "eager", "clumsy")  # and "ordinary" for the rest
BOUGHT = ("busy", "busy", "busy", "ring", "ring", "sleeper")  # and "plain" for the rest
POSTS = {"o": "own", "s": "slogans", "a": "ads", "l": "links", "r": "retweets"}

LABELS = {
    "posts": {"en": "Posts", "fr": "Publications", "hr": "Objave"},
    "followers": {"en": "Followers", "fr": "Abonnés", "hr": "Pratitelji"},
    "following": {"en": "Following", "fr": "Abonnements", "hr": "Prati"},
    "likes": {"en": "Likes given", "fr": "« J’aime » donnés", "hr": "Lajkane objave"},
    "lists": {"en": "On lists of others", "fr": "Sur les listes des autres", "hr": "Na tuđim popisima"},
    "joined": {"en": "Joined", "fr": "Inscription", "hr": "Otvoren"},
    "place": {"en": "Place", "fr": "Lieu", "hr": "Mjesto"},
    "website": {"en": "Website", "fr": "Site web", "hr": "Web-stranica"},
}
CHOICES = [
    {"id": "real", "label": {"en": "Real", "fr": "Vrai", "hr": "Pravi"}},
    {"id": "bought", "label": {"en": "Bought", "fr": "Acheté", "hr": "Kupljen"}},
]


def make(rng):
    """A variant's cards, which of them were bought, and the signs on each."""
    while True:
        drawn = draw(rng)
        if fair(drawn):
            break
    cards = {f"c{number:02}": profile for number, profile in enumerate(drawn, 1)}
    return {
        "shown": {"field": "fakes", "collect": "bought", "choices": CHOICES,
                  "cards": [card(id, profile) for id, profile in cards.items()]},
        "solution": {"fakes": [id for id, profile in cards.items() if profile["bought"]]},
        "profiles": {id: judged(profile) for id, profile in cards.items()},
    }


def judged(profile):
    """What the checks need of a profile: what it is, its signs, and what they weigh together."""
    found = signs(profile)
    return {
        "name": profile["name"], "kind": profile["kind"], "bought": profile["bought"], "weight": weight_of(found),
        "signs": [{"id": id, "for": "bought" if WEIGHTS[id] > 0 else "person", "values": values} for id, values in found],
    }


def fair(drawn):
    """Does no sign alone get too many cards right, and a crude count of the signs on each side nearly all?"""
    truth = [profile["bought"] for profile in drawn]
    counted = [crude(profile) > 0 for profile in drawn]
    if sum(guess == bought for guess, bought in zip(counted, truth)) < FEWEST_BY_COUNTING:
        return False
    columns = [columns_of(profile) for profile in drawn]
    return all(best_split([row[name] for row in columns], truth) <= MOST_BY_ONE_SIGN for name in columns[0])


def crude(profile):
    """A quick reader's reckoning: what is posted and who follows whom, no fine weights."""
    texts = [post["en"] for post in profile["posts"]]
    own, noise = profile["letters"].count("o"), profile["letters"].count("s") + profile["letters"].count("a")
    return (
        2 * (profile["friends"] > 10 * profile["followers"]) + 2 * (len(set(texts)) < len(texts)) + 2 * (own == 0)
        + (profile["followers"] < 20) + (noise > 0) + (profile["bio"] == "")
        - 2 * own - 2 * (profile["friends"] < 4 * profile["followers"])
    )


def best_split(values, truth):
    """How many cards the best threshold on one column gets right, in either direction."""
    best = 0
    for cut in set(values):
        right = sum((value >= cut) == bought for value, bought in zip(values, truth))
        best = max(best, right, len(truth) - right)
    return best


# Drawing

def draw(rng):
    """24 profiles in random order; each is drawn until its signs, weighed together, say what it is."""
    bought = rng.randrange(FEWEST_BOUGHT, MOST_BOUGHT + 1)
    kinds = [*PEOPLE, *["ordinary"] * (CARDS - bought - len(PEOPLE)), *BOUGHT, *["plain"] * (bought - len(BOUGHT))]
    rng.shuffle(kinds)
    names = rng.sample(PARTS["names"], CARDS)
    own = rng.sample(PARTS["own"], len(PARTS["own"]))
    bios = rng.sample(PARTS["own_bios"], len(PARTS["own_bios"]))
    profiles = []
    for kind, name in zip(kinds, names):
        while True:
            profile = draw_profile(rng, kind, name, own, bios)
            weight = weight_of(signs(profile))
            if weight >= 2 if profile["bought"] else weight <= -1:
                break
        for post in profile["posts"]:
            if post in own:
                own.remove(post)
        if profile["bio"] in bios:
            bios.remove(profile["bio"])
        profiles.append(profile)
    return profiles


def draw_profile(rng, kind, name, own, bios):
    """One profile of a kind; `own` and `bios` are the posts and bios that nobody has used yet."""
    recipe = KINDS[kind]
    account = accounts.draw(rng, recipe["source"], 1)[0]
    profile = {key: account[f"{key}_count"] for key in ("statuses", "followers", "friends", "favourites", "listed")}
    profile["age"] = (date.fromisoformat(account["crawled_at"]) - date.fromisoformat(account["created_at"])).days
    for key in ("statuses", "followers", "favourites", "listed", "age"):
        if key in recipe:
            low, high = recipe[key]
            profile[key] = spread(rng, low, high)
    if "ratio" in recipe:
        low, high = recipe["ratio"]
        profile["friends"] = max(1, profile["followers"] * rng.randrange(low * 10, high * 10 + 1) // 10)
    shop = rng.choice(PARTS["shops"]) if kind == "shop" else None
    letter = chr(ord("A") + rng.randrange(26))
    profile |= {"kind": kind, "bought": kind == "plain" or kind in BOUGHT, "name": shop["name"] if shop else f"{name} {letter}."}
    profile["handle"] = "@" + handle(rng, profile["name"])
    profile["picture"] = {"kind": "default" if rng.random() < recipe["default"] else rng.choice(("face", "face", "pattern")),
                          "seed": rng.randrange(1000000)}
    profile["stock_bio"] = not shop and (rng.random() < recipe["stock"] or not bios)
    bio = shop["bio"] if shop else rng.choice(PARTS["stock_bios"]) if profile["stock_bio"] else rng.choice(bios)
    profile["bio"] = bio if rng.random() < recipe["bio"] else ""
    profile["place"] = rng.choice(PARTS["places"]) if rng.random() < 0.75 else "–"
    site = profile["handle"].strip("@0123456789-") + ".example"
    profile["website"] = site if rng.random() < recipe["website"] else "–"
    profile["letters"], profile["posts"] = draw_posts(rng, rng.choice(recipe["posts"])[: profile["statuses"]], own, shop)
    return profile


def draw_posts(rng, recipe, own, shop):
    """The last posts and the letters of what they are, in random order."""
    stacks = {letter: rng.sample(PARTS[part], len(PARTS[part])) for letter, part in POSTS.items()}
    stacks["o"] = [shop["own"]] if shop else rng.sample(own, 4)
    stacks["p"] = rng.sample(shop["offers"], len(shop["offers"])) if shop else []
    posts = []
    for letter in recipe:
        posts.append(posts[-1] if letter == "=" else (letter, stacks[letter].pop()))
    rng.shuffle(posts)
    return "".join(letter for letter, _ in posts), [post for _, post in posts]


def spread(rng, low, high):
    """A whole number between the bounds, small ones as likely as large ones: uniform in steps of about a tenth."""
    steps = [low]
    while steps[-1] < high:
        steps.append(min(high, steps[-1] + max(1, steps[-1] // 10)))
    at = rng.randrange(len(steps))
    return rng.randrange(steps[at], steps[min(at + 1, len(steps) - 1)] + 1)


PLAIN_LETTERS = str.maketrans({"ï": "i", "é": "e", "ć": "c", "&": "", ".": "", " ": "-"})


def handle(rng, name):
    """A handle made of the name, with a number in half of them, bought or not."""
    plain = "-".join(part for part in name.lower().translate(PLAIN_LETTERS).split("-") if part)
    return plain if rng.random() < 0.5 else f"{plain}-{rng.randrange(2, 100)}"


def card(id, profile):
    """What the learner sees of a profile."""
    joined = (TODAY - timedelta(days=profile["age"])).isoformat()
    values = {"posts": profile["statuses"], "followers": profile["followers"], "following": profile["friends"],
              "likes": profile["favourites"], "lists": profile["listed"], "joined": joined,
              "place": profile["place"], "website": profile["website"]}
    return {"id": id, "name": profile["name"], "handle": profile["handle"], "picture": profile["picture"], "bio": profile["bio"],
            "facts": [{"id": key, "label": LABELS[key], "value": value} for key, value in values.items()], "posts": profile["posts"]}


# Signs

# How much a sign speaks for "bought" (above 0) or for a person (below 0). What a life leaves behind weighs most.
WEIGHTS = {
    "follows_many": 2, "follows_unfollowed": 2, "repeats_itself": 2, "nothing_own": 2,
    "no_posts": 2, "few_followers": 1, "hardly_posts": 1, "never_likes": 1, "likes_in_heaps": 1,
    "empty_phrases": 1, "no_bio": 1, "default_picture": 1,
    "own_life": -5, "some_own_life": -2, "followed_back": -2, "on_lists": -1, "own_website": -1,
}


def signs(profile):
    """The signs on a profile with the figures they rest on, the heaviest first."""
    statuses, followers, following, likes = (profile[key] for key in ("statuses", "followers", "friends", "favourites"))
    posts, own = len(profile["posts"]), profile["letters"].count("o")
    phrases = profile["letters"].count("s") + profile["letters"].count("a")
    repeated = max((profile["posts"].count(post) for post in profile["posts"]), default=0)
    found = [
        ("follows_unfollowed", followers == 0 and following > 10, {"following": following}),
        ("follows_many", 0 < 10 * followers < following, {"ratio": following // max(followers, 1)}),
        ("repeats_itself", repeated > 1, {"times": repeated}),
        ("nothing_own", posts > 0 and own == 0, {"posts": posts}),
        ("no_posts", posts == 0, {}),
        ("few_followers", followers < 30, {"followers": followers}),
        ("hardly_posts", 0 < statuses < 50, {"posts": statuses}),
        ("never_likes", likes == 0, {}),
        ("likes_in_heaps", likes >= 500 and likes > 5 * statuses, {"likes": likes, "posts": statuses}),
        ("empty_phrases", phrases > 1, {"phrases": phrases}),
        ("no_bio", profile["bio"] == "", {}),
        ("default_picture", profile["picture"]["kind"] == "default", {}),
        ("own_life", own >= 3, {"own": own, "posts": posts}),
        ("some_own_life", own == 2, {"own": own, "posts": posts}),
        ("followed_back", following <= 3 * followers, {"following": following, "followers": followers}),
        ("on_lists", profile["listed"] >= 3, {"lists": profile["listed"]}),
        ("own_website", profile["website"] != "–", {}),
    ]
    return sorted(((id, values) for id, there, values in found if there), key=lambda sign: -abs(WEIGHTS[sign[0]]))


def weight_of(found):
    """All signs weighed together: above 0 for bought, below for a person."""
    return sum(WEIGHTS[id] for id, _ in found)


def columns_of(profile):
    """Everything on a card that could be turned into a rule of one sign, as numbers."""
    letters, posts = profile["letters"], profile["posts"]
    columns = {key: profile[key] for key in ("statuses", "followers", "friends", "favourites", "listed", "age")}
    columns |= {f"posts_{letter}": letters.count(letter) for letter in "oslrap"}
    return columns | {
        "ratio": profile["friends"] / max(profile["followers"], 0.5),
        "likes_per_post": profile["favourites"] / max(profile["statuses"], 0.5),
        "posts_per_day": profile["statuses"] / profile["age"],
        "likes_per_day": profile["favourites"] / profile["age"],
        "repeats": max((posts.count(post) for post in posts), default=0),
        "phrases": letters.count("s") + letters.count("a"),
        "foreign": letters.count("l") + letters.count("r"),
        "posts_seen": len(posts),
        "bio": profile["bio"] != "",
        "bio_length": len(profile["bio"]["en"]) if profile["bio"] else 0,
        "own_bio": profile["bio"] != "" and not profile["stock_bio"],
        "place": profile["place"] != "–",
        "website": profile["website"] != "–",
        "default_picture": profile["picture"]["kind"] == "default",
        "face": profile["picture"]["kind"] == "face",
        "number_in_handle": profile["handle"][-1].isdigit(),
    }
