"""Times: whether a result is news of today, of another day, or of no day at all."""

import re
from functools import lru_cache

from transforms.reading.triggers import triggered

_NOT_REAL = triggered(
    r"\b(?:would|could(?! only| (?:manage|muster|earn|take) (?:only|no (?:more|better)))|might|should|will|must|if|can|may|hoping (?:to|for)|hopes to|hope to|looking (?:to|for)|aiming|seeking|in search of|in pursuit of|eyeing|targeting|needs?"
    r"|needing|nothing (?:but|less than)|needed to(?! (?:come|fight|rally|dig|survive|wait|hit|battle|recover))|failed to|unless|need to|set to|trying|"
    r"(?:seconds?|minutes?|moments?) (?:away )?from|wants?|expected|until|chance to|favourites|in order to|bid to|(?<!was )(?<!were )able to|attempt|like to|going to|we'll"
    r"|try to|equipped to|unlikely to|tipped to|fancied to|backed to|capable of|never|not|didn't|couldn't|cannot|can't|"
    r"fail(?:s|ing|ure)? to|no (?:option|choice|alternative) but to|even (?:with|if|in)|avoid(?:ing|s)?|instead of|rather than|required|(?<!did )(?<!did just )(?<!done )(?<!doing )(?<!doing just )(?<!had )(?<!had just )(?<!have )(?<!having )(?<!showed )(?<!was )(?<!was just )(?<!were )(?<!proved )(?<!did more than )(?<!goal )(?<!strike )(?<!header )(?<!free-kick )(?<!penalty )(?<!volley )(?<!effort )(?<!double )(?<!brace )(?<!finish )enough to|(?<!\bmanage )(?<!\bmanaged )(?<!\bmanaging )(?<!\bmuster )(?<!\bmustered )(?<!\bearn )(?<!\bearned )(?<!\bearning )(?<!\btook )(?<!\btaking )(?<!\btake )(?<!\bgained )(?<!\bsecured )(?<!\bgot )only a|any|draws? would|tickets?)\b(?:(?! (?:as|but|when|while|before|after) )(?:[^<>:]|<[DCLGX]\d+>)){0,44}$"
)
# right in front of a result: it is told as something before today's match
_BEFORE_TODAY = re.compile(
    r"\b(?:since (?:their |a |the |that |losing|beating|drawing)|following (?:on from |last|back-to-back"
    r"|successive|(?:an?|the|their) (?:last|previous|midweek|opening))|(?:bounc(?:ed?|ing)|com(?:e|ing)) back from"
    r"|recover(?:ed|ing)? from|"
    r"aveng(?:ed?|es|ing)|(?:got |gained |take |took )?revenge for|aton(?:ed?|ing) for|(?:make|made|making) amends for|(?:shook|shrugged|shaking|shrugging) off|(?:overturn\w*|revers\w+|eras\w+|overc[ao]m\w+|turn\w* (?:round|around)|wip\w+ (?:out|away)|cancel\w* out) (?=(?:an?|the|their|its|last) )|"
    r""
    r"on the back of|fresh (?:from|off|of)|hot on the heels of|ahead of|reverse fixture|previous(?:ly)?(?! (?:leaders|holders|champions))"
    r"|(?:have|has) already (?:been )?|had (?!earlier|to |an? (?!first-leg))(?:already |also |previously )?(?:been |come from behind to )?|having (?:already "
    r"|also )?(?:been )?|"
    r"famously|includ(?:ing|ed|es)|build on|built on|follow(?:ed|ing|s)? up|back(?:ed|ing) up|went into|came into|arrived|after (?:last|back-to-back|successive|two|three)|"
    r"last (?:week|weekend|month|season|year|time|term|(?:satur|sun|mon|tues|wednes|thurs|fri)day)'?s?"
    r"|smarting (?:from|after)|opening[- ]day|opening-weekend|midweek|boxing day|days? after|a week after|"
    r"from the side (?:that|which)|changes? (?:\w+ ){0,3}from|unchanged|same (?:\w+ )?(?:side|team|xi|line-up|eleven)|side that|team that|from that|the [\w' -]{0,15}(?:that|who|which) )[^<>;]{0,32}$"
)
# "This win came a day after | Roma and Lazio drew 1-1"
_CAME_AFTER = re.compile(
    r"\W*(?:(?:the|this|that|their) (?:[\w-]+ ){0,2}(?:win|victory|defeat|loss|draw|result|setback)|it) (?:came|comes) (?:just |only |barely )?(?:an? |one |two |three |four |five |six |\d )(?:days?|weeks?|months?) after\b"
)
# "back-to-back | losses to Bari and Lecce": of which at most one was today
_IN_A_ROW = re.compile(
    r"\b(?:back-to-back|consecutive|successive|straight) (?:league |home |away |cup )?(?:losses|defeats)\b(?! (?:by [a-z]+ing|with an?|when they)\b)"
)
# in or right behind a result: another day; "(5-4 on aggregate)" says only how the tie ended
_OTHER_DAY = triggered(
    r"\b(?:last (?:week|month|season|year|time|term|summer|(?:satur|sun|mon|tues|wednes|thurs|fri)day"
    r"|campaign|november|december|october|september|august|may|april|march|february|january)(?!'s (?:[\w-]+ )?(?:(?:semi-|quarter-)?finalists|champions|winners|runners-up))|earlier (?:this"
    r"|in the) (?:season|month|week|year|campaign|tournament|competition)|"
    r"in the (?:reverse|previous|corresponding|return)|in (?:their|its) (?:last|previous)(?! group\b| pool\b)"
    r"|years? ago|weeks? ago|(?<!> a )days? (?:ago|earlier|before|previously)|months? (?:ago|earlier)|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in"
    r"|of) (?:19|20)\d\d(?!\d| (?:<C\d+>|season\b|campaign\b|edition\b|(?:[\w'-]+ ){1,3}(?:league|cup)\b))|a week (?:ago|earlier)|in midweek|(?:back )?in pre-season|on boxing day"
    r"|the (?:week|weekend|month|day|night|(?:satur|sun|mon|tues|wednes|thurs|fri)day) (?:before|after) (?:christmas|easter|new year|last|that)"
    r"|back (?:at|before|around) (?:christmas|easter|new year)|at the turn of the year"
    r"|the season before|combined score|(?:in|over|across) (?:those|the last|the past) (?:\w+ )?(?:contests|meetings|games|matches)|(?:seasons|years) (?:running|in a row)|consecutive (?:seasons|years)|when (?:they|the (?:two|teams|sides)) (?:last )?met|"
    r"(?:at|in|of|from) (?:the|its|their) (?:last|previous) (?:<C\d+(?=>)|edition|tournament|world cup|finals)|at the same stage|the previous|earlier that|on aggregate(?!\)))\b"
)
# "followed up <D2>'s | 1-0 win", "famous for | beating Lecce": what was before
_FORMER = re.compile(
    r"\b(?:(?:follow|back)\w* up|followed|built on|building on|added to) (?:<D\d+>(?:'s)?|their <D\d+>) [^<>;,]{0,20}$"
    r"|\b(?:famous|famed|known|remembered|notorious|renowned) for (?:their |its |once |having )?(?:[\w-]+ )?$"
)
_ING = re.compile(r"[a-z]+ing\b")
# "his only campaign closed with a | 2-0 defeat": told of a man, not of the day
_HIS_TIME = re.compile(
    r"\b(?:his|her) (?:[\w-]+ ){0,2}(?:season|campaign|year|reign|spell|tenure|stint|debut|time in charge) (?:had |has )?(?:ended|finished|began|started|opened|closed|concluded) (?:in|with|on) (?:an?|the) (?:[\w-]+ )?$"
)
# "did the double over them last term, | beating Lecce 2-1": when that was
_LAST_TERM = re.compile(r"\blast (?:season|term|year|campaign)\b(?!'s)[^;.,]{0,60}, (?:while |and )?$")
# "boosted by a | 5-0 win"
_LIFTED_BY = re.compile(r"\b(?:boosted|buoyed|fuelled|spurred on|stung|shaken|encouraged) by [^<>]{0,15}$")
# "on one point, picked up in the | 1-1 draw"
_POINT_FROM = re.compile(
    r"\bpoints?,? (?:\w+ ){0,2}(?:picked up|gained|earned|taken|collected|won) (?:in|from) [^<>]{0,15}$"
)
# "after Roma had closed the gap with a | win over", "a slip when they | lost", "came into the game with two wins, a | 3-0 win": before the day
_EARLIER_ONES = re.compile(
    # "had been held by <T1> six weeks ago before recovering to | see off <T2>"
    r"\bhad (?:been )?[^;]{5,120}\b(?:weeks?|months?|days?) (?:ago|earlier|before)\b[^;.]{0,70}\bbefore [a-z]+ing (?:[\w-]+ ){0,3}$|"
    r"\bafter (?:the )?<T\d+> had\b[^<>;.]{1,90} with an? (?:<S\d+> )?$"
    r"|\b(?:slip|setback|stumble|blip)(?: when they| in (?:a|their)) (?:had )?$"
    r"|\bc[ao]me into (?:the|this) (?:match|game|contest|tie|fixture|clash) (?:[^;.<>]|<[STCL]\d+>){0,120}$"
)
# "drew with Bari in one game and | beat them in the other"
_IN_THE_OTHER = re.compile(r"\bin one (?:game|match|leg|meeting|encounter)?\b[^;.]* in the other\b")
# "<T0>, | beaten 3-2 by <T1> and 4-1 by <T2> in the first two rounds"
_IN_EARLIER_ROUNDS = triggered(
    r"\bin (?:the|their|its) (?:first|opening|last|previous|earlier|past) (?:two|three|four|five|six|\d+) (?:group )?(?:rounds|games|matches|matchdays|fixtures|outings|qualifiers)\b"
)
# "having come away with a | 6-0 win", "a 6-0 win | when the two sides met in May"
_HAVING = re.compile(r"\bhaving (?:already )?(?:come|got|gone|walked) (?:away|home|off) with an? (?:[\w-]+ )?$")
_WHEN_THEY_MET = re.compile(r" when (?:they|the (?:two )?(?:teams|sides|clubs|pair|two)) (?:last |first )?met\b")
# "their opening game | loss to"
_OPENER = re.compile(r"\bopening[- ](?:game|match|round|fixture)'?s? (?:[\w'-]+ |<S\d+> ){0,3}$")
# another round, unless the lead says so: then it is the news itself
_OTHER_STAGE = triggered(
    r"\b(?:in (?:the|<D\d+>(?:'s)?) (?:(?:district|regional|sectional|state|conference|county|zone|area) (?=semi|quarter|first|opening))?(?:first leg(?! of (?:their|its|the)\b)|opening (?:game|match)|quarter(?:-?finals?)?|semi(?:-?finals?)?|group(?!'s (?:other|second|late|early))|last 16|round of|third round|fourth round)"
    r"|in (?:their|its|the) (?:season|league|campaign)[- ]opener|in (?:their|its) (?:opening|first(?!-leg| (?:\w+ )?(?:game|match|outing|fixture) (?:back|under|since|at|without)\b))|on the opening (?:day|weekend)|final of|in the final (?:of|in))\b"
)
_RECORD = re.compile(
    r"\b(?:since (?:they|a|an|the|their|beating|losing|winning|drawing)|first (?:win|victory|defeat|loss"
    r"|points?) (?:[\w'-]+ ){0,4}since|until|(?<!unbeaten )(?<!perfect )(?<!percent )(?<!cent )(?<!% )(?<!winning )(?<!home )(?<!away )record(?! (?:an?|their|its|back|only|another|successive|consecutive|the)\b))\b[^<>]{0,30}$"
)
# "after a | 2-0 win", "After grabbing two in Roma's | 2-0 win at Lecce, Fox …"
_ASIDE = re.compile(
    r"\b(?:after|following|since|despite)\b[^,;<>]*$|^\W*after [a-z]+ing (?:[^,;<>]|<[TXDS]\d+>){0,60}$"
)
# "if Roma beat Lazio", "should they draw at Genoa": nothing that happened
_IF = re.compile(
    r"\b(?:if|unless|whether|provided that|should (?:they|he|she|it|<T\d+>)|were (?:they"
    r"|<T\d+>) to)\b(?:[^<>,;.]|<[TRPD]\d+>){0,60}$"
)


