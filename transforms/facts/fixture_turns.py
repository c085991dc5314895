"""Turns of phrase that announce a match: "their game in hand at <T1>", "kick off the season on <D1> at <T2>"."""

import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture, coming_day, day_of, is_of_another_time, is_past, of_subject
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import OPPONENT
from transforms.identity.grounds import GroundMention

NEXT_IS = re.compile(
    rf"(?:\bup\ next|\bnext(?:\ of\ which|\ one|\ up|\ game|\ match)?),?:?\ (?:is|are|comes?|it\ is)?\ ?(?:an?\ )?(?:[\w-]+\ )?(?:(?P<away>trip\ to|visit\ to|away\ to|away\ at|at)|(?P<home>at\ home\ to|home\ to|visit\ of|visit\ from)|(?P<any>against))\ {OPPONENT}"
)
"""The next one: "the first of these away to <T1>"."""
KICK_OFF = re.compile(
    rf"\b(?:kicks?\ off|begins?|starts?|opens?|resumes?|continues?|returns?\ to)\ (?:(?!after\b|when\b)[\w'-]+\ |<[CDG]\d+>(?:'s)?\ ){{1,9}}?(?:(?P<home>at\ home\ to|at\ home\ against)|(?P<away>away\ to|away\ at|with\ a\ (?:trip|visit)\ to|at)|(?P<any>against|with\ a\ (?:match|game)\ against))\ {OPPONENT}"
)
"""A season's start: "kick off their season on <D1> at <T2>"."""
PUT_OFF = re.compile(
    rf"(?P<team><T\d+>)'s?\ (?:\w+\ )?(?:fixture|match|game|trip|visit|home\ game|clash|tie|meeting|encounter|derby|replay)\ (?:(?P<away>at|away\ to|to)|(?P<any>against|with)|(?P<home>at\ home\ to))\ {OPPONENT}\ (?:[\w']+\ |,\ ){{0,8}}?(?:(?:been\ |was\ |is\ )(?:postponed|rearranged|rescheduled)|will\ (?:now\ )?be\ (?:made\ up|played|replayed|staged|held))\b"
)
"""A match put off: "<T0>'s fixture at <T1> had been postponed"."""
IN_HAND = re.compile(
    rf"\bgames?\ in\ hand(?:\ on\ <D\d+>)?,?\ (?:(?P<away>at|away\ to|away\ at)|(?P<home>at\ home\ to)|(?P<any>against|with))\ {OPPONENT}"
)
"""A game in hand: "their game in hand at <T1>"."""
IN_ACTION = re.compile(
    rf"\bin\ action\ (?:next\ |again\ |on\ )?(?:<D\d+>\ |on\ )*(?:(?P<home>at\ home\ to|at\ home\ against)|(?P<away>at|away\ to|away\ at)|(?P<any>against|when\ they\ (?:face|meet|play)|with))\ {OPPONENT}"
)
"""Back in action: "in action on <D1> at <T2>"."""
TO_BE_MET = re.compile(
    rf"\b(?:will\ (?:look|hope|aim|try|seek|want|be\ looking|be\ hoping)|next|look)\ to\ (?:[\w'-]+\ ){{1,6}}?(?:(?P<home>at\ home\ to|at\ home\ against)|(?P<away>at|away\ to|away\ at)|(?P<any>against|when\ they\ (?:face|meet|play|host)))\ {OPPONENT}"
)
"""A hope with an opponent: "will look to bounce back against <T1>"."""
WITH_A_WIN = re.compile(
    rf"\b(?:an?\ (?:[\w-]+\ )?(?:win|victory|point|draw)|if\ (?P<team><T\d+>)\ (?:can\ )?(?:beat|overcome|see\ off|lose\ to)|if\ they\ (?:beat|win|overcome|see\ off|lose|avoid\ defeat)|by\ (?:beating|winning)|(?:win|point)\ (?:is\ )?needed|only\ a\ point)\ (?:(?P<away>at|away\ to|away\ at)|(?P<any>against|over|with)|(?P<home>at\ home\ to))?\ ?{OPPONENT}(?P<after>[^.;]{{0,30}})"
)
"""A match to be won: "can be champions with a win at <T1> next week"."""
NEEDS = re.compile(
    rf"\b(?:needs?|needing|requires?)\ (?:only\ |just\ )?(?:an?|one)\ (?:win|point|draw|victory)\ (?:(?:in|from|at)\ (?:its|their|the)\ (?:final|last|remaining)\ (?:\w+\ )?(?:game|match|fixture)\ )?(?:(?P<any>against|with)|(?P<away>at|away\ to)|(?P<home>at\ home\ to))\ {OPPONENT}"
)
"""What is needed, and from whom: "needs a point from its last match, against <T1>"."""
LEFT_TO_PLAY = re.compile(
    rf"\b(?:one|an?|two|three)\ (?:league\ |group\ )?(?:fixtures?|games?|match(?:es)?)\ (?:(?:still\ |yet\ |left\ )?to\ (?:fulfil|play|come|go)|left|remaining),?\ (?:(?P<home>at\ home\ to)|(?P<away>away\ to|away\ at|at)|(?P<any>against|with))\ {OPPONENT}"
)
"""What is left: "one fixture to fulfil, at home to <T1>"."""

