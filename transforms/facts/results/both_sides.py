"""Results told of both sides at once: "A and B drew 1-1", "wins for A and B over C and D", "A and B met, A winning 2-1"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from transforms.facts.results.pair_words import (
    AGAINST,
    ALIKE,
    ALSO_BETWEEN,
    AS_DID,
    BETWEEN,
    BOTH,
    EACH,
    ENDED_BY,
    GAME_ENDED,
    IN_TURN,
    IT_ENDED,
    NEITHER,
    NEITHER_SCORED,
    NIL_AT,
    NIL_THERE,
    NO_GOALS,
    NOTHING,
    PREVAILING,
    SLIPPED,
    TEAMS,
    THE_TWO,
    TRIP,
    VERSUS,
    WHAT,
)
from transforms.facts.results.sides import OBJECT, Place, find_place
from transforms.facts.results.statements import (
    LEAD,
    NIL,
    ResultStatement,
    printed_score,
    stated_score,
    subject_first,
    team_of,
)
from transforms.facts.results.time import is_aside, is_now, is_real, is_what_came_before
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence

SAME_AGAIN = "drew, the same"
"""A draw by the score of the result told before."""
_NEAR = 60
"""How far behind a draw "as did <T2> and <T3>" may stand."""
_TEAM = re.compile(r"<T(\d+)>")


# "since | Roma and Lazio drew, goals may part them": what was before; "since Roma and Lazio drew 1-1, Bari go out" is news
_SINCE = re.compile(r"\bsince (?:the )?$")


def find_both(index: int, read: ReadSentence) -> list[ResultStatement]:
    """Two teams told in one breath: "A and B drew 1-1", "respective draws with C and D"."""
    shape = read.shape
    each = list(_respective(index, read)) if "respective" in shape else []
    each = each or list(_in_turn(index, read))
    if each:
        return each
    found = list(_prevailing(index, read))
    for match in (
        ()
        if found
        else (
            *BOTH.finditer(shape),
            *THE_TWO.finditer(shape),
            *NOTHING.finditer(shape),
            *NEITHER.finditer(shape),
            *NO_GOALS.finditer(shape),
            *NEITHER_SCORED.finditer(shape),
        )
    ):
        if OBJECT.search(shape, max(0, match.start() - 40), match.start()) or AGAINST.match(shape, match.end()):
            continue
        score = stated_score(read, match)
        if score is None and _SINCE.search(shape, max(0, match.start() - 12), match.start()):
            continue
        if score is None or score[0] == score[1]:
            told = _told(index, read, int(match["one"]), int(match["other"]), "drew", score, "drew, both")
            found.append(replace(told, now=not is_what_came_before(shape, match.end())))
            also = AS_DID.search(shape, match.end(), match.end() + _NEAR)
            if also is not None:
                found.append(_told(index, read, int(also["one"]), int(also["other"]), "drew", score, "drew, both"))
    for match in BETWEEN.finditer(shape):
        score = stated_score(read, match)
        if _DRAWN.search(shape, match.start(), match.end()) and is_real(shape, match.start()) and _level(score):
            told = _told(index, read, int(match["one"]), int(match["other"]), "drew", score, "drew, both")
            found.append(replace(told, now=is_now(shape, match.start(), match.end(), lead=index < LEAD)))
        also = ALSO_BETWEEN.match(shape, match.end())
        if also is not None and found and _PLURAL.search(shape, match.start(), match.end()):
            found.append(replace(found[-1], **_sides(read, also)))
    return [
        *found,
        *_ended_by(index, read),
        *_slipped(index, read),
        *_goalless(index, read),
        *_alike(index, read),
        *_ended(index, read),
    ]


def _ended_by(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """The defeats told as the end of a run: "Roma's run was halted 3-2 by Lecce"."""
    for match in ENDED_BY.finditer(read.shape):
        score = subject_first(stated_score(read, match), "lost")
        told = _told(index, read, int(match["one"]), int(match["other"]), "lost", score, "lost, ended run")
        yield replace(told, home="team" if match["home"] else None, cue=match.start(), named=True)


def _slipped(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """The draws told as points lost where a goal was answered: "Roma slipped up at Lecce, where Fox levelled"."""
    for match in SLIPPED.finditer(read.shape):
        told = _told(index, read, int(match["one"]), int(match["other"]), "drew", None, "drew, both")
        at_home = match["prep"].replace("\\", "") == "at home to"
        yield replace(told, home="team" if at_home else None if match["prep"] == "against" else "opponent")


def _goalless(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """The draws of which no goals are told at a place: "there were no goals at Anfield, where Roma and Lazio met"."""
    for pattern in (NIL_AT, NIL_THERE):
        for match in pattern.finditer(read.shape):
            told = _told(index, read, int(match["one"]), int(match["other"]), "drew", NIL, "drew, both")
            yield replace(told, home="team") if pattern is NIL_AT else told


# not "the tie between Roma and Lazio", which is a match of any end
_DRAWN = re.compile(r"<S\d+>|goalless|scoreless|barren|blank|\b(?:draw|stalemate) between")


# "draws between Roma and Lazio"
_PLURAL = re.compile(r"\b(?:draws|stalemates|ties)\b")


def _sides(read: ReadSentence, match: re.Match[str]) -> dict[str, Any]:
    first, second = read.mentions[int(match["one"])], read.mentions[int(match["other"])]
    start, end = min(first.start, second.start), max(first.end, second.end)
    return {"team": team_of(first.value), "opponent": team_of(second.value), "start": start, "end": end}


def _alike(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """A draw by the score of the one before: "the same result recorded between Roma and Lazio"."""
    for match in ALIKE.finditer(read.shape):
        told = _told(index, read, int(match["one"]), int(match["other"]), "drew", None, SAME_AGAIN)
        yield replace(told, cue=match.start())


def _ended(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """A score that neither side is said to have won: "it finished 1-1 between Roma and Lazio", "Roma v Lazio ended 2-0"."""
    ends = ((p is VERSUS, m) for p in (IT_ENDED, GAME_ENDED, VERSUS, TRIP) for m in p.finditer(read.shape))
    for in_order, match in ends:
        score = stated_score(read, match)
        groups = match.groupdict()
        one, other = (int(groups.get(a) or groups[b]) for a, b in (("home", "one"), ("away", "other")))
        if score is None or not is_real(read.shape, match.start()) or not (in_order or _level(score)):
            continue
        verdict: Verdict = "drew" if score[0] == score[1] else "won" if score[0] > score[1] else "lost"
        told = _told(index, read, one, other, verdict, score, "drew, both" if verdict == "drew" else "result line")
        now = is_now(read.shape, match.start(), match.end(), lead=index < LEAD)
        yield replace(told, now=now, home="team" if groups.get("home") else None, cue=match.start())


def _in_turn(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Each of two teams against one of two others: "Roma and Lazio both won, beating Bari 2-0 and Lecce 3-1"."""
    for match in IN_TURN.finditer(read.shape):
        verdict: Verdict = (
            "drew" if match["verb"][:3] in {"dre", "dra"} else "lost" if match["verb"][:3] == "los" else "won"
        )
        for team, other, score in (("a", "c", "first"), ("b", "d", "second")):
            said = subject_first(printed_score(read, match[score]), verdict)
            yield _told(index, read, int(match[team]), int(match[other]), verdict, said, "respective results")


