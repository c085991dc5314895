"""The words for points, gaps and games in hand, as patterns over a sentence's shape."""

import re

from transforms.facts.patterns import alternatives
from transforms.facts.place_words import OF_TABLE, ORD
from transforms.reading.numbers import CARDINALS

_SMALL = ",".join(word for word, value in CARDINALS.items() if value <= 40 and " " not in word)
N = rf"(?:\d{{1,3}}|a\ single|an?|{alternatives(_SMALL)})"
"""A number of points or games: "a", "seven", "23"."""

_NO_NAME = alternatives(
    """
    who, which, that, after, and, with, but, in, by, at, to, of, from, on, for, over, as, because, when, while, having, safety, relegation, qualification, play-offs, playoffs, going, heading,
    behind, above, below, clear, ahead, level, adrift, beat, won, lost, drew
    """
)
_WORDS = rf"(?:(?!{_NO_NAME}\b)[\w'-]+\ |<[CX]\d+>(?:'s)?\ )"
_END_OF_LIST = r"(?=\s*(?:$|[.,;:!)]|who\b|which\b|in\b|with\b|after\b|respectively|on\b|that\b|as\b|and\b|at\b|-\ ))"
TO = (
    rf"(?:(?:both\ )?{_WORDS}{{0,5}}?(?:<P\d+>'s\ )?(?P<to><T\d+>)(?!'s\ (?!<P)|\ (?:boss|manager|coach|striker|midfielder)\b)(?:,?\ (?:and|or)\ {_WORDS}{{0,4}}?(?P<to2><T\d+>){_END_OF_LIST})?"
    r"|(?P<rival>(?:its|their|the)\ (?:[\w-]+\ ){0,2}?(?:rivals?|neighbours|opponents?|conquerors|victims))\b(?!\ <T)"
    r"|(?P<pair>the\ (?:pair|duo|two)\b|them\ both)"
    r"|(?P<role><R\d+>)"
    r"|(?P<pronoun>them|it)\b"
    r"|(?P<coach><P\d+>)'s\ (?:[\w-]+\ ){0,2}?(?:side|men|team)\b"
    r"|(?P<people>the\ <X\d+>)(?=\s*(?:$|[.,;:!)]|and\b|who\b|in\b|on\b|at\b|after\b|with\b))"
    r"|(?P<leader>the\ (?:(?:<C\d+>|league|table|group|early)\ )?(?:leaders?|lead|pace|top|summit|pacesetters|pace-setters))\b"
    r"|(?P<champions>the\ (?:[\w-]+\ |<X\d+>\ ){0,3}?champions?)\b(?!\ (?:league|<T)))"
)
"""The team a gap is measured to, in all the ways it is named; groups `to` and `to2` are teams."""

