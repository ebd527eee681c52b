"""The criteria of a post that invites instead of begging: each a small function, all in the table `POST`."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterable, Mapping

from grader.prose.length import LIMIT, weighted_length
from grader.prose.reading import OK, Finding, Reading, Verdict, failed, reading, unsure

_PUSHED = re.compile(
    r"(?:^|//|\.)(?:facebook|fb|instagram|tiktok|youtube|youtu|t|wa|twitter|x|linkedin|pinterest|threads|bsky|discord|reddit|snapchat|linktr|whatsapp|telegram)\.(?:com|me|be|net|gg|app|ee)\b"
)
_QUESTION = re.compile(r"(?<=[.!?:] )((?:[^ .!?]+ ){1,10}\? )(?=(?:[^ ]+ ){3,})")


def no_begging(post: Reading) -> Verdict:
    """Asks for nothing for the business's own sake, in any wording."""
    if hidden := [token for token in post.text.tokens if token.disguised]:
        spans = tuple((token.start, token.end) for token in hidden)
        return failed(Finding("disguised_asking", post.text.quote(spans[0]), spans))
    asked: dict[str, list[re.Match[str]]] = {}
    for id, match, _ in post.everywhere("begging", spare=("innocent", "everyone")):
        if not post.negated(match):
            asked.setdefault(id, []).append(match)
    if asked:
        return failed(*(post.finding(id, *matches) for id, matches in _outermost(asked).items()))
    if hinted := _hinted(post):
        return hinted
    for _, match in post.language.find("maybe_begging", post.folded, spare=("innocent", "everyone", "leaving")):
        if not post.negated(match):
            return unsure(post.finding("maybe_begging", match))
    if post.state == "other_language" and (stop := _no_prose(post)):
        return stop  # in a language we don't read, silence proves nothing
    return OK


def _hinted(post: Reading) -> Verdict | None:
    """A request without a request's verb: "a like" or "hearts" beside a sign that it would be for us.

    What can only mean the network ("a like", "followers") looks for the sign in its own sentence and those beside it,
    an everyday word ("heart", "star", "share") in its own sentence only. An everyday word is doubtful where the reader
    has something from it or kneads it, or where, without a sign, the sentence tells that it stands on a screen or comes from them.
    """
    tables = post.language
    ends = [match.end() for match in re.finditer(r" [.!?](?= )", post.folded)]

    def sentence(match: re.Match[str]) -> int:
        return bisect.bisect_right(ends, match.start())

    def sentences(area: str) -> set[int]:
        return {sentence(match) for _, match in tables.find(area, post.folded, spare=("innocent",))}

    found = [
        (area, id, match)
        for area in ("acts", "hints")
        for id, match in tables.find(area, post.folded, spare=("innocent", "everyone"))
        if not post.negated(match)
    ]
    if not found:
        return None
    for_us, for_you, online = sentences("for_us"), sentences("for_you"), sentences("online")
    doubtful = None
    for area, id, match in found:
        at = sentence(match)
        signs, gains = for_us & ({at} if area == "hints" else {at - 1, at, at + 1}), for_you & {at, at + 1}
        if signs and not (area == "hints" and gains):
            return failed(post.finding(id, match))
        if signs or area == "acts" or at in online:
            doubtful = doubtful or unsure(post.finding("maybe_begging", match))
    return doubtful


def _outermost(asked: Mapping[str, list[re.Match[str]]]) -> dict[str, list[re.Match[str]]]:
    """Of matches that lie within one another only the longest, so that one request is told once."""
    flat = sorted(((m.start(), -m.end(), id, m) for id, ms in asked.items() for m in ms), key=lambda x: x[:2])
    kept: dict[str, list[re.Match[str]]] = {}
    reach = -1
    for start, _, id, match in flat:
        if start >= reach:
            kept.setdefault(id, []).append(match)
            reach = match.end()
    return kept


def someone_in_particular(post: Reading) -> Verdict:
    """One can tell whom it speaks to."""
    if stop := _no_prose(post):
        return stop
    everyone = post.language.first("everyone", post.folded)
    folded = post.language.blot("everyone", post.folded)
    kinds = {kind for kind, _ in post.language.find("someone", folded)}
    if _names_a_problem(post) and _given(post) - {"event"}:
        kinds.add("need")
    if everyone:
        return unsure(post.finding("maybe_anyone", everyone)) if kinds else failed(post.finding("speaks_to_everyone", everyone))
    if kinds:
        return OK
    if you := post.language.first("you", folded):
        return unsure(post.finding("maybe_anyone", you))
    return failed(Finding("speaks_to_nobody"))


def gives_something(post: Reading) -> Verdict:
    """The reader gets something from the post or from accepting its invitation."""
    if stop := _no_prose(post):
        return stop
    found = _given(post)
    promise = post.language.first("promise", post.folded)
    strong = found & {"tip", "offer", "recipe"} or len(found & {"figure", "answer", "step"}) >= 2
    strong = strong or bool(found & {"measure", "steps"}) and _speaks(post)
    strong = strong or bool(found & {"figure", "answer", "step"}) and _names_a_problem(post)
    if strong and not (promise and found == {"tip"}):
        return OK
    if promise and not found - {"event"}:
        return failed(post.finding("empty_promise", promise))
    if found & {"figure", "answer", "ask", "step"} or (strong and promise) or _names_a_problem(post):
        return unsure(Finding("maybe_gives"))
    return failed(Finding("gives_nothing"))


