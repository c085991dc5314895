"""The small words around the subject of a goal: what may stand between it and its verb, and what makes it an object."""

import re

from transforms.reading.words import ROLE_WORDS

LIGHT = frozenset(
    """
    had has have having was were is are been be being did does then also later again duly promptly just only even soon now twice both each all
    himself herself once too always still first eventually never not ever merely next instead finally almost nearly quickly soon thereafter
    alone already through clear forward away free up in unmarked unchallenged onside well-placed able on there afterwards who'd himself
    """.split()
)
"""Adverbs, auxiliaries and particles: "<P0> then duly | scored"."""

ARTICLES = frozenset(
    "the a an his her their its our fellow substitute goalkeeper keeper captain skipper former 'keeper".split()
)

ADJECTIVE = re.compile(
    r"(?:ed|ing|less|ful|ous|ish|ian|ble|ive|ant|ent|ic|-\w+|low|fierce|fine|good|great|late|early|long|hard|crisp|sweet|superb|deft|neat|weak|tame|young|old|big|tall|little|new|poor|lone|away|home|former|veteran|\w{3,}y)$"
)
"""How an adjective before a name ends: "the stranded <P0>", not "in the 81st <P0>"."""

TIME = re.compile(
    r"\d+(?:st|nd|rd|th)|later|afterwards|break|interval|restart|half-time|halftime|time|end|hour|minutes?|half|mark|post|seconds|moments?|on|period|death|afternoon|evening|day|night|then|however|area"
)
"""What stands last in front of a subject: "in the 81st <P0>", "ten minutes later <P0>"."""

PREPOSITIONS = frozenset(
    """
    past beyond from to over under of against onto on off around round behind between at into via alongside like than with by in inside
    above below beneath underneath near towards toward through across along among upon without about
    """.split()
)
"""Words in front of a person who is no subject."""

LEFT_BEHIND = frozenset(
    """
    beat beats beating rounded rounds rounding round dispossessed dispossessing robbed robbing evaded evading evade outmuscled outmuscling outjumped
    outpaced outpacing nutmegged nutmegging chipped chipping lobbed lobbing denied denying replace replaced replacing replaces skipped jinked wrong-footed wrong-footing wrongfooting outwitted
    deceived deceiving surprised surprising
    outwitting overpowered bypassed bypassing beaten holding held fought tricked
    """.split()
)
"""Verbs whose object does not go on to score: "rounded <P0> to score"."""

ENABLING = frozenset("for allow allowed allowing allows help helped helping helps enable enabled enabling let".split())
"""Words in front of him, or of the team, who is then to do something: "for <T0> to score"."""

SENDING = ENABLING | frozenset(
    "send sends sent sending put puts putting play plays played playing set sets setting slip slips slipped slipping release releases released releasing "
    "free frees freed freeing find finds found finding feed feeds fed feeding leave leaves left leaving slide slides slid sliding".split()
)
"""Words in front of "the striker clear to score", who is to do it."""

HIS_WAY = frozenset("substitution substitute bench highest debut return comeback".split())
"""Words in front of "for <T0> to score" that tell how its man came to do it: "came off the bench for"."""

GIVING = frozenset("to for found fed released feet reached picked out up in finds feeding finding".split())
"""Words in front of him who gets the ball."""

MET = frozenset("met reached collected gathered controlled headed flicked chested seized pounced intercepted".split())

TRANSITIVE = LEFT_BEHIND | frozenset(
    """
    found find finds finding saw fed feed feeds feeding set left leave put gave give met meet held hit let took made led kept caught brought drew
    struck won lost ran forced forcing played play picked released release helped joined joining tripped fouled felled marking leaving succeed
    sent send spun stole slid shook sold chose bought saved cut fouling tripping felling told asked praised hailed including called celebrates celebrate credited thanked thank
    """.split()
)
"""Verbs that make the person behind them an object."""

ERRORS = frozenset(
    "error mistake slip blunder howler lapse handball foul mix-up misjudgement backpass back-pass clearance challenge tackle miskick turnover trip push".split()
)
"""What another's goal may come of: "a slip by <P0> handed <T0> the lead"."""