# "could not take the chance, | drawing 1-1": what they did instead
_DOING = re.compile(r"(?:drawing|losing|beating|winning|going down|falling|slipping|slumping|crashing|succumbing)\b")


# "hope Roma lose to Bari and | Lazio beat Lecce": nothing that happened
_HOPED = re.compile(
    r"\b(?:hope|hopes|hoping|pray|praying|relying on|rely on) (?:that )?(?:the )?(?:<T\d+>[^;.]*|[\w'-]+ )$"
)


# "after failing to win for a fourth match with a | 0-0 draw": what came of it
_FAILED_WITH = re.compile(
    r"\b(?:fail(?:ed|ing|s)? to|failure to|did not|didn't|(?:was|were) unable to|missed the chance to|missed out on)\b[^;.]{0,70} (?:with|after|following) (?:an?|their) (?:<S\d+> )?(?:[\w-]+ ){0,2}$"
)
# "the opportunity to go top with | victory over Roma"
_GIVEN_THE_CHANCE = re.compile(
    r"\b(?:opportunity|chance) to (?:[^<>;.]|<[CDLGX]\d+>){1,70}\b(?:with|by) (?:an? |their )?(?:<S\d+> )?(?:[\w-]+ )?$"
)


# "a minute separated Roma from a | 1-0 win"
_KEPT_FROM = re.compile(r"\bseparat\w+ (?:the )?<[TR]\d+>(?:'s)?[^<>;.]{0,40} from (?:an?|the|their) (?:<S\d+> )?$")


