"""Cues that a match is to come: verbs of meeting and nouns of meeting."""

import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture, clause_end, day_of, is_of_another_time, is_past, of_subject
from transforms.facts.fixture_pairs import RESPECTIVELY
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import (
    CERTAINLY_BEFORE,
    COMING_BEFORE,
    EARNED_BEFORE,
    GERUND_BEFORE,
    NEXT_ROUND,
    NOT_BEFORE,
    NOUN,
    PAST_BEFORE,
    SET_OFF,
    SOON_AFTER,
    TO_BEFORE,
    VERB,
    WILL_BEFORE,
)
from transforms.reading.days import DayMention

_OR = re.compile(r"[^.;]{0,25}\b(?:or|instead)\b|.*\bif\b")
_GERUND = re.compile(r"\w+ing\b")
_TIED_TO_A_DAY = re.compile(r"\bbefore\b|\bnow\b")
_NOT_IT = re.compile(r" (?:or|in which|when)\b")
_PLAIN_VERBS = frozenset({"go to", "goes to", "play", "plays", "meet", "meets"})
# the subject in front of one that announces a match all the same: "<T0>, third on 57, | play"
_BY_NAME = re.compile(
    r"(?:^|[,;:.] (?:and |while |then )?|\b(?:and|while|as|before) )(?:the )?<T\d+>(?:, [^,;.]{1,40},)? $"
)


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
    day = _day_before(scene, index, match) or day_of(scene, index, match.start(), end)
    if day is not None and is_past(scene, day):
        return None
    if set_off or (will and (gerund or day is not None or not _TIED_TO_A_DAY.search(will.group()))):
        return 0.95
    if SOON_AFTER.search(shape, match.start(), end):
        return 0.93
    if day is not None and day.future is not None:
        return 0.89
    if NEXT_ROUND.search(shape, match.end(), end) or NEXT_ROUND.match(shape):
        return 0.88
    plain = verb in _PLAIN_VERBS and not _BY_NAME.search(shape, max(0, match.start() - 70), match.start())
    return None if plain or scene.reading.sentences[index].sentence.part == "title" else 0.0


# "it ends on <D0> when <T1> | play <T2>"
_ON_A_DAY = re.compile(
    r"<D\d+>(?:,? [^<>.;]{1,30},)?,? (?:when|as|with) (?:the |hosts |leaders )?(?:<[TR]\d+>|they|both sides|the two) $"
)


def _day_before(scene: Scene, index: int, match: re.Match[str]) -> DayMention | None:
    """The day in front of the subject of a verb."""
    front = _ON_A_DAY.search(scene.shape(index), max(0, match.start() - 70), match.start())
    return scene.day(index, front.start(), match.start()) if front else None


def find_by_noun(scene: Scene, index: int) -> Iterator[Fixture]:
    """Matches told by a noun: "ahead of Sunday's trip to <T1>"."""
    shape = scene.shape(index)
    for match in NOUN.finditer(shape):
        window = max(0, match.start() - 110)
        before = shape[window : match.start()]
        end = clause_end(shape, match.end())
        certainly = CERTAINLY_BEFORE.search(before) or EARNED_BEFORE.search(before)
        coming = COMING_BEFORE.search(before) or certainly
        soon = SOON_AFTER.search(shape, match.end(), end) or SOON_AFTER.search(match["between"] or "")
        sure = certainly is not None or soon is not None
        past = PAST_BEFORE.search(before) is not None and not sure
        if (coming is None and not soon) or past or NOT_BEFORE.search(before) or _NOT_IT.match(shape, match.end()):
            continue
        if is_of_another_time(shape, match.start(), match.end()):
            continue
        cue = window + coming.start() if coming else match.start()
        day = day_of(scene, index, cue, end)
        dated = day is not None and day.future is not None
        if (day is not None and is_past(scene, day)) or not (sure or dated):
            continue
        yield from of_subject(scene, index, match, "noun of meeting", 0.93 if sure else 0.88, cue)
