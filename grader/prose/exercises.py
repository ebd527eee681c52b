"""The criteria of each kind of text that the course asks for; their ids are check ids, their feedback ids stand in each exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from grader.prose.criteria import Criterion
from grader.prose.reading import Reading, Verdict, reading
from grader.prose.rules import excuses, fits, shouting, signs

Criteria = Mapping[str, Callable[[Reading], Verdict]]
_VOICE = (shouting, signs)
_BEGGING = {"likes": "asks_for_likes", "follow": "asks_to_follow", "share": "asks_to_share", "votes": "asks_for_votes",
            "comments": "asks_for_comments", "numbers": "chases_numbers", "support": "asks_for_support", "disguised": "disguised_asking"}  # fmt: skip
_VOICES = {"slogan": "advertising", "buy": "advertising", "officialese": "officialese", "chatbot": "chatbot_preamble"}
_EXCUSES = {"minimises": "minimises", "attacks": "attacks_back", "pity": "pities_itself", "threatens": "threatens", "others": "points_at_others"}
_HIDING = {"hack": "claims_hack", "deletion": "offers_deletion", "moveon": "asks_to_move_on"}
_PRIDE = {"advert": "advertises", "praise": "praises_itself", "officialese": "officialese", "mocks": "mocks", "chatbot": "chatbot_preamble"}


def _table(*criteria: Criterion) -> dict[str, Callable[[Reading], Verdict]]:
    return {criterion.id: criterion for criterion in criteria}


POST: Criteria = {
    **_table(
        Criterion("no_begging", "posts", "n", "maybe_begging", "asks_for_a_favour", kinds=_BEGGING, needs_prose=False),
        Criterion("someone_in_particular", "posts", "s", "maybe_anyone", "speaks_to_everyone", "speaks_to_nobody", "good_reader"),
        Criterion("gives_something", "posts", "g", "maybe_gives", "empty_promise", "gives_nothing", "good_gift"),
        Criterion("stays_here", "posts", "h", "maybe_pushes_away", "pushes_away", needs_prose=False),
        Criterion("human_voice", "posts", "v", "maybe_voice", "not_human", kinds=_VOICES, first=_VOICE),
    ),
    "fits": fits,
}
APOLOGY: Criteria = _table(
    Criterion("says_sorry", "apologies", "s", "maybe_sorry", "conditional_apology", "no_apology", "good_sorry", {"reactions": "sorry_for_reactions"}),
    Criterion("takes_responsibility", "apologies", "r", "maybe_responsible", "hides_behind_passive", "nobody_did_it", "good_responsibility", {"blames": "blames_others", "hack": "blames_others"}),
    Criterion("names_the_mistake", "apologies", "m", "maybe_named", "stays_vague", "names_nothing", "good_naming"),
    Criterion("repairs", "apologies", "f", "maybe_repairs", "promises_only", "repairs_nothing", "good_repair"),
    Criterion("no_excuses", "apologies", "e", "maybe_excuse", "makes_an_excuse", kinds=_EXCUSES, first=(excuses,), needs_prose=False),
    Criterion("no_hiding", "apologies", "h", "maybe_hiding", "hides", kinds=_HIDING, needs_prose=False),
    Criterion("humble_voice", "apologies", "v", "maybe_not_humble", "not_humble", kinds=_PRIDE, first=_VOICE),
)  # fmt: skip
COFFEE: Criteria = {
    **_table(
        Criterion("no_begging", "posts", "n", "maybe_begging", "begs", needs_prose=False),
        Criterion("no_selling", "coffee", "l", "maybe_selling", "sells", needs_prose=False),
        Criterion("about_them", "coffee", "a", "maybe_about_them", "about_us", "not_about_them", "good_listening"),
        Criterion("asks_a_real_question", "coffee", "q", "maybe_question", "asks_for_show", "asks_nothing", "good_question"),
        Criterion("tells_something", "coffee", "o", "maybe_tells", "", "tells_nothing", "good_sharing"),
        Criterion("human_voice", "posts", "v", "maybe_voice", "not_human", first=_VOICE),
    ),
    "fits": fits,
}
PUBLIC: Criteria = _table(
    Criterion("tells_the_facts", "public", "t", "maybe_facts", "stays_vague", "no_facts", "good_facts"),
    Criterion("says_what_now", "public", "w", "maybe_action", "", "no_action", "good_action"),
    Criterion("no_counter_attack", "public", "c", "maybe_attack", "attacks_back", needs_prose=False),
    Criterion("keeps_the_purpose", "public", "p", "maybe_purpose", "gives_it_up", "purpose_lost", "good_purpose"),
    Criterion("invites", "public", "i", "maybe_invitation", "invites_vaguely", "no_invitation", "good_invitation"),
    Criterion("humble_voice", "public", "v", "maybe_not_humble", "not_humble", first=_VOICE),
)  # fmt: skip
CORPORA: Mapping[str, Criteria] = {"posts": POST, "apologies": APOLOGY, "coffee": COFFEE, "public": PUBLIC}
"""The criteria by the corpus that they are learnt from and measured by."""


def judge(criteria: Criteria, text: str, lang: str, given: Iterable[str] = (), names: Iterable[str] = ()) -> dict[str, Verdict]:
    """Every criterion's verdict on a text."""
    read = reading(text, lang, given, names)
    return {id: criterion(read) for id, criterion in criteria.items()}