# "Roma's run, never convincing, | ended in a 2-0 defeat": denied of the run alone; "Roma, hoping to go top, | beat Lazio"
_DENIED_ASIDE = re.compile(
    r", (?:(?:never|not) (?:[\w'-]+ ){0,3}[\w'-]+"
    r"|(?:still |once |already |also )?(?:aiming|hoping|looking|needing|trying|bidding|seeking|eyeing|targeting|in search|in pursuit|desperate|expected|required|tipped|fancied|backed|favourites)\b"
    r"(?: (?!as\b|and\b|who\b|but\b)(?:[\w'’-]+|<[CDXL]\d+>(?:'s)?)){1,10}), (?!but\b)"
)


# "backing <T0> to | beat Lazio", "tip the <X0> to | win": a guess
_EXPECTED = re.compile(
    r"\b(?:back(?:s|ed|ing)?|tip(?:s|ped|ping)?|expect(?:s|ed|ing)?|fanc(?:y|ies|ied|ying)|wants?|predict(?:s|ed|ing)?|take|taking) (?:the |both )?(?:<R\d+> |[a-z]+ )?<[TX]\d+>(?: [\w'-]+){0,2} to $"
)


# "looking to set a record of straight wins by | beating <T1>"
_TO_BE_DONE_BY = re.compile(
    r"\b(?:looking|hoping|aiming|bidding|seeking|trying|want|wants|keen|able|could|can|would|will|chance|bid|opportunity)\b(?: to)? [^.;]{0,90}\bby $|\b(?:chances?|hopes?|prospects?|dreams?|odds|favourites) (?:of|for) $"
    # "could move within a point of <T1> with | victory at <T2>"
    r"|\b(?:could|can|may|might|would) (?:also |still |now )?(?:move|go|climb|close|seal|clinch|secure|overtake|leapfrog|cut|extend|open|book|guarantee)\b[^.;,]{0,90} with (?:an? |another )?(?:[\w-]+ )?$"
    # "his future rests on his side | beating <T1>"
    r"|\b(?:rests?|depends?|dependent|hinges?|rides?|riding|hangs?) (?:\w+ )?(?:up)?on [^.;,]{0,60}$"
)