def _level(score: tuple[int, int] | None) -> bool:
    return score is None or score[0] == score[1]


def _respective(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Each of one list of teams against the same of another: "wins for A, B and C over D, E and F respectively"."""
    lists = list(TEAMS.finditer(read.shape))
    for first, second in pairwise(lists):
        sides, others = (_TEAM.findall(part.group()) for part in (first, second))
        told = EACH.search(read.shape, first.start(), second.start()) or EACH.search(read.shape, 0, second.start())
        if told is None or len(sides) != len(others):
            continue
        if _OVER.search(read.shape, max(0, first.start() - 40), first.start()):
            sides, others = others, sides
        verb = told["verb"] or told["plain"] or ""
        verdict = WHAT.get(told["what"] or told["what2"] or "") or (
            "drew" if "drew" in verb else "lost" if "lost" in verb else "won"
        )
        printed = told["score"] or told["score2"]
        score = subject_first(printed_score(read, printed), verdict) if printed else None
        home = find_place(read.shape, first.end(), second.start()) or _of_wins(read.shape, first.start())
        for one, other in zip(sides, others, strict=True):
            result = _told(index, read, int(one), int(other), verdict, score, "respective results")
            yield replace(result, home=home, aside=is_aside(read.shape, told.start()))
        return


# "wins over | Roma and Lazio respectively took Bari and Lecce through": who was met is told first
_OVER = re.compile(
    r"\b(?:wins|victories|successes|triumphs|draws|defeats|losses) (?:over|against|with|by|to|at) (?:[\w-]+ )?$"
)


# "there were home wins | for Roma, Lazio and Bari, who beat …"
_WINS = re.compile(r"\b(?P<where>home|away|road) (?:wins|victories|successes|triumphs)\b[^<>;.]{0,40}$")


def _of_wins(shape: str, start: int) -> Place | None:
    """Where the words in front of a list of winners put them."""
    match = _WINS.search(shape, max(0, start - 70), start)
    return None if match is None else "team" if match["where"] == "home" else "opponent"


# "met last season, Roma winning 2-1", "meet on Saturday, with Roma coming out on top last time"
_ELSEWHEN = re.compile(
    r"\blast (?:season|year|term|month|spring|autumn|winter|summer|time|met|met in|meeting)\b|\b(?:last|previous|reverse|earlier|past) (?:[\w-]+ )?(?:meetings?|encounters?|games?|fixtures?|clash(?:es)?)\b"
    r"|\b(?:will|to|could|would|set to) (?:meet|face|play)\b|<T\d+> meet\b"
)


def _prevailing(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Two teams told in one breath, and which of them won: "Roma and Lazio met, Roma winning 2-1"."""
    for match in PREVAILING.finditer(read.shape) if "ing " in read.shape else ():
        sides = [int(match["one"]), int(match["other"])]
        winner = read.mentions[int(match["own"])].value
        if winner == read.mentions[sides[1]].value:
            sides.reverse()
        printed = printed_score(read, match["score"]) if match["score"] and not match["kicks"] else None
        score = subject_first(printed, "won")
        if winner == read.mentions[sides[0]].value and (score is not None or printed is None):
            told = _told(index, read, sides[0], sides[1], "won", score, "both, one won")
            elsewhen = _ELSEWHEN.search(read.shape, match.start(), match.end() + len(" in the last five meetings"))
            yield replace(told, penalties=match["kicks"] is not None, now=elsewhen is None)


def _told(
    index: int, read: ReadSentence, one: int, other: int, verdict: Verdict, score: tuple[int, int] | None, rule: str
) -> ResultStatement:
    first, second = read.mentions[one], read.mentions[other]
    start, end = min(first.start, second.start), max(first.end, second.end)
    return ResultStatement(
        index,
        start,
        end,
        team_of(first.value),
        team_of(second.value),
        verdict,
        score,
        None,
        True,
        rule,
        aside="respective" in rule,
    )
