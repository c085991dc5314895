"""Statements of results: who beat whom, by what score, as one sentence tells it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from transforms.facts.results.kicks import find_kicks
from transforms.facts.results.sides import OBJECT, find_beneficiary, find_place, find_subject
from transforms.facts.results.summaries import SummarySide, find_summaries
from transforms.facts.results.time import is_aside, is_now, is_real
from transforms.facts.results.words import (
    AGAINST,
    ALONE,
    BOTH,
    CUES,
    EACH,
    ELLIPSIS,
    ELLIPTICAL,
    FIGURES,
    LINE,
    NIL_AT,
    NO_RESULT,
    NOTHING,
    OF_THE_OTHER,
    ONLY_GOAL,
    PREVAILING,
    TABLE_LINE,
    TEAMS,
    WHAT,
    Verdict,
)
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention

# "won 5-3 on penalties", "a 4-3 shoot-out win": kicks, not goals
_ON_PENALTIES = re.compile(
    r"<S\d+>\ (?:win\ )?(?:on\ (?:penalties|pens|spot-kicks)|in\ (?:a|the|an)\ (?:[\w-]+\ ){0,3}shoot-?out|shoot-?out|penalty\ shoot-?out|after\ (?:a\ )?(?:penalties|penalty))"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[a-z][a-z'-]*")


@dataclass(frozen=True, slots=True)
class ResultStatement:
    """One sentence's word on one match, from the side of `team`.

    `score` is (team, opponent). `home` is the team at home where the words say it. `now` is False where they speak of
    another time. `opponent` or `team` is None where the sentence leaves it to the context.
    """

    sentence: int
    start: int
    end: int
    team: TeamRef | None
    opponent: TeamRef | None
    verdict: Verdict | None
    score: tuple[int, int] | None
    home: Literal["team", "opponent"] | None
    now: bool
    rule: str
    penalties: bool = False
    aside: bool = False
    """Told as background ("after a draw with Genoa"), so that the day of the lead need not be its day."""
    named: bool = False
    """Whether the words of the result themselves name the team: "a 3-0 win for Roma"."""
    cue: int = 0
    """Where the words of the result begin in the sentence's shape."""


_NIL = (0, 0)
_ONLY = "only goal"
_LEAD = 4
"""The sentences that say what the news is: "in the first leg" there is today's."""