# "seek another | win at home against Lecce", "are after a third | win"
_SOUGHT = re.compile(
    r"\b(?:(?:are|is|be) after|seeks?|seeking|chas(?:e|es|ing)|hunt(?:s|ing)?(?: for)?) (?:an?|another|their|its|successive|back-to-back)(?: [\w'-]+){0,3} $"
)


def is_real(shape: str, start: int) -> bool:
    """Whether the words at `start` tell what happened, not what would, must or might."""
    told = (shape.endswith(", ", 0, start) and _DOING.match(shape, start) is not None) or bool(
        _FAILED_WITH.search(shape, max(0, start - 120), start)
    )
    denied = _NOT_REAL.search(shape, max(0, start - 60), start)
    if denied is not None and not told:
        aside = _DENIED_ASIDE.search(shape, max(0, denied.start() - 40), start)
        told = aside is not None and aside.start() < denied.start() and not _NOT_REAL.search(shape, aside.end(), start)
    return (told or denied is None) and not any(
        p.search(shape[:start])
        for p in (_IF, _SOUGHT, _KEPT_FROM, _EXPECTED, _HOPED, _GIVEN_THE_CHANCE, _TO_BE_DONE_BY)
    )


def is_aside(shape: str, start: int) -> bool:
    """Whether the words at `start` are told as background: "after a draw with Genoa"."""
    return bool(_ASIDE.search(shape, max(0, start - 45), start))


