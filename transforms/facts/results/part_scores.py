"""Scores that are not the final one: at half-time and over two legs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.facts.people.sides import team_of
from transforms.facts.results.statements import ResultStatement
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

Roles = Mapping[int, dict[str, TeamRef]]
Score = tuple[int, int]

_BREAK = r"(?:half[- ]?time|the break|the interval|the half|the turnaround|the halfway stage|recess)"
_FILL = r"(?:(?!\b(?:but|while|after|before|minutes?|when|until|having)\b)[^<>;.]|<[MGLDP]\d+>)"
# "Roma led 2-0 at the break", "were 4-1 ahead at half-time", "trailed 1-0 at the interval", "a 2-0 half-time lead"
_AHEAD = triggered(
    rf"<[TR](?P<t>\d+)>{_FILL}{{0,60}}?\b(?P<verb>led|lead|leading|were|was|ahead|up|in front|trailed|trailing|trail|behind|down|held|had)\b{_FILL}{{0,20}}?<S(?P<s>\d+)>(?P<more>{_FILL}{{0,25}}?)\b(?:at|by|going into|heading into|into|after|on) {_BREAK}\b"
)
_BEHIND_WORDS = re.compile(r"\b(?:trail\w*|behind|down|deficit)\b")
_LEVEL = triggered(
    rf"\b(?P<nil>goalless|scoreless|level|all square)?\b ?(?:at )?(?:<S(?P<s>\d+)> )?(?:at|by) {_BREAK}\b"
)
# "(HT 1-0)", "half-time: 0-4", "halftime 0-4": in the order of the teams printed
_LABEL = re.compile(r"\b(?:ht|half[- ]?time)(?: score)?:? \(?<S(?P<s>\d+)>")
# "4-1 on aggregate", "a 3-2 aggregate win", "(agg: 1-4)", "lose the tie 5-3 on aggregate"
_AGGREGATE = re.compile(
    r"<S(?P<s>\d+)> (?:on |in )?(?:agg(?:regate)?)\b|\bagg(?:regate)?(?: score)?(?: at| of|:)? ?\(?<S(?P<b>\d+)>|<S(?P<c>\d+)> over (?:the )?two legs"
)
_LOSES = re.compile(r"\b(?:los[et]\w*|lost|defeat\w*|beaten|out|exit\w*|eliminated|knocked|bow\w*|crash\w*)\b")
_WINS = re.compile(
    r"\b(?:w[io]n\w*|through|advanc\w*|progress\w*|victor\w*|triumph\w*|beat\w*|claim\w*|complet\w*|secur\w*|succe\w*|overc\w*)\b"
)
_TEAM = re.compile(r"<[TR](\d+)>")


def find_half_time(
    reading: Reading, about: Sequence[int], keys: tuple[str, str], roles: Roles, score: Score | None
) -> Score | None:
    """The score (home, away) at half-time, as a sentence about the match states it; never beyond the final one."""
    for index in about:
        read = reading.sentences[index]
        if read.quoted or not (
            "half" in read.shape or "break" in read.shape or "interval" in read.shape or "ht " in read.shape
        ):
            continue
        found = _half_time(read, keys, roles.get(index, {}))
        if found is not None and (score is None or (found[0] <= score[0] and found[1] <= score[1])):
            return found
    return None


def _half_time(read: ReadSentence, keys: tuple[str, str], here: dict[str, TeamRef]) -> Score | None:
    for match in _AHEAD.finditer(read.shape):
        team = team_of(read, int(match["t"]), here)
        pair = _pair(read, match["s"])
        if team is not None and team.key in keys and pair is not None:
            behind = _BEHIND_WORDS.search(match["verb"] + " " + match["more"])
            own, other = sorted(pair) if behind else sorted(pair, reverse=True)
            return (own, other) if team.key == keys[0] else (other, own)
    level = _LEVEL.search(read.shape)
    if level and level["s"]:
        pair = _pair(read, level["s"])
        return pair if pair is not None and pair[0] == pair[1] else None
    if level and level["nil"] in {"goalless", "scoreless"}:
        return 0, 0
    label = _LABEL.search(read.shape)
    return _printed(read, _pair(read, label["s"]) if label else None, label, keys)


def _printed(
    read: ReadSentence, pair: Score | None, match: re.Match[str] | None, keys: tuple[str, str]
) -> Score | None:
    """A score behind two teams in their order, the home side first where none is named."""
    if pair is None or match is None:
        return None
    teams = [m.value.key for m in read.mentions if isinstance(m.value, TeamRef) and m.value.key in keys]
    return pair[::-1] if teams and teams[0] == keys[1] else pair


def find_aggregate(reading: Reading, about: Sequence[int], keys: tuple[str, str], roles: Roles) -> Score | None:
    """The score (home, away) over two legs, as a sentence about the match states it."""
    for index in about:
        read = reading.sentences[index]
        match = _AGGREGATE.search(read.shape) if "agg" in read.shape or "legs" in read.shape else None
        pair = _pair(read, match["s"] or match["b"] or match["c"]) if match and not read.quoted else None
        if match is None or pair is None:
            continue
        if pair[0] == pair[1] or (match["b"] and "(" in read.shape[: match.start() + 1][-2:]):
            return _printed(read, pair, match, keys)
        found = _won_over_legs(read, match, pair, keys, roles.get(index, {}))
        if found is not None:
            return found
    return None


# "5-1 | aggregate winners", "a 6-2 win | on aggregate", "through 6-5 | overall"
_OF_A_TIE = re.compile(
    r"<S(?P<s>\d+)> (?:[\w-]+ ){0,2}?(?:on agg(?:regate)?|in agg(?:regate)?|agg(?:regate)?|overall|over (?:the )?two (?:legs|games|matches))\b"
    r"|\bagg(?:regate)?(?: score(?:line)?| victory| win| defeat)?(?: at| of| by|:)? ?\(?<S(?P<t>\d+)>"
)
_SPEAKS_OF_A_TIE = ("agg", "overall", "over two", "over the two")


def without_aggregates(read: ReadSentence, statements: list[ResultStatement]) -> list[ResultStatement]:
    """The statements of a sentence, those by the score of both legs without it: who won the match it does not tell.

    "Roma, 5-1 aggregate winners over Lecce" is of a tie that was over before.
    """
    if not statements or not any(word in read.shape for word in _SPEAKS_OF_A_TIE):
        return statements
    legs = {m["s"] or m["t"] for m in _OF_A_TIE.finditer(read.shape)}
    printed = {str(slot): _pair(read, str(slot)) for slot, m in enumerate(read.mentions) if m.kind == "score"}
    whole = {tuple(sorted(pair)) for slot, pair in printed.items() if pair is not None and slot in legs}
    single = {tuple(sorted(pair)) for slot, pair in printed.items() if pair is not None and slot not in legs}
    return [
        replace(s, score=None, verdict=None, now=s.now and s.rule != "winners")
        if s.score is not None and tuple(sorted(s.score)) in whole - single
        else s
        for s in statements
    ]


def _won_over_legs(
    read: ReadSentence, match: re.Match[str], pair: Score, keys: tuple[str, str], here: dict[str, TeamRef]
) -> Score | None:
    low, high = sorted(pair)
    start = max(0, match.start() - 60)
    loses, wins = (list(p.finditer(read.shape, start, match.end() + 15)) for p in (_LOSES, _WINS))
    if not loses and not wins:
        return None
    lost = bool(loses) and (not wins or loses[-1].start() > wins[-1].start())
    teams = []
    for mention in _TEAM.finditer(read.shape, 0, match.start()):
        team = team_of(read, int(mention[1]), here)
        if team is not None and team.key in keys:
            teams.append(team.key)
    if not teams:
        return None
    own = (low, high) if lost else (high, low)
    return own if teams[0] == keys[0] else own[::-1]


def _pair(read: ReadSentence, index: str | None) -> Score | None:
    value = read.mentions[int(index)].value if index else None
    return (value.first, value.second) if isinstance(value, ScoreMention) else None