_LESS = alternatives("behind, adrift of, adrift, below, off, worse off than, shy of, short of, fewer than, less than, away from, back from, beneath, back of")
_MORE = alternatives("clear of, above, ahead of, in front of, better off than, more than, better than, on top of")
GAP = re.compile(
    rf"\b(?P<n>{N})(?P<unit>[ -]points?)?\ (?:(?:further|better\ off|still|now|back)\ )?(?:(?P<less>{_LESS})|(?P<more>{_MORE})|(?P<clear>(?:clear|ahead)\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?,?\ (?:ahead\ of|above|from|over)))\ {TO}"
)
"""A gap as a distance: "four points behind <T1>", "six clear of their opponents"."""
BEHIND_ALL = re.compile(rf"\b(?P<n>{N})(?P<unit>[ -]points?)\ (?P<less>behind|adrift|back|off\ the\ (?:pace|top|lead|summit)|from\ (?:the\ )?(?:top|summit))(?=\s*(?:$|[.,;:!)]|(?P<top>at\ the\ (?:top|summit)\b)|with\b|after\b|and\b|but\b|in\b(?!\ the\ race)|having\b|-\ |despite\b))")
"""A gap to whoever leads: "stay eight points behind with three matches left"."""
WITHIN = re.compile(rf"\b(?:moved?|moves|moving|pulled?|closed?|closes|closing|climb\w*|take[sn]?|took|are|is|get|got|edged)\ (?:(?:them|it|back|up|to|<T\d+>|themselves)\ )*within\ (?:just\ )?(?P<n>{N})(?P<unit>\ points?)?\ (?P<less>of)\ {TO}")
"""A gap made small: "moved within one point of <T1>"."""
LEAD_OVER = re.compile(
    rf"\b(?P<n>{N})[- ]points?\ (?P<more>lead|advantage|cushion|gap|buffer|margin)(?:\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?)?\ (?:over|on|from|above|to|ahead\ of)\ {TO}"
)
"""A gap as a thing one has: "a six-point lead over <T1>"."""
LEAD_TO = re.compile(
    rf"\b(?P<what>lead|advantage|cushion|gap)\ (?:over|on|to|with|from|behind|between)\ {TO}(?:\ \(\d+\))?\ (?:\w+\ ){{0,3}}?(?:to|at|of)\ (?:just\ |only\ |a\ mere\ )?(?P<n>{N})[- ]points?\b"
)
"""A gap set to a number: "cut the gap on <T1> to three points", "kept their lead over <T1> at nine points"."""
BARE_LEAD = re.compile(rf"\b(?:an?|the|their|its)\ (?:[\w-]+\ )?(?P<n>{N})[- ]points?\ (?P<more>lead|advantage|cushion)\b(?!\ (?:over|on|from|above|to|ahead))")
"""A lead over nobody named: "leaving <T0> with a six-point lead"."""
LEAD_GROWN = re.compile(
    rf"\b(?:stretch|extend|increas|open|build|built|mov|cut|reduc|trimm?)\w*\ (?:up\ )?(?:their|its|the)\ (?P<more>lead|advantage|cushion)(?:\ at\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?)?\ (?:back\ )?to\ (?:just\ )?(?P<n>{N})[- ]points?\b"
)
LEAD_CUT = re.compile(rf"\b(?P<more>lead)\ at\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?\ (?:\w+\ )?(?:cut|reduced|trimmed|slashed|extended|stretched|increased|down|up)\ (?:back\ )?to\ (?:just\ )?(?P<n>{N})[- ]points?\b")
"""A lead with its new length: "lead at the top of <C1> was cut to five points"."""
NEAREST = re.compile(rf"(?:(?:{alternatives('second, 2nd')})[- ]placed?|nearest\ (?:rivals?|challengers?|pursuers?)|closest\ (?:rivals?|challengers?|pursuers?)|runners-up)\ (?:<P\d+>'s\ )?(?P<to><T\d+>)")
"""Who is second: "nearest rivals <T1>"."""
LEADS_BY = re.compile(rf"\b(?:(?P<more>lead|leads|leading)|(?P<less>trail|trails|trailing))\ (?:{TO}\ )?by\ (?:just\ |only\ )?(?P<n>{N})(?P<unit>\ points?)?\b(?!\ goals?)")
"""A gap as a verb: "trail <T1> by two points"."""
LEVEL = re.compile(rf"\b(?:level|equal|tied|joint)\ on\ (?:(?P<pts>{N})\ )?points?\ (?:with|alongside|as)\ {TO}")
LEVEL_WITH = re.compile(rf"\b(?:level|tied|equal)\ with\ {TO}\ on\ (?:(?P<pts>{N})\ )?points|\bon\ the\ same\ (?:number\ of\ )?points?(?:\ total|\ tally)?\ as\ (?P<same><T\d+>)")
"""No gap: "level on 42 points with <T1>", "level with <T1> on points"."""
BY_GOALS = re.compile(
    rf"\b(?:ahead\ of|above|behind|below|trail|trails|trailing|edging|edged|pipping|pipped|from)\ {TO}(?:\ (?:into|in|to)\ (?:the\ )?[\w-]+(?:\ place|\ spot)?)?\ (?:only\ |just\ |purely\ )?(?:on|by|by\ virtue\ of|because\ of|due\ to|thanks\ to)\ (?:an?\ |their\ )?(?:better\ |superior\ |inferior\ |worse\ )?goals?[ -](?:difference|average)"
)
"""No gap but goals: "ahead of <T1> on goal difference"."""
ONE_MORE = re.compile(rf"\b(?P<n>{N})\ (?:(?P<more>more|better)|(?P<less>fewer|less|worse))\ than\ {TO}")
"""Right after points: "on 16 points, one more than <T1>"."""

