"""The words for points and games in hand, as patterns over a sentence's shape."""

import re

from transforms.facts.grammar.patterns import alternatives
from transforms.facts.standings.gap_words import N
from transforms.facts.standings.place_words import ORD
from transforms.reading.triggers import triggered

_PER = rf"(?:\ from\ (?:their\ |its\ |the\ )?(?:(?P<all>opening|first|all)\ )?(?P<played>{N})\ (?:league\ |group\ |opening\ |<C\d+>\ )?(?:games?|matches|match|rounds|outings|fixtures|starts|attempts|losses|wins|encounters|contests|clashes)\b)?"
POINTS = re.compile(
    rf"\b(?P<verb>{alternatives('on, with, have, has, having, hold, holds, boast, boasts, to, make it, makes it, made it, making it, total of, tally of, haul of, reach, reached, reaches, reaching, accumulated, accumulating, amassed, amassing, garner, garnered, garnering, racked up, racking up, notched up, piled up, clocked up, banked, banking, secured, earned, accrued, bagged, courtesy of, harvested, collecting, gathering, gathered, gaining, totalling, collected, collect, onto, gained, total, just, taken, picking up, picking, up to, posted, their')})\ (?:{alternatives('also, just, only, a total of, now, all, a mere, still, a lowly, a meagre, a paltry, a measly, a miserable, a modest, a healthy, a respectable, an impressive, an astonishing, a remarkable, an incredible, a stunning, an absurd, a record, a whopping, taken, won, picked up, collected, maximum, a maximum, a maximum of, the maximum, a perfect, an unassailable, an untouchable, all')}\ )*(?P<pts>zero|no|{N})\ points?\b{_PER}(?P<possible>\ (?:from\ a\ possible|out\ of(?:\ a\ possible)?)\ (?:\d+|{N}))?"
)
"""Points a team has: "on 63 points from 29 games"."""
WON = triggered(
    rf"\b(?:have|has|with|on|boast|boasts|having)\ (?:now\ |just\ |only\ )?{N}\ (?:wins?|victories)(?:,\ {N}\ (?:draws?|defeats?|losses|loss)){{0,2}},?\ and\ (?P<pts>{N})\ points\b"
)
"""The same with the wins: "have 13 wins and 42 points"."""
TALLY = re.compile(
    rf"(?P<team><T\d+>)'s?\ (?:points\ )?(?:tally|total|haul)\ (?:up\ to|to|is(?:\ now)?|(?:now\ )?stands\ at|has\ (?:now\ )?risen\ to)\ (?P<pts>{N})(?=\ points|\s*(?:$|[.,;]))"
)
"""Points as a tally: "took <T0>'s tally to 31"."""
GIVEN = re.compile(rf"\b(?:gave|gives|give|given|giving)\ (?P<team><T\d+>)\ (?P<pts>{N})\ points\b")
"""Points a result makes: "gave <T0> 12 points"."""
ON_NUMBER = triggered(
    rf"(?:(?P<sure>\b(?:{ORD}|bottom|last)\ (?:on|with)\ )|\b(?:place|spot|foot|way|top|summit|table|log|standings|pile|remain|remains|remained|stay|stays|stayed|stuck|section|zone),?\ (?:also\ |still\ )?on\ |\bimproved?\ to\ |(?P<beside><T\d+>),\ (?:also\ )?(?:on|with)\ |(?<!\bled\ )(?P<team><T\d+>)\ (?:on|with)\ |\b(?:has|have)\ (?=[\w-]+(?:\ (?:from\ (?:as\ many|the\ same\ number|one\ (?:more|fewer)|{N}\ (?:league\ )?(?:games|matches|outings))|with\ {N}\ (?:games?|matches)\ in\ hand\b)|,\ (?:{N}\ (?:more|fewer|less|ahead|behind|clear)|the\ same\ as|as\ many\ as)\b))|\b(?:are|sit|sits|stand|stands)\ (?:now\ |still\ )?(?:on|at)\ )(?P<pts>{N})(?=\s*(?:$|[.,;:!)]|and\b|after\b|while\b|on\ the\ (?:table|ladder)|with\b|from\b|-\ |but\b|at\b|as\b|having\b|despite\b|when\b|following\b|thanks\b|courtesy\b))"
)
"""Points without the word: "third on 40", "followed by <T1> on three"."""
_TEAMS = r"(?P<list><T\d+>(?:(?:,\ and|,|\ and)\ (?:the\ )?<T\d+>)*)"
BEHIND_ON = triggered(
    rf"(?:(?P<team><T\d+>)\ (?:(?:are|is|sit|lie|now|only|just|still)\ ){{0,3}}{N}\ points?\ (?:further\ )?(?:behind|adrift|back)(?:\ them)?|(?P<team2><T\d+>)\ (?:trails?|leads?)\ (?:them|<T\d+>)\ by\ (?:just\ |only\ |a\ single\ )?{N}?(?:\ )?points?),?\ (?:on|with)\ (?P<pts>{N})(?=\ points|\s*(?:$|[.,;)]|and\b|but\b))"
)
"""Points behind a gap: "with <T1> a point behind on 77", "<T1> trail them by a point on 61"."""
SHARED_BY = triggered(
    rf"\b(?:joined\ on\ (?P<pts3>{N})\ points\ by\ (?:the\ )?|(?:are|have|has|is|on|with|sit)\ (?:\w+\ )?(?P<pts>{N})\ points,?\ (?:as\ (?:do|have|are)|the\ same\ as|along\ with|alongside)\ (?:the\ )?|(?:pair|duo|trio|quartet|quintet|group|clutch|cluster)\ (?:of\ (?:teams|sides|clubs)\ )?(?:all\ |both\ |now\ )?(?:on|with)\ (?P<pts2>{N})(?:\ points)?(?::|,|\ -|\ \()\ ?){_TEAMS}"
)
"""Points that several teams have: "have 45 points, as do <T1> and <T2>", "a trio with 41: <T1>, <T2> and <T3>"."""
ALL_ON = triggered(
    rf"(?P<list><T\d+>(?:,\ <T\d+>){{1,5}},?\ and\ <T\d+>),?\ (?:are|is|sit|stand|remain|have|all|each)\ (?:now\ |still\ )?(?:(?:all|each|both)\ )?(?:have\ )?(?:on\ |with\ )?(?P<pts>{N})(?:\ points\b|(?=\s*(?:$|[.,;])))"
)
"""The same of a list: "<T0>, <T1> and <T2> are all on 12"."""
OF_WHOM = triggered(
    rf"(?P<list><T\d+>,?\ and\ (?:(?:at|against|to|by|with)\ )?(?:the\ )?<T\d+>),\ (?:both|each)\ of\ (?:whom|which)\ (?:are|is|sit|have|has)\ (?:now\ )?(?:on\ |with\ )?(?P<pts>{N})(?=\ points\b|\s*(?:$|[.,;]))"
)
"""The same of two in a clause: "<T1> and <T2>, both of whom are on four"."""
IN_ALL = re.compile(rf"\bwith\ (?P<pts>{N})(?:\ points)?\ in\ (?:all|total)\b")
"""A total at the end: "stay top, with 53 in all"."""
WHO_TOOK = re.compile(
    rf"(?P<team><T\d+>),?\ who\ (?:have|has)\ (?:taken|won|collected|picked\ up|got|amassed|gathered)\ (?P<pts>{N})\ (?:points\ )?from\ (?P<played>{N})(?:\ games|\ matches|\ outings)?(?=\s*(?:$|[.,;)]|and\b))"
)
"""Points in a clause: "<T1>, who have taken 19 from ten"."""
HAVE_TOO = re.compile(
    rf"(?P<a><T\d+>)\ (?:now\ )?(?:have|has|are\ on|is\ on)\ (?P<n>{N}),?\ (?:and\ |while\ |with\ )?(?:the\ )?(?P<b><T\d+>)\ (?:on\ |with\ |have\ )?(?P<m>{N})(?=\s*(?:$|[.;])|,?\ and\ <T)"
)
"""Totals one after the other behind a sentence on points: "<T1> have 44 and <T2> 40"."""
HAVE_AS_WELL = re.compile(
    rf"(?:^\W*(?:[\w-]+-place(?:d)?\ )?|(?:[,;]|\ -|\ —|\ –)\ )(?:and\ |while\ |with\ |but\ ){{0,2}}(?:the\ )?(?P<a><T\d+>)(?:\ and\ (?:the\ )?(?P<b><T\d+>))?(?:\ |(?='s))(?:both\ |now\ |each\ |'s\ (?=on\ ))?(?:have|has|are\ on|is\ on|(?<='s\ )on)\ (?P<n>{N})(?=\s*(?:$|[.;,]|-\ |—|–|each\b|and\ <T))"
)
"""Totals behind another of the same sentence: "<T0> has 73 points, <T1> and <T2> have 71 and <T3> has 70"."""
TO_THEIRS = re.compile(rf"\bpoints\b[^.;<]{{0,30}}\ to\ (?P<team><T\d+>)'s?\ (?P<pts>{N})\b")
"""The other one's points: "25 points from ten games to <T1>'s 23"."""
BOTH_ON = re.compile(
    rf"(?P<a><T\d+>)\ and\ (?:[\w-]+\ ){{0,3}}?(?P<b><T\d+>),?(?:\ -)?\ (?:(?:who|which|both|now|also|still|are|have|finish|finished|end|ended|sit|remain|move|moved)\ ){{0,3}}(?:(?P<level>(?:level|tied|locked)\ on\ |on\ equal\ )|on\ |with\ )?(?P<pts>{N})\ (?:points(?P<each>\ each)?|each\b)"
)
"""Two teams on as many points: "<T0> and <T1> ended level on six points"."""
IN_ORDER = triggered(
    rf"(?P<a><T\d+>)\ and\ (?:the\ |[\w'-]+\ ){{0,3}}?(?P<b><T\d+>),?\ (?:(?:who|which|are|follow|come|comes|sit|have|next|now|on|with|lie|stay|remain|collected|finished|{ORD}\ and\ {ORD}(?:\ place|\ spot)?,?|respectively,?|in)\ ){{0,5}}(?P<n>{N})\ (?:points\ )?and\ (?P<m>{N})\ points\b(?P<in_order>,?\ respectively)?"
)
"""Two teams and two totals in the same order: "<T0> and <T1> follow with 45 and 42 points"."""
FIRST_POINT = triggered(
    rf"\b(?:claim\w*|collect\w*|register\w*|earn\w*|pick\w*\ up|secur\w*|gain\w*)\ (?:their|its)\ (?:just\ |only\ )?(?P<ord>{ORD})\ point\ of\ (?:the|their|its)\ (?:\w+\ |<C\d+>\ )?(?:season|campaign)\b"
)
"""Points as an ordinal: "claimed their first point of the campaign"."""
OF_BOTH = triggered(
    r"(?:\b(?:leav\w+|left|keep\w*|kept|put\w*|mov\w+|tak\w+|took)\ (?:both|the\ two)\ (?:teams|sides|clubs|nations)\ (?:level\ |now\ |stuck\ )?on|\bboth\ (?:teams\ |sides\ |clubs\ |nations\ )?(?:now\ |still\ )?(?:(?:are(?:\ sitting)?|have|sit|remain|stay|move)\ (?:now\ |still\ |level\ |tied\ )?(?:on\ |up\ to\ )?|(?:tied|level|locked)\ on\ ))\ ?"
    rf"(?P<pts>{N})\ points(?:\ each)?\b(?!\ (?:behind|clear|adrift|above|below|ahead|from|off|short))"
)
"""A total of the two of the match: "leaving both teams on 13 points"."""
MARK = re.compile(
    r"\b(?:reach(?:ed|es|ing)?|hit|hits|to)\ the\ (?P<pts>\d{2})(?:-point|\ points?)\ mark\b"
    rf"|\b(?:took|takes|taking|brought|brings|moved|lifted)\ (?:their|its)\ (?:season's\ )?points\ (?:tally|total|haul)\ (?:up\ )?to\ (?P<tally>{N})(?=\s*(?:$|[.,;]|points\b|and\b|with\b|after\b|from\b))"
)
"""A round number reached, or a tally moved: "reached the 40-point mark", "took their points tally to 12"."""
NO_POINTS = triggered(
    r"\bwithout\ a\ (?:single\ )?point\b|\bpointless\ (?:\w+\ ){0,2}?(?P<team><T\d+>)|\byet\ to\ (?:win|earn|collect|register)\ a\ point\b|\b(?:searching|looking|waiting|hunting)\ for\ (?:their|its)\ first\ (?:league\ )?points?\ (?:of|this)\ (?:the\ |their\ )?(?:new\ |<C\d+>\ )?(?:season|campaign)\b|\b(?:are|is|remain|remains)\ (?:still\ )?pointless\b"
)
"""Nothing: "pointless <T1>", "without a point"."""
POINTS_LIST = re.compile(
    r"(?:^|[.;]\ )(?:final\ |current\ |leading\ |group\ )?(?P<head>points|standings|table|ladder)(?:\ after\ [\w ]{1,20})?:\ (?P<rows>(?:(?:<[TP]\d+>|[a-z][a-z'-]*(?:\ [a-z][a-z'-]*){0,2}),?\ \d{1,3}(?:\ ?pts|\ points)?(?:[,;.]\ ?|\ and\ |$)){2,})"
)
LIST_ROW = re.compile(r"(?:(?P<team><T\d+>)|<P\d+>|[a-z][a-z' -]*),?\ (?P<pts>\d{1,3})")
"""A table in one line: "Points: <T0> 28, <T1> 24"."""
RECORD = re.compile(
    rf"(?P<team><T\d+>)\ \((?P<w>\d{{1,2}})-(?P<l>\d{{1,2}})-(?P<d>\d{{1,2}})[,;]\ (?P<pts>\d{{1,3}})\ ?(?:points?|pts)\.?\)|(?P<team2><T\d+>)\ \((?:(?:\d{{1,2}}(?:st|nd|rd|th)|on|with),?\ ){{0,2}}(?P<pts2>\d{{1,3}}|{N})\ ?(?:points?|pts)(?:(?:,|\ (?:from|in|after))\ (?P<played>{N})(?:\ games|\ matches|\ outings|(?<!,\ \d)(?<!,\ \d\d)))?\)"
)
"""Points beside a name: "<T0> (4-0-2, 14 points)", "<T0> (31 points from 18 games)"."""
BESIDE_PLACE = triggered(
    rf"\b(?:{ORD}|top)(?:\ (?:place|spot|position))?\ \((?:on\ |with\ )?(?P<pts>{N})\ (?:points?|pts)(?:\ (?:from|in|after)\ (?P<played>{N})(?:\ games|\ matches|\ outings)?)?\)"
)
"""The same beside a place: "are fifth (31 points from 18 games)"."""
EACH = re.compile(
    rf"(?P<rows><T\d+>(?:,\ <T\d+>){{0,3}},?\ and\ <T\d+>)\ \((?:both\ |all\ )?(?:on\ )?(?P<pts>{N})(?:\ points|\ pts)?(?:\ (?:each|apiece|both|all))\)"
)
"""The same of several: "<T0> and <T1> (40 each)"."""
BRACKETED = re.compile(r"(?P<team><T\d+>)\ ?\((?P<pts>\d{1,3})\)")
"""The same in a sentence about the table: "ahead of <T0> (22)"."""

