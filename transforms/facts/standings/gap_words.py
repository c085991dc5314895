"""The words for gaps in a table, as patterns over a sentence's shape."""

import re

from transforms.facts.grammar.patterns import alternatives
from transforms.facts.standings.place_words import OF_TABLE
from transforms.reading.numbers import CARDINALS
from transforms.reading.triggers import triggered

_SMALL = ",".join(word for word, value in CARDINALS.items() if value <= 40 and " " not in word)
N = rf"(?:\d{{1,3}}|a\ (?:single|solitary|lone|sole|slender|mere)|an?|{alternatives(_SMALL)})"
"""A number of points or games: "a", "seven", "23"."""

_NO_NAME = alternatives(
    """
    who, which, that, after, and, with, but, in, by, at, to, of, from, on, for, over, as, because, when, while, having, safety, relegation, qualification, play-offs, playoffs, going, heading,
    behind, above, below, clear, ahead, level, adrift, trail, trails, trailing, lead, leads, leading, beat, won, lost, drew, more, fewer, less, than
    """
)
_NEXT_VERB = alternatives(
    "meet, meets, face, faces, host, hosts, play, plays, visit, visits, travel, travels, take, takes, go, goes, have, has, are, is, will, must, can, could, entertain, welcome, still, also, then"
)
_WORDS = rf"(?:(?!{_NO_NAME}\b)[\w'-]+\ |<[CXL]\d+>(?:'s)?\ |<P\d+>\ (?=(?:rivals|neighbours|opponents|enemies)\b))"
_END_OF_LIST = r"(?=\s*(?:$|[.,;:!)]|who\b|which\b|but\b|though\b|although\b|while\b|in\b|with\b|after\b|thanks\b|following\b|despite\b|courtesy\b|respectively|on\b|that\b|as\b|and\b|at\b|by\b|-\ ))"
_SEVERAL = rf"(?:an?|the)\ (?:trio|quartet|quintet|pair|duo|group|cluster|clutch|bunch|pack)\b(?:\ of\ (?:{N}|teams|sides|clubs)(?:\ (?:teams|sides|clubs))?)?(?:\ (?:all\ |each\ )?(?:on|with)\ {N}(?:\ points)?)?(?::|,|\ -|\ —|\ –)\ (?P<several><T\d+>(?:,\ <T\d+>){{0,6}},?\ and\ <T\d+>)"
"""Several teams at once: "a trio with 41: <T1>, <T2> and <T3>"."""
TO = (
    rf"(?:{_SEVERAL}|(?:both\ )?(?:(?:[\w-]+\ |<[CX]\d+>(?:'s)?\ ){{1,6}}?(?:spot|place|position|berth|slot)\ (?:now\ |currently\ )?(?:held|occupied|filled)\ by\ )?{_WORDS}{{0,5}}?(?:<P\d+>'s\ )?(?P<to><T\d+>)(?!'s\ (?!<P)|\ (?:boss|manager|coach|striker|midfielder)\b)(?:(?:,\ (?P<to3><T\d+>))?(?!,\ and\ <T\d+>,\ (?:who|which)\b),?\ (?:and|or)\ (?!(?:{_NEXT_VERB})\b){_WORDS}{{0,4}}?(?P<to2><T\d+>){_END_OF_LIST})?"
    r"|(?P<rival>(?:its|their|the)\ (?:[\w-]+\ ){0,2}?(?:rivals?|neighbours|opponents?|conquerors|victims))\b(?!\ <T)"
    r"|(?P<pair>(?:the|that)\ (?:pair|duo|two)\b|them\ both|both\ of\ them|both\b(?!\ <T))"
    r"|(?:their\ |its\ |the\ )?(?P<role><R\d+>)"
    r"|(?P<pronoun>them|it)\b"
    r"|(?P<coach><P\d+>)'s\ (?:[\w-]+\ ){0,2}?(?:side|men|team)\b"
    r"|(?P<people>the\ <X\d+>)(?=\s*(?:$|[.,;:!)]|and\b|who\b|in\b|on\b|at\b|after\b|with\b))"
    r"|(?P<leader>the\ (?:(?:<[CX]\d+>|league|table|group|log|division|championship|runaway|early)\ ){0,2}(?:leaders?|lead|pace|top|summit|pacesetters|pace-setters)|(?:the\ )?(?:top|first)\ (?:spot|place))\b"
    rf"(?!\ (?:{N}\b|half|flight|division))"
    r"|(?P<champions>the\ (?:[\w-]+\ |<X\d+>\ ){0,3}?champions?)\b(?!\ (?:league|<T)))"
)
"""The team a gap is measured to, in all the ways it is named; groups `to`, `to2` and `to3` are teams."""