DRAWN = re.compile(
    rf"\b(?:(?:were|was|are|is|been|being)\ (?:drawn|paired|pitted|matched)\ (?:(?P<home>at\ home\ (?:to|against|with))|(?P<away>away\ (?:to|at|against|from))|(?P<any>against|with))|(?:have|has)\ drawn)\ {OPPONENT}"
)
"""A draw: "have been drawn at home to <T1> in the fourth round"."""
FINISH = re.compile(
    rf"\b(?:finish|finishes|end|ends|wrap\ up|wraps\ up|complete|completes|conclude|concludes|round\ off|rounds\ off|close|closes)\ (?:off\ )?(?:the|their|its|a)\ (?:(?!with\b|at\b|in\b)[\w'-]+\ |<[CD]\d+>(?:'s)?\ |on\ <D\d+>\ ){{1,4}}?(?:(?P<home>at\ home\ to|at\ home\ against|with\ (?:a\ home\ (?:game|match)\ against|the\ visit\ of))|(?P<away>away\ to|away\ at|away\ against|at|with\ a\ (?:trip|visit)\ to)|(?P<any>against|with\ a\ (?:match|game)\ against))\ {OPPONENT}"
)
"""A season's end to come: "finish their season on <D1> at <T2>"."""
HAVE_TO_COME = re.compile(
    rf"\b(?:have|has)\ {OPPONENT}\ (?:(?:up\ )?next\b|(?P<home>at\ home|to\ come\ at)\b|(?P<away>away)\b|still\ to\ (?:play|come|face)|(?:left|yet)\ to\ (?:play|come|face)|to\ (?:come|play|face)|on\ <D\d+>)"
)
"""Who is next: "have <T1> and <T2> still to play"."""
REMAINING = re.compile(
    rf"\b(?:remaining|final|last|other|next)\ (?:[\w-]+\ |<C\d+>\ ){{0,2}}?(?:games?|match(?:es)?|fixtures?|opponents?|outings?|assignments?|tests?)\ (?:(?:[\w-]+\ |<D\d+>\ ){{0,2}}?)(?:are|is|will\ be|come|comes)\ (?:(?P<home>at\ home\ (?:to|against))|(?P<away>away\ (?:to|at|against)|at|(?:trips|visits|a\ trip|a\ visit)\ to)|(?P<any>against|with))?\ ?{OPPONENT}"
)
"""What remains: "the remaining games are against <T1> and <T2>", "the next opponents are <T1>"."""
NEXT_LINE = re.compile(
    rf"^\W*(?:(?:up\ next|next\ up|next|next\ (?:match|game|fixture))(?:\ for\ (?P<team><T\d+>))?\ ?[:,-]\ )(?:<[CD]\d+>,?\ )?(?:(?:the\ )?(?:visit\ (?:of|from)|(?:home|away)\ (?:to|against))\ )?{OPPONENT}(?:,?\ \(?(?:(?P<home>at\ home|home|h)|(?P<away>away|a))\b)?"
)
"""A line at the end: "Up next: <T1> away on <D2>"."""
NEXT_FOR_MEN = re.compile(
    rf"\bnext\ (?:up\ )?for\ (?:(?P<team><T\d+>)(?:'s?\ (?:men|side|team|women|players))?|<P\d+>'s\ (?:men|side|team|women|players))\ (?:is|are|comes?|will\ be)\ (?:(?P<home>(?!.)x)|(?P<away>(?!.)x)|(?P<any>)){OPPONENT}"
)
"""The next for a coach's men: "next for <T0>'s men is <T1>"."""
WHERE_WAITING = re.compile(
    rf"\bwhere\ (?:(?P<home>(?!.)x)|(?P<away>(?!.)x)|(?P<any>))(?:either\ )?{OPPONENT}\ (?:will\ )?(?:await|awaits|wait|waits|be\ waiting|lie\ in\ wait|lies\ in\ wait|are\ waiting|is\ waiting|be\ the\ opponents)\b"
)
"""Who waits: "into the final, where <T1> await"."""
AS_OPPONENT = re.compile(
    rf"\b(?:set\ to|due\ to|will)\ (?:face|meet|play|host|visit|take\ on)\ (?P<home>(?!.)x)?(?P<away>(?!.)x)?(?P<any>){OPPONENT}\ (?:up\ )?next\b"
)
"""The next one by name: "set to face title hopefuls <T1> up next"."""

