"""The words that announce a match still to be played, as patterns over a sentence's shape."""

import re

from transforms.facts.patterns import alternatives

_NO_NAME = alternatives(
    """
    who, which, that, after, and, but, with, in, by, at, to, of, from, on, for, over, as, because, when, while, against, either, winners, winner, losers, loser, than, before, or, having, following, if, until, where, like, likes, is, are, was, were, beat, won, lost
    """
)
_WORDS = rf"(?:(?!(?:{_NO_NAME})\b)[\w'-]+\ |<[CX]\d+>(?:'s?)?\ |<P\d+>'s?\ |<[PL]\d+>\ (?=<T|rivals?|side|club|outfit|champions?))"
OPPONENT = rf"{_WORDS}{{0,6}}?(?P<opp><T\d+>)(?!'s?\ |\ or\b)(?:\ \(<[XLT]\d+>\))?(?P<more>(?:(?:,\ and|,|(?:\ on\ <D\d+>)?\ and)\ (?:(?:at\ home\ to|away\ to|away\ at|against|at)\ )?{_WORDS}{{0,5}}?<T\d+>(?!'s?\ )(?:\ \(<[XLT]\d+>\))?)*)"
"""The other side or sides: "Serie A outfit <T1>", "<T1>, <T2> and <T3>"."""

_AWAY_VERBS = "visit, visits, visiting, travel to, travels to, travelling to, traveling to, head to, heads to, heading to, go to, goes to, play at, plays at, journey to, trek to, be away to, are away to, is away to, be away at, are away at, make the trip to, makes the trip to, make the short trip to, makes the short trip to, make the long trip to, makes the long trip to, make the journey to, makes the journey to, make the short journey to, make the long journey to"
_HOME_VERBS = "host, hosts, hosting, entertain, entertains, entertaining, welcome, welcomes, welcoming, receive, receives, receiving, be at home to, are at home to, is at home to"
_ANY_VERBS = "face, faces, facing, meet, meets, meeting, play, plays, playing, take on, takes on, taking on, tackle, tackles, battle, battles, square up to, come up against, open against, opens against, begin against, start with, start against, go head-to-head with, do battle with, be up against, are up against, play against, be against, square off against, go up against, lock horns with, renew acquaintances with, renew hostilities with, do battle against, clash with, clashes with"
VERB = re.compile(
    rf"\b(?:(?P<away>{alternatives(_AWAY_VERBS)})|(?P<home>{alternatives(_HOME_VERBS)})|(?P<any>{alternatives(_ANY_VERBS)}))\ (?:(?:next|also|then)\ )?{OPPONENT}"
)
"""A verb of meeting: "travel to <T1>", "host <T1>", "will face holders <T1>"."""
WILL_BEFORE = re.compile(
    r"\b(?:"
    + alternatives(
        "will, 'll, set to, due to, scheduled to, next, ahead of, days before, before, prepare to, preparing to, still have to, have still to, are to, is to, going to, get to, about to, shall, prior to, turn attention to, now, must still, must"
    )
    + r")\ (?:<[TP]\d+>\ |[\w'-]+\ ){0,4}$"
)
"""What makes a verb of meeting a coming match: "will next | play"."""
NOT_BEFORE = re.compile(
    r"\b(?:"
    + alternatives(
        "would, could, might, may, had to, have had to, used to, able to, forced to, tried to, chose to, did, didn't, if, unless, whether, were to, was to, should, refused to, hope to, hoping to, wants to, want to, like to, able, going on to, went on to, failed to, how to, love to, either, when they last, last, where to, who to"
    )
    + r")\b[^<>,.;]{0,30}$|\bpotentially\ $"
)
"""What makes it none: "would face", "had to play"."""
TO_BEFORE = re.compile(
    r"(?<!set )(?<!due )(?<!scheduled )(?<!prepare )(?<!preparing )(?<!have )(?<!still )(?<!are )(?<!is )(?<!going )(?<!get )(?<!about )(?<!attention )\bto\ (?:\w+\ )?$"
)
"""An infinitive that announces nothing: "stepped up to | face <P1>"."""
GERUND_BEFORE = re.compile(r"\b(?:be|ahead of|before|prior to|set|next|now|prepare for)\b")
"""What makes a gerund one: "ahead of | hosting <T1>"."""
SET_OFF = re.compile(
    r"\b(?:we|they|<T\d+>|side|men)\ (?:head|heads|travel|travels|go|return|journey|are\ (?:in|at|back)|is\ (?:in|at|back))\b[^.;]{0,60}\bto\ $"
)
"""An infinitive that announces one: "we head to <G0> to | take on <T1>"."""
SOON_AFTER = re.compile(
    r"\bnext\b(?!\ to)|\btomorrow\b|\bmidweek\b|\bthis\ (?:coming\ )?(?:week|weekend|month)\b|\bin\ [\w-]+\ (?:days?|weeks?)(?:'|\ time|\b)|\b(?:two|three|four|five|six|their|its|the)\ (?:remaining|final|last)\ (?:\w+\ )?(?:games?|match(?:es)?|fixtures?)\b"
    r"|\bremaining\ (?:\w+\ )?(?:games|matches|fixtures)|\bto\ (?:come|follow)\b|\bcoming\ up\b|\bthe\ (?:same|following|next)\ (?:day|night|evening|week)\b|\ba\ (?:day|week)\ later\b|\bup\ next\b|\bto\ (?:round\ out|end|finish|close|complete)\ (?:the|their)\b|\blater\ (?:this|in\ the)\b"
)
"""What behind a match says that it is to come: "next week", "in their final two games"."""
NEXT_ROUND = re.compile(
    r"\bin\ (?:the|their|an?|next)\ (?:\w+\ |<C\d+>(?:'s)?\ ){0,3}?(?:semi-?\ ?finals?|quarter-?\ ?finals?|next\ round|(?:third|fourth|fifth|sixth)\ round|round\ of\ 16|last\ (?:16|eight|four)|play-?offs?|final|knockout)\b"
)
"""A later round: "in the semi-finals"."""

