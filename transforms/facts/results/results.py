"""Statements of results: who beat whom, by what score, as one sentence tells it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from transforms.facts.results.both_sides import find_both
from transforms.facts.results.kicks import KICKS_LINE, find_kick_figures, find_kicks
from transforms.facts.results.lines import find_lines
from transforms.facts.results.one_sided import find_one_sided
from transforms.facts.results.pair_words import BETWEEN, BOTH, ENDED_BY
from transforms.facts.results.part_scores import without_aggregates
from transforms.facts.results.sides import (
    find_beneficiary,
    find_moved,
    find_place,
    find_rival,
    find_subject,
    home_of,
    is_other_clause,
    is_place_behind,
)
from transforms.facts.results.statements import (
    LEAD,
    ResultStatement,
    listed_verdict,
    printed_score,
    score_behind,
    stated_score,
    subject_first,
    team_of,
)
from transforms.facts.results.supposed import is_of_several, is_supposed
from transforms.facts.results.ties import is_denied, is_no_result
from transforms.facts.results.time import is_aside, is_now, is_real
from transforms.facts.results.unread import is_named_before, is_of_stranger
from transforms.facts.results.verb_between import find_verb_between
from transforms.facts.results.words import (
    AND_ANOTHER,
    CUES,
    ELLIPSIS,
    ELLIPTICAL,
    MORE,
    NO_RESULT,
    OF_THE_OTHER,
    Verdict,
)
from transforms.reading.days import DayMention
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.triggers import triggered

_WORD = re.compile(r"[a-z][a-z'-]*")
# "Roma and Lazio both recorded | 3-0 wins at Lecce": not each of them there
_OF_BOTH = re.compile(r"\b(?:both|each)\ (?:\w+ed|\w+ing|had|won|got|took|ran|claim\w*)\ (?:\w+\ |<S\d+>\ ){0,3}$")


# "Roma and Lazio secured | victories on the final day": two matches, and nobody's against the other
_PLURAL_NOUN = re.compile(r"(?:wins|victories|defeats|losses|draws)\b")
_BOTH_HAD = re.compile(r"<T\d+>,? and (?:[\w-]+ )?<T\d+> (?:(?!to\b|with\b|after\b)[\w'-]+ |<[SCM]\d+> ){1,4}$")


def _is_of_two(shape: str, start: int) -> bool:
    """Whether a result at `start` is told as each of two sides'."""
    plural = _PLURAL_NOUN.match(shape, start) and _BOTH_HAD.search(shape, max(0, start - 90), start)
    return bool(plural) or _OF_BOTH.search(shape, 0, start) is not None


