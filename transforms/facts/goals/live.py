"""Goals of a live page: entries that announce one, by the running score or by the word itself."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from transforms.facts.goals.drafts import LIVE
from transforms.facts.goals.finish_words import FINISH
from transforms.facts.goals.tellings import PLAIN, Telling
from transforms.facts.results.statements import ResultStatement
from transforms.reading.entries import Entry
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention
from transforms.reading.moments import past_ninety
from transforms.reading.scores import ScoreMention

# "Roma 1-0 Lazio (Fox)", "Roma 1-0 Lazio | Fox, 73", "Roma 1, Lazio 0"
_SCORE = re.compile(
    r"<T(?P<home>\d+)>,? (?:<S(?P<s>\d+)>,? <T(?P<away>\d+)>|(?P<h>\d{1,2}),? <T(?P<away2>\d+)>,? (?P<a>\d{1,2})(?![\d'+]))"
    r"(?:\s?(?:\((?:<T\d+> )?<P(?P<p>\d+)>(?:,? (?P<min>\d{1,3})(?=[\s')+]|pen|og))?[^()]*\)|[|–—-] <P(?P<p2>\d+)>(?:, (?P<min2>\d{1,3})\b)?))?"
)
# "GOAL", "Goal!", "GOAAAL", not "his goal was"
_WORD = re.compile(r"\bGO+A+L+\b|\bGo+a+l+\b(?=\s*[!:–—])")
# "GOAL Spain", "GOAL! Arsenal take the lead", "GOAL for Roma"
_OF_SIDE = re.compile(r"\bgo+a+l+\W{0,4}(?:for )?(?:the )?<[TR](?P<t>\d+)>(?!'|,? <S|,? \d)")
# "GOAL! | Bukayo Saka!", "Cole Palmer!": the name alone, "<P1> (<T0>) left footed shot": the name with its side
_NAMED = re.compile(r"(?:^|[!:.,] ?)<P(?P<p>\d+)>\s?(?:!|$|-\s?<S|\()")
_WITH_SIDE = re.compile(r"<P(?P<p>\d+)> \(<T(?P<t>\d+)>\)")
# "<P0> to <P1> and it's in": the last to touch it
_IS_IN = re.compile(r"<P(?P<p>\d+)>(?!'s)[^<>;.!]{0,30}\b(?:it's in|and in|it is in)\b")
# "<P0> then volleys", "<P0> rises highest": the last to do so
_ACTS = re.compile(r"<P(?P<p>\d+)>(?:,? who)?(?: (?:[a-z]+ly|then|duly))? (?P<verb>[a-z-]+)\b")
_FINISHES = frozenset(form for form in FINISH if form.endswith("s")) | frozenset(
    "beats finishes nets pounces rises scores".split()
)
_PERSON = re.compile(r"<P(\d+)>")
_OWN = re.compile(r"\bown[- ]goal\b|(?:\b|(?<=\d))o\.?g\b")
_PENALTY = re.compile(r"(?:\b|(?<=\d))pen(?:alty|s)?\b(?! (?:area|box|save|miss))|\bfrom the spot\b")
_NOT_ONE = re.compile(r"\b(?:no goal|disallowed|ruled out|offside|chalked off|saved?|wide|over the bar|off the line)\b")


@dataclass(frozen=True, slots=True)
class Live:
    """What a live page's entries tell: goals by sentence, and the sentences of all its entries."""

    goals: Mapping[int, list[Telling]] = field(default_factory=dict)
    sentences: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Scored:
    """A running score in an entry: of which teams, by their keys, and the scorer's mention in its brackets."""

    sentence: int
    teams: tuple[str, str]
    score: tuple[int, int]
    scorer: int | None
    minute: MinuteMention | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """One entry: its sentences, the running score that it prints, and whether it shouts that a goal fell."""

    entry: Entry
    sentences: tuple[int, ...]
    scored: _Scored | None
    shouted: bool


