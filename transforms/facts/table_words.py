"""The words of league tables: places, points, gaps and games in hand, as patterns over a sentence's shape."""

import re

from transforms.reading.numbers import ORDINALS

_PLAIN_ORDINALS = sorted((word for word, value in ORDINALS.items() if value <= 24 and " " not in word), key=len, reverse=True)
ORD = r"(?:\d{1,2}(?:st|nd|rd|th)|" + "|".join(_PLAIN_ORDINALS) + ")"
"""One ordinal up to twenty-fourth in words, up to 99th in figures."""

TABLE = r"(?:table|standings|ladder|league|division|group|section|pool|log|championship|conference|pile|heap|premiership|bundesliga)"
_OF_TABLE = rf"(?:\ (?:of|in|on)\ (?:the\ |their\ |its\ |a\ )?(?:[\w'-]+\ |<[CXGT]\d+>(?:'s)?\ ){{0,3}}?(?:{TABLE}\b(?:\ \w\b|\ (?:{ORD}|one|two|three|four|five|six|seven|eight|nine)\b)?|<C\d+>(?:\ {TABLE})?))"

# what may follow a bare place: "are third.", "third in Serie A", "sixth with 22 points", "second behind <T1>"
_AFTER_PLACE = (
    r"(?=\s*(?:$|[.,;:!)\"]|-\ |'(?!s)|in\ (?:the\ (?!\d|air|last|first|second|final|opening|top\ corner|box|area|race)|<C\d|group|its|their|a\ tight|serie|league|division|state|what)|"
    r"(?:of|on)\ (?:the\ (?:table|standings|ladder|log|league|group)|<C\d)|on\ (?:goal|the\ same|just\ |a\ |\d|[a-z]+\ points|nine\b|ten\b|[a-z]+(?=\.|,|\ and\b))|with\ (?:\d|only|just|a\ |an\ |one|two|three|four|five|six|"
    r"seven|eight|nine|ten|[\w-]+\ (?:games?|points|matches))|behind|ahead\ of|above|below|and\b|but|after|as\b|while|for\ now|before\b|overall|thanks|level|when|until|because|"
    r"since|despite|following|by\ (?:a\ point|one|two|three|\d)|just\b|<D\d|at\ (?:the\ end|least|present)|so\ far|[\w-]+\ points?\b|within|having|from\ (?:\d|[\w-]+\ (?:games|matches))|to\ (?:last|round)|now\b|again|who\b|which\b))"
)
PLACE = re.compile(
    rf"\b(?:the\ )?(?P<ord>{ORD}|top)[ -](?:place|spot|position)\b(?!\ (?:finish|play|in\ (?:the\ )?(?:squad|side|team)|kick))"
    rf"|\b(?P<bare>{ORD}){_AFTER_PLACE}"
    rf"|\b(?:the\ )?(?P<top>top|summit|pinnacle)(?:(?P<of>{_OF_TABLE})|\ (?:for|by|on\ goal|ahead\ of|at\ christmas|with\ [\w-]+\ points|after)\b|(?=\s*(?:$|[.,;:!)\"]|and\b|but|as\b|while|after|with\b|again|before|thanks|-\ |until|when|<D)))"
)
"""A place in a table: "second place", "are third.", "the top of <C1>"; what stands before decides whether it is one."""

LEAD_IN = re.compile(
    r"(?:\b(?:up|back|down|in|into|to|out|onto|at|on|still|joint|currently|now|comfortably|temporarily|provisionally|as\ high\ as|clear|level|outright|and\ (?=in)|away|alone|top\ of)\b,?\ (?:the\ )?)*$"
)
"""The small words between a verb and a place: "moved | up to | third"."""