def _shot_out(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    """Two teams in a sentence that tells kicks: "Fox missed for Roma in the shoot-out as Lazio won it 6-5"."""
    kicks = find_kicks(read)
    teams = {m.value.key: m for m in read.mentions if m.kind == "team" and isinstance(m.value, TeamRef)}
    if _GOES_ON_TO.search(read.shape):
        return
    if kicks and len(teams) == 2 and is_now(read.shape, 0, len(read.shape), lead=index < LEAD):
        one, other = sorted(teams.values(), key=lambda m: m.start)
        yield ResultStatement(
            index,
            one.start,
            other.end,
            team_of(one.value),
            team_of(other.value),
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
    if NO_RESULT.search(shape) or KICKS_LINE.match(shape):
        return []
    lines = find_lines(index, read)
    if lines and not _AND_TOLD.search(shape):
        return lines
    told = _find_told(index, read)
    printed = {team for line in lines for team in (line.team, line.opponent)}
    others = [s for s in told if not lines or (s.team and s.opponent and printed.isdisjoint((s.team, s.opponent)))]
    return sorted([*lines, *others], key=lambda s: s.cue)


# "other results: Roma beat Lazio 1-0, | Lecce drew 2-2 with | Bari, Como 1 Genoa 0": beside a line, told in words
_AND_TOLD = re.compile(
    r"<T\d+> (?:beat|defeated|edged|thrashed|hammered|crushed) (?:the )?<T\d+> <S\d+>|<T\d+> (?:drew|won|lost) <S\d+> (?:with|against|at|to|over) <T"
)


def _find_told(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The result statements that a sentence tells in words."""
    shape = read.shape
    if "<T" not in shape and "<R" not in shape:
        return find_one_sided(index, read)
    found = find_both(index, read)
    used = [m.span() for pattern in (BOTH, BETWEEN, ENDED_BY) for m in pattern.finditer(shape)] if found else []
    listed = [(s.start, s.end) for s in found if s.rule == "respective results"]
    if not listed and "respectively" in shape:
        used += [m.span() for m in _IN_TURN.finditer(shape)]
    said = set(_WORD.findall(shape))
    for cue in CUES:
        for match in cue.pattern.finditer(shape) if cue.triggers & said else ():
            if any(match.start() < b and a < match.end("other") for a, b in used):
                continue
            statement = _statement(index, read, match, cue.verdict, cue.rule)
            if statement is not None and not any(statement.start < b and a < statement.end for a, b in listed):
                used.append((match.start(), match.end("other")))
                found.append(statement)
                found += _more(read, match, statement)
    found = list(_without_grounds(found, read))
    found += find_verb_between(index, read, found)
    found += [e for e in _elliptical(index, read, found) if not any(e.cue < b and a <= e.cue for a, b in used)]
    return without_aggregates(read, sorted([*found, *_besides(index, read, found)], key=lambda s: s.cue))


# "ended Lecce's run with a 2-0 win at | Holm Road": where they were beaten
_AT = re.compile(r"\bat (?:the )?$")


def _without_grounds(found: Sequence[ResultStatement], read: ReadSentence) -> Iterator[ResultStatement]:
    """The statements but those of a side that beat another one in the same words: a name behind "at" is then a ground's."""
    for told in found:
        place = told.opponent is not None and told.opponent.id is None and told.opponent.key.startswith("?")
        if place and any(
            other is not told
            and other.team == told.team
            and other.verdict == told.verdict
            and other.opponent not in {None, told.opponent}
            and other.cue < told.cue
            and (other.score is None or other.score == told.score)
            for other in found
        ):
            at = next(m.start for m in read.mentions if m.value == told.opponent) - read.sentence.start
            if _AT.search(read.sentence.text[:at].lower()):
                continue
        yield told


# "three 1-0 | wins over Lecce": of several matches
_PLURAL = re.compile(r"\b(?:wins|victories|defeats|losses|draws)\b")


def _more(read: ReadSentence, match: re.Match[str], first: ResultStatement) -> Iterator[ResultStatement]:
    """What follows a result in the same words: "beat Lecce 2-0, | Bari 3-1 and Como 1-0", "1-0 wins over Lecce | and Bari"."""
    if first.score is None or first.team is None or first.verdict is None:
        return
    end = match.end()
    while (more := MORE.match(read.shape, end)) is not None:
        other = read.mentions[int(more["other"] or more["other2"])]
        score = subject_first(printed_score(read, more["score"] or more["score2"]), first.verdict)
        if score is None or team_of(other.value) in {first.team, first.opponent}:
            return
        home = home_of((more["prep"] or "").replace("\\", ""), "elliptical")
        yield replace(
            first,
            opponent=team_of(other.value),
            score=score,
            home=home,
            end=max(first.end, other.end),
            named=True,
            cue=more.start(),
        )
        end = more.end()
    another = AND_ANOTHER.match(read.shape, match.end("other") + 1)
    if another is not None and end == match.end() and _PLURAL.search(read.shape, match.start(), match.start("other")):
        other = read.mentions[int(another["other"])]
        yield replace(
            first, opponent=team_of(other.value), end=max(first.end, other.end), named=True, cue=another.start()
        )


# "they and Bari lost to | Roma and Lazio respectively", where not all who lost are named
_IN_TURN = re.compile(
    r"\bthey and (?:[\w'-]+ ){0,2}<T\d+>(?:[^<>;.]|<[SDC]\d+>){0,60}<T\d+>,? and (?:[\w'-]+ ){0,2}<T\d+>,? respectively\b"
)


def _besides(index: int, read: ReadSentence, found: Sequence[ResultStatement]) -> Iterator[ResultStatement]:
    """What a sentence states of one side, or by its kicks alone, where it states no more."""
    if not any(statement.score and statement.now for statement in found):
        yield from find_one_sided(index, read)
    if not any(statement.team and statement.opponent for statement in found):
        yield from _shot_out(index, read)


def _elliptical(index: int, read: ReadSentence, found: Sequence[ResultStatement]) -> Iterator[ResultStatement]:
    """Results whose verb stands in the clause before, or nowhere: "Roma won 2-1 at Lecce, Lazio 3-2 at Bari"."""
    for match in ELLIPTICAL.finditer(read.shape):
        before = [s for s in found if s.cue < match.start() and s.verdict]
        printed = printed_score(read, match["score"])
        verdict = ELLIPSIS.get(match["prep"]) or (
            before[-1].verdict if before else listed_verdict(read.shape, match.start())
        )
        if printed[0] == printed[1]:
            verdict = "drew"
        score = subject_first(printed, verdict) if verdict else None
        team, other = (read.mentions[int(match[g])] for g in ("own", "other"))
        if score is None or verdict is None or team.value == other.value or not is_real(read.shape, match.start()):
            continue
        yield ResultStatement(
            sentence=index,
            start=team.start,
            end=other.end,
            team=team_of(team.value),
            opponent=team_of(other.value),
            verdict=verdict,
            score=score,
            home=home_of(match["prep"].replace("\\", ""), "elliptical"),
            now=is_now(read.shape, match.start(), match.end(), lead=index < LEAD),
            rule="elliptical",
            named=True,
            cue=match.start(),
        )


# "won the shoot-out to advance to the final against | Lecce": whom they meet next
_GOES_ON_TO = triggered(
    r"\bto\ (?:advance|move\ on|progress|go\ through|book|set\ up|reach)\b[^.;]{0,60}\b(?:against|with|at)\ "
)
_BY_KICKS = triggered(
    r"\bon (?:penalties|pens|pks)\b|penalty shoot-?out|spot-kicks|\bshoot-?out\b|\bkicks from the (?:penalty )?(?:mark|spot)\b|\bpenalty kicks\b|\bon sudden[- ]death\b"
)
_NEXT_RESULT = re.compile(
    r";|,? while | whereas |, (?:who|which|whose) | and (?:will|now|must|so) (?:now )?(?:face|meet|play|take)"
)


def _is_apart(shape: str, match: re.Match[str]) -> bool:
    """Whether the side behind the words of a result is not one that it was told against."""
    return is_other_clause(shape, match) or _is_of_two(shape, match.start())


def _statement(
    index: int, read: ReadSentence, match: re.Match[str], verdict: Verdict, rule: str
) -> ResultStatement | None:
    shape = read.shape
    rival = find_rival(shape, match)
    other = read.mentions[int(rival["t"] if rival else match["other"])]
    ahead = _GOES_ON_TO.search(shape, match.start(), match.end("other"))
    if ahead or not is_real(shape, match.start()) or _is_apart(shape, match):
        return None
    own = match.groupdict().get("own") or find_moved(shape, match.start())
    if own is None and is_of_stranger(read, match.start(), beats=rule == "won, verb"):
        return None
    subject = int(own) if own else _subject(read, match, rule)
    printed = _printed(read, match, rival)
    if verdict == "won" and is_denied(shape, match.start()):
        verdict, printed = "drew", None
    if verdict != "drew" and printed is not None and printed[0] == printed[1] and find_kicks(read):
        verdict = "drew"  # "beat Lecce 1-1 (4-2 on penalties)"
    if is_no_result(shape, match.start(), scored=printed is not None) or is_named_before(read, match):
        return None
    if is_place_behind(shape, match) or is_of_several(shape, match, subject):
        return None
    home = _side_at_home(read, match, verdict, rule, printed)
    score = subject_first(printed, verdict)
    if (printed is not None and score is None) or (printed is None and is_supposed(shape, match)):
        return None
    now = is_now(shape, match.start(), match.end(), lead=index < LEAD) and not _is_last_weeks(read, match.start())
    behind = _NEXT_RESULT.split(shape[match.start() : match.end() + 40])[0]
    pens = _BY_KICKS.search(behind) is not None
    if printed in find_kick_figures(read):
        verdict, score = "drew", None
    if pens and score is None:
        verdict = "drew"
    mention = read.mentions[subject] if subject is not None and read.mentions[subject].value != other.value else None
    return ResultStatement(
        index,
        min(mention.start, other.start) if mention else other.start,
        max(mention.end, other.end) if mention else other.end,
        team_of(mention.value) if mention else None,
        team_of(other.value),
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


def _subject(read: ReadSentence, match: re.Match[str], rule: str) -> int | None:
    """The mention of the side spoken of, in front of the words or where they go on about it."""
    apposed = rule.startswith(("lost, pa", "winners"))
    subject = find_subject(read, match.start(), int(match["other"]), apposed=apposed)
    return find_beneficiary(read, match.end("other")) if subject is None else subject


def _printed(read: ReadSentence, match: re.Match[str], rival: re.Match[str] | None) -> tuple[int, int] | None:
    """The score of a result: that of its words, that of a participle behind, or that behind the other side's own name."""
    printed = stated_score(read, match) or score_behind(read, match.end())
    return printed_score(read, rival["score"]) if printed is None and rival and rival["score"] else printed


# "lost 2-0 at | Holm Road to | Lecce": the place is none of the other side's
_MET_THERE = re.compile(r"\ (?:to|over|by|with|against)\ |<G\d+>")


def _side_at_home(
    read: ReadSentence, match: re.Match[str], verdict: Verdict, rule: str, printed: tuple[int, int] | None
) -> Literal["team", "opponent"] | None:
    """Which of the two was at home, as far as the words of a result tell.

    A win printed with the loser first ("a 0-1 win") was away: the side at home comes first.
    """
    prep = (match.groupdict().get("prep") or "").replace("\\", "")
    if prep in {"at", "in"} and _MET_THERE.search(read.shape, match.end("prep"), match.start("other")):
        prep = ""
    role = _of_role(read.mentions[int(match["other"])].value)
    home = role or home_of(prep, rule) or find_place(read.shape, match.start(), match.end())
    if rule in OF_THE_OTHER and home is not None:
        home = "opponent" if home == "team" else "team"
    if home is None and verdict == "won" and printed is not None and printed[0] < printed[1]:
        return "opponent"
    return home


# "after | <D2>'s 2-0 win": an earlier match, where the day is "last Saturday"
_AFTER_DAY = re.compile(r"\b(?:during|after|from|since|following|despite|in) <D(\d+)>(?:'s)? (?:[\w-]+ )?$")


# "who | were routed 4-1 by Lecce <D2>"
_WHO = re.compile(r"\b(?:who|which)\ (?:[\w-]+\ ){0,2}$")
_ON_DAY = re.compile(r"(?:[^<>,;.]|<[STL]\d+>){0,60}<D(\d+)>")


def _is_last_weeks(read: ReadSentence, start: int) -> bool:
    """Whether the words at `start` tell what came before as last week's: "after last Saturday's 2-0 win"."""
    match = _AFTER_DAY.search(read.shape, max(0, start - 40), start)
    if match is None and _WHO.search(read.shape, max(0, start - 20), start):
        match = _ON_DAY.match(read.shape, start)
    day = read.mentions[int(match[1])].value if match else None
    return isinstance(day, DayMention) and day.kind == "last"


def _of_role(other: object) -> Literal["team", "opponent"] | None:
    """Where a result against "the visitors" or "the hosts" puts the team spoken of."""
    return None if not isinstance(other, str) else "team" if other == "away" else "opponent"
