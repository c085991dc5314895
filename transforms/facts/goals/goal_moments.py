"""Moments that can be a goal's: those of changes, cards, chances and lengths of time left out."""

import re
from collections.abc import Sequence

from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered

# a minute in these words is that of a change, a card or a chance
_CHANGE = re.compile(
    r"\b(?:came on|replaced|introduced|sent on|brought on|come on|coming on|replacing|taken off|withdrawn"
    r"|substituted|sent off|dismissed|booked|introduction)\b[^<>;.]*$"
)
# "Fox's <M0> | red card"
_CARD = re.compile(
    r"[ -](?:[\w-]+ )?(?:red card|yellow card|dismissal|sending[- ]off|booking)\b"
    r"|,? when (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+> (?:picked up|received|was|saw|got|collected|earned) (?:[\w-]+ ){0,3}?(?:red|second (?:yellow|booking|caution)|sent off|dismissed)\b"
)
# "three goals in nine minutes", "a burst in ten minutes": how long, not when
_HOW_LONG = triggered(
    r"\b(?:goals|strikes|efforts|twice|three times|double|brace|hat-trick|hat trick|burst|blitz|spell|salvo|flurry|apart|times|all) (?:came |arrived |scored )?$"
)
_IN_MINUTES = re.compile(r"(?:in|inside|within) (?!the\b|\d+(?:st|nd|rd|th))")
# "Fox, who came on after 60 minutes, …", "Fox, called up at the last minute, …"
_ASIDE = triggered(
    r", (?:who|which|whose|whom|(?:[a-z]+ly )?(?:called|recalled|signed|introduced|brought (?:on|in|off)|sent on|thrown on|booked|cautioned|drafted|added|promoted|named|withdrawn|dropped))\b[^,]{0,140},"
)


# "led <S0> <M1> | through Fox and Ward, …": when the second of them had scored
_FOR_SEVERAL = re.compile(
    r",? (?:through|thanks to|via|courtesy of) (?:(?:goals?|strikes|headers) (?:from|by) )?(?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}<P\d+>(?:,| and) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,2}<P\d+>(?=[.,;]|$| (?:but|and|before|when|with)\b)"
)
_SCORE_THEN = re.compile(r"<S\d+>[^<>;.,]{0,20}$")


# "missed from the spot | <M1> | but made amends": the moment of what he missed
_OF_A_MISS = re.compile(
    r"\b(?:missed|wasted|squandered|hit the (?:bar|post|crossbar|woodwork|upright)|(?:had|saw) (?:an?|his|her) (?:[\w'-]+ ){0,4}(?:saved|blocked|disallowed|ruled out|chalked off|cleared))\b[^<>;.]{0,30}$"
)
_BUT = re.compile(r",? but\b")
# "playing with ten since | <M1>", "hit back after going behind | <M1>": when something else had happened
_SINCE = re.compile(
    r"(?<!front )(?<!ahead )(?<!led )(?<!level )(?<!behind )\bsince (?:the )?$|\b(?:after|from|having|despite) (?:going|falling|trailing|gone|fallen)(?: [\w-]+)? behind (?:early )?$"
)


def can_be_a_goals(read: ReadSentence, mark: re.Match[str], tellings: Sequence[Telling]) -> bool:
    """Whether a minute can be a goal's at all: not that of a change, nor a length of time, nor one in an aside."""
    said = mention_of(read, int(mark[1]))
    if _FOR_SEVERAL.match(read.shape, mark.end()) and _SCORE_THEN.search(read.shape, 0, mark.start()):
        return False
    if _CARD.match(read.shape, mark.end()):
        return False
    if _SINCE.search(read.shape, max(0, mark.start() - 30), mark.start()):
        return False
    if _BUT.match(read.shape, mark.end()) and _OF_A_MISS.search(read.shape, max(0, mark.start() - 90), mark.start()):
        return False
    if said.half is not None or _CHANGE.search(read.shape, max(0, mark.start() - 24), mark.start()):
        return False
    if _HOW_LONG.search(read.shape, max(0, mark.start() - 34), mark.start()) and _IN_MINUTES.match(
        read.sentence.text.lower(), said.start
    ):
        return False
    return not any(
        aside.start() < mark.start() < aside.end() and not any(aside.start() < t.end <= aside.end() for t in tellings)
        for aside in (_ASIDE.finditer(read.shape) if ", " in read.shape else ())
    )


def mention_of(read: ReadSentence, index: int) -> MinuteMention:
    """What the mention of a minute says, by its number in the sentence."""
    value = read.mentions[index].value
    return value if isinstance(value, MinuteMention) else MinuteMention(0, 0, None)