_PER = rf"(?:\ from\ (?:their\ |its\ |the\ )?(?:(?P<all>opening|first|all)\ )?(?P<played>{N})\ (?:league\ |group\ |opening\ |<C\d+>\ )?(?:games?|matches|match|rounds|outings|fixtures|starts|attempts|losses|wins)\b)?"
POINTS = re.compile(
    rf"\b(?P<verb>{alternatives('on, with, have, has, having, to, total of, tally of, haul of, reach, reached, reaches, reaching, accumulated, amassed, collected, collect, onto, gained, total, just, taken, picking up, picking, up to, their')})\ (?:{alternatives('also, just, only, a total of, now, all, a mere, still, a lowly, a meagre, taken, won, picked up, collected')}\ )*(?P<pts>zero|no|{N})\ points?\b{_PER}(?P<possible>\ from\ a\ possible\ \d+)?"
)
"""Points a team has: "on 63 points from 29 games"."""
GIVEN = re.compile(rf"\b(?:gave|gives|give|giving)\ (?P<team><T\d+>)\ (?P<pts>{N})\ points\b")
"""Points a result makes: "gave <T0> 12 points"."""
ON_NUMBER = re.compile(
    rf"(?:(?P<sure>\b(?:{ORD}|bottom|last)\ (?:on|with)\ )|\b(?:place|spot|foot|remain|remains|remained|stay|stays|stayed|stuck|section|zone),?\ (?:also\ |still\ )?on\ |\bimproved?\ to\ |(?P<beside><T\d+>),\ (?:also\ )?(?:on|with)\ |(?P<team><T\d+>)\ (?:on|with)\ |\b(?:has|have)\ (?=[\w-]+\ (?:from\ (?:as\ many|{N}\ (?:league\ )?(?:games|matches|outings))|with\ {N}\ (?:games?|matches)\ in\ hand))|\bare\ on\ )(?P<pts>{N})(?=\s*(?:$|[.,;:!)]|and\b|after\b|while\b|on\ the\ (?:table|ladder)|with\b|from\b|-\ |but\b|at\b))"
)
"""Points without the word: "third on 40", "followed by <T1> on three"."""
TO_THEIRS = re.compile(rf"\bpoints\b[^.;<]{{0,30}}\ to\ (?P<team><T\d+>)'s?\ (?P<pts>{N})\b")
"""The other one's points: "25 points from ten games to <T1>'s 23"."""
BOTH_ON = re.compile(
    rf"(?P<a><T\d+>)\ and\ (?:[\w-]+\ ){{0,3}}?(?P<b><T\d+>),?\ (?:(?:both|now|also|still|are|have|finish|finished|end|ended|sit|remain|move|moved)\ ){{0,3}}(?:(?P<level>level\ )?on\ |with\ )?(?P<pts>{N})\ points(?P<each>\ each)?"
)
"""Two teams on as many points: "<T0> and <T1> ended level on six points"."""
FIRST_POINT = re.compile(rf"\b(?:claim\w*|collect\w*|register\w*|earn\w*|pick\w*\ up|secur\w*|gain\w*)\ (?:their|its)\ (?:just\ |only\ )?(?P<ord>{ORD})\ points?\ of\ (?:the|their|its)\ (?:\w+\ |<C\d+>\ )?(?:season|campaign)\b")
"""Points as an ordinal: "claimed their first point of the campaign"."""
NO_POINTS = re.compile(r"\bwithout\ a\ (?:single\ )?point\b|\bpointless\ (?:\w+\ ){0,2}?(?P<team><T\d+>)|\byet\ to\ (?:win|earn|collect|register)\ a\ point\b|\b(?:are|is|remain|remains)\ (?:still\ )?pointless\b")
"""Nothing: "pointless <T1>", "without a point"."""
POINTS_LIST = re.compile(r"(?:^|[.;]\ )(?:final\ |current\ |leading\ |group\ )?(?P<head>points|standings|table|ladder)(?:\ after\ [\w ]{1,20})?:\ (?P<rows>(?:(?:<[TP]\d+>|[a-z][a-z'-]*(?:\ [a-z][a-z'-]*){0,2}),?\ \d{1,3}(?:\ ?pts|\ points)?(?:[,;.]\ ?|\ and\ |$)){2,})")
LIST_ROW = re.compile(r"(?:(?P<team><T\d+>)|<P\d+>|[a-z][a-z' -]*),?\ (?P<pts>\d{1,3})")
"""A table in one line: "Points: <T0> 28, <T1> 24"."""
RECORD = re.compile(r"(?P<team><T\d+>)\ \((?P<w>\d{1,2})-(?P<l>\d{1,2})-(?P<d>\d{1,2}),\ (?P<pts>\d{1,3})\ (?:points?|pts)\)|(?P<team2><T\d+>)\ \((?P<pts2>\d{1,3})\ (?:points?|pts)\)")
"""Points beside a name: "<T0> (4-0-2, 14 points)"."""
BRACKETED = re.compile(r"(?P<team><T\d+>)\ \((?P<pts>\d{1,3})\)")
"""The same in a sentence about the table: "ahead of <T0> (22)"."""

HAND = re.compile(rf"\b(?P<n>{N}|their|its|the)\ (?:league\ )?(?:games?|match(?:es)?)\ in\ hand\b(?:\ (?:on|over)\ (?:[\w-]+\ ){{0,2}}?(?P<to><T\d+>))?")
"""Games in hand: "with a game in hand"."""
FEWER = re.compile(rf"\b(?:played|playing|with)\ (?P<n>{N})\ (?:(?:games?|match(?:es)?)\ (?:fewer|less)|(?:fewer|less)\ (?:games?|match(?:es)?))\b|\bhave\ an\ outstanding\ (?:game|match)\b|\b(?:game|match)\ (?:fewer|less)\ played\b")
"""The same by the other end: "have played one game fewer"."""
AFTER_GAMES = re.compile(rf"\bafter\ (?:just\ |only\ |their\ |the\ )?(?:(?:opening|first)\ )?(?P<n>{N})\ (?:of\ \w+\ \w+\ \w+\ |league\ |group\ )?(?:games?|match(?:es)?|rounds?)\b(?!\ (?:last|under|in\ charge|without|since|ago|of\ a))|\bafter\ (?P<n2>{N})\ of\ (?:their|the)\ \w+\ (?:group\ |league\ )?games\b")
"""Games behind a team: "after 20 games"."""
