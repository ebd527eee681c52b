"""Near-identical answers: found whatever they are dressed up with, told from what everybody was given, and fast enough."""

import itertools
import random

import pytest

from grader.likeness import ALIKE, CODE, LEAST, MAX_RUNS, PROSE, alike, side_by_side

POST = (
    "Zašto vam se tijesto zimi ne diže? Pećnica je prehladna, a brašno još hladnije. "
    "Ja ga navečer stavim uz peć, pokrijem mokrom krpom i ujutro je dvaput veće."
)
OTHER = (
    "Susjeda s trećeg kata peče kruh otkako je ostala bez posla. Pitala me koliko soli ide na kilogram raženog, "
    "a ja sam joj dao staklenku i rekao da dođe u subotu prije podneva."
)
RULE = """def is_fake(account):
    score = 0
    if account["statuses_count"] < 7:
        score += 2
    for key in ("description", "location", "url"):
        if not account[key]:
            score += 1
    return score > 3 and account["friends_count"] > 400
"""
RENAMED = """# all my own work
def is_fake(a):
    points = 0
    if a['statuses_count']<7: points += 2   # hardly writes
    for what in ('description', 'location', 'url'):
        if not a[what]: points += 1
    return (points > 3 and a['friends_count'] > 400)
"""


def pairs(kind, texts, common=()):
    return {frozenset((pair.a, pair.b)): pair.likeness for pair in alike(kind, texts, common).pairs}


def test_a_copy_is_found_under_new_clothes():
    """Case, accents, punctuation and line breaks don't hide a copied text."""
    dressed = POST.upper().replace("Š", "S").replace("Ž", "Z").replace(", ", "\n – ").replace("?", "?!!")
    assert pairs(PROSE, {"a": POST, "b": dressed, "c": OTHER}) == {frozenset("ab"): 1.0}


def test_a_copy_with_some_words_changed_is_found_and_less_alike():
    """A word here and there doesn't hide a copied text; the likeness falls."""
    changed = POST.replace("navečer", "uvečer").replace("mokrom", "vlažnom")
    (likeness,) = pairs(PROSE, {"a": POST, "b": changed, "c": OTHER}).values()
    assert ALIKE <= likeness < 1


def test_a_text_within_a_longer_one_is_found():
    """Who copies all and adds more has all that the other has."""
    assert pairs(PROSE, {"a": POST, "b": f"{OTHER} {POST} {OTHER[:60]}"}) == {frozenset("ab"): 1.0}


def test_renamed_and_reformatted_code_is_found():
    """Names, quotes, layout and comments don't hide copied code."""
    (likeness,) = pairs(CODE, {"a": RULE, "b": RENAMED}).values()
    assert likeness > 0.8


def test_what_the_task_hands_out_does_not_make_two_answers_alike():
    """Two answers that share starter or facts alone are not told, and are called too short to tell."""
    texts = {"a": f"{OTHER} Dođite!", "b": f"{OTHER} Čekamo vas."}
    assert pairs(PROSE, texts)
    found = alike(PROSE, texts, [OTHER])
    assert not found.pairs and found.short == ("a", "b") and found.compared == 0
    assert not alike(CODE, {"a": RULE, "b": RENAMED}, [RULE]).pairs


def test_what_much_of_the_class_wrote_does_not_count():
    """A passage that more than a fifth of a large class has is common to it; copies of the rest are still found."""
    draw = random.Random(3)
    own = {at: " ".join("".join(draw.choices("abcdefghij", k=6)) for _ in range(15)) for at in range(60)}
    texts = {f"s{at:02}": f"{POST} {text}" for at, text in own.items()} | {"copy": f"{POST} {own[7]}!"}
    assert set(pairs(PROSE, texts)) == {frozenset(("s07", "copy"))}
    near = {f"s{at:02}": f"{POST} {at}" for at in range(60)}
    assert alike(PROSE, near).short == tuple(near), "who has nothing else is said to be too close to the class"


