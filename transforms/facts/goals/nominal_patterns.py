"""Patterns of goals told by a noun or in the passive; each group `list` holds who scored, `what` the noun, `link` the word between."""

import re

from transforms.facts.goals import words
from transforms.facts.goals.finish_words import FINISH_VERBS
from transforms.facts.goals.subjects import PERSON_LIST
from transforms.facts.grammar.verb_forms import participles
from transforms.reading.triggers import triggered

_WHAT = rf"(?:{words.NOUN_PATTERN}|{words.STRIKE_PATTERN})"
_LIST = rf"(?P<list>{PERSON_LIST.pattern}|<P\d+>)"
_ROLE = r"(?:(?!an?\ [\w-]+\ (?:pass|cross)|(?:from|by|of|to|with|off|hands|gift|error|mistake|deflection|touch|nick|ricochet|slip|blunder|howler|foul|handball)\b)[\w'][\w'-]*\ |<[XTRL]\d+>(?:'s?)?\ |(?:striker|forward|midfielder|defender|captain|skipper|winger|goalkeeper|substitute|import|(?:left|right|full|centre|wing)-back),\ (?=<P))"
# "goals from Fox and Ward", "a brace by Ward", "a penalty from Fox", "goals to Fox"
FROM = triggered(
    rf"""
    (?P<what>(?<!\bon\ )(?<!across\ )(?<!towards\ )(?<!toward\ )(?<!\bown\ )(?<!\bat\ )(?<!\bin\ )(?<!face\ of\ )(?<!front\ of\ )(?:(?<!\bto\ )|(?<=thanks\ to\ )|(?<=due\ to\ )|(?<=owing\ to\ ))(?<!facing\ )(?<!\bwon\ )(?<!\boff\ )(?<!\binto\ )(?<!warning\ )\b{_WHAT}|\ba\ (?:pair|couple)(?=\ (?:<M\d+>\ )?(?:by|from)\ ))(?!,\ (?:the\ first|one)\ (?:coming\ |scored\ )?(?:from|by)\b)
    (?:\ (?:\d+|second-half|first-half|each|apiece|late|early|on|at|beginning|end|both|the|night|in|first|second|half|time|stoppage|scored|came|were|apart|per|game|of|season|win|coming(?!\ off\b)|both|space|minutes|to|start|nine|six|five|four|three|two(?=\ minutes?\b)|spell|shortly|before|after|half-time|just|either|side|break|interval|within|inside|opening|minutes|a|his|her|their|own|minute|midway|through|from\ the\ spot|close\ range|from\ (?:the\ )?(?:[\w-]+\ ){{0,2}}?(?:edge\ of\ the\ (?:area|box)|range|distance|yards(?:\ out)?))
      |\ <[MXD]\d+>|\ and(?=\ (?:<M\d+>|(?:after|before|shortly|just|late)\b))|,){{0,9}}
    \ (?P<link>from|by(?!\ the\ time\b)|through|courtesy\ of|for|to|off|thanks\ to)
    \ (?:(?!assist|cross|pass|corner|someone|delivery|ball|free-kick|throw|mistake|error|blunder|howler|mix-up|handball|(?:but|and|when|not|who|to|it|his|her|before|after|while|as|until|give|put|send|help|earn|hand|take|make|keep|seal|secure)\b)[\w'-]+\ |<[XTRLC]\d+>(?:'s?)?\ |(?:striker|forward|midfielder|defender|captain|skipper|winger|import|(?:left|right|full|centre|wing)-back),\ (?=<P)){{0,5}}?
    {_LIST}(?!'s?\ |'|\ (?:[\w-]+\ ){{1,2}}(?:cross|pass|corner|delivery|cutback|cut-back|centre|free-kick|throw-in)\b|\ (?:cross|pass|corner|error|mistake|blunder|howler|free|through|low|assist|delivery|foul|shot|knock|kick|long)|,?\ (?:that|which)\ (?:was|were)\ (?:[a-z]+ly\ )?[a-z]+(?:ed|t)\ (?:in|home|past|over|into|by)\b){words.ERRED}
    """,
    re.VERBOSE,
)
# "Ward's 55th-minute strike", "Fox's opener", "Fox's late second"
# "the Reds' goals | came courtesy of Fox": a side that no list knows, not a man
_OF_OTHERS = r"(?!\ (?:all\ |both\ |then\ |only\ )?(?:came|coming|arrived)\ (?:courtesy\ of|through|via|thanks\ to|(?<=goals\ came\ )from)\ (?:(?!mistake|error|blunder|howler|mix-up|handball|cross|pass\b)[\w'-]+\ ){0,3}?<P\d+>(?!'|\ (?:cross|pass|corner|free-kick|error|mistake|own)))"
OWN = triggered(
    rf"""
    (?<!\bat\ )(?<!threatening\ )(?<!threatened\ )(?<!\bfront\ of\ )(?<!\bcorner\ of\ )(?:(?<=\bassisted\ on\ )|(?<=\bassists\ on\ )|(?<=\bassist\ on\ )|(?<!\bon\ ))(?<!towards\ )(?<!\bin\ )(?<!way\ of\ )(?P<list>(?:<P\d+>\ and\ )?<P\d+>)'s?\ (?!(?:side|men|team|women|girls)\b)
    (?:(?!was\b|is\b|to\b|as\b|and\b|had\b|he\b|she\b|went\b|came\b|of\b|for\b|in\b|that\b|side\b|men\b|team\b|cross\b|pass\b|delivery\b|assist\b|throw\b|throw-in\b|corner\b|across\b|towards?\b|looked\b|seemed\b)[\w'-]+\ |<[MXSL]\d+>(?:'s)?[ -]?|,\ ){{0,5}}?
    (?P<what>{_WHAT}|\d{{1,2}}(?:st|nd|rd|th)(?=\ (?:league\ |goal\ |strike\ )?of\ (?:the|his|her)\ (?:season|year|campaign|term|winter|autumn|spring|tournament))|(?:second|third|fourth|fifth)(?=\s*(?:$|[.,;]|<M|handed|gave|made|put|sealed|came|completed|secured|of\ (?:the|his|her)\ (?:night|game|match|season|campaign|afternoon|evening|day|tie|tournament|career)|in\ the|from|and|after|with|before)))
    (?![\w-])(?!\ (?:from\ the|against|kick|area|line|mouth|keeper|frame|threat|tally|record|drought|was\ (?:to|saved|blocked)\b|half|minute|(?:back\ )?across\b|down\ (?:for|to)\b|into\ the\ path\b|back\ (?:for|to|into)\b)){_OF_OTHERS}
    """,
    re.VERBOSE,
)
# "a Ward header", "a late Fox penalty", "thanks to a Ward double"
ADJECTIVE = triggered(
    rf"""
    \b(?:an?|the|another|second-half|first-half|late|early|<M\d+>|superb|via|two|three|four|and|or|(?:brace|pair|couple|trio|hat-trick|treble)\ of)\ (?:(?!up\b|off\b|to\b|for\b|of\b|with\b|from\b|by\b|then\b|before\b|while\b)[\w'-]+\ |<[MXL]\d+>[ -]?){{0,4}}?
    (?P<list><P\d+>(?:\ and\ <P\d+>)?)\ (?:<M\d+>\ |(?!an?\b|the\b|for\b|had\b|was\b|his\b|her\b|saw\b|with\b|from\b)[\w-]+\ )?(?P<what>{_WHAT})(?![\w-])
    """,
    re.VERBOSE,
)
# "Fox double sinks Roma", "Fox and Ward goals saw off Roma": no article, as headlines write
BARE = triggered(
    r"""
    (?:^|[,:;]\ |\ -\ |\b(?:as|and|after|while|with|thanks\ to|by|via|when)\ )
    (?P<list><P\d+>(?:,\ <P\d+>)*(?:\ and\ <P\d+>)?)\ (?:<M\d+>[ -]?|late\ |early\ )?
    (?P<what>braces?|doubles?|hat[-\ ]?tricks?|trebles?|goals?|winner|opener|equali[sz]er|strikes?|screamer|stunner|header|penalty|leveller)
    (?=\ (?!miss|save|appeal|claim|drought|kick|from\b|on\ goal|wide|over)|$)
    """,
    re.VERBOSE,
)
# "took the lead through Ward", "levelled via Fox", "won 2-1 thanks to Fox"
THROUGH = triggered(
    rf"""
    (?P<verb><S\d+>|\b(?:lead|led|ahead|front|equali[sz]ed?|equali[sz]ing|levell?ed|level|levell?ing|struck|to\ (?:score|strike)|hit\ back|back|responded|replied|scored|scoring|doubled|extended|advantage|terms
      |went\ up|parity|up|deadlock|net|winner|(?<!<P\d>\ )(?<!<P\d\d>\ )goal|goals|added|(?:more|first|second|third|fourth|another)(?!\ (?:[\w-]+\ ){{0,3}}?(?:moments?|chances?|openings?|opportunit\w+|half-chances?|sights?|glimpses?|attempts?|shots?|efforts?|threats?|saves?|sniff)\b)|made\ it\ (?:two|three|four|five|six|seven)|clear|breakthrough|behind|scoresheet|score\ sheet|arrears|deficit|comeback|margin|tally|scoreline|gap|reduced|halved
      |account|opened\ the\ score|pegged\ back|respond|reply|winners|points|point)\b)
    (?:[^<>;.]|<[GLDCT]\d+>){{0,30}}?(?:<M\d+>[^<>;.]{{0,12}})?\b(?:through|thanks\ to|courtesy\ of|via)\ (?!the\ (?:legs|middle|centre|center|heart|channels?|air|gears|crowd|area|box|lines)\b)(?:the\ (?:[\w-]+\ )?(?:figure|form|person|shape|boot|head|(?:left|right)\ foot)\ of\ )?{_ROLE}{{0,5}}?{_LIST}
    (?!'s?\ (?!and\b))(?!\ (?:(?!to\b|and\b)[\w'-]+\ )?(?:pass|cross|error|mistake|slip|blunder|howler)\b){words.ERRED}
    """,
    re.VERBOSE,
)
# "went up 1-0 on Fox's third of the season", "tied it on Ward's late penalty"
ON_HIS = triggered(
    rf"""
    (?P<verb>\b(?:ahead|lead|level|levell?ed|equali[sz]ed|(?:went|go|goes|going|moved|jumped)\ up|front|even|tied|tie|scored)\b|<S\d+>)(?:[^<>;.,]|<[MSGLDT]\d+>){{0,30}}?
    (?<!pressure\ )(?<!attack\ )(?<!assault\ )(?<!shot\ )(?<!shots\ )\bon\ (?:(?:substitute|striker|forward|midfielder|defender|captain)\ )?(?P<list><P\d+>)'s?\ (?:(?!(?:cross|pass|corner|assist)\b)[\w'-]+\ |<M\d+>[ -]?){{0,4}}?
    (?:(?:{_WHAT})(?![\w-])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\w+th)\ (?:goal\b|of\ (?:the|his|her)\b))
    (?!\ (?:(?:was|were)\ (?:saved|blocked)|kick|wide))
    """,
    re.VERBOSE,
)
_DONE = "|".join(sorted(participles(FINISH_VERBS), key=len, reverse=True))
_BY_WHOM = rf"(?:first\ time\ |[\w'-]+\ )?(?:<M\d+>\ )?by\ {_ROLE}{{0,5}}?{_LIST}(?!'s)"
# "headed in by Ward", "turned into the net from close range by Fox"
BY = triggered(
    rf"""
    \b(?:
        (?:{_DONE})\ (?:[\w'-]+\ |<[TM]\d+>(?:'s?)?\ ){{0,3}}?(?:in|home|over\ the\ line|into\ (?:[\w'-]+\ |<[TR]\d+>(?:'s?)?\ ){{0,4}}(?:net|corner|goal)|(?:past|beyond|over)\ (?:[\w'-]+\ |<[PTX]\d+>(?:'s?)?\ ){{0,3}}?(?:<P\d+>|keeper|goalkeeper))(?:\ (?:from|at)\ (?:[\w'-]+\ ){{1,4}}?)?
      | scored|netted|converted|finished(?:\ off)?|buried|dispatched|despatched|put\ away|tucked\ away|slotted\ away|stroked\ away|forced\ over|scrambled\ over|snapped\ up|completed|rounded\ off|cancell?ed\ out|wiped\ out|doubled|extended|restored|neutrali[sz]ed|nullified|negated|matched|erased|overturned
      | (?<!question\ was\ )(?<!questions\ were\ )(?<!call\ was\ )(?:(?<=was\ )|(?<=were\ )|(?<=was\ quickly\ )|(?<=was\ soon\ ))answered(?:\ from\ the\ (?:penalty\ )?spot)?
      | levelled|reduced|halved|opened|added\ to|made\ (?:it\ )?<S\d+>|struck|sealed|settled|pegged\ back,?
      | (?:deadlock|resistance|stalemate|impasse|ice)\ (?:was|being|is)\ (?:[a-z]+\ ){0, 2}?(?:broken|ended)
      | (?:goals?|tally|equali[sz]er|opener|winner|others?)\ (?:[\w'-]+\ |<[TR]\d+>\ ){{0,3}}?(?:was|were|being|all|both)\ (?:[a-z]+ly\ )?(?:contributed|provided|supplied|registered|recorded|notched|bagged|grabbed|claimed|produced)
      | (?:second|third|fourth|fifth|sixth|another|goal|gloss)\ (?:was|were)\ (?:[a-z]+ly\ |then\ |soon\ |duly\ )?(?:added|tacked\ on)(?:\ (?:in\ (?:the\ )?)?<M\d+>)?
      | (?:errors?|mistakes?|blunders?|lapses?|slips?|mix-ups?|howlers?|defending)\ (?:[\w'-]+\ ){{0,3}}?punished
    )\ {_BY_WHOM}(?!\ (?:back\ )?(?:for|to)\ (?:[\w-]+\ )?<P\d+>\ (?:to|who)\b)
    """,
    re.VERBOSE,
)
# "the breakthrough came after 20 minutes from Fox", "the second arrived through Ward", "the third went to Fox"
_PASSED_TO = (
    r"(?:,\ [^,<>;.]{3,60},)?\ (?:[a-z]+ly\ )?(?:crossed|squared|centred|fed|(?:played|slipped)\ (?:in|through)|(?:sent|whipped|swung|floated|drilled|put|fired)\ (?:in|over|across)\ an?\ (?:[\w-]+\ ){0,2}(?:cross|corner|centre|ball|free-kick|delivery)"
    r"|released|threaded|passed|picked\ out|found(?!\ the\ (?:net|target|corner|back|bottom|top|far|near|roof|range))|set\ up|teed\ up|(?:cut|pulled|laid|headed|nodded|knocked|rolled|flicked)\ (?:(?:it|the\ ball)\ )?(?:back|off|down|across|on|square)|slid\ (?:it|the\ ball)|stood\ (?:it|the\ ball|an?\ cross)\ up|dug\ out\ an?)\b"
)
CAME = triggered(
    r"""
    \b(?:(?:goal|opener|equali[sz]er|breakthrough|winner|leveller|leveler)(?:,?\ and\ (?:it|that)|\ (?:for|of)\ (?:the\ )?(?:<[TR]\d+>'?(?:\ <P\d+>)?|match|game|night|afternoon|evening|day|contest))?
      |second|third|fourth|fifth|sixth|lead|clincher|goals|consolation|reply|response|answer|other|others|last|pick\ of\ them|one)
    (?:,\ [^<>,;]{0,30}(?:<M\d+>)?[^<>,;]{0,12},|,\ <M\d+>,)?
    \ (?:then\ |finally\ |duly\ |eventually\ |both\ |all\ )?(?:came|coming|arrived|arriving|went|belonged|fell)\ (?:(?!(?:when|he|she|they)\ )[\w'-]+\ |<[MGXL]\d+>\ ){0,7}?(?:from|through|courtesy\ of|via|when|as|to|and\ it\ was)
    \ (?:the\ (?:[\w-]+\ )?(?:head|boot|foot|forehead)\ of\ )?(?:(?!(?:the|he|she|they|it|his|her|to|from|off|on|by|past)\ )[\w'-]+\ |<[XTR]\d+>(?:'s)?\ ){0,4}?(?P<list><P\d+>(?:\ and\ <P\d+>)?)(?!'s?\ (?:(?!own\b)[\w-]+\ ){0,2}(?:cross|pass|corner|side|foul|delivery|throw|centre|run|error|mistake|slip|blunder|howler)\b|\ (?:was|were|had\ been|got)\ (?:[a-z]+ly\ )?(?:fouled|brought|tripped|felled|upended|bundled|hauled|pulled|taken|penalised|adjudged|caught|chopped|scythed|impeded)\b|\ (?:handled|fouled|tripped|felled|upended)\b|'s?\ (?:[\w-]+\ ){0,2}(?:shot|effort|header|drive|volley|free[- ]kick|strike|penalty)\ (?:(?:was|were|had\ been)\ (?:only\ |well\ )?(?:saved|parried|blocked|spilled|pushed)|(?:re)?bounded|came\ back|cannoned|hit|struck)\b|"""
    + _PASSED_TO
    + r""")
    """
    + words.ERRED,
    re.VERBOSE,
)
# "the second came on 65 minutes when Fox, once more, crossed for the sliding Ward"
CAME_TO = triggered(
    r"""
    \b(?:goal|opener|equali[sz]er|breakthrough|winner|leveller|second|third|fourth|fifth|sixth|lead)
    \ (?:then\ |finally\ |duly\ |eventually\ )?(?:came|arrived)\ (?:<M\d+>\ )?(?:[\w'-]+\ ){0,2}?(?:when|as|after)\ (?:[\w'-]+\ |<[XT]\d+>(?:'s)?\ ){0,3}<P\d+>"""
    + _PASSED_TO
    + r"""
    (?:(?!\b(?:but|and|who|before)\b)[^<>;.,]){0,40}?\b(?:for|to|towards|into\ the\ path\ of)\ (?:(?!back\b|far\b|near\b)[\w'-]+\ |<[XT]\d+>(?:'s)?\ ){0,4}?(?P<list><P\d+>)(?=\s*(?:[.;]|,(?!\ who)|$|\ at\ the))
    """,
    re.VERBOSE,
)
# "Fox the scorer of both", "one each for Fox and Ward", "Fox had two goals and Roma won", "had Fox (2), Ward and an own goal to thank"
SCORERS = triggered(
    rf"""
      {_LIST}(?:\ <M\d+>)?(?:,|\ was|\ were|\ being|\ as)?\ (?:also\ |both\ |all\ )?(?:with\ (?:the|all\ the|both)\ goals|(?:the\ <[TR]\d+>'?|the|<[TR]\d+>'s?)\ (?:only\ |sole\ |lone\ |other\ |remaining\ )?(?:scorers?|goalscorers?|goal\ scorers?|marksm[ae]n|match-?winner)|among\ the\ (?:scorers|goalscorers))(?!\ (?:of\ the\ (?:season|year)|at|against|in\ (?:<C|the))\b)
    | \b(?:one\ (?:each|apiece|more)|a\ goal\ (?:each|apiece)|goals\ apiece|one)\ (?:for|from|by|to)\ {_LIST.replace("<list>", "<each>")}
    | \bthere\ (?:was|were)\ (?:also\ )?(?:(?:a|another|further|two|three|more)\ )?(?:goals?|strikes|one|two|three|more|another)(?:\ each|\ apiece|\ more|\ too)?\ (?:for|from|by)\ {_ROLE}{{0,4}}?{_LIST.replace("<list>", "<there>")}
    | \b(?:two|three|four|five|six|seven)\ (?:[\w'-]+\ |<[TR]\d+>(?:'s)?\ ){{0,3}}(?:scored|netted|struck|found\ the\ (?:net|target)|(?:got\ )?on\ the\ score-?\ ?sheet)\b(?:[^<>;.:]|<[MDC]\d+>){{0,60}}:\ {_LIST.replace("<list>", "<named>")}
    | {_LIST.replace("<list>", "<traded>")}\ (?:[a-z]+ly\ |had\ |both\ )?(?:trad(?:ed|ing)|exchang(?:ed|ing)|swapp(?:ed|ing))\ (?:[\w-]+\ |<M\d+>[ -]?){{0,3}}(?:goals|headers|strikes|penalties|finishes|spot-kicks)\b
    | \bjoined\ (?:(?:him|her|them|<P\d+>)\ )?(?:on|in|among)\ (?:the\ )?(?:score-?\ ?sheet|goals|scoring|scorers|act|list\ of\ scorers)\ by\ {_ROLE}{{0,3}}?{_LIST.replace("<list>", "<joined>")}
    | \b(?:scor(?:ed|ing)|nett(?:ed|ing)|twice|on\ target|(?:brace|double|hat-trick|treble|goals?)(?:\ each)?)\ (?:along\ with|together\ with|as\ well\ as)\ {_ROLE}{{0,3}}?{_LIST.replace("<list>", "<along>")}(?=\s*(?:$|[.,;]|<M|(?:for|as|and|in|to|before|while|after|on)\b))
    | {_LIST.replace("<list>", "<hero>")}(?!')(?:(?!\b(?:and|but|who|when|after|before|chart|charts)\b)[^<>;.,]|<[TRXCLS]\d+>){{3,60}}\bwith\ (?:two|three|four|five|six|both|all\ (?:the|three|four))\ (?:[\w'-]+\ )?goals\b(?!\ (?:in\ (?:his|her|as|\w+\ (?:games|matches)|the\ (?:tournament|competition|group))|this|so\ far|for\ the|of\ the\ season|already|to\ (?:his|her)|from))
    | {_LIST.replace("<list>", "<had>")}(?!')\ (?:each\ |both\ |also\ |then\ )?had\ (?:an?\ |the\ |one\ |two\ |three\ |four\ |both\ |(?=goals\ for\b)|<T\d+>(?:'s)?\ ){{1,2}}(?:[\w-]+\ )?(?:goals?|brace|hat[- ]?trick)(?=,|\.|\ (?:each|apiece|and)\b|\ as\b|\ in\ the\ (?:first|second)\ half|\ to\ (?:help|lead|lift)\b|\ for\ (?:the\ )?<T|$)
    | {_LIST.replace("<list>", "<bare>")}(?!')\ (?:each\ |both\ )?had\ (?:two|three|four|five|six)(?=\ (?:inside|within|before|by\ (?:half|the)|in\ the\ (?:first|opening|space))\b|\ \((?:<M|\d)|,\ (?:both|all)\b)
    | (?:\bwith\ (?:goals?\ (?:from|by)\ )?|,\ (?=<P\d+>(?:,|\ and\b)))(?!<P\d+>,\ <P\d+>\ (?!and\b)){_ROLE}{{0,3}}{_LIST.replace("<list>", "<target>")}\ (?:all\ |both\ |also\ |each\ )?(?:on\ target|at\ the\ double|on\ the\ score-?\ ?sheet|among\ the\ goals|netting|chipping[- ]in|weighing[- ]in|finding\ the\ (?:net|target)|getting\ the\ goals|the\ (?:other\ )?(?:scorers?|marksmen))\b
    | \bthe\ (?:(?:only|late|early|one|consolation)\ )?goal\ (?:that\ |which\ )?{_LIST.replace("<list>", "<scored>")}\ (?:had\ )?(?:scored|pulled\ back|got|grabbed|netted|struck|headed|snatched)\b(?!\ (?:in|against|at|on)\ (?!<M))
    | \b(?:first|second|third|fourth|fifth|sixth|goals?|opener|winner|equali[sz]er|another|one)\ (?:was|were|being)\ (?:then\ |soon\ |later\ |duly\ |quickly\ )?(?:added|contributed|supplied|provided|claimed|grabbed|bagged|notched)\ by\ {_ROLE}{{0,4}}?{_LIST.replace("<list>", "<added>")}(?!'s)
    | \ba\ (?:second|third|fourth)\ (?:<M\d+>\ )?(?:from|by)\ {_LIST.replace("<list>", "<more>")}(?!'s)
    | \bhad\ {_LIST.replace("<list>", "<owed>")}\ to\ thank\ (?:again\ )?for\ (?:an?|the|their|its)\ (?:[\w'-]+\ |<M\d+>[ -]?){{0,3}}?(?:goal|opener|equali[sz]er|leveller|winner|breakthrough)\b(?!\ (?:kick|line))
    | {_LIST.replace("<list>", "<swung>")}(?:'s)?\ (?:[\w-]+\ |<M\d+>[ -]?){{0,2}}(?:corner|free-kick|cross|throw|centre)\ (?:that\ |which\ )?(?:going|went|goes|having\ gone|flew|flying|sailed|sailing|drifted|curled|swung|floated)\ (?:all\ the\ way\ |straight\ |directly\ |right\ )(?:in\b|into\ the\ (?:net|corner|goal|far|top)|home|over\ the\ line)
    | \bwith\ {_ROLE}{{0,3}}{_LIST.replace("<list>", "<between>")}\ \((?:<M\d+>|\d+)\)\ (?:also\ )?(?:on\ target|on\ the\ score-?\ ?sheet)\b
    | \b(?:had|have|has|could\ thank)\ (?:goalscorers?\ |scorers?\ )?{_LIST.replace("<list>", "<thanked>")}[^<>;.]{{0,40}}(?:<P\d+>[^<>;.]{{0,12}})?\bto\ thank\b(?!\ for)
    """,
    re.VERBOSE,
)
# "a goal from Fox before another from Ward"
ANOTHER = triggered(
    rf"""
    \b(?:goals?|brace|double|treble|hat-?\ ?trick|strike|penalty|header|opener|equali[sz]er)\b(?:[^<>;.]|<[A-Z]\d+>){{1,80}}?\b(?P<what>another)\ (?P<link>from|by)\ {_ROLE}{{0,3}}?{_LIST}(?!'s?\ |\ (?:who|was|hit|went))
    """,
    re.VERBOSE,
)
# "gifted Fox the equaliser", "gave Fox his second"
GIVEN = triggered(
    r"""
    \b(?:gift|gifts|gifted|gifting|hand|hands|handed|handing|gave|gives|giving|give|presented|presenting)\ (?:(?:the|substitute|striker|captain|winger|midfielder|defender|unmarked)\ |<[TX]\d+>(?:'s?)?\ ){0,3}
    (?P<list><P\d+>)\ (?:with\ )?(?:an?|the|his|her)\ (?:[\w'-]+\ ){0,2}?(?P<what>goal|equali[sz]er|opener|winner|leveller|second|third|fourth|consolation|hat-trick|brace|(?:game-tying|equali[sz]ing|levelling|(?:game-|match-)?winning|go-ahead)\ (?:penalty(?:\ kick)?|spot[- ]kick|header))(?![\w-])(?!\ (?:half|chance|yellow|booking))
    """,
    re.VERBOSE,
)
# "Fox crossed to Ward for the winner", "teed up Ward for his second"
SET_UP = triggered(
    r"""
    \b(?:set(?:ting)?\ up|tee(?:d|ing)\ up|fed|feeding|found|finding|pick(?:ed|ing)\ out|slipp(?:ed|ing)\ in|play(?:ed|ing)\ in|releas(?:ed|ing)|pass(?:ed|ing)\ to|sent|sending|put|putting|to\ (?:release|feed|find|set\ up|tee\ up|pick\ out|play\ in|slip\ in|send|put)
    |(?:cross(?:ed|ing)|squar(?:ed|ing)|cut(?:ting)?\ (?:it\ )?back|pull(?:ed|ing)\ (?:it\ )?back|la(?:id|ying)\ (?:it\ )?(?:on|off|back)|head(?:ed|ing)\ down)\ (?:to|for)|met\ by)
    \ (?:(?:the|substitute|striker|captain|winger|midfielder|defender|unmarked)\ |<[TX]\d+>(?:'s?)?\ ){0,3}
    (?P<list><P\d+>)(?:\ (?:clear|through|away|in|free))?\ for\ (?:an?|the|his|her|their|<[TR]\d+>'s?)\ (?:[\w'-]+\ ){0,2}?(?P<what>goal|equali[sz]er|opener|winner|leveller|second|third|fourth|fifth|consolation|clincher|tap-in|(?:simple|easy|routine|straightforward|cool|close-range)\ finish)
    (?![\w-])(?!\ (?:half|time|chance|yellow|booking|place|leg|kick|attempt|touch))
    """,
    re.VERBOSE,
)
# "set Fox up for the first of his goals", "teed up Ward for the equaliser"
SET_FOR = triggered(
    r"""
    \b(?:set|sets|setting|teed|tees|teeing)\ (?:up\ )?(?:(?:substitute|striker|captain|winger|midfielder|defender)\ |<[TX]\d+>(?:'s?)?\ ){0,2}(?P<list><P\d+>)(?:\ up)?(?:\ [a-z]+ly)?\ for\ (?:the|his|her|an?)\ (?:[\w'-]+\ ){0,2}?
    (?P<what>first|second|third|fourth|opener|equali[sz]er|winner|leveller|goal|tap[- ]in)(?=\ (?:of\ (?:his|her|the\ (?:night|game|match))|goal\b(?!\ attempt)|for\ <[TR])|\ <M|[,.;]|$|\ (?:before|after|with|and|as)\b)
    """,
    re.VERBOSE,
)
# "Fox got the derby off to a flying start with a spectacular goal", "lit up the night with his opener"
WITH = triggered(
    r"""
    (?P<list><P\d+>)(?!'|\ (?:pass|cross|corner|header|shot|free-kick|throw|flick)\b)\ (?:(?!\b(?:but|when|after|before|while|who|threaten\w*|close|miss\w*|rewarded|celebrat\w*|denied|deserved|credited|debut)\b)[^<>;.,]|<[TRXLC]\d+>){3,60}?
    \bwith\ (?:an?|his|her|another|the)\ (?:(?!own\b|second-|(?:to|on|of|at|in|for|from|towards?|by)\b)[\w'-]+\ |<M\d+>[ -]?){0,4}?(?P<what>goal|opener|equali[sz]er|winner|leveller|tap-in|stunner|screamer|brace|hat-trick|double|(?:second|third|fourth|fifth|sixth)(?=\s*(?:$|[.,;]|<M)|\ (?:goal|late|from|shortly|before|just)\b)|(?:two|three|four|five|six|seven)-goal\ haul)
    (?![\w-])(?!\ (?:kick|line|difference|drought|in\ (?:his|her)|of\ (?:the\ season|(?:[a-z]+\ )?(?:saves|stops|assists|chances|blocks))|disallowed|ruled))
    """,
    re.VERBOSE,
)
# "found Fox, whose low finish beat the keeper", "whose shot left Ward with no chance"
_KEEPER = r"(?:(?!his\b|her\b)[\w'-]+\ |<[TXR]\d+>(?:'s)?\ ){0,3}?(?:keeper|goalkeeper|<P\d+>)"
WHOSE = triggered(
    rf"""
    (?P<list><P\d+>),?\ whose\ (?:(?!own\b)[\w'-]+\ |<[MX]\d+>[ -]?){{0,4}}?(?:finish|shot|strike|header|volley|half-volley|effort|drive|free-kick|penalty|spot-kick|chip|lob)
    \ (?:from\ [^<>,;.]{{3,40}}\ )?(?:[a-z]+ly\ )?(?P<verb>beat\ {_KEEPER}|(?:left|gave)\ {_KEEPER}\ (?:with\ no\ chance|no\ chance|beaten|stranded|rooted|helpless))
    (?![\w'-])(?![^<>;.]{{0,40}}\b(?:but|post|bar|crossbar|woodwork|wide|only|saved|cleared)\b(?<!near\ post)(?<!far\ post))
    """,
    re.VERBOSE,
)
# "won a penalty, which Ward duly dispatched"
PUT_AWAY = triggered(
    rf"""
    \b(?:penalty(?:\ kick)?|spot[- ]kick)(?:\ <M\d+>)?,?\ (?:which|that)\ {_ROLE}{{0,3}}(?P<list><P\d+>)\ (?:[a-z]+ly\ |duly\ |then\ |himself\ |herself\ ){{0,2}}
    (?P<verb>di?e?spatched|buried|drilled|rifled|thumped|lashed|slammed|hammered|stroked|rolled|swept|thundered|blasted)(?=\s*(?:[.,;]|$|<M)|\ (?:in|home|past|beyond|into|low|high|to|for|down|and|with|as|before)\b)
    (?!\ (?:[\w'-]+\ ){{0,3}}(?:wide|over|against|straight|at)\b)
    """,
    re.VERBOSE,
)
# "picked out Fox with a cross that was tapped in": who was found finished
SERVED = triggered(
    r"""
    <P(?P<server>\d+)>[^;.]{1,60}?\b(?:picked\ out|found|fed|released|sought\ out|reached|located)\ (?:the\ |unmarked\ |[\w-]+\ ){0,2}?(?P<list><P\d+>)\ with\ (?:an?|the|his|her)\ (?:[\w'-]+\ ){0,4}?
    (?:cross|pass|ball|corner|free-kick|delivery|centre|cutback|cut-back|through-ball),?\ (?:which|that|and\ it)\ (?:was|got)\ (?:[a-z]+ly\ )?(?P<what>tapped|headed|nodded|slotted|converted|finished|swept|turned|volleyed|rolled|tucked|steered|poked|prodded|fired|stabbed)
    (?=\ (?:in|home|away|past|into|beyond|from)\b|[.,;]|$)
    """,
    re.VERBOSE,
)
# "two goals before half-time, the first a free-kick from Fox and the second a header by Ward", "one from Fox and the other by Ward"
_KIND = r"(?:(?:coming|was|came)\ )?(?:(?:from|with|via)\ )?(?:an?\ (?:[\w'-]+\ |<M\d+>[ -]?){0,4}?(?:free[- ]kick|header|penalty|spot-kick|volley|tap-in|drive|strike|shot|finish|lob|chip|effort)\ )?(?:from|by|through)\ (?:(?!a\b|an\b|close\b)[\w'-]+\ |<[XTCL]\d+>(?:'s?)?\ ){0,5}?"
# "it was left to Fox to head the winner", "it fell to captain Ward to equalise"
LEFT_TO = triggered(
    r"""
    \b(?:left|fell|up|time\ for|down)\ (?:to\ )?(?:(?:the|substitute|captain|striker|skipper|defender|midfielder|winger|forward|veteran)\ |<[TX]\d+>(?:'s?)?\ ){0,3}(?P<list><P\d+>)\ to\ (?:[a-z]+ly\ )?
    (?P<what>put\ (?:the\ )?<[TR]\d+>\ (?:back\ )?(?:ahead|in\ front|level)|score|net|bag|grab|snatch|equali[sz]e|level|head\ (?:in|home)|fire\ (?:in|home)|slot\ (?:in|home)|tap\ (?:in|home)|volley\ (?:in|home)|(?:head|hit|strike|fire|get|add|claim|restore|complete|seal|settle)\ (?:the|a|an|his|her|their|it|<T\d+>'s?)\ ?(?:[\w'-]+\ ){0,2}?(?:winner|equali[sz]er|leveller|opener|goal|second|third|fourth|fifth|scoring|lead|victory|win))(?![\w-])
    """,
    re.VERBOSE,
)
IN_ORDER = triggered(
    rf"""
    \b(?:goals|strikes|scored|twice)\b(?:(?!\b(?:chances|opportunities|efforts|saves)\b)[^<>;.]|<[MDTC]\d+>){{0,80}}(?:,|:|\ [–—-])\ (?:the\ first|the\ opener|one)\ {_KIND}
    (?P<list><P\d+>(?!'s?\ )(?:(?:,|\ and|,\ and)\ (?:the\ (?:second|other|next|third)|one)\ {_KIND}<P\d+>(?!'s?\ )){{1,2}})
    """,
    re.VERBOSE,
)
_SHOT_OF = rf"(?P<list><P\d+>)'s?\ (?:(?!(?:cross|pass)\b)[\w'-]+\ |<M\d+>[ -]?){{0,4}}?(?:{words.STRIKE_PATTERN}|attempt|cross-shot)"
# "Fox was gifted the opener by a backpass", "was left with a tap-in"
GIFTED = triggered(
    r"""
    (?P<list><P\d+>)(?!')\ (?:(?:was|were|is|being)\ )?(?:[a-z]+ly\ )?
    (?:(?:gifted|handed|presented\ with)\ (?:an?|the|his|her)\ (?:[\w'-]+\ ){0,2}?(?P<what>goal|opener|equali[sz]er|leveller|winner)(?![\w-])(?!\ (?:chance|kick))
      | left\ with\ (?:an?|the)\ (?:(?:simple|easy|routine|straightforward)\ )?tap-in(?!\ (?:that|which|but)\b))
    """,
    re.VERBOSE,
)
# "let Fox's shot slip through his fingers", "had no answer to Fox's free-kick", "got a hand to Fox's penalty but could not keep it out", "could only help Fox's header into the net"
LET_IN = triggered(
    rf"""
      \b(?:let|lets|letting|allow(?:s|ed|ing)?)\ {_SHOT_OF}\ (?:to\ )?(?:slip|squirm|slide|trickle|roll|creep|bounce|spill|go|run|pass|squeeze|sneak)\ (?:straight\ |right\ )?(?:through|under|underneath|past|beneath|over|between|in|into)\b
    | \b(?:hands?|fingertips?|fingers?|gloves?|palm|arms?|legs?|touch)\ (?:to|on|behind)\ {_SHOT_OF.replace("<list>", "<touched>")}(?=,?\ but\ (?:he\ |she\ |it\ )?(?:(?:could\ not|couldn't|was\ unable\ to|failed\ to)\ (?:keep|stop|prevent|turn)\ (?:it|the\ ball)|still\ (?:went|crept|flew)\ in)\b(?!\ (?:in\ play|from\ (?:running|reaching))))
    | \b(?:could|can)\ (?:only|do\ no\ (?:more|better)\ than)\ (?:help|push|palm|turn|parry|deflect|fumble|divert|tip|spill|flap|steer|bundle)\ {_SHOT_OF.replace("<list>", "<helped>")}\ (?:on\ (?:its|the)\ way\ )?(?:into\ the\ (?:[\w-]+\ ){{0,2}}?(?:net|goal|corner)|over\ the\ line|in)\b
    | \b(?:no\ answer\ to|wrong-footed\ by|(?:could|can)\ (?:have\ done\ |do\ )?nothing\ (?:about|with)|nothing\ <P\d+>\ could\ (?:have\ done\ |do\ )?about|no\ chance\ (?:with|against|by)|no\ stopping)\ {_SHOT_OF.replace("<list>", "<beaten>")}(?=\s*(?:$|[.,;]|<M)|\ (?:that|which|as|for|in|from|into)\b)(?!,?\ but)
    | {_SHOT_OF.replace("<list>", "<beat>")}\ (?:[a-z]+ly\ )?(?:beat|deceived|wrong-footed)\ (?:the\ )?(?:[\w-]+\ |<[TRX]\d+>(?:'s)?\ ){{0,2}}?(?:keeper|goalkeeper|<P\d+>)(?!,?\ (?:but|only|to\ the)\b|'s)
    | \b(?:fumbled|spilled|spilt|dropped|palmed|parried|pushed|helped)\ {_SHOT_OF.replace("<list>", "<fumbled>")}\ (?:over\ the\ line|into\ (?:the|his|her)\ (?:own\ )?(?:net|goal))\b
    | \b(?:pick(?:ed|ing)?|fish(?:ed|ing)?|retriev(?:ed|ing)|collect(?:ed|ing)?)\ the\ ball\ (?:out\ of|from)\ (?:the\ back\ of\ )?(?:the|his|her)\ net\ (?:after|from|following)\ {_SHOT_OF.replace("<list>", "<picked>")}(?=\s*(?:$|[.,;]|<M)|\ (?:that|which|as|for|in|from|into|flew|beat)\b)
    | \b(?:could\ not|couldn't|was\ (?:unable|powerless)\ to|could\ do\ nothing\ to|nothing\ [^.;<>]{{0,20}}could\ do\ to)\ (?:keep\ out|stop|prevent|save)\ {_SHOT_OF.replace("<list>", "<unstopped>")}(?=\s*(?:$|[.,;]|<M)|\ (?:flying|going|from|into|that|which|as|for|in)\b)(?!,?\ but)
    """,
    re.VERBOSE,
)
# "Fox's cross deceived the keeper and went in": no shot at all
DRIFTED = triggered(
    r"""
    (?:(?P<list><P\d+>)'s?\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:cross|cross-shot|corner|free[- ]kick|throw|throw-in|centre|delivery|shot|effort|header|lob|chip)|\b(?:cross|cross-shot|corner|free[- ]kick|centre)\ (?:from|by)\ (?P<sent><P\d+>)(?!'))
    (?:(?!\b(?:but|saved|blocked|cleared|parried|met|headed|tapped|turned|found|flicked|before|when|bar|post|by|with|who|whose|volley|half-volley)\b)[^<>;.]|<M\d+>){0,50}?\ (?:went|flew|crept|dropped|rolled|bounced|looped|sneaked|squeezed|skidded|dipped|drifted|floated|curled|swerved|ended\ up|finished\ up)\ (?:all\ the\ way\ |straight\ |directly\ )?(?:in(?=\s*(?:$|[.,;]|<M|(?:off|at|via|after|to\ (?:make|give|put|level|seal|double))\b))|in\ the\ (?:back\ of\ the\ )?net)
    """,
    re.VERBOSE,
)
# "Ward was mobbed after | his 93rd-minute equaliser", where nobody else is named before
HIS = triggered(
    rf"""
    ^(?:[^<;.]|<[^P]){{0,120}}?(?P<list><P\d+>)
    (?:(?!\b(?:den\w+|sav\w+|assist\w*|rul\w+)\b)[^<>;.]|<[XTRMLDC]\d+>){{1,80}}?\b(?:his|her)\ (?:own\ )?<M\d+>[ -](?:[\w'-]+\ ){{0,2}}?(?P<what>{words.NOUN_PATTERN})(?![\w-]|\ (?:save|stop|miss|chance)\b)
    """,
    re.VERBOSE,
)
# "Fox heading in a corner near the end for the night's only goal"
FOR_GOAL = triggered(
    r"""
    (?P<list><P\d+>)(?!')\ (?:[a-z]+ly\ )?(?P<verb>(?:curl|head|fir|slott|slot|volley|drill|tapp|pok|nodd|sweep|smash|lash|rifl|steer|turn|prodd|bundl|knock|driv|strok|plac|chipp|crash|power|glanc|flick|slid|stabb)(?:ed|ing)|swept|drove|struck)\b
    (?:(?!\b(?:wide|over|against|saved|blocked|cross|pass|corner|set|teed|squar\w+)\b)[^<>;.]|<[MXLD]\d+>){0,80}?\bfor\ (?:the|what\ proved\ (?:to\ be\ )?the)\ (?:(?:game|match|night|tie|contest|evening|day|afternoon)'s\ |<[TR]\d+>'?s?\ )?(?P<what>only\ goal|winner|opener|equali[sz]er|leveller|opening\ goal)\b
    """,
    re.VERBOSE,
)
ONE_MORE, ONE_PENALTY = "another from", "put a penalty away"
NOMINAL = (
    ("with a goal", WITH),
    ("let in", LET_IN),
    ("gifted a goal", GIFTED),
    ("drifted in", DRIFTED),
    ("served and finished", SERVED),
    ("whose finish beat", WHOSE),
    (ONE_PENALTY, PUT_AWAY),
    ("given a goal", GIVEN),
    ("set up for a goal", SET_FOR),
    ("set up for a goal", SET_UP),
    ("goals from", FROM),
    (ONE_MORE, ANOTHER),
    ("goal came", CAME),
    ("goal came", CAME_TO),
    ("whose goal", OWN),
    ("a … goal", ADJECTIVE),
    ("goal, bare", BARE),
    ("through", THROUGH),
    ("his own", HIS),
    ("on his goal", ON_HIS),
    ("the scorers", SCORERS),
    ("goals from", IN_ORDER),
    ("left to him", LEFT_TO),
    ("with a goal", FOR_GOAL),
)
"""The patterns with the names of their rules."""