HAND = re.compile(
    rf"\b(?P<n>{N}|their|its|the)\ (?:more\ )?(?:league\ )?(?:(?:games?|match(?:es)?)\ (?:(?:in|at)\ hand|outstanding)|outstanding\ (?:games|matches))\b(?:\ (?:on|over)\ (?:[\w-]+\ ){{0,2}}?(?P<to><T\d+>))?"
)
"""Games in hand: "with a game in hand", in East Africa "with one match at hand", in West Africa "two outstanding games"."""
FEWER = re.compile(
    rf"\b(?:played|playing|with)\ (?P<n>{N})\ (?:(?:games?|match(?:es)?)\ (?:fewer|less)|(?:fewer|less)\ (?:games?|match(?:es)?))\b|\bhave\ an\ outstanding\ (?:game|match)\b|\b(?:game|match)\ (?:fewer|less)\ played\b"
)
"""The same by the other end: "have played one game fewer"."""
PLAYED_MORE = re.compile(
    rf"\b(?:played|playing|with|from)\ (?P<n>{N})\ (?:(?:games?|match(?:es)?)\ more|more\ (?:games?|match(?:es)?))(?:\ played)?\ than\ (?:[\w'-]+\ ){{0,2}}?(?P<team><T\d+>)(?:\ and\ (?:[\w'-]+\ ){{0,2}}?(?P<other><T\d+>)(?=\s*(?:$|[.,;])))?"
)
"""The game in hand of the other: "have played a game more than <T1>"."""
PLAYED_MORE_AS_WELL = re.compile(
    rf"(?P<team><T\d+>)(?:\ by\ (?:just\ |only\ )?{N}\ points?)?,?\ (?:(?:despite|albeit|although|though|but|and)\ )?(?:having|(?:and|but)\ (?:they\ )?have|they\ have)\ (?:also\ |already\ )?played\ (?P<n>{N})\ (?:(?:games?|match(?:es)?)\ more|more\ (?:games?|match(?:es)?)|(?:extra|additional)\ (?:games?|match(?:es)?))\b(?!\ than)"
)
"""The same right behind a gap: "trail <T1> by six points having played a game more"."""
WHO_PLAYED_MORE = triggered(
    rf"(?P<team><T\d+>),?\ (?:who|which)\ (?:have|has)\ (?:now\ |also\ |already\ )?played\ (?P<n>{N})\ (?:(?:games?|match(?:es)?)\ more|more\ (?:games?|match(?:es)?)|(?:extra|additional)\ (?:games?|match(?:es)?))\b(?!\ than)"
)
"""The game in hand of the one a gap is told of: "seven ahead of <T1>, who have played a game more"."""
AFTER_GAMES = re.compile(
    rf"\bafter\ (?:just\ |only\ |their\ |the\ )?(?:(?:opening|first)\ )?(?P<n>{N})\ (?:of\ \w+\ \w+\ \w+\ |league\ |group\ )?(?:games?|match(?:es)?|rounds?)\b(?!\ (?:last|under|in\ charge|without|since|ago|of\ a))|\bafter\ (?P<n2>{N})\ of\ (?:their|the)\ \w+\ (?:group\ |league\ )?games\b"
)
"""Games behind a team: "after 20 games"."""