_NOUN = alternatives(
    """
    game, games, match, matches, clash, clashes, tie, trip, trips, visit, visits, meeting, date, showdown, fixture, fixtures, encounter, derby, semi-final, semifinal, semi-finals, semifinals, quarter-final, quarterfinal, quarter-finals, quarterfinals, final,
    play-off, playoff, play-offs, leg, return, opener, contest, test, duel, friendly, qualifier, rematch, reunion, journey, replay, double-header, assignment, outing, engagement, commitment, return fixture, fight, battle
    """
)
_BETWEEN = r"(?:\ (?:<[CDL]\d+>(?:'s)?|in|the|of|on|second|first|round|group|campaign|season|league|leg|a|an|week|next|and|himself|itself|midweek|cup|series|are|is|will\ be|comes|come|again))"
NOUN = re.compile(
    rf"\b(?P<noun>{_NOUN})(?P<between>{_BETWEEN}{{0,6}}?)\ (?:(?P<home>at\ home\ to|at\ home\ against|(?<=visit\ )of|(?<=visits\ )of|(?<=visit\ )from|(?<=visits\ )from)|(?P<away>away\ to|away\ at|away\ against|(?<=trip\ )to|(?<=trips\ )to|(?<=visit\ )to|(?<=visits\ )to|(?<=return\ )to|(?<=journey\ )to|at)|(?P<any>with|against|versus|v))\ {OPPONENT}"
)
"""A noun of meeting: "trip to <T1>", "semi-final second leg against <T1>"."""
COMING_BEFORE = re.compile(
    r"\b(?:ahead\ of|before|prior\ to|next|upcoming|forthcoming|sets?\ (?:them\ |it\ )?up|setting\ (?:them\ )?up|set\ up|sets\ (?:them|it)\ up\ for|book(?:s|ed|ing)?|attention(?:s)?\ to|look(?:s|ing)?\ (?:ahead|forward)|up\ next|prepar\w+\ for|face\ an?|faces\ an?|facing\ an?|awaits?"
    r"|course\ for|miss(?:es)?|available\ for|time\ for|doubt\ for|fit\ for|(?:without|suspended|ruled\ out|back|return|returns|eligible|ready)\b[^.;]{0,40}?\ (?:for|of)(?=\ (?:<D|an?\b|the\b|their\b))|(?:ends?|concludes?|finishes|closes|continues|begins|starts|resumes|completed)\ (?:on\ )?<D\d+>\ with|into|have\ (?:home|away)|with\ (?:[\w-]+\ )?(?:home|away|(?=match|game))|for\ (?:an?|the|their|its)|to\ start|successive|remaining|final|their|its|will\ be|up\ is|is\ an?|earn(?:s|ed)?\ (?:an?|them|themselves)|return\ to|resume|coming|out\ of|reward\ is\ an?|go\ into\ an?)\ (?:(?!after\b|following\b|since\b|last\b|in\b|beat\b|win\b|lost\b)[\w'-]+\ |<[DCX]\d+>\ ?|<T\d+>'s?\ |<P\d+>'s?\ ){0,6}$"
)
"""What before a noun of meeting says that it is to come: "ahead of <D1> | trip to"."""
CERTAINLY_BEFORE = re.compile(
    r"\b(?:ahead\ of|prior\ to|next|upcoming|forthcoming|sets?\ (?:them\ )?up|setting\ (?:them\ )?up|set\ up|attentions?\ to|look(?:s|ing)?\ (?:ahead|forward)|up\ next|prepar\w+\ for|course\ for|miss(?:es)?|available\ for|doubt\ for|fit\ for|next\ is|next\ up\ is|next\ up\ for\ <T\d+>\ is|coming|out\ of|reward\ is\ an?|go\ into\ an?)\ (?:(?!after\b|following\b|since\b|last\b|beat\b|win\b|lost\b)[\w'-]+\ |<[DCX]\d+>\ ?|<T\d+>'s?\ |<P\d+>'s?\ ){0,6}$"
)
"""The same where it needs no day: "ahead of their | trip to"."""
EARNED_BEFORE = re.compile(
    r"\b(?:book|seal|secur|earn|clinch|land|set|mov|advanc|progress|go\ through|went\ through)\w*(?:\ up|\ on|\ through)?\ (?:themselves\ |them\ |into\ |to\ )?(?:an?|their|the)\ (?:(?:place|spot|berth)\ in\ (?:the|an?)\ )?(?:(?!win|victory|title|point|points|in|of|at|after|for|place|spot|lead|from|draw|trophy|cup|promotion|with|by)\b[\w'-]+\ |<[CD]\d+>(?:'s)?\ ){0,4}$"
)
"""A match that a win has made: "sealed a third-round | tie against"."""
PAST_BEFORE = re.compile(
    r"\b(?:after|following|since|during|last|previous|earlier|recent|opening|lost|won|drew|defeat|beaten|beat|win|victory|draw|from|in\ (?:the|their|an?)|scored|injured|sustained|suffered|picked\ up|played|missed|was|were)\ (?:(?!before\b|ahead\b|next\b)[\w'-]+\ |<[DCXMS]\d+>\ ?){0,5}$"
)
"""What makes it a match of the past: "in their opening | game against"."""
OWNER = re.compile(r"(?P<team><T\d+>)'s?\ (?:[\w'-]+\ |<[CD]\d+>\ ){0,4}$")
"""Whose match: "<T0>'s next league | fixture"."""
FOR_TEAM = re.compile(r"\bnext\ up\ for\ (?P<team><T\d+>)\ (?:is|are|comes)\ (?:[\w'-]+\ ){0,4}$")