_STATE = r"are|is|sit|sits|sitting|lie|lies|lying|stand|stands|standing|rank|ranks|remain|remains|remained|remaining|stay|stays|stayed|staying|slot|slots|languish|languishes|'re|'s|hover|find\ themselves|finds\ itself|hold|nestle|end\ up|ends\ up|ended\ up"
_MOVE = (
    r"move[sd]?|moving|go|goes|went|going|gone|climb(?:s|ed|ing)?|rises?|rose|risen|rising|jump(?:s|ed|ing)?|leap(?:s|t|ed|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid(?:es?|ing)?|"
    r"falls?|fell|fallen|falling|slump(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|plummet(?:s|ed|ing)?|sinks?|sank|sunk|sinking|returns?|returned|returning|soar(?:s|ed|ing)?|vault(?:s|ed|ing)?|leapfrog(?:s|ged|ging)?|"
    r"finish(?:es|ed|ing)?|ends?|ended|ending|storm(?:s|ed|ing)?|hoist(?:s|ed|ing)?|surge[sd]?|surging|edge[sd]?|edging|swap(?:s|ped)?|shoots?|shot|shooting|race[sd]?|swept|sweep|head(?:s|ed)?|creep|crept|march(?:ed|es)?|power(?:ed|s)?|advance[sd]?|improve[sd]?"
)
_CAUSE = (
    r"lift(?:s|ed|ing)?|sen[dt]s?|sending|takes?|took|taken|taking|puts?|putting|leav(?:es?|ing)|left|keeps?|kept|keeping|propel(?:s|led|ling)?|fire[sd]?|firing|haul(?:s|ed|ing)?|"
    r"push(?:es|ed|ing)?|elevat(?:es?|ed|ing)|drag(?:s|ged|ging)?|pull(?:s|ed|ing)?|carr(?:ies|ied|y)|catapult(?:s|ed|ing)?|steer(?:s|ed)?|guid(?:es?|ed)|brings?|brought|see[sn]?|saw|seeing|maintain(?:s|ed)?|cement(?:s|ed)?|help(?:s|ed)?|knock(?:s|ed)?|shov(?:es?|ed)"
)
_OBJECT = (
    r"(?:\ (?:themselves|itself|them|it|up|back|down|level|clear|[a-z]+ly|also|still|now|again|just|even|straight|right|out|there|(?:<P\d+>'s\ )?(?:[\w-]+\ )?<T\d+>|<R\d+>|<P\d+>'s\ (?:[\w-]+\ )?\w+|"
    r"(?:his|her|their|the|its|our)\ (?:[\w'-]+\ |<X\d+>\ ){0,3}(?:side|team|men|club|champions|hosts|visitors|outfit|players|giants|country|season|campaign|weekend|night|day|evening|year)))*\s*$"
)
VERB = re.compile(rf"(?:(?P<state>\b(?:{_STATE})\b)|\b(?P<move>{_MOVE})\b|\b(?P<cause>{_CAUSE})\b){_OBJECT}")
"""The verb, and the team it moves, right before a place."""

TAKE = re.compile(
    r"\b(?:takes?|took|taking|claim(?:s|ed|ing)?|secur(?:es?|ed|ing)|seal(?:s|ed|ing)?|regain(?:s|ed|ing)?|reclaim(?:s|ed|ing)?|consolidat(?:es?|ed|ing)|occup(?:y|ies|ied|ying)|hold(?:s|ing)?|retain(?:s|ed|ing)?|"
    r"snatch(?:es|ed|ing)?|cement(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|seiz(?:es?|ed|ing)|grab(?:s|bed|bing)?|tighten(?:s|ed|ing)?|steal(?:s|ing)?|stole|share|shares)\ "
    r"(?:over\ |up\ |back\ |away\ )?(?:(?:their|its|a|the)\ (?:firm\ )?(?:grip|hold|grasp)\ on\ |(?:their|its)\ (?:place|position)\ in\ |on\ to\ |onto\ |over\ in\ |over\ at\ )?(?:the\ |outright\ )?$"
)
"""Verbs that take a place: "reclaim | second", "tightened its grip on | fifth spot"."""

# what words right behind a team say about its place: "<T0>, third on four points", "<T1>, in second,", "who, in fourth,"
APPOSED = re.compile(r"(?:(?P<team><T\d+>)(?:,|\ -)?\ |(?P<who>\bwho),\ )(?:(?:now|currently|still|up|back|down)\ )?(?:in\ |to\ )?$")
GAPPED = re.compile(r"(?:\band|\bwith|\bwhile|,)\ (?P<team><T\d+>)(?:\ (?:up|down|back|now|still))?(?:\ (?:in|to))?\ $")

