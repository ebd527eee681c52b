"""The prose judge: how often it is right on texts that it never saw, what it points at, and that nothing makes it stumble."""

import json
import re
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from grader.prose import APOLOGY, COFFEE, CORPORA, FAILED, PASSED, POST, PUBLIC, UNSURE, judge, weighted_length
from grader.prose.corpus import LETTERS, examples
from grader.prose.learn import learn
from grader.prose.measure import KINDS, agreement, tables, tally, told, whole
from grader.prose.model import FOLDER

HERE = Path(__file__).parent / "prose"
CORPUS = HERE / "corpus"
LANGS = ("en", "fr", "hr")
# What the judge reaches on texts that it didn't learn from, at least: a figure may rise, not fall. Asked for: 0.95 of
# decided verdicts right for no_begging, fits and says_sorry, 0.92 for the others; docs/reference/prose.md says what misses it.
# Short, plain texts full of stock phrases (ids from PLAIN on) came later; they are harder, and have floors of their own.
PLAIN = 9500
PARTS = ("first", "plain")
RIGHT = {
    "first": dict.fromkeys(("no_begging", "fits"), 0.95)
    | {"gives_something": 0.9, "someone_in_particular": 0.9, "takes_responsibility": 0.9, "no_excuses": 0.86},
    "plain": {"no_begging": 0.94, "gives_something": 0.88, "says_sorry": 0.9, "takes_responsibility": 0.84, "no_excuses": 0.75, "humble_voice": 0.9},
}
UNDECIDED = {"first": 0.14, "plain": 0.26}
UNSPOILT = {"first": 0.92, "plain": 0.86}
MODELS_BYTES = 1_000_000
SMALLEST = {"posts": 300, "apologies": 200}


def lines(name):
    return [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def judged():
    """The test texts of each exercise and language with the judge's verdicts."""
    return {(kind, lang): told(CORPUS / f"{kind}.test.{lang}.txt", kind, lang) for kind in KINDS for lang in LANGS}


def of_part(texts, part):
    return [(example, said) for example, said in texts if (int(example.id) >= PLAIN) == (part == "plain")]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("kind", "criterion"), [(kind, criterion) for kind in KINDS for criterion in CORPORA[kind]])
def test_a_criterion_decides_as_a_reader_would(judged, kind, criterion, lang, part):
    """Where a criterion decides it agrees with the writer's label, and it seldom leaves a text undecided."""
    found = tally(of_part(judged[kind, lang], part), criterion)
    assert found.right >= RIGHT[part].get(criterion, 0.92)
    assert found.unsure <= UNDECIDED[part]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_good_text_is_not_called_bad(judged, kind, lang, part):
    """Of texts that deserve full points hardly any fails a criterion."""
    found = whole(of_part(judged[kind, lang], part))
    assert found.good >= 20
    assert found.unspoilt >= UNSPOILT[part] * found.good


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_corpora_are_large_and_labelled_twice(kind, lang):
    """Each language has its texts, no two with one id, and a second reader's labels for most of them."""
    texts = examples(CORPUS / f"{kind}.{lang}.txt") + examples(CORPUS / f"{kind}.test.{lang}.txt")
    assert len(texts) >= SMALLEST[kind]
    assert len({example.id for example in texts}) == len(texts)
    assert all(count >= len(texts) / 2 for count, _, _ in agreement(CORPUS, kind, lang).values())


MARKED = [path for path in sorted(CORPUS.glob("*.txt")) if not {"bank", "second"} & set(path.name.split("."))]


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
def test_a_label_says_what_the_marks_say(path):
    """A text's marks use its exercise's letters, and it fails what must not be exactly where words are marked as breaking it."""
    letters = LETTERS[path.name.split(".")[0]]
    must_not = {"posts": "nhv", "apologies": "ehv", "coffee": "nlv", "public": "cv"}[path.name.split(".")[0]]
    for example in examples(path):
        marked = {mark for mark, _, _ in example.marks}
        assert {mark.lower() for mark in marked} <= set(letters), example.id
        for letter in must_not:
            met = example.verdicts[letters[letter]]
            assert met is None or met == (letter not in marked), (example.id, letter)