def test_many_copies_are_told_once_each():
    """Twenty copies make nineteen pairs, which join them all."""
    found = alike(PROSE, {f"s{at:02}": POST for at in range(20)})
    assert len(found.pairs) == 19
    assert {name for pair in found.pairs for name in (pair.a, pair.b)} == {f"s{at:02}" for at in range(20)}


def joined(pairs):
    """Which names hang together."""
    groups = []
    for a, b in pairs:
        touching = [group for group in groups if a in group or b in group]
        groups = [group for group in groups if group not in touching] + [set().union({a, b}, *touching)]
    return sorted(map(sorted, groups))


@pytest.mark.parametrize("seed", range(5))
def test_the_index_finds_what_comparing_all_with_all_finds(seed):
    """Texts that hang together by likeness are the same as by the definition, computed for every pair."""
    draw = random.Random(seed)
    words = [f"w{at}" for at in range(60)]
    stock = [draw.choices(words, k=30) for _ in range(6)]

    def written():
        text = list(draw.choice(stock))
        for _ in range(draw.randint(0, 12)):
            text[draw.randrange(len(text))] = draw.choice(words)
        return " ".join(text)

    texts = {f"s{at:02}": written() for at in range(40)}
    runs = {}
    for name, text in texts.items():
        tokens = text.split()
        runs[name] = {tuple(tokens[at : at + 4]) for at in range(len(tokens) - 3)}
    holders = [sum(run in mine for mine in runs.values()) for run in set().union(*runs.values())]
    assert max(holders) <= 25, "none of these belongs to the whole class"
    wanted = [
        (a, b) for a, b in itertools.combinations(texts, 2)
        if len(runs[a] & runs[b]) / min(len(runs[a]), len(runs[b])) >= ALIKE
    ]  # fmt: skip
    assert joined(wanted) == joined((pair.a, pair.b) for pair in alike(PROSE, texts).pairs)


def test_short_answers_are_named_and_not_compared():
    """Two equal answers of a few words mean nothing."""
    found = alike(PROSE, {"a": "Yes, on Saturday.", "b": "Yes, on Saturday.", "c": POST})
    assert found.short == ("a", "b") and found.compared == 1 and not found.pairs
    assert LEAST[CODE] > LEAST[PROSE] > 5


def test_long_answers_are_compared_by_a_sample_of_both():
    """A class with more runs than are kept is compared all the same: the copy is found, the others are not."""
    draw = random.Random(5)
    texts = {f"s{at}": " ".join(f"w{draw.randrange(10**6)}" for _ in range(6500)) for at in range(90)}
    assert sum(text.count(" ") for text in texts.values()) > MAX_RUNS
    texts["copy"] = texts["s3"].replace("w1", "v1")
    assert set(pairs(PROSE, texts)) == {frozenset(("s3", "copy"))}


@pytest.mark.parametrize(
    "text",
    ["", "a b " * 9_999, "'" * 99_999, '"""' * 30_001, "\\" * 99_999, "rb'" * 33_333, "((" * 50_000, "\0\ud800" * 9_999, "'\"" * 9_999 + "\n"],
)  # fmt: skip
def test_any_text_is_compared(text):
    """Unclosed quotes, brackets, control characters and half characters end in a result."""
    for kind in (PROSE, CODE):
        assert len(alike(kind, {"a": text, "b": text + " x", "c": POST}).short) <= 3
    assert "".join(piece.text for piece in side_by_side(text[:3000], text[1:3000])[0]) == text[:3000]


def test_side_by_side_marks_what_differs_and_loses_nothing():
    """The pieces of each side make up its text, what is called the same is the same, and what was changed is not."""
    changed = POST.replace("navečer", "uvečer").replace("mokrom krpom", "poklopcem")
    sides = side_by_side(POST, changed)
    assert ["".join(piece.text for piece in side) for side in sides] == [POST, changed]
    same = ["".join(piece.text for piece in side if piece.same).split() for side in sides]
    assert same[0] == same[1]
    assert [[piece.text for piece in side if not piece.same] for side in sides] == [
        ["navečer", "mokrom krpom"],
        ["uvečer", "poklopcem"],
    ]