_LEADER = r"(?:leaders?|table-toppers?|pace-?setters?|front-?runners)"
ATTRIBUTED = re.compile(
    rf"(?<!\w)(?P<ord>{ORD})[- ]plac(?:ed|e)\ (?:(?:rivals?|neighbours|side|strugglers|challengers|champions?|holders|newcomers|london|north|south|<X\d+>|<P\d+>'s)\ ){{0,3}}(?P<team><T\d+>)"
    rf"|(?<!\w)(?P<leader>{_LEADER}|table-topping|league-leading)(?:\ (?:and\ (?:[\w'-]+\ ){{1,3}}|<P\d+>'s\ |<X\d+>\ |[\w-]+-\w+\ )|,)?\s?(?P<team2><T\d+>)"
    rf"|(?P<team3><T\d+>),\ (?:the\ |who\ are\ (?:the\ )?)?(?:<C\d+>\ |[\w-]+\ )?(?:{TABLE}\ (?:\w\ )?)?(?P<leader2>{_LEADER})\b(?!\ <T)"
    rf"|(?P<team4><T\d+>)\ - (?:now\ )?(?:the\ )?{_LEADER}(?P<leader4>)"
)
"""A place as an epithet: "fourth-placed <T1>", "leaders <T0>", "<T2>, the league leaders"."""
NOT_LEADER = re.compile(r"(?:half-?time|former|previous|one-time|erstwhile|long-time|long-term|then|then-|early|overnight|world|season-long|market|goal|goalscoring|its|his|their|old|dressing-room|opinion|all-time|joint)\ $")

LEADS = re.compile(
    rf"\b(?:lead|leads|leading)\ (?:the\ way\b|the\ (?:[\w'-]+\ |<C\d+>\ ){{0,2}}?{TABLE}\b|<C\d+>|group\ \w+\b|by\ (?P<n>[\w-]+)\ points?\b|with\ (?=[\w-]+\ points)|on\ goal\ difference)"
    rf"|\b(?:top|tops)\ (?:the\ (?:[\w'-]+\ |<C\d+>\ ){{0,2}}?{TABLE}\b|<C\d+>|group\ \w+\b|their\ group)|\batop\ (?:the\ |<C\d+>|group)"
    rf"|\b(?:[\w-]+)[ -]points?\ (?:clear|ahead|lead|advantage|cushion|gap)\ (?:at|on)\ (?:the\ )?(?:top|summit)\b"
    rf"|\blead\ (?:at|on)\ (?:the\ )?(?:top|summit)\ of\b|\bas\ (?:group\ (?:\w\ )?|section\ )?winners\b(?=\ of\ group|\ of\ the\ group|(?<=group\ winners)|(?<=group\ \w\ winners))"
    rf"|\b(?:win|won|winning)\ (?:the\ group|group\ \w\b)|\b(?P<still>still\ in\ front)\b"
)
"""Being first, said by a verb or by a lead: "lead Group D", "six points clear at the top"."""

_WORDS = r"(?:(?!(?:who|which|that|after|and|with|but|in|by|at|to|of|from|on|for|over|as|because|when|while|having|safety|relegation|qualification|play-offs?|playoffs?|automatic|going|heading)\b)[\w'-]+\ |<[CX]\d+>(?:'s)?\ )"
TO = (
    rf"(?:(?P<both>both\ )?{_WORDS}{{0,5}}?(?:<P\d+>'s\ )?(?P<to><T\d+>)(?!'s\ (?!<P)|\ (?:boss|manager|coach|striker|midfielder)\b)(?:(?:\ and|,\ and|\ or)\ {_WORDS}{{0,4}}?(?P<to2><T\d+>)(?=\s*(?:$|[.,;:!)]|who\b|which\b|in\b|with\b|after\b|respectively|on\b|that\b|as\b|and\b|at\b|-\ )))?"
    rf"|(?P<rival>(?:its|their|the)\ (?:[\w-]+\ ){{0,2}}?(?:rivals?|neighbours|opponents?|hosts|visitors|conquerors|victims))\b(?!\ <T)"
    rf"|(?P<pair>the\ (?:pair|duo|two)\b|them\ both)"
    rf"|(?P<role><R\d+>)"
    rf"|(?P<pronoun>them|it)\b"
    rf"|(?P<coach><P\d+>)'s\ (?:[\w-]+\ ){{0,2}}?(?:side|men|team)\b"
    rf"|(?P<champions>the\ (?:[\w-]+\ |<X\d+>\ ){{0,3}}?champions?)\b(?!\ (?:league|<T)))"
)
"""The team a gap is measured to, in all the ways it is named; groups `to` and `to2` are teams."""

