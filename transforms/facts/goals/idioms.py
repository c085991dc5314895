"""Patterns of goals that papers tell at leisure: "the winner was a gem, and it was Fox who supplied it"."""

from transforms.reading.triggers import triggered

_GOAL = r"(?:goal|opener|equali[sz]er|leveller|winner|breakthrough|first|second|third|fourth|fifth|clincher)"
_DESCRIBED = r"(?:(?:the|substitute|captain|striker|defender|midfielder|winger|full-back|unmarked|inevitable|irrepressible|old|young|veteran|skipper) |<[XT]\d+>(?:'s)? ){0,4}"
_VAIN = r"(?![^.;]{0,40}\b(?:but|only|yet|over|wide|missed|saved|offside|ruled)\b)"
# "the winner was a gem, and it was Fox | who supplied it"
WHO_SUPPLIED = triggered(
    rf"\b{_GOAL}\b(?:(?!\b(?:chance|disallowed|ruled|nearly|almost|not|never)\b)[^<>;.]|<[MTRX]\d+>){{0,70}}?\bit was {_DESCRIBED}(?P<list><P\d+>),? (?:of all people,? |inevitably,? |again,? )?"
    r"who (?:duly |eventually |then |finally )?(?P<verb>supplied|provided|produced|delivered|got|grabbed|claimed|conjured|found|scored) (?:it|that|one)\b"
)
# "it was Fox who landed the decisive blow"
LANDED = triggered(
    r"(?<!the )(?P<list><P\d+>)(?:,? who| duly| then| finally)? (?P<verb>(?:land|deliver|appli|administer|suppli|provid)(?:ed|es)|landing|delivering|dealt|struck) (?:the|a) "
    r"(?:decisive|killer|knockout|knock-out|telling|fatal|final|mortal|hammer|winning|lethal)[ -](?:blow|punch|thrust)\b"
)
# "the opener owed much to Bell, who | laid it on a plate for Fox"
ON_A_PLATE = triggered(
    rf"\b{_GOAL}\b(?:[^<>;.]|<[MTRXP]\d+>){{0,110}}?\b(?P<verb>la(?:id|ying)|put(?:ting)?|serv(?:ed|ing)|hand(?:ed|ing)) it (?:up )?(?:to [^<>;.]{{1,12}} )?on a plate for {_DESCRIBED}(?P<list><P\d+>){_VAIN}"
)
# "his clearance cannoned off Fox | and looped over the keeper": the ball found its way in off him who was in its way
CANNONED = triggered(
    rf"\b(?:clearance|goal-kick|hack clear|hoof)(?: from (?:<P\d+>|close in|the line))? (?P<verb>cannoned|rebounded|ricocheted|bounced|came|struck|hit|flew|smacked|thudded)(?: (?:back|straight|hard|in))? (?:off |against |into )?{_DESCRIBED}(?P<list><P\d+>)(?:'s (?:[\w-]+ ){{0,2}}[\w-]+)?"
    r"(?:,| and) (?:[a-z]+ly )?(?:looped|flew|went|rolled|dropped|bounced|trickled|spun|ended up|nestled|in\b|into\b|over the (?:line|keeper|goalkeeper))(?: (?:back|straight|up|high))?,? ?(?:in\b|into the (?:[\w-]+ ){0,2}(?:net|goal|corner)|over the (?:line|(?:[\w-]+ ){0,2}(?:keeper|goalkeeper))|past|beyond|home\b)"
)
IDIOMS = (
    ("who supplied the goal", WHO_SUPPLIED),
    ("landed the blow", LANDED),
    ("laid on a plate", ON_A_PLATE),
    ("off him and in", CANNONED),
)
"""The patterns with the names of their rules."""
