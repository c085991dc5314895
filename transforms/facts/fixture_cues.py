"""Cues that a match is to come: verbs of meeting, nouns of meeting, and sentences that name both sides."""

import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture, clause_end, coming_day, day_of, is_past, of_pair, of_subject
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import (
    AHEAD,
    CERTAINLY_BEFORE,
    COMING_BEFORE,
    EACH_OTHER,
    GERUND_BEFORE,
    IN_ACTION,
    IN_HAND,
    KICK_OFF,
    LEFT_TO_PLAY,
    MEET_BETWEEN,
    MEET_IN,
    NEEDS,
    NEXT_FOR,
    NEXT_IS,
    NEXT_ROUND,
    NOT_BEFORE,
    NOUN,
    PAST_BEFORE,
    PUT_OFF,
    RESPECTIVELY,
    SET_OFF,
    SOON_AFTER,
    TO_BE_MET,
    TO_BEFORE,
    VERB,
    WHO_MEET,
    WILL_BEFORE,
    WITH_A_WIN,
)

_OR = re.compile(r"[^.;]{0,25}\b(?:or|instead)\b|.*\bif\b")
_GERUND = re.compile(r"\w+ing\b")
_TIED_TO_A_DAY = re.compile(r"\bbefore\b|\bnow\b")
_NOT_IT = re.compile(r" (?:or|in which|when)\b")
_PLAIN_VERBS = frozenset({"go to", "goes to", "play", "plays", "meet", "meets"})
_MODAL = re.compile(r"\b(?:can|will|needs?|would|could|if)\b")
_SHORTLY = re.compile(r"\bnext\b|\btomorrow\b|\bmidweek\b|\bthis (?:coming )?week")
_WAS = re.compile(r"\b(?:was|were)\b")


def find_by_verb(scene: Scene, index: int, *, coming: bool) -> Iterator[Fixture]:
    """Matches told by a verb; a plain present ("while <T2> face <T3>") counts beside one that is surely to come."""
    shape = scene.shape(index)
    paired = RESPECTIVELY.search(shape) if "respectively" in shape else None
    graded = [(match, _grade(scene, index, match)) for match in VERB.finditer(shape, paired.end() if paired else 0)]
    coming = coming or any(grade for _, grade in graded)
    for match, grade in graded:
        if grade or (grade == 0.0 and coming):
            yield from of_subject(scene, index, match, "verb of meeting", grade or 0.86)


def _grade(scene: Scene, index: int, match: re.Match[str]) -> float | None:
    """How sure a verb of meeting tells a match to come: None for not at all, 0 for a bare present."""
    shape = scene.shape(index)
    before = shape[max(0, match.start() - 45) : match.start()]
    verb = match["away"] or match["home"] or match["any"]
    end = clause_end(shape, match.end())
    if NOT_BEFORE.search(before) or _OR.match(shape, match.end(), end) or " or " in match.group():
        return None
    will = WILL_BEFORE.search(before)
    gerund = _GERUND.match(verb) is not None
    if gerund and not (will and GERUND_BEFORE.search(will.group())):
        return None
    set_off = SET_OFF.search(shape, 0, match.start()) is not None
    if TO_BEFORE.search(before) and not will and not set_off:
        return None
    day = day_of(scene, index, match.start(), end)
    if day is not None and is_past(scene, day):
        return None
    if set_off or (will and (gerund or day is not None or not _TIED_TO_A_DAY.search(will.group()))):
        return 0.95
    if SOON_AFTER.search(shape, match.start(), end):
        return 0.93
    if day is not None and day.future is not None:
        return 0.92
    if NEXT_ROUND.search(shape, match.end(), end):
        return 0.88
    return None if scene.reading.sentences[index].sentence.part == "title" or verb in _PLAIN_VERBS else 0.0


