"""Results told of one side or of none: "they lost 2-1", "a 3-0 win for Roma", "the only goal"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.results.kicks import find_kicks
from transforms.facts.results.lone_words import ALONE, ONLY_GOAL
from transforms.facts.results.sides import OBJECT, Place, find_place, role_in_front
from transforms.facts.results.statements import LEAD, ResultStatement, score_slots, stated_score, subject_first, team_of
from transforms.facts.results.time import is_now, is_real
from transforms.facts.results.unread import is_against_stranger, is_of_stranger
from transforms.facts.results.words import Verdict
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.triggers import that_may_match

# "won 5-3 on penalties", "a 4-3 shoot-out win": kicks, not goals
_ON_PENALTIES = re.compile(
    r"<S\d+>\ (?:win\ )?(?:on\ (?:penalties|pens|spot-kicks)|in\ (?:a|the|an)\ (?:[\w-]+\ ){0,3}shoot-?out|shoot-?out|penalty\ shoot-?out|after\ (?:a\ )?(?:penalties|penalty))"
)
# "were behind in their replay and | won it 3-2": it is the match, where the sentence speaks of one; else it may be the kicks
_A_MATCH = re.compile(
    r"\b(?:match|game|tie|replay|derby|final|contest|clash|fixture|encounter)\b(?![^<>]*\b(?:penalt|pens\b|shoot|spot|kicks))"
)
# "on to penalties, which Roma | won 5-4"
_WHICH_KICKS = re.compile(
    r"\b(?:penalties|pens|spot-kicks|(?:penalty )?shoot-?out),? (?:which|that) (?:(?:the )?<[TRP]\d+>|they|he|the [\w-]+(?: (?:side|team))?) (?:[\w-]+ )?$"
)
_ONLY = "only goal"
# "rested players for the match against Lecce and | lost 1-0", "took on a strong Lecce side and | lost", "beat Lecce, | winning"
_MET = re.compile(
    r"""\b(?:
        (?<!-match\ )(?<!-game\ )(?:match|game|tie|replay|clash|meeting|leg|visit|trip|fixture|encounter|final|derby)\ (?:against|with|to|at)
      | t(?:ook|ake)\ on|faced?|battled|met|trail(?:ed|ing)|led|leading|played?(?:\ (?:host\ to|against|away\ (?:to|at)))?|entertain(?:ed)?|host(?:ed)?|welcomed?|visit(?:ed)?|(?:by|after)\ (?:visiting|hosting|facing|meeting|entertaining|welcoming)
      | travel(?:l?ed)?(?:\ away)?\ to|went\ to|were\ (?:away|at\ home)\ (?:to|against)|came\ up\ against
      | ran\ out\ (?:[\w'-]+\ ){0,2}(?:winners|victors)\ (?:against|over)
      | (?:proved?\ |were\ |was\ )?(?:too\ (?:strong|good|hot)|more\ than\ a\ match)\ for
    )\ (?:[\w'-]+\ ){0,4}<T(?P<t>\d+)>(?:\ (?:side|team|outfit))?(?:\ of\ <[TLX]\d+>)?(?:\ <S\d+>)?(?:\ (?:at|in|by)\ (?:[\w'-]+|<[A-Z]\d+>)(?:\ [\w'-]+)?)?
    (?:,\ (?P<participle>)|,?\ (?:and|but)\ (?:[\w'-]+\ ){0,9}|(?P<with>)\ with\ an?\ (?:[\w-]+\ ){0,2})$""",
    re.VERBOSE,
)


# "Roma hosted Lazio in the rain before Fox rescued a | 3-3 draw": of those two, who met
_HOSTED = re.compile(
    r"<T(?P<one>\d+)>(?:\ [a-z]+ly)?\ (?:hosted|faced|met|played|visited|welcomed|entertained|travell?ed\ to|took\ on|battled|clashed\ with|squared\ off\ (?:with|against))\ (?:[\w'-]+\ ){0,3}?<T(?P<other>\d+)>(?!'|\ <S)"
)
_NEAREST = re.compile(r"<T(\d+)>")
# "Roma inflicted a defeat on Lazio when they met at Lecce, running out | 3-1 winners": of whom the sentence is about
_GOES_ON = re.compile(
    r", (?:[a-z]+ly )?(?:(?:running|coming|going) (?:out|away|home|on to)|easing|cruising|romping|emerging)(?: as)?(?: [a-z]+)? $"
)
# "exposed all of | Roma's frailties in a 7-2 rout": the beaten side's
_BEATEN = re.compile(
    r"'s? (?:[\w'-]+ ){0,2}(?:frailties|weakness(?:es)?|deficiencies|shortcomings|limitations|defen[cs]e|rearguard|back ?line|resistance|expense)\b"
)
_PARTICIPLE = re.compile(r"(?:winning|losing|drawing|prevailing|triumphing)\b")
# "secured Roma bragging rights against Lecce, sealing a | 2-1 win": Lecce's it was not
_AGAINST = re.compile(
    r"\b(?:against|over|(?:trip|journey|tour|swing|visit) (?:to|of|through)) (?:the |their |rivals |neighbours |[\w-]+-[\w-]+ )*$"
)
# "Fox put Roma ahead; Hart swept in the winner of a | 2-1 win", "Roma's late reply only delayed the whistle of a | 2-1 win": of either
_OF_ANOTHER = re.compile(r";[^;]*<P\d+>|\b(?:winner|(?:final )?whistle|end|rest|close) of (?:an?|the) $")
# "Roma's late reply made it no more than a | 2-1 win": of the other side
_CONSOLED = re.compile(r"<T(?P<t>\d+)>'s? (?:[\w-]+ ){0,2}(?:reply|consolation|riposte)\b")
# "Roma went home | after Lazio beat them 3-2": of the side that the sentence speaks of first
_UPON = re.compile(r"\b(?:after|as|when|because) (?:the )?$")
# "Roma went out to Lazio|, who | beat them 3-2": the second side's
_WHO = re.compile(r",? (?:who|which) (?:had |then |also |[a-z]+ly )?")
# "a 1-1 draw | between Roma and a side that was not read": theirs alone
_BETWEEN_TWO = re.compile(r"\ (?:[\w-]+\ ){0,3}between\b")
# "broke the | 0-0 tie": how it had stood
_BROKEN = re.compile(r"\b(?:br[eo]a?k\w*|snapp\w*|end(?:ed|ing)) (?:the|an?|that) (?:[\w-]+ )?$")
# "a draw | would do": nothing that happened
_WOULD = re.compile(r"\ (?:would|will|might|may|could|should)\b")
# "went through 4-3 | overall": the tie of two legs
_OVERALL = re.compile(r"\ (?:overall|on\ agg(?:regate)?\b|over\ (?:the\ )?two\ (?:legs|games|matches))")
# "condemned | Fox's men to a | 2-0 defeat", "the hosts' | 1-0 win": of a side that is not named
_OF_UNNAMED = re.compile(
    r"<P\d+>'s? (?:[\w-]+ ){0,2}(?:men|side|team|charges|players|boys|girls)\b[^<>;.,]{0,25}$|<R\d+>'s? (?:[\w-]+ ){0,3}$"
)
# "a goalless stalemate | at half-time": not how it ended
_SO_FAR = re.compile(
    r"\ (?:at|by|until|going\ into|heading\ into)\ (?:the\ )?(?:half[- ]?time|break|interval|midway|hour)\b"
    r"|\ (?:for|through)\ (?:more\ than|over|nearly|almost|most\ of|much\ of|the\ first|all\ of|\d+|80|90)\b"
)
# "Roma and Lazio both recorded | 3-0 wins": not against each other
_OF_BOTH = re.compile(r"\b(?:both|each)\ (?:\w+\ ){0,4}$")


# "ended their run at Fox's | Lecce, where Hart's team ran out | 1-0 winners": whom they met there
_WHERE = re.compile(
    r"\b(?:at|to|in) (?:<P\d+>'s |the \w+ of )?<T(?P<t>\d+)>,? where (?:<P\d+>'s? (?:[\w-]+ ){0,2}(?:side|team|men|charges)|they|it) (?:[^<>;.]|<[PDMC]\d+>){0,60}$"
)


# "a 3-0 win, while Lecce | drew 1-1": another side's
_ANOTHER = re.compile(r"\b(?:while|whereas|and|but|with)\b[^<>;]*<T\d+>|;[^<>]*<T\d+>")


def find_one_sided(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The statements that name one side or none: "they lost 2-1", "a 3-0 win for Roma", "the only goal".

    Only the first is taken, and those behind it that another side is named in front of.
    """
    found: list[ResultStatement] = []
    for statement in _all_one_sided(index, read):
        if not found or all(
            statement.cue > f.cue and statement.team != f.team and _ANOTHER.search(read.shape, f.cue, statement.cue)
            for f in found
        ):
            found.append(statement)
    return found or _only_goal(index, read)


def _all_one_sided(index: int, read: ReadSentence) -> Iterator[ResultStatement]:
    for rule, verdict, pattern in that_may_match(ALONE, read.shape):
        for match in pattern.finditer(read.shape):
            if not is_real(read.shape, match.start()) or _ON_PENALTIES.search(read.shape, match.start()):
                continue
            if any(p.match(read.shape, match.end()) for p in (_WOULD, _SO_FAR, _BETWEEN_TWO, _OVERALL)):
                continue
            if is_against_stranger(read, match.end()) or _BROKEN.search(
                read.shape, max(0, match.start() - 30), match.start()
            ):
                continue
            if not find_kicks(read).isdisjoint(score_slots(match)) or _OF_BOTH.search(read.shape, 0, match.start()):
                continue
            if match.groupdict().get("score6") and not _A_MATCH.search(read.shape, 0, match.start()):
                continue
            if _WHICH_KICKS.search(read.shape, max(0, match.start() - 50), match.start()):
                continue
            score = subject_first(stated_score(read, match), verdict)
            if score is not None and not is_of_stranger(read, match.start()):
                yield _sunk(read, match, _one_sided(index, read, match, verdict, score, rule))


def _only_goal(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The score that "the only goal" tells."""
    only = ONLY_GOAL.search(read.shape)
    if only is None or not is_real(read.shape, only.start()):
        return []
    now = is_now(read.shape, only.start(), only.end(), lead=index < LEAD)
    end = read.sentence.end
    return [ResultStatement(index, read.sentence.start, end, None, None, "won", (1, 0), None, now, _ONLY)]


def _of_them(read: ReadSentence, match: re.Match[str], teams: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    """The mentions of who beat "them" and of who they are, where two teams stand in front.

    "Roma went home after Lazio beat them", "Roma fell to Lazio, who beat them", "Roma went above Lazio after beating them".
    """
    groups = match.groupdict()
    if len(teams) != _TWO or not (groups.get("them") or groups.get("over")):
        return None
    first, second = teams
    one, other = int(first[1]), int(second[1])
    if _UPON.search(read.shape, first.end(), second.start()) or _WHO.fullmatch(read.shape, second.end(), match.start()):
        return other, one
    behind = OBJECT.search(read.shape, max(0, second.start() - 40), second.start())
    return (one, other) if behind and not OBJECT.search(read.shape, max(0, first.start() - 40), first.start()) else None


_TWO = 2


def _met_there(read: ReadSentence, front: str, team: object, verdict: Verdict) -> TeamRef | None:
    """The side that the one told of met in front of its result, where the words in front name these two and no other.

    Of a win or a defeat the side is named again behind: "where they lost" is not of the side just named.
    """
    met = _HOSTED.search(front)
    if met is None or (verdict != "drew" and _NEAREST.search(front, met.end()) is None):
        return None
    sides = [team_of(read.mentions[int(met[g])].value) for g in ("one", "other")]
    named = {team_of(read.mentions[int(m[1])].value) for m in _NEAREST.finditer(front)}
    return sides[sides[0] == team] if named == {*sides} and team in sides else None


def _of_order(read: ReadSentence, match: re.Match[str], verdict: Verdict) -> Place | None:
    """Where a win printed with the loser's goals first was: "a 1-2 win" is an away one."""
    printed = stated_score(read, match)
    return "opponent" if printed is not None and verdict == "won" and printed[0] < printed[1] else None


# "Roma had a day to forget, where a Fox double | sank them 2-0": a goal is no side
_A_GOAL = re.compile(
    r"\b(?:goals?|double|brace|hat-?\ ?trick|treble|strikes?|headers?|penalty|winner|effort|volley)(?: (?:from|by) <P\d+>(?:,? and <P\d+>)?)? (?:[a-z]+ly )?$"
)
_HOST = re.compile(r"\bat (?:[\w-]+-[\w-]+ |neighbours |rivals |leaders )?$")


def _sunk(read: ReadSentence, match: re.Match[str], won: ResultStatement) -> ResultStatement:
    """The statement, as the defeat of the side spoken of where it was a goal that beat "them", at the second side's place."""
    teams = list(_NEAREST.finditer(read.shape, 0, match.start()))
    if not (match.groupdict().get("them") and teams and _A_GOAL.search(read.shape, 0, match.start())):
        return won
    there = len(teams) == _TWO and _HOST.search(read.shape, 0, teams[1].start()) is not None
    team, opponent = (team_of(read.mentions[int(m[1])].value) for m in (teams[0], teams[-1]))
    return replace(
        won,
        team=team,
        opponent=opponent if there else None,
        verdict="lost",
        score=won.score and won.score[::-1],
        home="opponent" if there else won.home,
    )


# "Roma took a 2-2 draw|, Fox's equaliser for Lecce": whom they played
_GOAL_FOR = re.compile(
    r",? (?:with |as |after )?(?:an? |the )?(?:[\w'-]+ ){0,2}<P\d+>(?:'s?)? (?:[\w-]+ |<M\d+>[ -]?){0,3}(?:equali[sz]er|leveller|opener|goal|strike|header|penalty)(?: <M\d+>)? for (?:the )?<T(?P<t>\d+)>"
)


def _scored_for(read: ReadSentence, end: int, verdict: Verdict) -> TeamRef | None:
    """The side that a goal told right behind a draw was for."""
    match = _GOAL_FOR.match(read.shape, end) if verdict == "drew" else None
    return team_of(read.mentions[int(match["t"])].value) if match is not None else None


def _one_sided(
    index: int, read: ReadSentence, match: re.Match[str], verdict: Verdict, score: tuple[int, int], rule: str
) -> ResultStatement:
    own = match.groupdict().get("own")
    met = _MET.search(read.shape, 0, match.start()) if own is None else None
    if met is not None and met["participle"] is not None and not _PARTICIPLE.match(read.shape, match.start()):
        met = None
    where = _WHERE.search(read.shape, 0, match.start()) if own is None and met is None else None
    met = where or met
    front = read.shape[: met.start() if met else match.start()]
    teams = [m for m in _NEAREST.finditer(front) if not _BEATEN.match(front, m.end())]
    nearest = [m[1] for m in teams if not _AGAINST.search(read.shape, 0, m.start())] or [m[1] for m in teams]
    other = nearest[-1:] if verdict == "lost" and _OF_UNNAMED.search(front) else []
    if _OF_UNNAMED.search(front) and own is None and met is None:
        nearest = []
    if teams and met is None and _OF_ANOTHER.search(read.shape, teams[-1].end(), match.start()):
        nearest = []
    consoled = _CONSOLED.search(read.shape, 0, match.start()) if own is None and verdict == "won" else None
    if consoled is not None and not re.search(r"<T\d+>", front[consoled.end() :]):
        nearest, verdict, score = [consoled["t"]], "lost", score[::-1]
    if own is None and met is None and _GOES_ON.search(read.shape, max(0, match.start() - 40), match.start()):
        nearest = [m[1] for m in teams if not OBJECT.search(front, max(0, m.start() - 40), m.start())][:1] or nearest
    if own is None and role_in_front(read.shape, match.start()):
        nearest = []
    team = read.mentions[int(own or nearest[-1])] if own or nearest else None
    opponent = team_of(read.mentions[int(met["t"])].value) if met is not None and team is not None else None
    if other and not nearest:
        opponent = team_of(read.mentions[int(other[0])].value)
    if team is not None and opponent is None:
        opponent = _met_there(read, front, team.value, verdict) or _scored_for(read, match.end(), verdict)
    pair = _of_them(read, match, teams)
    if pair is not None:
        team, opponent = read.mentions[pair[0]], team_of(read.mentions[pair[1]].value)
    start, end = (min(team.start, read.sentence.end) if team else read.sentence.start), read.sentence.end
    return ResultStatement(
        sentence=index,
        start=start,
        end=end,
        team=team_of(team.value) if team else None,
        opponent=opponent,
        verdict=verdict,
        score=score,
        home="opponent"
        if where
        else find_place(read.shape, match.start(), match.end()) or _of_order(read, match, verdict),
        now=is_now(read.shape, match.start(), match.end(), lead=index < LEAD),
        rule=rule,
        cue=match.start(),
        named=own is not None,
    )