TEAM_VERBS = frozenset(
    "won lost led drew went took hit had got beat fell came were made held ran met go take get".split()
)
"""Verbs without an ending that a team does."""

THINGS = frozenset(
    """
    header strike shot effort finish volley penalty spot-kick free-kick goal brace double hat-trick drive winner opener equaliser equalizer leveller
    deflection touch tap-in curler rocket kick half-volley lob chip flick backheel follow-up attempt rebound toe-poke dink piledriver screamer stunner
    headers strikes shots goals efforts penalties free-kicks volleys finishes leveler thunderbolt ball cross delivery corner
    """.split()
)
"""What goes in: "<P0>'s shot | flew into the net"."""
STRUCK = THINGS - set("ball cross delivery corner penalty spot-kick touch deflection free-kick goal goals".split())
"""What he himself sent: "found <P1>, whose shot flew in to | give <T0> the lead"."""

NAMELESS = (ROLE_WORDS - {"substitute"}) | {"player", "man", "attacker", "opponent"}
# "and a Roma | player", "before one of their | players"
NOBODY = re.compile(
    r"(?:\b(?:(?<!> )and|but|before|when|until|while|after|where)|[;.]) (?:an?|one of (?:the|their|our|his|her)) (?:(?!substitute)[\w-]+ |<[TXR]\d+>(?:'s)? ){0,3}$"
)
"""What stands in front of a man without a name who opens a clause, and the words for such men."""

# "his cross, | which Ward met at the far post, | volleying home"
MET_BY = re.compile(
    r", which (?:(?:the|substitute|captain|unmarked) |<[TX]\d+>(?:'s)? ){0,3}<P(\d+)> (?:[a-z]+ly )?(?:met|reached|controlled|collected|chested|took|latched|converted)\b"
)
"""Who met the cross told of before, and goes on."""

SIDES = frozenset("side team outfit hosts visitors men women girls lads boys club".split())
"""A side that does what the verb tells: "before a rejuvenated side | got one back"."""
CLAUSE_OPENS = frozenset(("but", "when", "as", "while", "before", "after", "until", "although", "though", "because"))
NO_SIDES = frozenset("latter former man woman player boy girl".split())

KEEPERS = frozenset(("keeper", "goalkeeper", "'keeper", "goalie", "custodian", "netminder", "shot-stopper", "stopper"))

# "set it up for <P1> | to volley the first, then got the second himself": what was done next, he did who set it up
AGAIN_HIM = re.compile(
    r" to [a-z]+ (?!and\b)[^,;.]{0,60}?(?:,|,? and|,? before)(?: then| later)? (?:got|made|met|put|struck|hit|shot|went|ran|rose|found|beat|took|swept|drove|sent|[a-z]{3,}ed)\b"
)
# "the mistake let in | <P0> to score"
LET_IN = re.compile(r"\b(?:let|lets|letting) in (?:(?:the|unmarked|substitute) |<[TX]\d+>(?:'s)? ){0,3}$")
# "played in Ward, who held off Hart|, turned and fired home": what he who was served did next
GOES_ON = re.compile(
    r", (?:then )?(?:[a-z]+ed|cut|beat|ran|took|slid|spun|shot|hit|got|went|drew|broke|swept|shook|rode|burst|found|held|kept|sent)\b"
)
# "up popped | <P0> at the far post to", "it took | <P0> five minutes to": the verb stands in front of him
INVERTED = re.compile(
    r"\b(?:it (?:took|takes)|took (?:just|only)) $|(?:^|[,;:.] |\b(?:and|but|when|until|then|as|before|yet) )(?:up|in|there|along|forward|out|back|on) (?:then |again )?"
    r"(?:popped|pops|stepped|steps|came|comes|rose|strode|strides|stood|stands|loomed|arrived|ghosted|galloped|raced|trotted|swooped|nipped|jumped|burst|sprang|leapt) "
    r"(?:(?:the|substitute|captain|striker|defender|midfielder|winger|unmarked|inevitable|veteran) |<[TX]\d+>(?:'s)? ){0,4}$"
)