AT_GROUND = re.compile(
    r"(?P<team><T\d+>)\ (?:will\ )?(?:visit|visits|come\ to|comes\ to|travel\ to|travels\ to|go\ to|goes\ to|head\ to|heads\ to|play\ at|plays\ at)\ (?P<ground><G\d+>)"
)
"""The other side by its ground: "<T1> come to <G0> on <D2>"."""

_MODAL = re.compile(r"\b(?:can|will|needs?|would|could|if)\b")
_SHORTLY = re.compile(r"\bnext\b|\btomorrow\b|\bmidweek\b|\bthis (?:coming )?week")
_SUPPOSED = re.compile(
    r"\b(?:would|could|might|may|had|if|unless|originally|last (?:season|year|month))\b[^.;,]{0,20}$"
)
_WAS = re.compile(r"\b(?:was|were)\b")


_TURNS: tuple[tuple[str, re.Pattern[str], float, tuple[str, ...], bool], ...] = (
    ("as opponent", AS_OPPONENT, 0.92, (" next",), False),
    ("drawn", DRAWN, 0.9, ("drawn", "paired", "pitted", "matched"), False),
    ("finish", FINISH, 0.87, ("finish", " end", "wrap", "complete", "conclude", "round", "close"), False),
    ("game in hand", IN_HAND, 0.9, ("in hand",), False),
    ("have to come", HAVE_TO_COME, 0.9, ("have ", "has "), False),
    ("in action", IN_ACTION, 0.9, ("in action",), True),
    ("kick off", KICK_OFF, 0.9, ("kick", "begin", "start", "open", "resume", "continue", "return"), True),
    ("left to play", LEFT_TO_PLAY, 0.9, (" left", "to play", "to come", "fulfil", "remaining", "to go"), False),
    ("needs", NEEDS, 0.88, ("need", "requir"), False),
    ("next for", NEXT_FOR_MEN, 0.9, ("next",), False),
    ("next line", NEXT_LINE, 0.9, ("next",), False),
    ("next is", NEXT_IS, 0.93, ("next",), False),
    ("put off", PUT_OFF, 0.85, ("postponed", "arranged", "scheduled", " made up", " be played", "replayed"), False),
    ("remaining", REMAINING, 0.9, ("games ", "match", "fixture", "opponent", "game ", "test", "outing"), False),
    ("to be met", TO_BE_MET, 0.88, (" to ",), False),
    ("where waiting", WHERE_WAITING, 0.9, ("where ",), False),
)
"""Turns of phrase: rule, pattern, confidence, words without which it cannot match, whether a day must be named."""


def find_by_turn(scene: Scene, index: int) -> Iterator[Fixture]:
    """Matches told by another turn of phrase: "their game in hand at <T1>", "kick off their season at <T2>"."""
    shape = scene.shape(index)
    for rule, pattern, confidence, words, dated in _TURNS:
        if not any(word in shape for word in words):
            continue
        for match in pattern.finditer(shape):
            supposed = _SUPPOSED.search(shape, max(0, match.start() - 30), match.start())
            if supposed or is_of_another_time(shape, match.start(), match.end()):
                continue
            day = day_of(scene, index, match.start(), len(shape))
            past = day is not None and is_past(scene, day)
            undated = dated and (day is None or day.future is None or _WAS.search(shape, 0, match.start()))
            if not past and not undated:
                yield from of_subject(scene, index, match, rule, confidence)
    if "<G" in shape:
        yield from _at_grounds(scene, index, shape)
    for match in WITH_A_WIN.finditer(shape):
        modal = _MODAL.search(shape, 0, match.end())
        dated_win = modal and coming_day(scene, index, match.start(), len(shape))
        if _SHORTLY.search(match["after"]) or dated_win:
            yield from of_subject(scene, index, match, "to be won", 0.87)


def _at_grounds(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """Matches at a ground whose club, alone of those that the article names, is at home there."""
    for match in AT_GROUND.finditer(shape):
        ground, team = scene.mention(index, match["ground"]).value, scene.team(index, match["team"])
        date = coming_day(scene, index, match.start(), len(shape))
        if not isinstance(ground, GroundMention) or team is None or date is None:
            continue
        hosts = [t for t in scene.reading.teams.values() if t.id in ground.team_ids]
        if len(hosts) == 1 and hosts[0] != team:
            yield Fixture(hosts[0], team, hosts[0], date, index, "at a ground", 0.88)