_LESS = r"behind|adrift\ of|below|off|worse\ off\ than|shy\ of|short\ of|fewer\ than|less\ than|away\ from|back\ from|beneath|back\ of"
_MORE = r"clear\ of|above|ahead\ of|in\ front\ of|better\ off\ than|more\ than|better\ than|on\ top\ of"
GAP = re.compile(
    rf"\b(?P<n>[\w-]+)(?P<unit>[ -]points?)?\ (?:further\ |better\ off\ |worse\ off\ |still\ |now\ |back\ )?(?:(?P<less>{_LESS})|(?P<more>{_MORE})|(?P<clear>(?:clear|ahead)\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{_OF_TABLE})?,?\ (?:ahead\ of|above|from|over)))\ (?:{TO})"
)
"""A gap as a distance: "four points behind <T1>", "six clear of their opponents"."""
LEAD_OVER = re.compile(
    rf"\b(?P<n>[\w-]+)[- ]points?\ (?P<more>lead|advantage|cushion|gap|buffer|margin)(?:\ (?:at|on)\ (?:the\ )?(?:top|summit)(?:{_OF_TABLE})?)?\ (?:over|on|from|above|to|ahead\ of)\ (?:{TO})"
)
"""A gap as a thing one has: "a six-point lead over <T1>"."""
LEAD_TO = re.compile(
    rf"\b(?:lead|advantage|cushion|gap)\ (?:over|on|to|with|from|behind|between)\ (?:{TO})(?:\ (?:\w+\ ){{0,3}}?)(?:to|at|back\ to|of)\ (?:just\ |only\ |a\ mere\ )?(?P<n>[\w-]+)[- ]points?\b"
)
"""A gap set to a number: "cut the gap on <T1> to three points", "kept their lead over <T1> at nine points"."""
LEADS_BY = re.compile(rf"\b(?:(?P<more>leads?|leading)|(?P<less>trails?|trailing))\ (?:(?:{TO})\ )?by\ (?:just\ |only\ )?(?P<n>[\w-]+)(?P<unit>\ points?)?\b(?!\ goals?)")
"""A gap as a verb: "trail <T1> by two points"."""
LEVEL = re.compile(
    rf"\b(?:level|equal|tied|joint)\ on\ (?:(?P<pts>[\w-]+)\ )?points?\ (?:with|alongside|as)\ (?:{TO})|\b(?:level|tied|equal)\ with\ (?:{TO.replace('?P<', '?P<b_')})\ on\ (?:(?P<b_pts>[\w-]+)\ )?points"
    rf"|\bon\ the\ same\ (?:number\ of\ )?points?(?:\ total|\ tally)?\ as\ (?:{TO.replace('?P<', '?P<c_')})"
)
"""No gap: "level on 42 points with <T1>"."""
BY_GOALS = re.compile(
    rf"\b(?:(?:ahead\ of|above|behind|below|trail(?:s|ing)?|from|edg(?:ed|ing)|pip(?:ped|ping)?)\ (?:{TO})(?:\ (?:in|at)to?\ (?:the\ )?[\w-]+(?:\ place|\ spot)?)?\ (?:only\ |just\ |purely\ )?(?:on|by|by\ virtue\ of|because\ of|due\ to|thanks\ to)\ (?:a\ |their\ )?(?:better\ |superior\ |inferior\ |worse\ )?goals?[ -](?:difference|average))"
)
"""No gap but goals: "ahead of <T1> on goal difference"."""
ONE_MORE = re.compile(rf"\b(?P<n>[\w-]+)\ (?:(?P<more>more|better)|(?P<less>fewer|less|worse))\ than\ (?:{TO})")
"""Right after points: "on 16 points, one more than <T1>"."""