def test_the_docs_show_the_figures_of_today():
    """The page on the judge shows, in each language, the tables that measuring gives."""
    for name, table in tables(CORPUS).items():
        for end in ("md", "fr.md", "hr.md"):
            assert table in (ROOT / "docs" / "reference" / f"prose.{end}").read_text(encoding="utf-8"), name


def test_the_models_are_what_the_script_makes_of_the_corpora(tmp_path):
    """Learning again gives the repository's model: the same features but for a few at the edge, the same weights but for rounding."""
    assert list(learn(CORPUS, "public", tmp_path))
    for path in tmp_path.glob("*.txt"):
        made, kept = (dict(line.split("\t", 1) for line in (folder / path.name).read_text(encoding="utf-8").splitlines()) for folder in (tmp_path, FOLDER))
        assert len(made.keys() & kept.keys()) >= 0.99 * len(made.keys() | kept.keys()), path.name
        assert sum(made[name] == kept[name] for name in made.keys() & kept.keys()) >= 0.9 * len(made), path.name


def test_the_models_are_small():
    """All models together stay under a megabyte."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MODELS_BYTES


def test_a_request_without_a_request_s_verb_does_not_pass_in_silence():
    """Of requests that only hint few pass `no_begging`, and few posts with the same words in innocent use fail it."""
    verdicts = {"+": [], "-": []}
    for line in lines("indirect.unseen.txt"):
        lang, label, text = line.split(" ", 2)
        verdicts[label].append(judge(POST, text, lang, names=("Lipa",))["no_begging"].verdict)
    assert min(map(len, verdicts.values())) >= 60
    assert verdicts["+"].count(PASSED) <= 3
    assert verdicts["-"].count(FAILED) <= 3


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_post_to_fix_is_lipa_s(course, lang):
    """Variant 0 of fix-the-begging-post, the one that lesson and page show, is the bakery Lipa's."""
    assert course.exercises["fix-the-begging-post"].shown(0, lang)["author"] == "Lipa"


@pytest.mark.parametrize("line", lines("fooling.txt"))
def test_a_text_meant_to_fool_does_not_pass_everything(line):
    """Stuffing, copies, disguises, other languages and orders to the judge leave at least one criterion unpassed."""
    kind, lang, text = line.split(" ", 2)
    assert {verdict.verdict for verdict in judge(CORPORA[kind], text, lang, GIVEN, ("Lipa",)).values()} != {PASSED}


GIVEN = (
    "one can tell whom it speaks to: a named group with a need, one person, or those who have the problem described",
    "ne demande ni j’aime, ni abonnement, ni partage, ni vote, ni étoiles, même poliment, même pour rire",
    "ne traži lajkove, praćenje, dijeljenje, glasove ni zvjezdice, ni pristojno ni u šali",
)


@given(text=st.text(max_size=300), lang=st.sampled_from(LANGS), criteria=st.sampled_from([POST, APOLOGY, COFFEE, PUBLIC]))
def test_findings_point_into_the_text_whatever_it_is(text, lang, criteria):
    """Of any text every criterion says something, the same each time, with spans inside the original, in order."""
    verdicts = judge(criteria, text, lang)
    assert verdicts == judge(criteria, text, lang)
    for verdict in verdicts.values():
        assert verdict.verdict == PASSED or verdict.findings
        for finding in verdict.findings:
            assert all(0 <= start < end <= len(text) for start, end in finding.spans)
            assert list(finding.spans) == sorted(finding.spans)