# "In 2012 Spain won", "In March it was Bremer who": a sentence that begins long ago
_LONG_AGO = re.compile(
    r"^\W*(?:(?:and|but) )?(?:back )?(?:in|on) (?:the )?(?:summer of |winter of |spring of |autumn of )?(?:(?:19|20)\d\d\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d{1,2}\b))"
    r"|[;,] in (?:19|20)\d\d\b|^\W*(?:and |but )?when (?:they|the (?:two|sides|teams|pair)(?: \w+)?) (?:last )?(?:clashed|met|faced|played)\b|^\W*(?:(?:and|but) )?(?:the |their )?(?:last|previous) (?:time|meeting|encounter)\b"
)


# "their first win after | draws with Roma and Bari": several, and before it
_SEVERAL = re.compile(r"(?:draws|wins|victories|defeats|losses) ")
# "are third on four points having been | held": how they came to stand there
_STANDS_HAVING = re.compile(
    r"\b(?:are|is|stay|stays|sit|sits|remain|remains|lie|lies) (?:[^<>;.,]|<[SCX]\d+>){0,40}\b(?:points?|top|bottom|second|third|fourth|fifth|last|place)\b[^<>;.]{0,25}\bhaving (?:only |just )?(?:been )?$"
)
# "because Roma had beaten Bari 4-0 | in the early game"
_OTHER_GAME = re.compile(
    r"[^<>;.]{0,12}\bin the (?:early|earlier|late|later|lunchtime|afternoon|day's|night's|evening's|group's|section's) (?:other |early |late |second |first )?(?:games?|match|kick-?off|tie|fixture)\b"
)
# "earlier on Roma had beaten": the same day
_EARLIER = re.compile(r"\bearlier (?:on|in the (?:day|evening|afternoon))\b(?! (?:in|this|last))")


# "on Thursday, Roma had | beaten": a match of the round, told behind the others
_ON_A_DAY = re.compile(r"\W*(?:earlier |late )?on <D\d+>,? (?:[\w-]+ ){0,3}(?:the )?<T\d+> had $")