_PER = r"(?:\ from\ (?:their\ |its\ |the\ )?(?:(?:opening|first|all|possible)\ )?(?P<played>[\w-]+)\ (?:league\ |group\ |opening\ |premier\ league\ |<C\d+>\ )?(?:games?|matches|rounds|outings|fixtures|starts|attempts|losses|wins))?"
POINTS = re.compile(
    rf"\b(?P<verb>on|with|have|has|having|to|at|total\ of|tally\ of|haul\ of|reach|reached|reaches|reaching|accumulated|amassed|collected|collect|onto|up\ to|gained|total|their|by)\ (?:also\ |just\ |only\ |a\ total\ of\ |now\ |all\ |a\ mere\ |still\ |a\ lowly\ |a\ meagre\ |taken\ |won\ |picked\ up\ |collected\ )*(?P<pts>[\w-]+)\ points?\b{_PER}"
)
"""Points a team has: "on 63 points from 29 games"."""
ON_NUMBER = re.compile(rf"\b(?:{ORD}|bottom|top|place|spot|last|foot|remain|remains|remained|stay|stays|stayed|are|is|sit|sits|stuck|section|improved\ to|improve\ to|zone|level)\ (?:(?:also\ |still\ )?(?:on|to)\ )?(?P<pts>\d{{1,2}}|[a-z]+(?:-[a-z]+)?)(?=\s*(?:$|[.,;:!)]|and\b|after\b|while\b|on\ the\ (?:table|ladder)|with\b|-\ |but\b|at\b))")
"""Points without the word, behind a place: "third on 40"."""
FIRST_POINT = re.compile(rf"\b(?:claim\w*|collect\w*|register\w*|earn\w*|pick\w*\ up|secur\w*|gain\w*|clinch\w*)\ (?:their|its)\ (?:just\ |only\ )?(?P<ord>{ORD})\ points?\ of\ (?:the|their|its)\ (?:\w+\ |<C\d+>\ )?(?:season|campaign)\b")
"""Points as an ordinal: "claimed their first point of the campaign"."""
NO_POINTS = re.compile(r"\b(?:without\ a\ (?:single\ )?point|(?P<epithet>pointless)\ (?:\w+\ ){0,2}?(?P<team><T\d+>)|yet\ to\ (?:win|earn|collect|register)\ a\ point|(?:are|is|remain|remains)\ pointless)\b|\bhave\ no\ points\b")
"""Nothing: "pointless <T1>", "without a point"."""
POINTS_LIST = re.compile(r"(?:^|[.;]\ )(?:points|standings|table|ladder)(?:\ after\ [\w ]+)?:\ (?P<rows>(?:<[TP]\d+>,?\ \d{1,3}(?:\ ?pts|\ points)?(?:[,;.]\ ?|\ and\ |$)){2,})")
LIST_ROW = re.compile(r"(?P<team><T\d+>),?\ (?P<pts>\d{1,3})")
"""A table in one line: "Points: <T0> 28, <T1> 24"."""
RECORD = re.compile(r"(?P<team><T\d+>)\ \((?P<w>\d{1,2})-(?P<l>\d{1,2})-(?P<d>\d{1,2}),\ (?P<pts>\d{1,3})\ (?:points?|pts)\)|(?P<team2><T\d+>)\ \((?P<pts2>\d{1,3})\ (?:points?|pts)\)")
"""An American record: "<T0> (4-0-2, 14 points)"."""

