"""Results of two sides told in one breath: "A and B drew 1-1", "it finished 1-1 between A and B", "respective wins"."""

import re

from transforms.facts.grammar.patterns import shape_pattern
from transforms.facts.results.words import ADJ, WIN_VERB, Verdict

# "Roma and Lazio drew 1-1", "Reading and Palace could not be separated"
BOTH = shape_pattern(
    r"{T:one}\ and\ (?:(?:the|fellow|side|outfit|club|visiting|visitors|hosts?|neighbours|rivals|defending|reigning|unbeaten|winless|promoted|relegated|champions|leaders|newcomers|struggling|lowly|[a-z]+-[a-z-]+|<X\d+>)\ ){0,3}{T:other}\ (?:(?:[\w'-]+\ ){0,3})(?:drew|shared|share\ (?:the\ )?(?:spoils|points|honours)"
    r"|(?:finished|ended)(?!\ their\ (?:[\w-]+\ ){0,3}(?:campaigns?|seasons?|runs?)\b|\ (?:level|tied|locked|equal|even)\ on\b|\ the\ (?:season|campaign|group|year)|\ (?:as|top|bottom|first|second|third)\b)(?!\ (?:in|with)\ (?:[\w'-]+\ ){0,4}(?:victory|win|defeat|success|loss|triumph)\b)|played\ (?:out|(?:to\ )?(?=an?\ (?:<S\d+>|goalless|scoreless|barren|blank)\ (?:[\w-]+\ )?(?:draw|stalemate|tie)\b))"
    r"|could\ not\ be\ separated|couldn't\ be\ separated|tied(?!\ on\b|\ with\b|\ at\ the\ top)|had\ to\ settle|fought\ out"
    r"|cancelled\ each\ other|settled\ for\ an?|(?:took|earned|had|picked\ up|shared|gained)\ a\ point|split\ the\ points|(?:[\w'-]+\ ){1,3}(?:to|out|in|with|for)\ (?:an?|the|another)\ (?:[\w-]+\ ){0,2}?(?=(?:<S\d+>|goalless|scoreless|barren|blank)\ (?:[\w-]+\ ){0,2}(?:draw|stalemate|tie)\b))(?:\b|(?<=\ ))(?:(?:[^<>;.]|<[LG]\d+>){0,30}?(?:{S:score}|\b(?P<nil>goalless|scoreless|barren|blank)))?"
)
# "Roma kept up with leaders Lazio after the two met in a lively 2-2 draw": the only two of the sentence so far
THE_TWO = shape_pattern(
    r"^(?:[^<>;.]|<[XCDLPM]\d+>){0,60}?{T:one}(?:[^<>;.]|<[XCDLP]\d+>){1,90}?{T:other}(?:[^<>;.]|<[XCDLP]\d+>){0,40}?\ (?:as|after|when|where)\ (?:both|the\ (?:two|pair|duo|rivals|neighbours))(?:\ (?:sides|teams|rivals|neighbours|clubs))?"
    r"\ (?:met\ in|played\ (?:out|to)|fought\ out|battled\ to|shared|settled\ for|drew|finished|ended)\b(?:\ (?:an?|the|in|it|all\ square\ at))?\ (?:[\w'-]+\ ){0,3}?(?:{S:score}|(?P<nil>goalless|scoreless|barren|blank))(?=\ (?:[\w-]+\ ){0,2}(?:draw|stalemate|tie)\b|[.,;]|\ (?:at|in|on)\b|$)"
)
# "Roma and Lazio drew 1-1, as did Bari and Lecce"
AS_DID = shape_pattern(
    r",?\ (?:as\ (?:did|had|were|have)|(?:the\ )?same\ as|just\ like)\ {T:one}\ (?:and|versus|vs?\.?|against)\ {T:other}(?!\ (?:against|with|at|over)\b)"
)
# behind "Roma and Lazio drew 1-1": with others, so that the first of the two did not draw with the second
AGAINST = re.compile(
    r"(?:\ <S\d+>|\ goalless)?(?:\ draws?)?\ (?:with|against|at|away to|at home to|respectively)\ (?:[\w-]+\ ){0,2}<T\d+>"
)
# "it finished 1-1 between Roma and Lazio", "there were no goals between Roma and Lazio", "goalless draws between Roma and Lazio | and between Bari and Lecce"
IT_ENDED = shape_pattern(
    r"\b(?:(?:it|things|matters)\ (?:also\ )?(?:finished|ended|was|stayed|remained)\ (?:all\ square\ at\ |level\ at\ )?(?:{S:score}|(?P<nil>goalless|scoreless))"
    r"|there\ (?:were|was|had\ been)\ (?P<nil2>no\ goals?)(?:\ scored)?)\ between\ {T:one}\ and\ {T:other}"
)
# "the game between Roma and Lazio in Turin ended goalless"
GAME_ENDED = shape_pattern(
    r"\b(?:match|game|tie|clash|derby|encounter|fixture|contest|meeting|battle)\ between\ (?:[\w-]+\ ){0,2}?{T:one}\ and\ (?:[\w-]+\ ){0,2}?{T:other}(?:[^<>;.,]|<[LGCDX]\d+>){0,50}?\ (?:also\ )?(?:ended|finished|ends|finishes)\ (?:up\ )?(?:all\ square\ at\ |level\ at\ |in\ an?\ |as\ an?\ )?(?:[\w-]+\ ){0,2}?(?:{S:score}|(?P<nil>goalless|scoreless))"
)
ALSO_BETWEEN = shape_pattern(r",?\ and\ (?:between\ )?{T:one}\ and\ {T:other}(?!'s|\ [a-z]+ed\b)")
# "the same result recorded between Roma and Lazio", "a similar score was seen in the clash between Roma and Lazio"
ALIKE = shape_pattern(
    r"\b(?P<alike>(?:the|a|an)\ (?:(?:exact\ )?same|similar|identical)\ (?:result|score|scoreline|outcome))\b(?:\ (?!between)[\w-]+){0,7}?\ between\ (?:the\ )?{T:one},?\ and\ (?:the\ )?{T:other}"
)
# "Roma, second, dropped points at Lecce, where Fox equalised"
SLIPPED = shape_pattern(
    r"{T:one}(?:,\ [^<>,;.]{3,40},)?\ (?:also\ |then\ )?(?:slipped\ up|dropped\ points|stumbled)\ (?P<prep>at\ home\ to|away\ to|at|against)\ (?:the\ |[\w-]+-[\w-]+\ |struggling\ |lowly\ ){0,2}{T:other},?\ (?:where|when|as|after)\ "
    r"(?:[^<>;.]|<[PMXR]\d+>){0,80}\b(?:cancelled\ out|wiped\ out|levell?ed|equali[sz]ed)\b(?!\ (?:before|but))"
)
# "Roma's unbeaten run was snapped 3-2 by Lecce"
ENDED_BY = shape_pattern(
    r"{T:one}'s?\ (?:[\w-]+\ ){0,5}(?:run|streak|sequence|record|winning\ start)\ (?:was|were)\ (?:[a-z]+ly\ )?(?:ended|snapped|halted|broken|brought\ to\ an\ end)\ (?:{S:score}\ )?(?P<home>at\ home\ )?(?:in\ an?\ {S:score2}\ (?:home\ )?(?:defeat|loss)\ )?by\ (?:the\ |[\w-]+-[\w-]+\ ){0,2}{T:other}"
)
# "nobody scored at Leeds, where Fulham were the visitors"
NIL_AT = shape_pattern(
    r"\b(?:nobody\ scored|no-?\ ?one\ scored|neither\ (?:side|team)\ scored|(?:no|without|lack\ of|absence\ of)\ goals?|goalless|scoreless)\b[^<>;.]{0,30}\b(?:at|in)\ (?P<nil>){T:one},?\ where\ {T:other}\ (?:(?:hit|struck|rattled|shook)\ (?:the\ (?:woodwork|post|bar|crossbar|frame|upright)|(?:bar|post)\b)|(?:missed|saw|had)\ (?:an?|the|several|two|three)\b|(?:were|was)\ (?:the\ )?(?:{R}|(?:visitors|guests|in\ town)\b)|(?:visited|came|had\ come)\b)"
)
# "there were no goals at Anfield, where Roma and Lazio met"
NIL_THERE = shape_pattern(
    r"\b(?P<nil>nobody\ scored|no-?\ ?one\ scored|neither\ (?:side|team)\ scored|(?:no|without)\ goals?|(?:finished|ended|stayed|remained)\ (?:goalless|scoreless))\b[^<>;.]{0,30}\b(?:at|in)\ (?:the\ )?<[GL]\d+>,?\ (?:where|as|when|with)\ {T:one}\ (?:and|met|faced|hosted|entertained|welcomed|took\ on|against)\ {T:other}"
)
# "Roma and Lazio shared five goals, Roma coming out on top 3-2"
PREVAILING = shape_pattern(
    r"{T:one}\ (?:and|nor|or|v|met|faced)\ {T:other}(?:[^<>;.]|<[DCGLX]\d+>){0,100}?,\ (?:with\ )?(?:the\ )?{T:own}\ (?:(?:coming\ (?:out\ on\ top|through)|prevailing|winning|triumphing|(?:edging|shading|taking|nicking|winning)\ it)\ (?:by\ )?{S:score}"
    r"|(?:coming\ out\ on\ top|emerging\ (?:victorious|as\ (?:the\ )?(?:winners|victors))|running\ out\ (?:the\ )?winners)\b)(?P<kicks>\ (?:on|after|via)\ (?:pens|penalties|spot-kicks)\b|\ in\ (?:a|the)\ (?:penalty\ )?shoot-?out\b)?"
)
# "neither Roma nor Lazio could find the net in a 0-0 draw"
NEITHER = shape_pattern(
    r"\b(?:neither|both)\ {T:one}\ (?:n?or|and)\ {T:other}\ (?:could|managed|found|was|were|did|looked|had|drew|failed|missed|struggled)\b(?:[^<>;.]|<[MXDLGC]\d+>){0,80}?\b(?:in|of|with|for)\ (?:an?|the|their)\ (?:[\w-]+\ ){0,2}?(?:{S:score}|(?P<nil>goalless|scoreless))\ (?:[\w-]+\ ){0,2}(?:draw|stalemate|tie)\b"
)
# "nothing to split Roma and Lazio"
# "neither Roma nor Lazio could find a goal"
NEITHER_SCORED = shape_pattern(
    r"\bneither\ {T:one}\ n?or\ {T:other}\ (?P<nil>(?:could|managed\ to|was\ able\ to|were\ able\ to)\ (?:score|find\ (?:a\ goal|the\ net|a\ way\ through|the\ target)|break\ the\ deadlock|make\ the\ breakthrough))(?=[.;]|,?\ (?:in|at|and|as)\b(?!\ the\ (?:first|opening)|\ (?:half|the\ break)))"
)
NOTHING = shape_pattern(
    r"\b(?:nothing|little|couldn't|could\ not|failed)\ to\ (?:split|separate"
    r"|choose\ between)\ {T:one}\ and\ {T:other}(?:[^<>;.]{0,40}{S:score})?"
)
# "Roma and Lazio produced no goals"
NO_GOALS = shape_pattern(
    r"{T:one}\ and\ {T:other}\ (?:[\w'-]+\ ){0,2}(?P<nil>produced\ no\ goals?|failed\ to\ (?:score|find\ a\ goal)|drew\ (?:a\ )?blanks?|could\ not\ (?:score|find\ a\ goal))\b(?!\ (?:again|before|after|until|in\ the\ (?:first|opening)))"
)
# "an earlier draw between Roma and Lazio"
BETWEEN = shape_pattern(
    r"(?:{S:score}\ |\b(?P<nil>goalless|scoreless|barren|blank)\ )?(?:[\w-]+\ )?\b(?:draws?|stalemates?|ties?)\ (?:(?:was|were)\ (?:played\ out\ )?)?between\ {T:one}\ and\ {T:other}(?!'s|\ (?:would|could|will|might|may|can|should)\b)"
)
# "Roma and Lazio both won, beating Bari 2-0 and Lecce 3-1"
IN_TURN = shape_pattern(
    rf"{{T:a}}\ and\ {{T:b}},?\ (?:(?:who|both|each|also|all|won|were\ winners|too)\b,?\ ){{0,3}}(?P<verb>{WIN_VERB}|lost\ to|losing\ to|drew\ with|drawing\ with)\ (?:the\ )?{{T:c}},?\ {{S:first}}\ and\ (?:the\ )?{{T:d}},?\ {{S:second}}"
)
# "Roma v Lazio finished 2-0"
VERSUS = shape_pattern(
    r"{T:home}\ (?:vs?\.?|versus|against)\ {T:away}\ (?:(?:also\ |then\ )?(?:finished|ended)|was\ (?:also\ )?(?:one|another)\ of\ (?:[\w-]+\ ){1,3}to\ (?:finish|end))\ (?:up\ )?(?:in\ an?\ )?(?:{S:score}|(?P<nil>goalless|scoreless))(?!\ (?:to|in\ favou?r)\b)"
)
# "Roma's trip to Lazio ended 1-1"
TRIP = shape_pattern(
    r"{T:away}(?:'s?)?\ (?:[\w-]+\ ){0,2}(?:trip|visit|journey)\ (?:away\ )?to\ (?:[\w-]+\ ){0,2}{T:home}\ (?:also\ )?(?:finished|ended)\ (?:up\ )?(?:(?:in\ )?an?\ )?(?:{S:score}|(?P<nil>goalless|scoreless))(?!\ (?:to|in\ favou?r|win|victory|defeat|loss)\b)"
)
# "Roma, Milan and Atalanta", and what is told of each of such a list
_CALLED = r"(?:(?:the\ )?(?:(?!\b(?:who|which|to|by|over|against|at|with|from|of|after|as|but)\b)[\w'-]+\ |<[XC]\d+>(?:'s)?\ ){1,4})?"
TEAMS = re.compile(rf"<T\d+>(?:,\ {_CALLED}<T\d+>)*,?\ and\ {_CALLED}<T\d+>")
EACH = shape_pattern(
    rf"(?:{{S:score}}\ {ADJ})?\b(?P<what>draws|wins|victories|successes|triumphs|defeats|losses)\b(?:[^<>;.]|<[DCSMLX]\d+>){{0,40}}?\b(?:with|against|over|to|by|at)\ "
    rf"|\b(?P<what2>wins|victories)\ for\ (?:<T\d+>,?\ (?:and\ )?){{2,8}}(?:over|against)\ "
    rf"|\b(?P<verb>{WIN_VERB}|lost\ to|drew\ with)\ $"
    rf"|\b(?P<plain>drew|won|lost)\ (?:at\ home\ |away\ )?(?:{{S:score2}}\ )?(?:against|with|to|at|over|away\ to|at\ the\ expense\ of)\ $"
)
WHAT: dict[str, Verdict] = {
    "draws": "drew",
    "wins": "won",
    "victories": "won",
    "successes": "won",
    "triumphs": "won",
    "defeats": "lost",
    "losses": "lost",
}