def find_live(reading: Reading, tellings: Mapping[int, Sequence[Telling]]) -> Live:
    """The goals that the entries of a live page announce; `tellings` are those that their words tell as any prose does."""
    entries = reading.document.entries
    inside: dict[int, list[int]] = {}
    for index, read in enumerate(reading.sentences):
        if read.sentence.paragraph in entries:
            inside.setdefault(read.sentence.paragraph, []).append(index)
    told = [_read(reading, entries[paragraph], indexes) for paragraph, indexes in inside.items()]
    goals: dict[int, list[Telling]] = {}
    for one in told:
        side = _side(reading, one, told)
        if side is None and not one.shouted:
            continue
        goal = _goal(reading, one, tellings)
        if goal is not None:
            minute = MinuteMention(0, 0, one.entry.minute, one.entry.added) if one.entry.minute is not None else None
            minute = minute or (one.scored.minute if one.scored is not None else None)
            goals[goal.sentence] = [replace(goal, side=side, minute=minute)]
    return Live(goals, frozenset(index for indexes in inside.values() for index in indexes))


def without_running(statements: Sequence[ResultStatement], reading: Reading) -> list[ResultStatement]:
    """The statements without the running scores of a live page, whose last stays where nothing else tells the result."""
    entries = reading.document.entries
    lines = frozenset(_changing_lines(statements) if len(entries) >= _TIMELINE else ())
    running = [
        s
        for s in statements
        if s.score
        and (
            s in lines or reading.sentences[s.sentence].sentence.paragraph in entries or _is_posted(reading, s.sentence)
        )
    ]
    passing = frozenset(running)
    others = [s for s in statements if s not in passing]
    posted = {s for s in running if _is_posted(reading, s.sentence)}
    final = {_pair(s) for s in others if s.score} | {_pair(s) for s in others if s.now and posted}
    kept: dict[frozenset[str], ResultStatement] = {}
    for statement in running:
        pair = _pair(statement)
        if pair not in final and (pair not in kept or sum(statement.score or (0, 0)) > sum(kept[pair].score or (0, 0))):
            kept[pair] = statement
    last = frozenset(kept.values())
    return [s for s in statements if s not in passing or s in last]


_TIMELINE = 4
"""Entries that make a page a live one."""


# "— Roma News (@roma) 2 May 2023": who posted what stands above it
_POSTED = re.compile(r"\s*[—–-]+ ?[^()@]{2,50}\(@\w+\)")
_ABOVE = 3


def _is_posted(reading: Reading, index: int) -> bool:
    """Whether a line with a score opens what somebody posted while the match was on: his name stands below it."""
    return any(_POSTED.match(read.sentence.text) for read in reading.sentences[index + 1 : index + 1 + _ABOVE])


def _changing_lines(statements: Sequence[ResultStatement]) -> list[ResultStatement]:
    """The lines of pairs whose score changes from line to line, as a live page prints it between its entries."""
    lines = [s for s in statements if s.rule == "result line" and s.score]
    scores: dict[frozenset[str], set[tuple[int, int] | None]] = {}
    for line in lines:
        scores.setdefault(_pair(line), set()).add(line.score)
    return [line for line in lines if len(scores[_pair(line)]) > 1]


def _pair(statement: ResultStatement) -> frozenset[str]:
    return frozenset(team.key for team in (statement.team, statement.opponent) if team is not None)


def _read(reading: Reading, entry: Entry, indexes: Sequence[int]) -> _Told:
    scored = next((s for i in indexes if (s := _scored(i, reading.sentences[i])) is not None), None)
    words = " ".join(reading.sentences[i].sentence.text for i in indexes)
    shouted = bool(_WORD.search(words)) and (scored is not None or not _NOT_ONE.search(words.lower()))
    return _Told(entry, tuple(indexes), scored, shouted)


def _scored(index: int, read: ReadSentence) -> _Scored | None:
    match = _SCORE.search(read.shape)
    if match is None:
        return None
    home, away = (read.mentions[int(match[g])].value for g in ("home", "away" if match["away"] else "away2"))
    if not isinstance(home, TeamRef) or not isinstance(away, TeamRef):
        return None
    value = read.mentions[int(match["s"])].value if match["s"] else None
    printed = (value.first, value.second) if isinstance(value, ScoreMention) else (int(match["h"]), int(match["a"]))
    scorer = match["p"] or match["p2"]
    minute = _minute_beside(read, match) if scorer else None
    return _Scored(index, (home.key, away.key), printed, int(scorer) if scorer else None, minute)