HAND = re.compile(r"\b(?P<n>[\w-]+)\ (?:league\ )?(?:games?|match(?:es)?)\ in\ hand\b(?:\ (?:on|over)\ (?:\w+-\w+\ )?(?P<to><T\d+>))?")
FEWER = re.compile(r"\b(?:played|playing|with)\ (?P<n>[\w-]+)\ (?:(?:games?|match(?:es)?)\ (?:fewer|less)|(?:fewer|less)\ (?:games?|match(?:es)?))\b|\ball\ with\ games\ in\ hand")
"""Games in hand: "with a game in hand", "have played one game fewer"."""
AFTER_GAMES = re.compile(rf"\bafter\ (?:just\ |only\ |their\ |the\ )?(?:(?:opening|first)\ )?(?P<n>[\w-]+)\ (?:of\ \w+\ \w+\ |league\ |group\ )?(?:games?|match(?:es)?|rounds?)\b(?!\ (?:last|under|in\ charge|without|since|ago|of\ a))|\b(?:with|from)\ (?P<n2>[\w-]+)\ (?:games|matches)\ played\b")

WANTED = re.compile(
    r"\bpoints?\b|-point\b|\bplaced?\b|\bin\ hand\b|\bleaders?\b|\b(?:clear|adrift|atop|summit|table-topp\w+|level|standings|table|toppers)\b|\btop\b|\bgoals?[- ]difference\b|\blead(?:s|ing)?\b|\bwinners\b|\b(?:fewer|less)\b|"
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|\d\d?(?:st|nd|rd|th))\b|\bpointless\b|\bgroup\b|\bin\ front\b|pace-?setters|points:"
)
"""A sentence without any of these says nothing about a table."""

HISTORY = re.compile(
    r"\blast\ (?:season|year|term|campaign|time|summer)\b(?!'s)|\b(?:years?|months?|seasons?|weeks?)\ ago\b|\bturn\ of\ the\ year\b|\b(?:in|since|of|from)\ (?:19|20)\d\d\b|\bin\ \d{4}[-/]\d\d|\bat\ (?:that|one|this|the\ same)\ (?:point|stage)\b|"
    r"\bat\ the\ time\b|\bheading\ into\b|\bgoing\ into\b|\b(?:went|came|come|coming|go)\ into\b|\bprior\ to\ (?:the\ |this\ |<D)|\bhad\ (?:been|sat|started|begun|led|moved|climbed|gone|dropped|slipped|opened|clawed|occupied|topped|come)\b|"
    r"\b(?:was|were)\ (?:sitting|lying|languishing|top|bottom|\w+\ points|first|second|third|fourth|\w+th|level)\b|\bpreviously\b|\bthat\ season\b|\bbefore\ (?:kick-?off|christmas|<D|the\ (?:game|match|weekend|break|start))|\bunthinkable\b|\bkicked\ off\b|"
    r"\b(?:began|started|entered)\ (?:the\ |this\ |<D)|\bonce\b|\bwhen\ (?:he|she)\b|\bseasons?\ earlier\b|\bback\ in\b|\bthe\ (?:season|year)\ before\b|\bprevious\b|\bearlier\ (?:in|this)\b|\btemporarily\ conceded\b|\blast-day\b|\bfirst\ season\b|\bhistory\b|\bin\ each\ of\b|\bconsecutive\ season"
)
"""Words that put a clause in the past."""
UNREAL = re.compile(
    r"\b(?:would|could|might|may|can|cannot|should|must|if|unless|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|wants?|wanted|needs?|needed|needing|chance|bid|looking\ to|look\ to|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|able|expected|likely|opportunity|threat\w*|"
    r"fail(?:s|ed|ing)?|not|n't|never|without|instead|rather|den(?:y|ies|ied|ying)|prevent\w*|will|won't|couldn't|wouldn't|didn't|don't|can't|isn't|aren't|race|battle|fight|push|target\w*|dreams?|ambitions?|hopes|finishing|whether|possible|possibility|"
    r"in\ order\ to|qualify|until|only\ the|teams?\ finishing|automatic\w*|promotion\ to|looked|seemed|appeared|suggest\w*|predict\w*|favourites|remaining|set\ to|risk|danger|missed|miss|imagine|says|believes|guarantee\w*\ (?:a|at\ least)|enough|worth|victory\ that|win\ that|any|stop(?:ped|s)?|avoid\w*|as\ things\ stand|as\ it\ stands|cost|deprived?|robbed|rank(?:ed|ings?)|all-time|scorers?|scoring)\b"
)
"""Words that make a clause a wish, a condition or a denial."""