def _given(post: Reading) -> set[str]:
    """The kinds of evidence that the reader gets something; two steps to take make "steps"."""
    kinds = [kind for kind, _ in post.language.find("giving", _without_requests(post))]
    return set(kinds) | ({"steps"} if kinds.count("step") >= 2 else set())


def _names_a_problem(post: Reading) -> bool:
    """A short question with an answer, as in "Yellow leaves?", no small talk: those who have it know that they're meant."""
    questions = _QUESTION.findall(post.folded)
    return any(post.language.first("small_talk", " " + question) is None for question in questions)


def _speaks(post: Reading) -> bool:
    return post.language.first("you", post.folded) is not None


def _without_requests(post: Reading) -> str:
    """The folded text without what begs, so that "leave us a like" is no tip."""
    folded = post.folded
    for area in ("begging", "leaving"):
        for _, match in post.language.find(area, post.folded, spare=("innocent",)):
            folded = folded[: match.start()] + re.sub(r"[^ ]", "~", match[0]) + folded[match.end() :]
    return folded


def stays_here(post: Reading) -> Verdict:
    """Doesn't push the reader to another platform for its own sake."""
    links = tuple((token.start, token.end) for token in post.text.tokens if token.kind == "url" and _PUSHED.search(token.fold))
    pushed = [match for _, match, _ in post.everywhere("leaving", spare=("staying",)) if not post.negated(match)]
    if pushed:
        return failed(post.finding("pushes_away", *_longest(pushed)))
    if links:
        return unsure(Finding("maybe_pushes_away", post.text.quote(links[0]), links))
    return OK


def _longest(matches: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    return _outermost({"": list(matches)})[""]


def human_voice(post: Reading) -> Verdict:
    """One person talking to another."""
    if stop := _no_prose(post):
        return stop
    findings = [finding for look in _VOICE for finding in look(post)]
    return failed(*findings) if findings else OK


def _shouting(post: Reading) -> list[Finding]:
    text = post.text
    loud = [t for t in text.words() if _loud(text.original[t.start : t.end])]
    spans = [(t.start, t.end) for t in loud] if len(loud) >= 2 or any(len(t.fold) >= 6 for t in loud) else []
    marks = [m.span() for m in re.finditer(r"[!?]*!!+[!?]*|(?:! ?){3,}|!\?!", text.original)]
    if any(end - start >= 3 for start, end in marks) or len(marks) >= 2 or text.original.count("!") >= 5:
        spans += marks or [m.span() for m in re.finditer("!", text.original)]
    spans.sort()
    return [Finding("shouting", text.quote(spans[0]), tuple(spans))] if spans else []


def _loud(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters)


def _signs(post: Reading) -> list[Finding]:
    for kind in ("emoji", "tag"):
        spans = tuple((t.start, t.end) for t in post.text.tokens if t.kind == kind)
        if len(spans) > 3:
            return [Finding("too_many_signs", post.text.quote((spans[0][0], spans[-1][1])), spans, (("count", len(spans)),))]
    return []


def _phrases(area: str) -> Callable[[Reading], list[Finding]]:
    def look(post: Reading) -> list[Finding]:
        matches = [m for _, m in post.language.find(area, post.folded) if area == "chatbot" or not post.negated(m)]
        return [post.finding(_PHRASE_IDS[area], *matches)] if matches else []

    return look


_PHRASE_IDS = {"advertising": "advertising", "officialese": "officialese", "chatbot": "chatbot_preamble"}
_VOICE = (_shouting, _signs, *(_phrases(area) for area in _PHRASE_IDS))


def fits(post: Reading) -> Verdict:
    """Not empty, and at most 280 weighted characters."""
    if not post.text.original.strip():
        return failed(Finding("empty"))
    length = weighted_length(post.text.original)
    if length > LIMIT:
        return failed(Finding("too_long", figures=(("length", length), ("limit", LIMIT), ("over", length - LIMIT))))
    return OK


def _no_prose(post: Reading) -> Verdict | None:
    if post.state == "prose":
        return None
    finding = Finding(post.state, post.text.quote(post.where[0]) if post.where else "", post.where)
    return unsure(finding) if post.state == "other_language" else failed(finding)


POST: Mapping[str, Callable[[Reading], Verdict]] = {
    "no_begging": no_begging,
    "someone_in_particular": someone_in_particular,
    "gives_something": gives_something,
    "stays_here": stays_here,
    "human_voice": human_voice,
    "fits": fits,
}


def judge_post(text: str, lang: str, given: Iterable[str] = (), names: Iterable[str] = ()) -> dict[str, Verdict]:
    """Every criterion's verdict on a post."""
    post = reading(text, lang, given, names)
    return {id: criterion(post) for id, criterion in POST.items()}