# "'I would die for a 3-0 win,' said Fox": a result that somebody speaks of
_SPOKEN = triggered(r"^['\"]?(?:[^'\"]|'(?=\w))*[,.!?]['\"] (?=said|says|added|<P|he |she )")
# "their 2016 and 2018 finals against Bari, which they | had lost 2-0 and 5-2"
_OLD_MEETING = re.compile(
    r"\b(?:19|20)\d\d (?:<C\d+> |[\w'-]+ ){0,2}(?:finals?|semi-?finals?|meetings?|tournaments?|editions?|campaigns?)\b[^;]*, (?:which|when|where|who)\b[^;]*$"
)


# "lost 2-1 to Lecce and drew with Bari during the week": before the match of the day
_IN_THE_WEEK = triggered(r"\b(?:during|earlier in) the week\W*$")


# "beat Lecce on penalties after the sides had | drawn 2-2": the same match
_BEFORE_KICKS = re.compile(
    r"\b(?:penalties|pens|shoot-?out|spot-?kicks)\b[^;.]{0,60}\bafter (?:it|they|(?:the|both|their) (?:[\w-]+ )?(?:sides|teams|pair|two|game|match|tie|final|contest|scores?)) (?:had|was|were) (?:been |[a-z]+ly )?(?:(?:finish|end)ed )?$"
)


# "have beaten Lecce (2-1), drawn with Bari (0-0) and lost to Como": how they have fared so far
_RUN_OF_RESULTS = triggered(
    r"\b(?:have|has|having) (?:(?:so far|already|only|since|then|[a-z]+ly) )*(?:beaten|won|drawn|lost|defeated|tied)\b"
    r"(?:[^;.<>]|<[TSDCGLMXR]\d+>){0,90}?(?:,|\band|\bbut) (?:(?:then|also|since|and) )?(?:drawn|lost|beaten|won|tied|been (?:beaten|held))\b[^;]*"
)


@lru_cache(maxsize=64)
def _run_of_results(shape: str) -> tuple[int, int]:
    """From where to where a shape tells how a side has fared so far, nowhere where it does not."""
    run = _RUN_OF_RESULTS.search(shape)
    return run.span() if run else (0, 0)


# "After beating <T0> <D1>, | <P2>'s side faced <T3>": whom they had met before the match that is told
_LED_UP_TO = triggered(
    r"^\W*(?P<first>(?:(?:just |only )?[\w-]+ (?:days|weeks) )?(?:after|having|following|fresh from|buoyed by|on the back of|coming off) (?:[^<>,;.]|<[TSDCLGX]\d+>){3,90}),"
    r" (?:<P\d+>'s? (?:[\w-]+ ){0,2}|(?:the )?<T\d+> |(?:they|the|his|her) (?:[\w-]+ |<X\d+> ){0,3})(?:(?:then|next|also|now) )?"
    r"(?:faced|met|hosted|visited|welcomed|entertained|took on|came up against|ran into|travelled to|went to|headed to|played) (?:the |<X\d+> |[\w-]+ ){0,2}?<T\d+>(?!')"
)


def before_the_match(shape: str) -> int:
    """Up to where a sentence tells a result that only led up to the match it goes on to: "After beating <T0>, <T1> faced <T2>"."""
    led = _LED_UP_TO.search(shape)
    return led.end("first") if led else 0


def is_what_came_before(shape: str, end: int) -> bool:
    """Whether a result told up to `end` only dates the one spoken of: "This win came a day after Roma and Lazio drew"."""
    return _CAME_AFTER.match(shape[:end]) is not None or end <= before_the_match(shape)


# "after | that 3-0 spanking by Roma", "since the 4-1 humbling at Bari": one that readers remember
_THAT_ONE = re.compile(r"\b(?:after|since|from|following|despite|by|of) that (?:[\w-]+ ){0,2}$")