def _minute_beside(read: ReadSentence, match: re.Match[str]) -> MinuteMention | None:
    """The minute that stands behind the scorer's name in a line with the score: "(Fox, 73)", "| Fox, 94 mins"."""
    figure = match["min"] or match["min2"]
    if figure:
        moment = past_ninety(int(figure))
        return MinuteMention(0, 0, moment.minute, moment.added)
    said = [m.value for m in read.mentions if isinstance(m.value, MinuteMention)]
    return said[0] if len(said) == 1 else None


def _side(reading: Reading, one: _Told, told: Sequence[_Told]) -> str | None:
    """The key of the side whose goal an entry tells: its score grew by one, or the word is shouted with its name."""
    if one.scored is not None:
        return _grown(one, [t for t in told if t.scored is not None and t.scored.teams == one.scored.teams])
    for index in one.sentences if one.shouted else ():
        read = reading.sentences[index]
        named = _OF_SIDE.search(read.shape) or _WITH_SIDE.search(read.shape)
        team = read.mentions[int(named["t"])].value if named else None
        if isinstance(team, TeamRef):
            return team.key
    return None


def _grown(one: _Told, told: Sequence[_Told]) -> str | None:
    """The side that a running score gives one goal more than the entry with one goal fewer; the first to print it counts."""
    if one.scored is None:
        return None
    home, away = one.scored.score
    same = [t for t in told if t.scored is not None and t.scored.score == (home, away)]
    if one is not min(same, key=lambda t: (not t.shouted, t.entry.minute or 0)):
        return None
    before = [t.scored.score for t in told if t.scored is not None and sum(t.scored.score) == home + away - 1]
    grew = before[0] if before else (0, 0) if home + away == 1 else None
    if grew not in {(home - 1, away), (home, away - 1)}:
        return None
    return one.scored.teams[0 if home > grew[0] else 1]


def _goal(reading: Reading, one: _Told, tellings: Mapping[int, Sequence[Telling]]) -> Telling | None:
    """The one goal of an entry: of whom the score's brackets, the words, the name alone or the only name say."""
    words = " ".join(reading.sentences[i].shape for i in one.sentences)
    own = bool(_OWN.search(words))
    penalty = bool(_PENALTY.search(words)) and not own
    if one.scored is not None and one.scored.scorer is not None:
        place = (one.scored.sentence, one.scored.scorer)
    else:
        told = next((t for i in one.sentences for t in tellings.get(i, ()) if t.strong and t.scorer is not None), None)
        if told is not None:
            return replace(told, rule=LIVE, count=1, own_goal=own or told.own_goal, penalty=penalty)
        found = _named(reading, one.sentences)
        if found is None:
            return None
        place = found
    index, scorer = place
    return Telling(
        index, 0, len(reading.sentences[index].shape), scorer, LIVE, own_goal=own, penalty=penalty, strength=PLAIN
    )


def _named(reading: Reading, indexes: Sequence[int]) -> tuple[int, int] | None:
    """The sentence and mention of the man whom an entry names with his side, alone, as the last to touch or shoot, or only."""
    for pattern in (_WITH_SIDE, _NAMED, _IS_IN):
        for index in indexes:
            match = pattern.search(reading.sentences[index].shape)
            if match is not None:
                return index, int(match["p"])
    acting = [(i, m) for i in indexes for m in _ACTS.finditer(reading.sentences[i].shape) if m["verb"] in _FINISHES]
    if acting:
        return acting[-1][0], int(acting[-1][1]["p"])
    people = [(i, int(p)) for i in indexes for p in _PERSON.findall(reading.sentences[i].shape)]
    names = {str(reading.sentences[i].mentions[p].value) for i, p in people}
    return people[0] if len(names) == 1 else None