@pytest.mark.parametrize(
    ("criteria", "id", "text", "feedback", "words"),
    [
        (POST, "no_begging", "Your starter died? Come by on Saturday, we fill you a jar. And give us a like while you're here.", "asks_for_likes", "like"),
        (POST, "gives_something", "Your starter died? Come by on Saturday, we fill you a jar for free.", "good_gift", "jar"),
        (APOLOGY, "says_sorry", "I am sorry if anyone was offended. I wrote it on Tuesday.", "conditional_apology", "if anyone"),
        (APOLOGY, "no_excuses", "I called you fussy princesses and I am sorry. It was just a joke, relax.", "minimises", "just a joke"),
        (APOLOGY, "no_hiding", "I mocked you on Tuesday and I am sorry. And now please let us move on and forget about it.", "asks_to_move_on", "move on"),
    ],
)  # fmt: skip
def test_a_finding_points_at_the_words_concerned(criteria, id, text, feedback, words):
    """What breaks a criterion, and what meets it, is quoted in the learner's own words with its kind."""
    found = [finding for finding in judge(criteria, text, "en", names=("Lipa",))[id].findings if finding.id == feedback]
    assert found and any(words in text[start:end] for finding in found for start, end in finding.spans)


def test_a_finding_quotes_the_words_it_marks():
    """The words of a finding stand in the text as the learner spelt them."""
    text = "Pečete kod kuće? 🥖 Držite tijesto na 25 °C i Z4PRATITE nas."
    finding = judge(POST, text, "hr")["no_begging"].findings[0]
    start, end = finding.spans[0]
    assert finding.id == "disguised_asking" and "Z4PRATITE" in finding.words and finding.words == text[start:end]


@pytest.mark.parametrize(("lang", "text"), [("hr", "Please like our page."), ("en", "Lajkajte našu stranicu."), ("en", "Aimez notre page.")])
def test_the_text_itself_decides_its_language(lang, text):
    """Begging fails although the answer names another language."""
    assert judge(POST, text, lang)["no_begging"].verdict == FAILED


def test_a_sentence_in_an_unknown_language_is_no_proof():
    """Where one sentence can't be read, what a text must not do is left undecided."""
    text = "I called you fussy princesses on Tuesday and I am sorry. Es war doch nur ein Witz und ihr habt das nicht verstanden."
    assert judge(APOLOGY, text, "en", names=("Lipa",))["no_excuses"].verdict in (UNSURE, FAILED)


def test_an_empty_post_begs_for_nothing_and_gives_nothing():
    """Of an empty text all that needs words fails under one id, and what only forbids passes."""
    findings = {id: [finding.id for finding in verdict.findings] for id, verdict in judge(POST, " \n", "en").items()}
    assert findings == {"no_begging": [], "stays_here": [], **dict.fromkeys(("someone_in_particular", "gives_something", "human_voice", "fits"), ["empty"])}


@pytest.mark.parametrize("lang", LANGS)
def test_no_pattern_takes_for_ever(lang):
    """No pattern of the tables may repeat a part that itself matches several words: such a one freezes on some text."""
    source = (ROOT / "grader" / "prose" / "words" / f"{lang}.py").read_text(encoding="utf-8")
    assert re.findall(r"\(\?: ?\[\^\.!\?\]\+\)[*+{]", source) == []


@pytest.mark.parametrize(("text", "length"), json.loads((HERE / "lengths.json").read_text(encoding="utf-8")))
def test_a_post_weighs_what_x_says(text, length):
    """Weighted lengths are those of X's own JavaScript (twitter-text 3.1.0)."""
    assert weighted_length(text) == length


@pytest.mark.parametrize(("extra", "verdict"), [(0, PASSED), (1, FAILED)])
def test_280_weighted_characters_fit(extra, verdict):
    """Exactly 280 weighted characters fit, with a link as 23 and an emoji as 2; one more doesn't."""
    text = "lipa.hr/recept 👍🏽 " + "a" * (280 - 23 - 1 - 2 - 1 + extra)
    assert judge(POST, text, "en")["fits"].verdict == verdict