TEAMS_MEET = re.compile(
    r"\bwhen\ (?:the|these)\ (?:two\ )?(?:teams|sides|clubs|two|rivals|pair|nations)\ meet\b(?P<again>\ again)?(?P<after>[^.;]{0,60})"
)
"""The two sides once named: "when the teams meet"."""
SECOND_LEG = re.compile(
    r"\b(?:second|return)[ -](?:legs?|games?|match(?:es)?|fixtures?)\b|\bthe\ (?:<[TL]\d+>\ |[\w-]+\ )?return\ (?:will|takes?|is|in|at|on)\b|\breturn\ (?:leg|match|game)\b|\bmeet\ again\b|\bgo\ at\ it\ again\b|\bsecond\ (?:leg|meeting)\b"
)
"""The other half of a tie: "the second leg", "go at it again"."""
LEG_TO_COME = re.compile(
    r"\b(?:will|ahead\ of|before|next|going\ into|go\ into|head\ into|miss|travel|host|take|takes|to\ come|due|on\ <D\d+>|<D\d+>|in\ (?:january|february|march|april|may|june|july|august|september|october|november|december)|in\ [\w-]+\ (?:days|weeks)|take\ into|have\ to|away|advantage|overturn|suspended\ for|again|scheduled)\b"
)
"""What says that it is to come."""
SECOND_LEG_PLAYED = re.compile(
    r"\bon\ aggregate\b|\baggregate\ (?:win|victory|score|success|triumph|defeat|<S)|<S\d+>\ (?:on\ )?agg|\bon\ agg\b|\b(?:after|from|won|lost|drawn|drew)\ (?:the|their|last\ \w+'s|a)\ (?:\S+\ )?first[ -]leg\b|\bin\ last\ [\w']+\ first[ -]leg\b|\b(?:the|their|its|his|[\w>]+'s?)\ (?:[\w<>-]+\ ){0,2}first[ -]leg\ (?:lead|deficit|advantage|defeat|win|victory|draw)\b|\(agg|\bover\ (?:the\ )?two\ legs\b"
)
"""Words of a report on the second leg itself."""