def is_now(shape: str, start: int, end: int, *, lead: bool = False) -> bool:
    """Whether a result told from `start` to `end` is news of today, not of another day; `lead` where an article begins."""
    if _BEFORE_KICKS.search(shape, 0, start):
        return True
    spoken = _SPOKEN.match(shape)
    if spoken is not None and start < spoken.end():
        return False
    begin, over = _run_of_results(shape)
    if begin <= start < over:
        return False
    if (
        is_what_came_before(shape, end)
        or _IN_THE_WEEK.search(shape)
        or _LONG_AGO.search(shape[:start])
        or _OLD_MEETING.search(shape[:start])
    ):
        return False
    front = shape[max(0, start - 45) : start]
    marks = (m for m in (",", ";", " - ", " when ", " as ", " by ", " with ", " to ") if m in front)
    near = front[max((front.rfind(mark) + len(mark) - 1 for mark in marks), default=0) :]
    earlier = shape.startswith("earlier, ") or _EARLIER.search(front) or _ON_A_DAY.match(shape, 0, start)
    earlier = earlier or _OTHER_GAME.match(shape, end) or _STANDS_HAVING.search(shape, max(0, start - 110), start)
    if (_BEFORE_TODAY.search(near) and not earlier) or _RECORD.search(near) or _LIFTED_BY.search(front):
        return False
    if _is_recalled(shape, front, start):
        return False
    his = _HIS_TIME.search(shape, max(0, start - 90), start)
    several = _SEVERAL.match(shape, start) is not None and shape.endswith(("after ", "following "), 0, start)
    in_a_row = several or _IN_A_ROW.search(shape, max(0, start - 30), start + len("defeats"))
    doing = _ING.match(shape, start) is not None and _LAST_TERM.search(shape, max(0, start - 110), start) is not None
    if (
        his
        or doing
        or in_a_row
        or _HAVING.search(front)
        or _POINT_FROM.search(front)
        or _WHEN_THEY_MET.match(shape, end)
    ):
        return False
    tail = _reach(shape, front, end)
    if not lead and (_OPENER.search(near) or _is_of_another_stage(shape, start, tail)):
        return False
    return not _OTHER_DAY.search(shape, max(0, start - 5), tail)


_BEATEN = re.compile(r"(?:beaten|held|defeated|thrashed|thumped|hammered)\b")
_NEAR_BY = 110


_CLAUSE = re.compile(r"[,;.]| - |\b(?:and|but|while|as|to|when)\b")
_COMMA = re.compile(r"[,;.]")


def _reach(shape: str, front: str, end: int) -> int:
    """Up to where the words behind a result told up to `end` may date it; `front` are those before it."""
    stop = _CLAUSE.search(shape, end)
    if stop is not None and stop.group() == "when":  # "won at Lecce when Fox struck two weeks ago": the clause dates it
        rest = _COMMA.search(shape, stop.end())
        return rest.start() if rest else len(shape)
    if _PLUPERFECT.search(front):  # "had drawn despite …, in last week's game"
        comma = _COMMA.search(shape, end)
        return min(comma.start() if comma else len(shape), end + _LONG_CLAUSE)
    return min(stop.start() if stop else len(shape), end + 40)


# "had been held to a | draw"
_PLUPERFECT = re.compile(r"\bhad (?:already |just |also )?(?:been )?(?:[\w-]+ ){0,3}$")
_LONG_CLAUSE = 140


def _is_recalled(shape: str, front: str, start: int) -> bool:
    """Whether a result is one of old that readers are reminded of; `front` are the words before it."""
    return bool(
        _THAT_ONE.search(front)
        or _FORMER.search(front)
        or _IN_THE_OTHER.search(shape)
        or (_BEATEN.match(shape, start) and _IN_EARLIER_ROUNDS.search(shape, start, start + _NEAR_BY))
        or _EARLIER_ONES.search(shape, max(0, start - 170), start)
    )


