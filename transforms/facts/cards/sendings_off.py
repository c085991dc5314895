"""Sendings-off as one sentence tells them: who saw red, before anybody asks for which side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts.cards.refusals import find_officials, is_refused
from transforms.facts.grammar.clauses import Clauses, split_words
from transforms.reading.triggers import Triggered, triggered

_SMALL = r"(?:(?!off\b|to\b|for\b|and\b|from\b|by\b)[\w'-]+ |<[XTRL]\d+>(?:'s)? )"
_COLOUR = r"(?:red(?: cards?)?|second (?:yellow(?: cards?)?|booking|caution|bookable)(?! card)|marching orders|two (?:yellows?(?: cards?)?|bookings|cautions)|yellow and (?:then )?red)"
_HOW = r"(?:(?:an?|the|his|her|their|both|two|what \w+) )?(?:(?!to\b|for\b|and\b|of\b|in\b|on\b|from\b|with\b|by\b|at\b|no\b|first yellow\b|many\b|several\b|only\b|few\b)[\w'-]+ ){0,3}"
# words that a man's being sent off is told by, himself the subject
_OFF = triggered(
    r"\b(?:sent off|was send off|sent packing|ordered off|(?:sent|ordered|sent off|dismissed) from the (?:field|pitch)|red[- ]carded|banished(?! (?:any|all|the|those|memories|thoughts|hopes|his|her|their)\b)|ejected|expelled|thrown out of the (?:game|match)|sent down the tunnel|sent to the dressing[- ]room"
    r"|(?:sent for|took|takes|taking|handed|given|earned|off for|gone for|go(?:es|ing)? for|went for|in for|to|having|had|ordered to take|(?:left|set off|headed|heading|trudged off|departed|off|went) (?:to|for)) an early (?:bath|shower)s?|shown the way out|made the long walk|took the long walk|given his cards"
    r"|(?:(?:had to )?walk(?:ed|s)?|(?:was|is|were) (?:off|gone)|depart(?:ed|s)|left the (?:field|pitch)|went(?: off)?|followed (?:him|her|them|suit)) (?:early )?(?:<M\d+> )?(?:after|with|for|following) (?:(?:an?|his|her|the|receiving|being shown|picking up) ){0,2}(?:straight )?(?:second (?:yellow|booking|caution|bookable)|red(?: card)?\b|two (?:yellow|booking|caution))\w*"
    r"|dismissed(?! (?:the|any|those|his|her|their|a|an|as|that|it|talk|claims?|suggestions?|concerns?|calls?|<P)\b)"
    r"|(?:walked|departed|went|(?:was|is) (?:off|gone)|trudged off|left the (?:field|pitch)) (?:(?!\b(?:after|when|as|into)\b)[^<>;.]|<[PMXT]\d+>){0,45}?\b(?:his|her) second (?:yellow(?: card)?|booking|caution)"
    r"|walked (?:<M\d+> )?for (?:(?:hauling|dragging|pulling|bringing|chopping|hacking) (?:down|back)|tripping|fouling|felling|elbowing|kicking (?:out )?(?:at )?|stamping|handling|denying|violent conduct|(?:a|his|her) (?:professional|last-man|deliberate) )"
    r"|booked (?:for )?(?:(?:a|the) second time|twice)|cautioned (?:for )?(?:a|the) second time|walked for a second"
    rf"|(?:was |were |been |being |be |is )?(?:shown|given|handed|issued|awarded|brandished|got|gets|getting|receiv\w+|pick\w+ up|collect\w+|earn\w+|saw|sees|seeing|see|had|took) {_HOW}{_COLOUR})\b"
    r"(?! (?:rag|sea|wave|shirts?|half|goal|and white))(?!(?:(?<=cards)|(?<=yellow card)|(?<=yellow)|(?<=booking)|(?<=caution)) of the (?:tournament|season|campaign|competition))"
)
# "had Ward sent off", "saw Ward dismissed", "with Ward sent off"
_HAD = triggered(
    rf"\b(?:had|have|having|has|saw|seeing|see|with|after|seen|sees) {_SMALL}{{0,4}}<P(?P<p>\d+)> (?:<M\d+> |[a-z]+ly |also |then |later ){{0,2}}"
    r"(?:sent off|dismissed|red[- ]carded|ordered off|sent packing|see red|shown (?:a |the )?(?:straight |second )?(?:red|yellow)|pick\w* up (?:a |his )?second)"
)
# "was sent off shortly | after Fox scored": another clause
_NO_CLAUSE = r"(?!(?:after|before|when|as|with|while|but|in|at|on|once|because|since|until)\b)"
# "had both Fox and Ward sent off", "saw Fox, Ward and Hart dismissed"
_HAD_SEVERAL = triggered(
    rf"\b(?:had|have|having|has|saw|seeing|see|with|after|seen) {_SMALL}{{0,4}}(?P<list><P\d+>(?:(?:, and |, | and ){_SMALL}{{0,4}}<P\d+>){{1,3}}) (?:both |all |then |later |<M\d+> ){{0,2}}"
    r"(?:sent off|dismissed|red[- ]carded|ordered off|sent packing|see red|shown (?:a )?(?:straight )?red)"
)
# "the referee sent off Ward", "dismissed Ward", "showed Ward a red card", "red-carding Ward"
_SENT = triggered(
    rf"\b(?:sent off|send off|sending off|dismiss(?:ed|ing)|red[- ]card(?:ed|ing)|ordered off) (?:{_NO_CLAUSE}{_SMALL}){{0,4}}<P(?P<p>\d+)>(?!'s)|\bsen[dt](?:ing)? {_SMALL}{{0,4}}<P(?P<q>\d+)> off\b"
    rf"|\b(?:show\w*|gave|handed|handing|giving|issu(?:ed?|es|ing)) {_SMALL}{{0,4}}<P(?P<r>\d+)>(?:, [^,;.]{{3,40}},)? {_HOW}{_COLOUR}"
    # "produced a red card to dismiss the Roma full-back, Ward", "had no option but to dismiss Ward"
    rf"|\b(?:red cards?|second yellow(?: card)?|option|choice|alternative|hesitat\w+)(?: but| than)? (?:to|in) (?:dismiss(?:ing)?|expel(?:ling)?|eject(?:ing)?|send off) (?:(?!that\b){_SMALL}){{0,4}}(?:[\w-]+, )?<P(?P<s>\d+)>(?!'s)"
)
# "lost Ward to a red card"
_LOST = triggered(
    rf"\b(?:lost|losing|lose|the loss of|without) {_SMALL}{{0,4}}<P(?P<p>\d+)> (?:<M\d+> )?(?:to|for|through|when he (?:was|got)|after (?:he|she) (?:was|got)) (?:an?|his|the|two|her)? ?(?:[\w'-]+ ){{0,2}}(?:red|second (?:yellow|booking|caution)|dismissal|sending[- ]off|sent off|yellows|bookings)"
)
# "lost Fox to injury and | Ward to a red card"
_LOST_AND = triggered(
    rf"\b(?:lost|losing|lose)\b(?:[^<>;.]|<[MPX]\d+>){{0,60}}? and {_SMALL}{{0,4}}<P(?P<p>\d+)> (?:<M\d+> )?to an? (?:[\w'-]+ ){{0,2}}(?:red\b|second (?:yellow|booking|caution)|dismissal)"
)
# "lost Ward in the 70th minute after a check turned his yellow card into a red"
_LOST_AFTER = triggered(
    rf"\b(?:lost|losing|lose) {_SMALL}{{0,4}}<P(?P<p>\d+)>,? (?:<M\d+>,? )?(?:(?!injur|concuss|hamstring|knock\b| and (?:[\w'-]+ ){{0,2}}<P)[^<>;.]|<[MPX]\d+>){{0,110}}?(?:\b(?:to|into|for) (?:a )?(?:straight )?red\b|\bred card|\bsecond (?:yellow|booking|caution)|\bsent off\b|\bdismiss\w+)"
)
# "Ward's tackle on Fox earned him a red card"
_COST = triggered(
    rf"<P(?P<p>\d+)>'s? (?:(?!red\b|second\b)[\w'-]+ |<[MX]\d+>(?:'s)? ?|(?:on|at|with|of) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){{0,4}}<P\d+>,? ){{1,8}}?(?:earned|brought|drew|resulted in|led to|was met with|was punished with|saw|won|was worth) (?:him |her |in )?{_HOW}{_COLOUR}"
    # "a lunge by Ward earned him a red card"
    rf"|\b(?:lunge|challenge|tackle|foul|handball|trip|elbow|stamp|kick|shove|push|headbutt|outburst|dissent) (?:by|from) {_SMALL}{{0,4}}<P(?P<q>\d+)> (?:on {_SMALL}{{0,4}}<P\d+> )?(?:<M\d+> )?"
    rf"(?:(?:earned|brought|drew|cost) (?:him |her ){_HOW}{_COLOUR}|saw (?:him|her|the [\w-]+) (?:sent off|dismissed|ordered off|red-carded|(?:[a-z]+ )?{_HOW}{_COLOUR}))"
    # "a foul on Fox by Ward gave them their second red"
    rf"|\b(?:lunge|challenge|tackle|foul|handball|trip|elbow) (?:on {_SMALL}{{0,4}}<P\d+> )?(?:by|from) {_SMALL}{{0,4}}<P(?P<s>\d+)> (?:gave|handed|earned|brought) (?:them|<[TR]\d+>) (?:their|an?|another) (?:[\w-]+ ){{0,2}}red\b"
    # "won it by forcing Ward into a foul that led to a red card"
    rf"|\b(?:forc|draw|drew|provok|lur|goad)\w* {_SMALL}{{0,3}}<P(?P<r>\d+)> into (?:an?|the) (?:[\w'-]+ ){{1,3}}(?:that|which) (?:earned|brought|drew|resulted in|led to|saw|was worth) (?:him |her |in )?{_HOW}{_COLOUR}"
)
# "the first player to receive his marching orders was Ward"
_WAS_HIM = triggered(
    rf"\b(?:first|second|third|next|other|last|man|player|one|also)\b(?: [\w'-]+| <[TXM]\d+>(?:'s)?){{0,3}} (?:to )?(?:see(?:ing)? red|dismissed|sent off|(?:be|being) (?:dismissed|sent off|ordered off|{_HOW}{_COLOUR})|(?:receiv|see|get|collect|pick up|earn)\w* {_HOW}{_COLOUR}) (?:<M\d+> )?(?:was|were) {_SMALL}{{0,4}}<P(?P<p>\d+)>(?!'s)"
)
# "said something to the referee | that promptly brought him a second booking"
_BROUGHT_HIM = triggered(
    rf"\b(?:that|which) (?:[a-z]+ly |duly |then )?(?:brought|earned|cost|got|won|gained) (?:him|her) {_HOW}{_COLOUR}\b"
)
# "Ward was the last man and | the official gave him his marching orders", "sent the defender off"
_HIM = r"(?:him|her|the (?:<[TX]\d+>(?:'s)? |[\w-]+ )?(?:captain|skipper|player|man|youngster|substitute|[\w-]+back|[\w-]*(?:keeper|defender|midfielder|striker|forward|winger)))"
_SENT_HIM = triggered(
    rf"\b(?:show\w*|gave|give|gives|handed|handing|giving|issued) {_HIM} {_HOW}{_COLOUR}\b|\b(?:sen[dt]|sending|ordered|ordering) {_HIM} (?:off\b(?! on)|packing|from the (?:field|pitch)|down the tunnel|for an early (?:bath|shower))"
)
# "Ward and Fox came to blows and | the referee showed red to both", "Ward squared up to Fox and | both were dismissed"
_BOTH = triggered(
    r"\b(?:(?:sent|sending|send|ordered|ordering) (?:them )?both (?:(?:men|players) )?off\b(?! on)|dismiss(?:ed|ing) (?:them )?both(?= (?:men|players|of them|for|after)\b|[.,;]|$)"
    r"|(?:show\w*|gave|giving|hand\w*|issu\w+|brandish\w*|rais\w+) (?:a |the )?(?:straight )?red(?: cards?)? (?:to|at) (?:them )?both\b(?! sides| teams| sets)|(?:show\w*|gave|giving|handed|handing) (?:them )?both (?:(?:men|players) )?(?:a |the )?(?:straight |their )?(?:red|marching)"
    r"|(?:both|the (?:pair|duo|two)) (?:of them |men |players )?(?:were |was |being |got )?(?:then |duly |both |later |promptly )?(?:sent off|dismissed|red[- ]carded|ordered off|sent packing|saw red|(?:shown|given|handed) (?:a |the |their )?(?:straight )?(?:red|marching)))\b"
)
QUARREL = re.compile(
    r"\b(?:clash\w*|blows|brawl\w*|altercation|tangl\w+|grappl\w+|scuffl\w+|squar\w+ up|confront\w*|spat|fracas|flar\w+|tussl\w+|fight|fought|fighting|argu\w+|wrestl\w+|row|melee|bust-up|off[- ]the[- ]ball|handbags|head to head|exchang\w+ (?:words|punches|kicks|shoves))\b"
)
_JOINED = re.compile(rf"<P\d+>,? and {_SMALL}{{0,4}}<P\d+>(?!')")

# "Ward's challenge was looked at again and the yellow card was upgraded to a red"
_UPGRADED = triggered(
    r"<P(?P<p>\d+)>(?:'s?)? (?:(?!\b(?:not|never|could|should|might|would)\b)[^<>;.]|<[MXT]\d+>){0,120}?\b(?:yellow(?: card)?|caution|booking) (?:card )?(?:being |was |to be |had been |then |later |also |duly |soon ){0,3}(?:upgraded|elevated|changed|converted|turned) (?:in)?to (?:a )?(?:straight )?red\b"
    # "the referee upgraded Ward's booking to a red"
    r"|\b(?:upgrad|elevat|chang|convert|turn)(?:ed|ing) <P(?P<q>\d+)>'s? (?:[\w-]+ ){0,2}(?:yellow(?: card)?|caution|booking) (?:in)?to (?:a )?(?:straight )?red\b"
)
# "Ward (sent off 71)", "Ward (dismissed)"
_LISTED = triggered(r"<P(?P<p>\d+)>,? ?[(\[](?:sent[- ]off|s/o|red card|dismissed|red)\b")
# "Ward's red card", "Ward's late sending off"
_HIS = triggered(
    r"<P(?P<p>\d+)>'s? (?:(?!first\b|former\b)[\w'-]+ |<M\d+>(?:'s)? ?|, ){0,4}?(?:red card|dismissal|ejection|sending[- ]off|second yellow|second booking|expulsion|straight red|red)\b(?! and white)"
)
# "after Ward red card", as headlines write
_BARE = triggered(
    r"\b(?:after|following|despite|as|with) (?:an? |the )?(?:late |early |straight |second-half |first-half )?<P(?P<p>\d+)> (?:red card|dismissal|sending[- ]off)(?![\w-])"
)
# "Ward followed him down the tunnel", and, behind another's sending-off, "Ward followed eleven minutes later"
_TUNNEL = r"(?:him|her|them|suit)\ (?:down\ the\ tunnel|off(?:\ the\ (?:pitch|field))?|(?:back\ )?to\ the\ (?:dressing|changing)[- ]room|for\ an\ early\ (?:bath|shower)|into\ the\ (?:book|dressing[- ]room))"
_FOLLOWED = triggered(
    rf"<P(?P<p>\d+)>(?:,[^<>,;.]{{3,60}},)?\ (?:then\ |soon\ |also\ |later\ |duly\ )?follow(?:ed|s|ing)\ (?:{_TUNNEL}|(?:<M\d+>\ )?(?:suit|soon|shortly|later|moments|minutes|him|her|for|after|with)\b|<M\d+>)"
    # "Ward joined him in the dressing-room"
    rf"|<P(?P<r>\d+)>\ (?:then\ |soon\ |also\ |later\ |duly\ )?(?:joined|joining)\ (?:him|her|them|(?:his|her)\ (?:[\w-]+\ ){{1,2}})\ ?(?:in\ the\ (?:dressing|changing)[- ]rooms?|on\ the\ sidelines|down\ the\ tunnel|in\ (?:having|taking)\ an\ early\ (?:bath|shower)|for\ an\ early\ (?:bath|shower))"
)
# "Ward was first to go", where others are sent off
_WENT_FIRST = triggered(
    r"<P(?P<p>\d+)>\ (?:was|being|is|became)\ (?:the\ )?(?:first|second|third|next|last)\ (?:man\ |player\ )?to\ (?:go|walk|see\ red|depart|leave\ the\ (?:field|pitch))\b"
)
# "Ward was the first Roma player to be sent off", "the third man dismissed"
_WAS_THE_NTH = triggered(
    r"<P(?P<p>\d+)>(?:,[^<>,;.]{3,60},)?\ (?:was|is|became|being)\ (?:also\ )?the\ (?:first|second|third|fourth|other|last|next|only)\ (?:<[TRX]\d+>(?:'s)?\ |[\w-]+\ ){0,3}(?:to\ be\ |to\ have\ been\ )?(?:sent\ off|dismissed|red-carded|shown\ (?:a\ )?(?:straight\ )?red|to\ see\ red)\b"
)
_FOLLOWED_OFF = triggered(
    rf"<P(?P<p>\d+)>(?:,[^<>,;.]{{3,60}},)?\ (?:then\ |soon\ |also\ |later\ |duly\ )?followed\ {_TUNNEL}"
)
# "a red card for Ward", "the dismissal of Ward", "red cards to Fox and Ward"
_FOR = triggered(
    rf"(?<!received )(?<!received a )(?<!receiving a )(?<!earned a )(?<!got a )(?<!received a straight )(?<!earned a straight )\b(?:red cards?|dismissals?|ejections?|sendings?[- ]off|second yellows?(?: cards?)?|straight red|expulsion|marching orders) (?:(?:in|within|inside) (?:(?:less than|under|the space of|as little as) )?(?:[\w-]+ ){{1,3}}(?:seconds|minutes) )?(?:(?:was|were|also|then|<M\d+>|duly|promptly|shown|given|handed|brandished|issued) ){{0,3}}(?:for|to|of|at|against) (?:(?!\w+ing\b|at\b|on\b|of\b|in\b|against\b|over\b){_SMALL}){{0,5}}<P(?P<p>\d+)>(?!'s (?:foul|challenge|tackle|handball|trip|(?:[\w-]+ |<G\d+> )?(?:reign|era|tenure|time|spell|career|rule|side|team|men)\b))"
)
# "the red card he received"
_RECEIVED = triggered(
    r"\bred card (?:that |which )?(?:he|she) (?:had )?(?:received|picked up|was shown|got|saw|earned|collected|was given)\b"
)
# "were reduced to ten men when Ward", "down to ten after Ward"
_TEN = triggered(
    r"\b(?:reduced|down|went down|left|cut|depleted|finish\w*|end\w*|play\w*)\b(?: [\w'-]+| <[MDRT]\d+>){0,7}? (?:to|with) (?:the )?(?:ten|10|nine|9|eight|8)(?: (?:men|players|women|man))?\b(?:(?!\b(?:but|while|before)\b)[^<>;.]|<[MDTR]\d+>){0,40}?"
    rf"\b(?:when|after|as|following|with) {_SMALL}{{0,5}}<P(?P<p>\d+)>(?!'s (?:foul|tackle|goal|header|strike|penalty|opener|equaliser|winner))(?! (?:(?:was|were|went off|limped off|picked up|had been) (?:[a-z]+ly )?(?:injur\w+|hurt|stretchered|concussed)|scored|headed|struck|netted|sliced|fired|converted|slotted|equali[sz]ed|levelled|turned (?:it|the ball|an?)|had (?:scored|put|given|headed)))"
)
# "Sent off: Ward 51", "Red cards: Fox, Ward"
_LABEL = triggered(r"\b(?:sent[- ]off|red cards?(?:\(s\))?|dismissed|sendings?[- ]off)\s?[:-] ?(?P<list>.{0,200})")
_LABEL_ENDS = re.compile(
    r"\b(?:booked|bookings|yellow(?: cards?)?|subs?(?: used)?|missed penalt\w+|scorers?|referee|attendance|ref|att|cautions?)\b\s?:|\.|;(?! ?<[TP])"
    # "RED CARD: Ward is sent off | for a foul on Fox"
    r"|\b(?:is|was|were|gets|got|sees|saw|walks|walked|leaves|left|trudges|receives|received|for|on|after|as|with)\b"
)
# "Fox (Roma) and Ward were both sent off", "the visitors' Fox and Ward saw red"
_SEVERAL = re.compile(
    r"(?P<list><P\d+>(?: \(<[TR]\d+>\)| (?:of|for) <T\d+>)?(?:(?:, and |, | and )(?:[\w'-]+ |<[TR]\d+>(?:'s)? ){0,4}<P\d+>(?: \(<[TR]\d+>\)| (?:of|for) <T\d+>)?)+) (?:were|being|had|saw|both|all|have|received|picked|got)\b(?: \w+){0,2} ?$"
)
# "Ward, promptly sent off for a second booking", "Ward being red-carded", "Ward having picked up his second booking"
_RIGHT_BEHIND = re.compile(
    r"<P(?P<p>\d+)>(?:, (?:[\w-]+ ){0,3}| (?:also |then |later |<M\d+> |[a-z]+ly )?(?:was|is|being|having|be|has|had|got|gets|to be)? ?(?:[a-z]+ly |been |also |then |later ){0,2})$"
)
# "Ward was sent off yesterday along with his team-mate, Fox, and Roma's Bell"
_ALONG = re.compile(
    r"(?:[^<>;.]|<[GDLM]\d+>){0,50}?\b(?:along with|together with|as were|as was|followed by|alongside) (?P<list>(?:[\w'-]+,? |<[TRX]\d+>(?:'s)? ){0,4}<P\d+>(?:(?:, and |, | and )(?:[\w'-]+,? |<[TRX]\d+>(?:'s)? ){0,4}<P\d+>)*)"
    r"(?!(?:'s)? (?:(?!second\b|two\b)[a-z]+ ){0,4}(?:yellow|book\w+|caution\w*)\b)"
)
# "dismissed Ward | along with Roma's Fox"
_ALSO = re.compile(
    r",? (?:along with|together with|as well as|alongside) (?:[\w'-]+ |<[TRX]\d+>(?:'s)? ){0,4}<P\d+>(?!')"
)
SEVERAL = "sent off, several"
"""The rule of men sent off together."""
_PERSON = re.compile(r"<P(\d+)>")
_MORE = re.compile(
    r"(?:(?:, for [^<>,;.]{3,50})?(?:, and |, | and )(?:(?!(?:goals?|strikes?|efforts?|penalt\w+|from|with|by|when|as|before|after|while|then|but|an?|that|it|he|she|they|\w+ing|\w+ed)\b)[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>)+"
)


@dataclass(frozen=True, slots=True)
class SendingOff:
    """One man sent off: the index of his mention, or None for "he" and "the captain"; the place in the shape.

    `cue` is where the words for it begin, behind the man's name in "<P0>, booked earlier, | saw red".
    """

    start: int
    end: int
    person: int | None
    rule: str
    cue: int


def find_sendings_off(shape: str) -> list[SendingOff]:
    """The sendings-off of one sentence, each man once, in order.

    >>> [s.person for s in find_sendings_off("<T0> had <P1> sent off and <P2>, booked earlier, also saw red")]
    [1, 2]
    >>> find_sendings_off("<P0> was lucky not to be sent off")
    []
    """
    if not any(word in shape for word in _WORDS):
        return []
    shape = _HYPHENED.sub("sent off", shape)
    found: dict[int | None, SendingOff] = {}
    for event in _all(shape):
        if event.person not in found and not is_refused(shape, event.start, event.end, event.person):
            found[event.person] = event
    if len(found) > 1:
        found.pop(None, None)
    return sorted(found.values(), key=lambda e: e.start)


# "had Ward sent-off", "was sent-off"
_HYPHENED = re.compile(r"(?:(?<=> )|(?<=was )|(?<=were )|(?<=been )|(?<=being )|(?<=both ))sent-off\b")
_WORDS = tuple(
    "walked|sent |send|follow|dismiss|red|way out|long walk|his cards|marching|ordered off|second |booked|men |ten|10|nine|expel|expul|banish|eject|yellow|cautioned|booking|early bath|early shower|thrown out|from the field|from the pitch|sent to |send off|sent-off".split(
        "|"
    )
)


def _all(shape: str) -> Iterator[SendingOff]:
    label = _LABEL.search(shape)
    if label:
        ends = _LABEL_ENDS.search(shape, label.start("list"))
        listed = _PERSON.finditer(shape, label.start("list"), ends.start() if ends else label.end())
        yield from (SendingOff(p.start(), p.end(), int(p[1]), "list", p.start()) for p in listed)
        return
    for rule, pattern in _NAMING:
        for match in pattern.finditer(shape):
            people = [next(v for v in match.groupdict().values() if v is not None)]
            yield from (SendingOff(match.start(), match.end(), int(person), rule, match.start()) for person in people)
            for place in _listed_behind(shape, match.end(), pattern):
                yield SendingOff(place.start(), place.end(), int(place[1]), rule, place.start())
    yield from _followers(shape)
    for match in _HAD_SEVERAL.finditer(shape):
        for person in _PERSON.finditer(match["list"]):
            yield SendingOff(match.start(), match.end(), int(person[1]), "had them sent off", match.start())
    for match in _SENT_HIM.finditer(shape):
        yield from _sent_him(shape, match)
    for match in _BOTH.finditer(shape):
        yield from _both(shape, match)
    for match in (*_RECEIVED.finditer(shape), *_BROUGHT_HIM.finditer(shape)):
        yield SendingOff(match.start(), match.end(), None, "red card he received", match.start())
    yield from _clause_subjects(shape)


# what may stand behind "dismissed Ward and Fox": else Fox begins a clause of his own
_LIST_ENDS = re.compile(
    r" ?(?:$|[.,;]|<M|(?:along|together|for|after|following|in|as|late|early|with|before|when|by|on|at)\b)"
)


def _listed_behind(shape: str, end: int, pattern: Triggered) -> list[re.Match[str]]:
    """The mentions of those named with the first one: "red cards for Fox and Ward", "dismissed Fox and Ward along with Hart"."""
    if pattern not in (_FOR, _SENT):
        return []
    bracket = _BRACKET.match(shape, end)
    more = _MORE.match(shape, bracket.end() if bracket else end)
    if more is not None and pattern is _SENT and not _LIST_ENDS.match(shape, more.end()):
        more = None
    also = _ALSO.match(shape, more.end() if more is not None else end)
    return [
        p for found in (more, also) if found is not None for p in _PERSON.finditer(shape, found.start(), found.end())
    ]


# "a red card for Fox| (28) and Ward"
_BRACKET = re.compile(r" \((?:<M\d+>|\d{1,3}(?:'|th|st|nd|rd)?)\)")


def _clause_subjects(shape: str) -> Iterator[SendingOff]:
    """Who the words have sent off as the subject of their clause: "<P0>, booked earlier, was sent off"."""
    clauses = None
    told = [m.span() for pattern in (_COST, _LOST_AFTER) for m in pattern.finditer(shape)]
    for match in _OFF.finditer(shape):
        if any(start <= match.start() < end for start, end in told):
            continue
        clauses = clauses or Clauses(split_words(shape), _FOULS)
        yield from _subjects(shape, match, clauses)
        along = _ALONG.match(shape, match.end())
        for person in _PERSON.finditer(along["list"]) if along else ():
            yield SendingOff(match.start(), match.end(), int(person[1]), SEVERAL, match.start())


# "Fox | was brought down": he is not the one sent off
_DOWN = re.compile(r" (?:was|were|being|is|had been) (?:[a-z]+ly )?(?:[a-z]+ed|caught|felled|brought|hit|struck)\b")


# in front of the subject of a clause: "| Ward", "but when Roma's captain | Ward", not "kicked out at | Ward"
_SUBJECT = re.compile(
    r"(?:^|[,;] |\b(?:when|as|but|and|after|because|with) )(?:(?!\w+(?:ed|ing)\b|(?:at|on|by|past|into|against|for|from|to|of|over|with|out|down)\b)[\w'-]+ |<[TXM]\d+>(?:'s)?,? ){0,5}$"
)


def _sent_him(shape: str, match: re.Match[str]) -> Iterator[SendingOff]:
    """Who "him" is whom the referee sent off: the only man whom the sentence names in front, unless he was fouled."""
    officials = find_officials(shape)
    people = [p for p in _PERSON.finditer(shape, 0, match.start()) if int(p[1]) not in officials]
    if len({p[1] for p in people}) > 1:
        fouled = {m["p"] for m in FOULED.finditer(shape, 0, match.start())}
        people = [p for p in people if p[1] not in fouled]
    if len({p[1] for p in people}) != 1 or _DOWN.match(shape, people[-1].end()):
        return
    if _SUBJECT.search(shape, 0, people[-1].start()) and not shape.startswith("'", people[-1].end()):
        yield SendingOff(people[-1].start(), match.end(), int(people[-1][1]), "sent him off", match.start())


# "brought down | Fox": who was fouled is not "him" whom the referee sent off
FOULED = re.compile(
    rf"\b(?:foul(?:ed|ing)?(?: on)?|trip(?:ped|ping)|fell(?:ed|ing)|hack\w*(?: down)?|kick(?:ed|ing)(?: out at)?|elbow(?:ed|ing)|catch(?:ing)?|caught|floor(?:ed|ing)|scyth\w+(?: down)?|clatter\w*(?: into)?|shov\w+|push(?:ed|ing)|slap\w*|stamp\w* on|lung\w+ (?:at|into)|tackl\w+(?: on)?|challenge on|lash\w+ out at"
    rf"|(?:pull|haul|drag|br[io]ng|brought|chop|cut|tak|took|tug)\w* (?:down|back)|upend\w*|bundl\w+ over) {_SMALL}{{0,4}}<P(?P<p>\d+)>"
)


def _both(shape: str, match: re.Match[str]) -> Iterator[SendingOff]:
    """The two whom "both" stands for: the only ones whom the sentence names in front, joined or at odds with each other."""
    officials = find_officials(shape)
    people = [p for p in _PERSON.finditer(shape, 0, match.start()) if int(p[1]) not in officials]
    front = shape[: match.start()]
    if len({p[1] for p in people}) == len(people) == 2 and (_JOINED.search(front) or QUARREL.search(front)):
        for person in people:
            yield SendingOff(match.start(), match.end(), int(person[1]), SEVERAL, match.start())


def _followers(shape: str) -> Iterator[SendingOff]:
    """Who followed another off: the words say so by themselves, or stand behind a sending-off."""
    if not any(
        word in shape for word in ("follow", " to go", "to walk", "to see red", "to depart", "to leave", "join")
    ):
        return
    first = _OFF.search(shape) or _SENT.search(shape) or _HAD.search(shape)
    pattern = _FOLLOWED if first is not None else _FOLLOWED_OFF
    went = list(_WENT_FIRST.finditer(shape)) if first is not None else []
    begins = min(m.start() for m in (first, *went) if m is not None) if first is not None else 0
    for match in (*went, *pattern.finditer(shape, begins)):
        person = next(value for value in match.groupdict().values() if value is not None)
        yield SendingOff(match.start(), match.end(), int(person), "followed", match.end() - 1)


# patterns that name the man sent off themselves
_NAMING: tuple[tuple[str, Triggered], ...] = (
    ("had him sent off", _HAD),
    ("sent him off", _SENT),
    ("lost", _LOST),
    ("lost", _LOST_AND),
    ("lost after", _LOST_AFTER),
    ("it cost him", _COST),
    ("upgraded", _UPGRADED),
    ("was him", _WAS_HIM),
    ("was the first", _WAS_THE_NTH),
    ("list", _LISTED),
    ("his red card", _HIS),
    ("his red card", _BARE),
    ("red card for", _FOR),
    ("ten men when", _TEN),
)
_FOULS = frozenset(
    "fouled fouling caught catching kicked elbowed elbowing tripped bringing pulling tugging hauling kicking headbutting pushing hacking felling".split()
)


# "they had a man | sent off": nobody whom the words name
_SOMEBODY = re.compile(
    r"\b(?:had|have|has|having|saw|see|seeing|with) (?:an?|one|another|two|three|four|no|several) (?:(?!(?:goal|penalty|header|effort|shot)s?\b)[a-z'-]+ ){1,3}$"
)


# "both teams | saw red | as Roma's Fox and Lazio's Ward were involved in a brawl"
_BOTH_SIDES = re.compile(
    r"\b(?:both|the two) (?:teams|sides|clubs) (?:then |also |later )?(?:(?:each )?had (?:a|one) (?:man|player) )?$"
)
_THEM = re.compile(
    rf"(?:[^<>;.]|<[MDL]\d+>){{0,40}}?\b(?:as|when|after|with|in) (?P<list>{_SMALL}{{0,4}}<P\d+> and {_SMALL}{{0,4}}<P\d+>)(?!')"
)


def _subjects(shape: str, match: re.Match[str], clauses: Clauses) -> Iterator[SendingOff]:
    front = shape[max(0, match.start() - 200) : match.start()]
    if _BOTH_SIDES.search(front):
        both = _THEM.match(shape, match.end())
        for person in _PERSON.finditer(both["list"]) if both else ():
            yield SendingOff(match.start(), match.end(), int(person[1]), SEVERAL, match.start())
        return
    if _SOMEBODY.search(front):
        return
    several = _SEVERAL.search(front) or _SEVERAL.search(front + "were ")
    if several:
        for person in _PERSON.finditer(several["list"]):
            yield SendingOff(match.start(), match.end(), int(person[1]), SEVERAL, match.start())
        return
    apposed = _RIGHT_BEHIND.search(shape, max(0, match.start() - 40), match.start())
    if apposed:
        yield SendingOff(apposed.start(), match.end(), int(apposed["p"]), "sent off", match.start())
        return
    place = next((i for i, w in enumerate(clauses.words) if w.start >= match.start()), None)
    who = clauses.subject(place) if place is not None else None
    if who is not None:
        start = min(match.start(), clauses.words[who.at].start)
        yield SendingOff(start, match.end(), who.person, "sent off", match.start())