FIXTURE_HEAD = re.compile(
    r"\b(?:fixtures?|next\ (?:week(?:end)?|match(?:es)?|games?|round|up)|coming\ up|today(?:'s)?|tomorrow(?:'s)?|upcoming|to\ (?:be\ played|come)|week\ ahead|remaining|still\ to\ play|what's\ on|draw(?:\ in\ full)?)\b|^(?:<D\d+>)"
)
"""A heading over matches to come: "Wednesday's fixtures", "NEXT WEEKEND"."""
ROUND_BEGINS = re.compile(
    r"\b(?:last\ (?:16|eight|four)|semi-?finals?|quarter-?finals?|round|knockouts?|season|league|group|games?|matches|programme|weekend)\ (?:begins?|starts?|resumes?|continues?|follows?|gets?\ under\ way|kicks?\ off|are|is|comes?)\b[^.;]{0,20}<D\d+>|\bwill\b[^.;]{0,60}<D\d+>"
)
"""A sentence whose next one tells of matches to come: "the last 16 begins on <D0>"."""
RESULT_HEAD = re.compile(r"\bresults?\b|\byesterday\b|\bscores\b|\bfull[- ]time\b|\bfinal\ scores?\b")
"""A heading over matches played."""
LINE = re.compile(
    r"^[^\w<]*(?:(?:\d{1,2}[.:]\d\d|<D\d+>|[\d.:]+\ ?(?:am|pm))\W+)?(?P<a>(?:[a-z]')?<[TP]\d+>|[^<>,:;(]{3,40}?)\ (?:vs?\.?|versus)\ (?P<b>(?:[a-z]')?<[TP]\d+>|[^<>,:;(.]{3,40}?)(?:\ (?:women|ladies|reserves))?\s*(?:$|[,.;:(]|\d{1,2}[.:]\d\d|\ at\b|\ on\b|-)"
)
"""A line of a fixture list: "<T0> v <T1>, 7.45pm"."""
PREVIEW = re.compile(r"(?P<a><T\d+>)\ (?:vs?\.?|versus)\ (?P<b><T\d+>)(?!\ <S)(?P<after>.*)")
PREVIEW_WORDS = re.compile(
    r"\b(?:prediction|tv\ channel|live\ stream|how\ to\ watch|where\ to\ watch|kick-?off\ time|team\ news|preview|predicted|line-?ups?\ and|odds|betting|h2h|head-to-head|takes\ place)\b"
)
"""A preview's title: "<T0> vs <T1>: TV channel, team news"."""

NEXT_CLAUSE = re.compile(r"[.;]|\b(?:but|although|who|which|where|while)\b")
"""Where what is said of one match ends."""

WANTED = re.compile(
    r"\b(?:faces?|facing|hosts?|hosting|plays?|playing|visits?|visiting|travels?|travelling|entertains?|welcomes?|takes?\ on|taking\ on|meets?|meeting|trip|clash|next|ahead\ of|before|midweek|leg|return|fixtures?|tomorrow|upcoming|remaining|"
    r"opponents?|receives?|tackles?|starts?|drawn|pits?|pitted|paired|awaits?|visitors?|come\ to|to\ come|still\ to|semi-?finals?|final|quarter-?finals?|tie|showdown|date|derby|in\ action|against|battles?|match(?:es)?|games?|in\ hand|heads?\ to|go(?:es)?\ to|kicks?\ off|begins?|opens?|again|at\ home\ to|away\ to|v|vs|versus)\b"
)
"""A sentence without any of these announces nothing."""
