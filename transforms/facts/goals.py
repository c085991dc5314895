"""Tellings of goals: who scored, when and how, as one sentence says it; joining tellings into goals comes later."""

import re
from collections.abc import Iterator

from transforms.facts import goal_words as words
from transforms.facts.goal_counts import count_goals, which_goal, words_of
from transforms.facts.goal_nouns import find_nominal, find_passive
from transforms.facts.goal_refusals import find_refusal
from transforms.facts.goal_subjects import PRONOUN, find_scorers
from transforms.facts.phrases import PhraseTables, Tag
from transforms.facts.tellings import NearMiss, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.scores import ScoreMention

_TABLES = PhraseTables(
    {
        "score": words.SCORE_VERB,
        "noun": words.GOAL_NOUN,
        "strike": words.STRIKE_NOUN,
        "take": words.TAKE,
        "shot": words.SHOT,
        "headline": words.HEADLINE_VERB[:7],
    }
)


def find_tellings(index: int, read: ReadSentence) -> tuple[list[Telling], list[NearMiss]]:
    """The tellings of goals in one sentence, in order, and the near misses."""
    shape = read.shape
    if "<P" not in shape and not PRONOUN.search(shape):
        return [], []
    tags = _TABLES.find(shape)
    found: list[Telling] = []
    misses: list[NearMiss] = []
    for telling in _all_tellings(index, read, tags):
        reason = find_refusal(shape, telling)
        if reason is not None:
            misses.append(NearMiss(index, telling.start, telling.end, reason))
        else:
            found.append(telling)
    return _without_doubles(found, read), misses


def _all_tellings(index: int, read: ReadSentence, tags: list[Tag]) -> Iterator[Telling]:
    yield from find_nominal(index, read)
    yield from find_passive(index, read)
    for tag in tags:
        end = _end_of(read, tag)
        if end is not None:
            yield from _by_subject(index, read, tag.start, end, _RULES[tag.table])
    for effect in _EFFECT.finditer(read.shape):
        yield from _by_subject(index, read, effect.start(), effect.end(), "changed the score")


_RULES = {"score": "score verb", "headline": "score verb", "shot": "shot that went in", "take": "took a goal"}


def _end_of(read: ReadSentence, tag: Tag) -> int | None:
    """Where the words of a goal that begin with this verb end, None where they are no goal."""
    shape = read.shape
    if tag.table == "score":
        return tag.end
    if tag.table == "headline":
        infinitive = shape.endswith(" to ", 0, tag.start) and tag.phrase in {"score", "net"}
        return tag.end if infinitive or read.sentence.part in _HEADLINES else None
    if tag.table == "shot":
        into = _INTO.search(shape, tag.end, tag.end + 70)
        if tag.phrase in words.FINISH:
            into = words.IN.match(shape, tag.end) or into
        clear = into is not None and (
            into.group() == "the wrong way" or not _PERSON_BETWEEN.search(shape, tag.end, into.start())
        )
        return into.end() if into is not None and clear else None
    noun = _NOUN_AFTER.match(shape, tag.end) if tag.table == "take" else None
    return noun.end() if noun else None


_HEADLINES = frozenset({"title", "heading", "caption"})
_INTO = re.compile(words.INTO)
_EFFECT = re.compile(words.EFFECT)
_PERSON_BETWEEN = re.compile(r"<P\d+>(?!'s)")
_NOUN_AFTER = re.compile(
    rf"(?:(?!\b(?:and|but|as|to|from|after|who|when|for|on|in)\b)[^<>;.]|<[MXL]\d+>"
    rf"|<T\d+>'s?){{0,50}}?\b(?:{words.NOUN_PATTERN}|(?:the\ |his\ |her\ |a\ |their\ )?(?:second|third|fourth"
    rf"|fifth|sixth|first)(?!\ (?:half|minute|time|leg|place|period|post|man|yellow|booking|effort|attempt"
    rf"|ball|phase|division|chance|shot|save|corner|major|game|match|consecutive|successive|string|row))"
    rf"|twice|thrice|one\ back|both\ goals|all\ (?:three|four|five)|four|three|two|both)\b"
)


# "the corner was headed home": the subject is not the scorer
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|is|gets|got)\ (?:(?:then|duly|only|calmly|eventually|superbly|brilliantly"
    r"|finally|promptly|quickly|coolly|well|easily|[a-z]+ly)\ )?$"
)


def _by_subject(index: int, read: ReadSentence, start: int, end: int, rule: str) -> Iterator[Telling]:
    if _PASSIVE.search(read.shape, max(0, start - 22), start):
        return
    subject = find_scorers(read, start)
    if subject is None:
        return
    who, begin, pronoun = subject
    stop = min(len(read.shape), end + 60)
    counted = count_goals(words_of(read.shape, start, end))
    rule = rule if len(who) < 2 else f"{rule}, several"
    if len(who) > 1 and rule.startswith(("changed the score", "shot")):
        who = who[-1:]
    people: list[int | None] = [*who] or [None]
    for person in people:
        nth = which_goal(read.shape[start:stop])
        yield Telling(
            index,
            begin if person is None or len(who) == 1 else read.shape.index(f"<P{person}>"),
            end,
            person,
            rule,
            count=counted,
            nth=nth,
            own_goal=bool(words.OWN_GOAL.search(read.shape, begin, stop)),
            penalty=bool(words.PENALTY.search(read.shape, begin, stop)),
            score=_score_in(read, start, end),
            pronoun=pronoun if person is None else None,
        )


def _score_in(read: ReadSentence, start: int, end: int) -> ScoreMention | None:
    match = re.compile(r"<S(\d+)>").search(read.shape, start, min(len(read.shape), end + 4))
    if match is None:
        return None
    value = read.mentions[int(match[1])].value
    return value if isinstance(value, ScoreMention) else None


def _without_doubles(found: list[Telling], read: ReadSentence) -> list[Telling]:
    """One telling per scorer and stretch of words: overlapping ones are the same goal, told in more words."""
    ordered = sorted(found, key=lambda t: (t.start, -t.end))
    kept: list[Telling] = []
    for telling in ordered:
        same = next(
            (
                k
                for k in kept
                if k.scorer == telling.scorer and k.pronoun == telling.pronoun and _near(k, telling, read.shape)
            ),
            None,
        )
        if same is None:
            kept.append(telling)
        else:
            kept[kept.index(same)] = _joined(same, telling)
    return kept


def _near(first: Telling, second: Telling, shape: str) -> bool:
    if second.start <= first.end:
        return True
    between = shape[first.end : second.start]
    return first.scorer is not None and not re.search(
        r"\b(?:then|later|again|before|second|another|and)\b|<M\d+>", between
    )


def _joined(first: Telling, second: Telling) -> Telling:
    return Telling(
        first.sentence,
        min(first.start, second.start),
        max(first.end, second.end),
        first.scorer,
        first.rule,
        count=max(first.count, second.count),
        nth=first.nth or second.nth,
        own_goal=first.own_goal or second.own_goal,
        penalty=first.penalty or second.penalty,
        minute=first.minute or second.minute,
        score=first.score or second.score,
        strength=max(first.strength, second.strength),
        pronoun=first.pronoun,
        team=first.team if first.team is not None else second.team,
    )