def find_by_noun(scene: Scene, index: int) -> Iterator[Fixture]:
    """Matches told by a noun: "ahead of Sunday's trip to <T1>"."""
    shape = scene.shape(index)
    for match in NOUN.finditer(shape):
        window = max(0, match.start() - 110)
        before = shape[window : match.start()]
        end = clause_end(shape, match.end())
        coming, certainly = COMING_BEFORE.search(before), CERTAINLY_BEFORE.search(before)
        soon = SOON_AFTER.search(shape, match.end(), end) or SOON_AFTER.search(match["between"] or "")
        sure = certainly is not None or soon is not None
        past = PAST_BEFORE.search(before) is not None and not sure
        if (coming is None and not soon) or past or NOT_BEFORE.search(before) or _NOT_IT.match(shape, match.end()):
            continue
        cue = window + coming.start() if coming else match.start()
        day = day_of(scene, index, cue, end)
        dated = day is not None and day.future is not None
        if (day is not None and is_past(scene, day)) or not (sure or dated):
            continue
        yield from of_subject(scene, index, match, "noun of meeting", 0.93 if sure else 0.88, cue)


_TURNS: tuple[tuple[str, re.Pattern[str], float, tuple[str, ...], bool], ...] = (
    ("game in hand", IN_HAND, 0.9, ("in hand",), False),
    ("in action", IN_ACTION, 0.9, ("in action",), True),
    ("to be met", TO_BE_MET, 0.88, (" to ",), False),
    ("needs", NEEDS, 0.88, ("need", "requir"), False),
    ("next is", NEXT_IS, 0.93, ("next",), False),
    ("kick off", KICK_OFF, 0.9, ("kick", "begin", "start", "open", "resume", "continue", "return"), True),
    ("left to play", LEFT_TO_PLAY, 0.9, (" left", "to play", "to come", "fulfil", "remaining", "to go"), False),
    ("put off", PUT_OFF, 0.85, ("postponed", "arranged", "scheduled"), False),
)
"""Further turns of phrase: rule, pattern, confidence, words without which it cannot match, whether a day must be named."""


def find_by_turn(scene: Scene, index: int) -> Iterator[Fixture]:
    """Matches told by another turn of phrase: "their game in hand at <T1>", "kick off their season at <T2>"."""
    shape = scene.shape(index)
    for rule, pattern, confidence, words, dated in _TURNS:
        if not any(word in shape for word in words):
            continue
        for match in pattern.finditer(shape):
            day = day_of(scene, index, match.start(), len(shape))
            past = day is not None and is_past(scene, day)
            undated = dated and (day is None or day.future is None or _WAS.search(shape, 0, match.start()))
            if not past and not undated:
                yield from of_subject(scene, index, match, rule, confidence)
    for match in WITH_A_WIN.finditer(shape):
        modal = _MODAL.search(shape, 0, match.start() + 3)
        dated_win = modal and coming_day(scene, index, match.start(), len(shape))
        if _SHORTLY.search(match["after"]) or dated_win:
            yield from of_subject(scene, index, match, "to be won", 0.87)


def find_named_pairs(scene: Scene, index: int, *, coming: bool) -> Iterator[Fixture]:
    """Matches whose sides stand together: "<T0> and <T1> play each other", "<T0> and <T1> host <T2> and <T3>"."""
    shape = scene.shape(index)
    if " and " not in shape and " next for " not in shape and " or " not in shape:
        return
    for rule, pattern in (
        ("each other", EACH_OTHER),
        ("next for", NEXT_FOR),
        ("who meet", WHO_MEET),
        ("to meet", MEET_IN),
    ):
        for match in pattern.finditer(shape):
            if "will" in match.group() or _is_coming(scene, index, match.start()):
                yield from of_pair(scene, index, (match["a"], match["b"]), rule, 0.91, match.start())
    for match in MEET_BETWEEN.finditer(shape):
        if AHEAD.search(shape[: match.start()] + match["after"]) and _is_coming(scene, index, 0):
            yield from of_pair(scene, index, (match["a"], match["b"]), "match between", 0.88, match.start())
    for match in RESPECTIVELY.finditer(shape):
        if coming or "will" in match.group() or _is_coming(scene, index, match.start()):
            at_home = bool(match["home"]) or match["verb"] == "host"
            for slots in ((match["a"], match["c"]), (match["b"], match["d"])):
                yield from of_pair(scene, index, slots, "respectively", 0.92, match.start(), at_home=at_home)


def _is_coming(scene: Scene, index: int, start: int) -> bool:
    """Whether what the sentence tells from `start` on is said to be soon, or on a day to come."""
    shape = scene.shape(index)
    return SOON_AFTER.search(shape, start) is not None or coming_day(scene, index, start, len(shape)) is not None