# "secured a place in the semi-finals after | eliminating Roma in the quarter-finals": today's
_ADVANCED = re.compile(
    r"\b(?:secur\w+|book\w*|reach\w*|advanc\w+|qualif\w+|progress\w*|earn\w*|seal\w*|into|set up|through)\b[^;.]{0,60}\b(?:semi|quarter|final|last)"
)


def _is_of_another_stage(shape: str, start: int, stop: int) -> bool:
    """Whether a result told from `start` to `stop` was one of an earlier round, and not what led to the next."""
    stage = _OTHER_STAGE.search(shape, max(0, start - 5), stop)
    return stage is not None and _ADVANCED.search(shape, 0, start) is None


_LIGHT_VERBS = (
    "earn|earned|secured?|claimed?|recorded|registered|posted|notched|snatched?|snatch|played out|slumped|slipped|crashed|cruised|romped|eased|stormed|raced|"
    "battled|fought|fell|suffered|enjoyed|completed|celebrated|grabbed|sealed|picked up|came away with|ground out|produced|pulled off|swept|powered|coasted|strolled|marched|went down|"
    "sank|succumbed|stumbled|inspired|helped|guided|fired|settled|shared|held|got|took"
)
# "<T0> | beat", "<T0> were | beaten", "<T0>, bottom of the table, | drew": the whole sentence is there to say it
_OUTRIGHT_VERB = re.compile(
    r"(?:<[TR]\d+>(?:\ \([^()<>]*\))?(?:,\ (?:[^<>,;]|<[XCDLP]\d+>){1,60},)?|\b(?:they|who|side|men|team)|,)\ "
    r"(?:(?:were|was|are|also|then|just|only|again|comfortably|duly|narrowly|both|went on to|had to|managed to|had earlier|had already)\ |[a-z]+ly\ |<D\d+>\ ){0,3}$"
)
_OUTRIGHT_NOUN = re.compile(
    rf"<[TR]\d+>(?:(?!\b(?:after|following|since|despite|who|which|when|having|until|before|in)\b)[^<>;.]|<[XDCM]\d+>){{0,40}}\b(?:{_LIGHT_VERBS})\b"
    r"(?:(?!\b(?:after|following|since|despite|who|which|when|having|until|before)\b)[^<>;.]|<[XDCTPM]\d+>){0,60}$"
)
_SUBORDINATE = re.compile(r"\b(?:after|since|following|despite|until|having|when|which|that|whose|as)\b[^;]*$")
_NEWS_SHAPED = frozenset({"result line", "drew, both", "respective results"})


_LONG_PAST = re.compile(
    r"\b(?:in|for|during|since|of) (?:the )?(?:19|20)\d\d\b|\b(?:on|during|after|ended) (?:a |his |her )?loan\b|\bdebut season\b|\bappearances\b|\bgoals in \w+ (?:games|matches)\b"
)


def is_of_another_day(shape: str) -> bool:
    """Whether a sentence as a whole speaks of another day, season or round: "it was in the quarter-final that …"."""
    return any(pattern.search(shape) for pattern in (_OTHER_DAY, _OTHER_STAGE, _LONG_AGO, _LONG_PAST))


def is_outright(shape: str, start: int, rule: str) -> bool:
    """Whether the words at `start` are what the sentence is there to say: "Roma beat Lazio 2-1", not "after beating Lazio".

    `rule` is that of the statement.
    """
    if rule in _NEWS_SHAPED:
        return True
    word = re.match(r"[a-z]+", shape[start:])
    if word is not None and word.group().endswith("ing"):
        return False
    left = shape[max(0, start - 160) : start]
    if left.endswith(" to ") and not _SUBORDINATE.search(left[-60:]):
        return True
    if _OUTRIGHT_VERB.search(left):
        return not re.search(r"\b(?:since|despite|the last time|after|before)\b[^,;]*$", left)
    return bool(_OUTRIGHT_NOUN.search(left)) and not _SUBORDINATE.search(left[-60:])