_LESS = alternatives(
    "behind, adrift of, adrift, below, off, worse off than, shy of, short of, fewer than, less than, away from, back from, beneath, back of"
)
_MORE = alternatives("clear of, above, ahead of, in front of, better off than, more than, better than, on top of")
GAP = triggered(
    rf"\b(?P<n>{N})(?:\ further)?(?P<unit>[ -]points?)?(?:\ and\ (?:(?:a|one|two|three)\ places?|(?:\d{{1,2}}|[a-z]+)\ goals?))?\ (?:(?:further|better\ off|still|now|back)\ )?(?:(?P<less>{_LESS})|(?P<more>{_MORE})|(?P<clear>(?:clear|ahead)\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?,?\ (?:ahead\ of|above|from|over)))\ {TO}"
)
"""A gap as a distance: "four points behind <T1>", "six clear of their opponents"."""
BEHIND_ALL = re.compile(
    rf"\b(?P<n>{N})(?P<unit>[ -]points?)\ (?P<less>behind|adrift|back|off\ the\ (?:pace|top|lead|summit)|(?:off|from)\ (?:the\ )?(?:top|summit|top\ spot|first\ place))(?=\s*(?:$|[.,;:!)]|(?P<top>at\ the\ (?:top|summit)\b)|with\b|after\b|and\b|but\b|in\b(?!\ the\ race)|on\ (?:\d+|[a-z]+)(?=[.,;)]|\ and\b|$)|having\b|-\ |despite\b))"
)
"""A gap to whoever leads: "remain eight points behind, and four rounds are left"."""
FURTHER = triggered(
    rf"\b(?:(?P<n>{N})(?P<unit>[ -]points?)?\ further|(?:a\ further|another)\ (?:(?P<of>{N})(?P<unit2>[ -]points?)?|(?P<one>point)))\ (?P<less>back|behind|adrift|away|off|below)(?=\s*(?:$|[.,;:)]|after\b|and\b|but\b|in\b|on\b|following\b|with\b))"
)
"""A gap to whoever is next above: "third-placed <T0> are two points further back"."""
BEHIND_THAT = triggered(
    rf"\b(?:over|ahead\ of|clear\ of|above|behind)\ (?:[\w-]+\ ){{0,2}}?(?P<to><T\d+>)(?:[^.;<>]|<[CS]\d+>){{0,50}}?,?\ (?:and|with)\ (?P<team><T\d+>)\ (?:a\ further\ )?(?P<n>{N})(?:\ points?)?\ (?:further\ |more\ )?(?:back|adrift|away)(?=\s*(?:$|[.,;]|in\b|and\b))"
)
"""A gap to the one told of before: "a lead over <T1>, with <T2> two points further back"."""
OFF_THAN_THAT = triggered(
    rf"\b(?P<n>{N})(?P<unit>[ -]points?)?\ (?:(?P<more>better)|(?P<less>worse))\ off(?!\ than)(?=\s*(?:$|[.,;:)]|in\b|and\b|but\b|after\b|with\b|having\b))"
)
"""A gap to the one other side spoken of: "at <T1>, who are five better off in ninth"."""
WITHIN = triggered(
    rf"\b(?:moved?|moves|moving|pulled?|closed?|closes|closing|climb\w*|take[sn]?|took|put|puts|putting|bring|brings|brought|leave|leaves|left|lift|lifts|lifted|stay|stays|stayed|remain|remains|remained|are|is|get|got|edged|surged?|crept)\ (?:(?:them|it|back|up|to|<T\d+>|themselves|now|still|just|and|into|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|place|spot)\ ){{0,6}}within\ (?:just\ )?(?P<n>{N})(?P<unit>\ points?)?\ (?P<less>of)\ {TO}"
)
"""A gap made small: "moved within one point of <T1>"."""
LEAD_OVER = triggered(
    rf"(?:\b(?P<n>{N})[- ]points?\ (?P<more>lead|advantage|cushion|gap|buffer|margin)|\b(?:lead|advantage|cushion|margin)\ of\ (?:just\ |only\ )?(?P<of>{N})\ points?)(?:\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?)?\ (?:over|on|from|above|to|ahead\ of)\ {TO}"
)
"""A gap as a thing one has: "a six-point lead over <T1>", "a lead of two points over <T1>"."""
LEAD_TO = re.compile(
    rf"(?:(?P<team><T\d+>)'s?\ (?:[\w-]+\ ){{0,2}}?)?\b(?P<what>lead|advantage|cushion|gap|deficit)\ (?:over|on|to|with|from|behind|between(?:\ (?:themselves|itself|them)\ and)?)\ {TO}(?:\ \(\d+\))?(?:,\ who\ [^,;]{{0,60}},)?\ (?:\w+\ ){{0,3}}?(?:to|at|of|is|are|is\ now)\ (?:just\ |only\ |a\ mere\ )?(?P<n>{N})[- ]points?\b"
)
"""A gap set to a number: "cut the gap on <T1> to three points", "took <T0>'s lead over <T1> to nine points"."""
FROM_TO = triggered(
    rf"\b(?:cut|cuts|cutting|narrow\w*|reduc\w+|trim\w*|clos\w+|widen\w*|extend\w*|stretch\w*|increas\w+)\ (?:the|their|its)\ (?P<what>lead|advantage|cushion|gap|deficit)\ (?:over|on|to|with|from|behind)\ {TO}\ from\ {N}(?:\ points?)?\ to\ (?:just\ |only\ )?(?P<n>{N})\b"
)
"""The same with what it was: "narrowed the gap to <T1> from ten points to eight"."""
BARE_LEAD = re.compile(
    rf"\b(?:an?|the|their|its)\ (?:[\w-]+\ )?(?P<n>{N})[- ]points?\ (?P<more>lead|advantage|cushion)\b(?!\ (?:over|on|from|above|to|ahead))"
)
"""A lead over nobody named: "leaving <T0> with a six-point lead"."""
CLEAR = re.compile(
    rf"\b(?P<n>{N})(?:[- ]points?\ (?P<more>clear|ahead)(?=\s*(?:$|[.,;]|(?:at|on)\ (?:the\ )?(?:top|summit|head)\b|with\b|albeit\b|after\b|despite\b))|\ clear\ (?:at|on)\ (?:the\ )?(?:top|summit)\b)"
)
"""The same as an adverb: "are nine points clear at the top"."""
LEAD_GROWN = re.compile(
    rf"\b(?:stretch|extend|increas|open|build|built|mov|cut|reduc|trimm?)\w*\ (?:up\ )?(?:their|its|the)\ (?P<more>lead|advantage|cushion)(?:\ at\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?)?\ (?:back\ )?to\ (?:just\ )?(?P<n>{N})[- ]points?\b"
)
LEAD_CUT = re.compile(
    rf"(?:(?P<team><T\d+>)'s?\ (?:[\w-]+\ ){{0,2}}?)?\b(?P<more>lead|advantage|cushion)\ (?:at|on)\ (?:the\ )?(?:top|summit|head)(?:{OF_TABLE})?\ (?:(?:has|is|was|been|now|already|again|stands)\ ){{0,3}}?(?:(?:cut|reduced|trimmed|slashed|extended|stretched|increased|grown|widened|narrowed|shrunk|down|up)\ (?:back\ )?(?P<from>from\ {N}\ points?\ )?to\ |(?:is|stands\ at|now)\ )(?:just\ |only\ )?(?P<n>{N})(?(from)(?:[- ]points?)?|[- ]points?)\b"
)
"""A lead with its new length: "<T0>'s lead at the top of <C1> was cut to five points", "... is now five points"."""
NEAREST = re.compile(
    rf"(?:(?:{alternatives('second, 2nd')})[- ]placed?|nearest\ (?:rivals?|challengers?|pursuers?)|closest\ (?:rivals?|challengers?|pursuers?)|runners-up)\ (?:<P\d+>'s\ )?(?P<to><T\d+>)"
)
"""Who is second: "nearest rivals <T1>"."""
LEADS_BY = triggered(
    rf"\b(?:(?P<more>lead|leads|leading)|(?P<less>trail|trails|trailing))\ (?:{TO}(?:,\ [^,;.]{{1,60}},)?\ )?by\ (?:just\ |only\ )?(?P<n>{N})(?P<unit>\ points?)?\b(?!\ goals?)"
)
"""A gap as a verb: "trail <T1> by two points"."""
LEADS_FROM = re.compile(
    rf"(?P<also>\band\ )?\bby\ (?:just\ |only\ )?(?P<n>{N})(?P<unit>\ points?)?(?(unit)|(?(also)|(?!)))\ (?P<more>from)\ {TO}"
)
"""The ones it leads: "lead the league by four points from <T1> and by six from <T2>"."""
LEAD_OF = triggered(
    rf"\b(?:cut|cuts|cutting|trim\w*|reduc\w+|slash\w*|narrow\w*|whittl\w+)\ (?:back\ |down\ )?(?P<to><T\d+>)'s?\ (?:[\w-]+\ ){{0,2}}?(?P<less>lead|advantage|cushion)(?:\ at\ (?:the\ )?(?:top|summit)(?:{OF_TABLE})?)?\ (?:back\ |down\ )?to\ (?:just\ |only\ )?(?P<n>{N})(?P<unit>[ -]points?)"
)
"""Somebody else's lead made smaller: "cut <T1>'s lead to two points"."""
LEVEL = triggered(rf"\b(?:level|equal|tied|joint)\ on\ (?:(?P<pts>{N})\ )?points?\ (?:with|alongside|as)\ {TO}")
LEVEL_WITH = re.compile(
    rf"\b(?:level|tied|equal|joint\ (?:top|first|second|third|leaders))\ with\ {TO}\ (?:(?:for|in)\ (?:the\ )?(?:top|first|second|third|fourth|fifth|sixth)(?:\ (?:place|spot))?\ |at\ the\ (?:top|summit)\ )?(?:on|at(?=\ {N}\ points)|(?<=top\ )with|(?<=summit\ )with)\ (?:(?:(?P<pts>{N})\ )?points|(?P<bare>\d{{1,3}})(?=\s*(?:$|[.,;]|after\b|and\b|but\b)))|\bon\ the\ same\ (?:number\ of\ )?points?(?:\ total|\ tally)?\ as\ (?P<same><T\d+>)"
)
"""No gap: "level on 42 points with <T1>", "level with <T1> on points"."""
JUST_LEVEL = triggered(
    rf"(?:,\ |\b(?:are|is|now|go|went|move|moved|drew|draw|pull|pulled|and|still|sit|stay|remain)\ (?:back\ )?)level\ with\ {TO}(?!\ on\b)"
)
"""The same where the table is spoken of: "second with 15 points, level with <T1>"."""
AS_MANY = re.compile(
    rf"(?:\b(?:as\ many|the\ same\ (?:number|total|tally)|(?:(?:have|has|on)\ {N}|{N}\ points),\ the\ (?:very\ )?same|the\ same(?=\ points))|(?<=points)(?:,|\ -)\ (?:the\ )?same)(?:\ of\ points|\ points)?\ (?:as|to|with)\ {TO}"
)
JOIN_ON = re.compile(
    rf"\b(?:join(?:ed|s|ing)?|(?:keep|keeps|kept|put|puts|leaves|left|are|is|remain|remains|stay|stays|sit|sits|move|moves|moved|go|went)\ (?:(?P<moved><T\d+>)\ |them\ |it\ )?(?:(?:level|up|back)\ ){{0,2}}(?:alongside|beside))\ {TO}\ on\ (?:an?\ [\w-]+\ )?(?P<pts>{N})\ points\b"
)
LEVEL_PAIR = triggered(
    r"(?<!T\d>,\ )(?<!T\d\d>,\ )(?P<a><T\d+>)(?:\ \(\d+\))?\ and\ (?:the\ |[\w-]+-placed\ )?(?P<b><T\d+>)(?:\ \(\d+\))?,?\ (?:are|sit|remain|stay|lie|finished|ended)\ (?:now\ |still\ |also\ |both\ )*(?:level|tied|locked\ together|inseparable)\ (?:with\ each\ other|on\ points)\b(?!\ (?:with|as|at\ (?:the\ (?:break|interval|hour)|half)|after|until|till|when|for|going|heading)\b)"
)
"""Two sides that nothing parts: "<T0> and <T1> are level on points"."""
GOALS_PART = triggered(
    r"\b(?:only|just)\ goals?[ -](?:difference|average)\ (?:separates?|separating|splits?|divides?)\ (?:the\ )?(?P<a><T\d+>)\ (?:and|from)\ (?:[\w-]+\ ){0,2}?(?P<b><T\d+>)(?!'s)"
)
"""Two sides that only goals part: "only goal difference separates <T0> and <T1>"."""
"""As many points: "have 51, as many as <T1>", "joined <T1> on ten points"."""
GOALS_FROM = re.compile(rf"\bon\ goals?[ -](?:difference|average|scored)\ (?:from|ahead\ of|above|over|behind)\ {TO}")
WORSE_GOALS = triggered(
    rf"\b(?:only|by|on|virtue\ of|because\ of|owing\ to|due\ to|on\ account\ of|thanks\ to|courtesy\ of)\ (?:an?\ |their\ |its\ )?(?:slightly\ |marginally\ |far\ |much\ )?(?:better|superior|inferior|worse|poorer|lesser|healthier)\ goals?[ -]difference\ (?:to|than|compared\ to|compared\ with)\ {TO}"
)
"""The same of the goals: "second owing to a worse goal difference than <T1>"."""
BY_GOALS = re.compile(
    rf"\b(?:ahead\ of|above|behind|below|lead|leads|leading|trail|trails|trailing|edging|edged|pipping|pipped|from)\ {TO}(?:\ (?:into|in|to)\ (?:the\ )?[\w-]+(?:\ place|\ spot)?)?\ (?:only\ |just\ |purely\ )?(?:on|by|by\ virtue\ of|because\ of|due\ to|thanks\ to)\ (?:an?\ |their\ )?(?:better\ |superior\ |inferior\ |worse\ )?(?:goals?[ -](?:difference|average|scored)|head-to-head)"
)
"""No gap but goals: "ahead of <T1> on goal difference"."""
GOALS_KEEP = triggered(
    rf"\bgoals?[ -](?:difference|average|scored)\ (?:alone\ )?(?:keep|keeps|kept|puts?|separat\w+|has|leaves|left)\ (?P<ahead><T\d+>)\ (?:just\ )?(?:above|ahead\ of|from|below|behind)\ {TO}"
)
"""The same said of the goals: "goal difference keeps <T0> above <T1>"."""
ONE_MORE = triggered(rf"\b(?P<n>{N})\ (?:(?P<more>more|better)|(?P<less>fewer|less|worse))\ than\ {TO}")
"""Right after points: "on 16 points, one more than <T1>"."""