def _shot_out(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Two teams in a sentence that tells kicks: "Fox missed for Roma in the shoot-out as Lazio won it 6-5"."""
    kicks = find_kicks(read)
    teams = {m.value.key: m for m in read.mentions if m.kind == "team" and isinstance(m.value, TeamRef)}
    if kicks and len(teams) == 2 and is_now(read.shape, 0, len(read.shape), lead=index < _LEAD):
        one, other = sorted(teams.values(), key=lambda m: m.start)
        yield ResultStatement(
            index,
            one.start,
            other.end,
            _team(one.value),
            _team(other.value),
            "drew",
            None,
            None,
            True,
            "shoot-out",
            True,
        )


def find_results(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The result statements of one sentence, by pattern, each pair of teams once.

    `index` is the sentence's place in the reading.
    """
    shape = read.shape
    if NO_RESULT.search(shape):
        return []
    found = _lines(index, read)
    if found:
        return found
    if "<T" not in shape and "<R" not in shape:
        return _alone(index, read)
    found += _both(index, read)
    used = [m.span() for m in BOTH.finditer(shape)] if found else []
    if found and found[0].rule == "respective results":
        return found
    said = set(_WORD.findall(shape))
    for cue in CUES:
        for match in cue.pattern.finditer(shape) if cue.triggers & said else ():
            if any(match.start() < b and a < match.end("other") for a, b in used):
                continue
            statement = _statement(index, read, match, cue.verdict, cue.rule)
            if statement is not None:
                used.append((match.start(), match.end("other")))
                found.append(statement)
    found += [e for e in _elliptical(index, read, found) if not any(e.cue < b and a <= e.cue for a, b in used)]
    return _with_same([*found, *_besides(index, read, found)], shape)


def _besides(index: int, read: ReadSentence, found: Sequence[ResultStatement]) -> Iterator[ResultStatement]:
    """What a sentence states of one side, or by its kicks alone, where it states no more."""
    if not any(statement.score for statement in found):
        yield from _alone(index, read)
    if not any(statement.team and statement.opponent for statement in found):
        yield from _shot_out(index, read)


# "Lecce lost by the same score", "beat Bari by a similar margin"
_SAME = re.compile(
    r"[^;.]{0,60}?\b(?:by|with|to|for)\ (?:an?|the)\ (?:(?:exact\ )?same|similar|identical|equal)\ (?:score(?:line)?|margin|result)\b"
)


def _with_same(found: list[ResultStatement], shape: str) -> list[ResultStatement]:
    """The statements, those that tell their score as "the same" with that of the result told before."""
    if "same" not in shape and "similar" not in shape and "identical" not in shape:
        return found
    ordered = sorted(found, key=lambda s: s.cue)
    for place, statement in enumerate(ordered):
        before = next((s.score for s in reversed(ordered[:place]) if s.score), None)
        if before and statement.score is None and statement.verdict and _SAME.match(shape, statement.cue):
            ordered[place] = replace(statement, score=_ordered(before, statement.verdict))
    return ordered


def _elliptical(index: int, read: ReadSentence, found: Sequence[ResultStatement]) -> Iterator[ResultStatement]:
    """Results whose verb stands in the clause before, or nowhere: "Roma won 2-1 at Lecce, Lazio 3-2 at Bari"."""
    for match in ELLIPTICAL.finditer(read.shape):
        before = [s for s in found if s.cue < match.start() and s.verdict]
        printed = _printed(read, match["score"])
        verdict = ELLIPSIS.get(match["prep"]) or (before[-1].verdict if before else "won")
        if printed[0] == printed[1]:
            verdict = "drew"
        score = _ordered(printed, verdict) if verdict else None
        team, other = (read.mentions[int(match[g])] for g in ("own", "other"))
        if score is None or verdict is None or team.value == other.value or not is_real(read.shape, match.start()):
            continue
        yield ResultStatement(
            sentence=index,
            start=team.start,
            end=other.end,
            team=_team(team.value),
            opponent=_team(other.value),
            verdict=verdict,
            score=score,
            home=_home(match["prep"].replace("\\", ""), "elliptical"),
            now=is_now(read.shape, match.start(), match.end(), lead=index < _LEAD),
            rule="elliptical",
            named=True,
            cue=match.start(),
        )


def _lines(index: int, read: ReadSentence) -> list[ResultStatement]:
    lines = LINE.finditer(read.shape)
    found = [_line(index, read, m, _printed(read, m["score"]), m.start()) for m in lines]
    if not TABLE_LINE.search(_BRACKETS.sub("", read.shape)):
        told = {f.team for f in found} | {f.opponent for f in found}
        figures = [_line(index, read, m, (int(m["h"]), int(m["a"])), m.start()) for m in FIGURES.finditer(read.shape)]
        found += [f for f in figures if f.team not in told and f.opponent not in told]
    if not found:
        found = [_summary(index, read, home, away) for home, away in find_summaries(read.shape)]
    return [f for f in found if f.team and f.opponent and f.team.key != f.opponent.key]


def _both(index: int, read: ReadSentence) -> list[ResultStatement]:
    """Two teams told in one breath: "A and B drew 1-1", "respective draws with C and D"."""
    shape = read.shape
    each = list(_respective(index, read)) if "respective" in shape else []
    if each:
        return each
    found = list(_prevailing(index, read))
    for match in () if found else (*BOTH.finditer(shape), *NOTHING.finditer(shape)):
        if OBJECT.search(shape, max(0, match.start() - 40), match.start()) or AGAINST.match(shape, match.end()):
            continue
        score = _score(read, match)
        if score is None or score[0] == score[1]:
            found.append(_told(index, read, int(match["one"]), int(match["other"]), "drew", score, "drew, both"))
    for match in NIL_AT.finditer(shape):
        told = _told(index, read, int(match["one"]), int(match["other"]), "drew", _NIL, "drew, both")
        found.append(replace(told, home="team"))
    return found


def _respective(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Each of one list of teams against the same of another: "wins for A, B and C over D, E and F respectively"."""
    lists = list(TEAMS.finditer(read.shape))
    for first, second in pairwise(lists):
        sides, others = (_TEAM.findall(part.group()) for part in (first, second))
        told = EACH.search(read.shape, first.start(), second.start()) or EACH.search(read.shape, 0, second.start())
        if told is None or len(sides) != len(others):
            continue
        verdict = WHAT.get(told["what"] or "") or (
            "drew" if "drew" in told["verb"] else "lost" if "lost" in told["verb"] else "won"
        )
        score = _ordered(_printed(read, told["score"]), verdict) if told["score"] else None
        for one, other in zip(sides, others, strict=True):
            yield _told(index, read, int(one), int(other), verdict, score, "respective results")
        return


_TEAM = re.compile(r"<T(\d+)>")


def _prevailing(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Two teams told in one breath, and which of them won: "Roma and Lazio met, Roma winning 2-1"."""
    for match in PREVAILING.finditer(read.shape) if "ing " in read.shape else ():
        sides = [int(match["one"]), int(match["other"])]
        winner = read.mentions[int(match["own"])].value
        if winner == read.mentions[sides[1]].value:
            sides.reverse()
        score = _ordered(_printed(read, match["score"]), "won")
        if winner == read.mentions[sides[0]].value and score is not None:
            yield _told(index, read, sides[0], sides[1], "won", score, "both, one won")


def _told(
    index: int, read: ReadSentence, one: int, other: int, verdict: Verdict, score: tuple[int, int] | None, rule: str
) -> ResultStatement:
    first, second = read.mentions[one], read.mentions[other]
    start, end = min(first.start, second.start), max(first.end, second.end)
    return ResultStatement(
        index,
        start,
        end,
        _team(first.value),
        _team(second.value),
        verdict,
        score,
        None,
        True,
        rule,
        aside="respective" in rule,
    )


def _line(index: int, read: ReadSentence, match: re.Match[str], score: tuple[int, int], start: int) -> ResultStatement:
    home, away = read.mentions[int(match["home"])], read.mentions[int(match["away"])]
    verdict: Verdict = "drew" if score[0] == score[1] else "won" if score[0] > score[1] else "lost"
    now = is_now(read.shape, start, match.end())
    return ResultStatement(
        index, home.start, away.end, _team(home.value), _team(away.value), verdict, score, "team", now, "result line"
    )


def _summary(index: int, read: ReadSentence, home: SummarySide, away: SummarySide) -> ResultStatement:
    one, other = read.mentions[home.team], read.mentions[away.team]
    verdict: Verdict = "drew" if home.goals == away.goals else "won" if home.goals > away.goals else "lost"
    return ResultStatement(
        sentence=index,
        start=one.start,
        end=other.end,
        team=_team(one.value),
        opponent=_team(other.value),
        verdict=verdict,
        score=(home.goals, away.goals),
        home="team",
        now=True,
        rule="result line",
        cue=home.begin,
    )


def _team(value: object) -> TeamRef | None:
    return value if isinstance(value, TeamRef) else None


def _printed(read: ReadSentence, index: str) -> tuple[int, int]:
    value = read.mentions[int(index)].value
    return (value.first, value.second) if isinstance(value, ScoreMention) else (0, 0)


def _score(read: ReadSentence, match: re.Match[str]) -> tuple[int, int] | None:
    groups = match.groupdict()
    for name in ("score", "score2", "score3", "score4"):
        if groups.get(name):
            return _printed(read, groups[name])
    return _NIL if groups.get("nil") else None


def _slots(match: re.Match[str]) -> Iterator[int]:
    """The mentions of scores that a pattern took."""
    groups = match.groupdict()
    yield from (int(groups[n]) for n in ("score", "score2", "score3", "score4") if groups.get(n))


def _ordered(score: tuple[int, int] | None, verdict: Verdict) -> tuple[int, int] | None:
    """The score from the side of the subject: the winner's number is the larger one, however it was printed."""
    if score is None:
        return None
    low, high = sorted(score)
    if verdict == "drew":
        return score if low == high else None
    if low == high:
        return None
    return (high, low) if verdict == "won" else (low, high)


_BY_KICKS = re.compile(r"\bon (?:penalties|pens|pks)\b|penalty shoot-?out|spot-kicks|\bshoot-?out\b")
_NEXT_RESULT = re.compile(r";|,? while | whereas ")


def _statement(
    index: int, read: ReadSentence, match: re.Match[str], verdict: Verdict, rule: str
) -> ResultStatement | None:
    shape = read.shape
    other = read.mentions[int(match["other"])]
    if not is_real(shape, match.start()):
        return None
    own = match.groupdict().get("own")
    subject = (
        int(own) if own else find_subject(read, match.start(), int(match["other"]), apposed=rule.startswith("lost, pa"))
    )
    if subject is None:
        subject = find_beneficiary(read, match.end("other"))
    prep = (match.groupdict().get("prep") or "").replace("\\", "")
    home = _of_role(other.value) or _home(prep, rule) or find_place(shape, match.start(), match.end())
    if rule in OF_THE_OTHER and home is not None:
        home = "opponent" if home == "team" else "team"
    printed = _score(read, match)
    score = _ordered(printed, verdict)
    if printed is not None and score is None:
        return None
    now = is_now(shape, match.start(), match.end(), lead=index < _LEAD)
    behind = _NEXT_RESULT.split(shape[match.start() : match.end() + 40])[0]
    pens = _BY_KICKS.search(behind) is not None
    if not find_kicks(read).isdisjoint(_slots(match)):
        verdict, score = "drew", None
    if pens and score is None:
        verdict = "drew"
    mention = read.mentions[subject] if subject is not None else None
    return ResultStatement(
        index,
        min(mention.start, other.start) if mention else other.start,
        max(mention.end, other.end) if mention else other.end,
        _team(mention.value) if mention else None,
        _team(other.value),
        verdict,
        score,
        home,
        now,
        rule,
        pens,
        is_aside(shape, match.start()),
        own is not None,
        match.start(),
    )


def _of_role(other: object) -> Literal["team", "opponent"] | None:
    """Where a result against "the visitors" or "the hosts" puts the team spoken of."""
    return None if not isinstance(other, str) else "team" if other == "away" else "opponent"


def _home(prep: str, rule: str) -> Literal["team", "opponent"] | None:
    if prep.startswith("at home"):
        return "team"
    if prep.startswith("away") or (prep in {"at", "in"} and rule != "held, passive"):
        return "opponent"
    return None


def _alone(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The first statement that names one side or none: "they lost 2-1", "a 3-0 win for Roma", "the only goal"."""
    for rule, verdict, pattern in ALONE:
        for match in pattern.finditer(read.shape):
            if not is_real(read.shape, match.start()) or _ON_PENALTIES.search(read.shape, match.start()):
                continue
            if not find_kicks(read).isdisjoint(_slots(match)) or _OF_BOTH.search(read.shape, 0, match.start()):
                continue
            score = _ordered(_score(read, match), verdict)
            if score is not None:
                return [_one_sided(index, read, match, verdict, score, rule)]
    only = ONLY_GOAL.search(read.shape)
    if only is None or not is_real(read.shape, only.start()):
        return []
    now = is_now(read.shape, only.start(), only.end(), lead=index < _LEAD)
    end = read.sentence.end
    return [ResultStatement(index, read.sentence.start, end, None, None, "won", (1, 0), None, now, _ONLY)]


# "rested players for the match against Lecce and | lost 1-0", "took on a strong Lecce side and | lost", "beat Lecce, | winning"
_MET = re.compile(
    r"""\b(?:
        (?:match|game|tie|clash|meeting|leg|visit|trip|fixture|encounter|final|derby)\ (?:against|with|to|at)
      | t(?:ook|ake)\ on|faced?|met|played?(?:\ (?:host\ to|against|away\ (?:to|at)))?|entertain(?:ed)?|host(?:ed)?|welcomed?|visit(?:ed)?
      | travel(?:l?ed)?(?:\ away)?\ to|went\ to|were\ (?:away|at\ home)\ (?:to|against)|came\ up\ against
      | ran\ out\ (?:[\w'-]+\ ){0,2}(?:winners|victors)\ (?:against|over)
    )\ (?:[\w'-]+\ ){0,4}<T(?P<t>\d+)>(?:\ (?:side|team|outfit))?(?:\ (?:at|in)\ (?:[\w'-]+|<[A-Z]\d+>)(?:\ [\w'-]+)?)?
    (?:,\ (?P<participle>)|,?\ (?:and|but)\ (?:[\w'-]+\ ){0,9})$""",
    re.VERBOSE,
)


_PARTICIPLE = re.compile(r"(?:winning|losing|drawing)\b")
# "Roma and Lazio both recorded | 3-0 wins": not against each other
_OF_BOTH = re.compile(r"\b(?:both|each)\ (?:\w+\ ){0,4}$")


def _one_sided(
    index: int, read: ReadSentence, match: re.Match[str], verdict: Verdict, score: tuple[int, int], rule: str
) -> ResultStatement:
    own = match.groupdict().get("own")
    met = _MET.search(read.shape, 0, match.start()) if own is None else None
    if met is not None and met["participle"] is not None and not _PARTICIPLE.match(read.shape, match.start()):
        met = None
    nearest = re.findall(r"<T(\d+)>", read.shape[: met.start() if met else match.start()])
    team = read.mentions[int(own or nearest[-1])] if own or nearest else None
    opponent = _team(read.mentions[int(met["t"])].value) if met is not None and team is not None else None
    start, end = (min(team.start, read.sentence.end) if team else read.sentence.start), read.sentence.end
    return ResultStatement(
        sentence=index,
        start=start,
        end=end,
        team=_team(team.value) if team else None,
        opponent=opponent,
        verdict=verdict,
        score=score,
        home=find_place(read.shape, match.start(), match.end()),
        now=is_now(read.shape, match.start(), match.end(), lead=index < _LEAD),
        rule=rule,
        cue=match.start(),
        named=own is not None,
    )


def swap(statement: ResultStatement) -> ResultStatement:
    """The same statement from the other side."""
    verdicts: dict[Verdict | None, Verdict | None] = {"won": "lost", "lost": "won", "drew": "drew", None: None}
    homes: dict[str | None, Literal["team", "opponent"] | None] = {"team": "opponent", "opponent": "team", None: None}
    return replace(
        statement,
        team=statement.opponent,
        opponent=statement.team,
        verdict=verdicts[statement.verdict],
        score=statement.score[::-1] if statement.score else None,
        home=homes[statement.home],
    )
