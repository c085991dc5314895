"""Culprits: who was sent off where one sentence leaves a side with ten and the next tells of his foul."""

import re

from transforms.facts.cards.sendings_off import SendingOff
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered

# "Roma were reduced to ten men on the hour."
_LEFT_SHORT = triggered(
    r"\b(?:reduced|cut|down|went down|fell) to (?:ten|10|nine|9)(?:[- ](?:men|women|players)|(?=\s*(?:$|[.,]|<M|on\b|in\b|with\b|after\b|just\b)))|\ba (?:man|player) (?:down|light|short)\b"
)
_NOT_SO = re.compile(r"\b(?:would|could|might|should|lucky|fortunate|almost|nearly|against|already|despite|if)\b")
# "Ward, already booked, hauled down Fox and the referee had little choice"
_ON_A_BOOKING = re.compile(
    r"(?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P(?P<p>\d+)>, (?:(?:who|himself|only|already|previously|having|booked|cautioned|on)\b)[^<>;.]{0,60}?\b(?:book\w*|caution\w*|yellow)\b"
    r"[^;.]{0,120}?(?P<cue>\b(?:again|second|foul\w*|tripp\w*|haul\w*|brought|pull\w*|drag\w*|handl\w*|lung\w*|scyth\w*|clatter\w*|upend\w*|felled|dissent|tackle|challenge|choice|option|walk\w*|went)\b)"
    # "Ward brought down Fox when clean through and the referee produced a straight red"
    r"|(?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P(?P<q>\d+)> (?:[a-z]+ly )?(?P<foul>brought down|foul\w*|tripp\w*|haul\w*|pull\w*|drag\w*|handl\w*|lung\w*|scyth\w*|clatter\w*|upend\w*|felled|elbow\w*|head-?butt\w*|kick\w* out)\b"
    r"[^;.]{0,120}?\b(?:red\b|no (?:hesitation|choice|option|alternative)|little (?:choice|option)|off\b(?= for| as| with|$|\.))"
)


def leaves_short(read: ReadSentence) -> bool:
    """Whether a sentence says that a side was left with ten, and of nobody who was sent off."""
    short = _LEFT_SHORT.search(read.shape)
    return short is not None and not read.quoted and "<P" not in read.shape and not _NOT_SO.search(read.shape)


def find_culprit(before: ReadSentence, read: ReadSentence) -> SendingOff | None:
    """Who was sent off, by a sentence behind one that left a side with ten: the man on a booking, or whose foul was a red card."""
    if not leaves_short(before) or read.sentence.paragraph - before.sentence.paragraph > 1:
        return None
    match = _ON_A_BOOKING.match(read.shape)
    if match is None:
        return None
    person, cue = ("p", "cue") if match["p"] else ("q", "foul")
    return SendingOff(match.start(person) - 2, match.end(), int(match[person]), "left with ten", match.start(cue))


def moment_before(before: ReadSentence) -> MinuteMention | None:
    """The one minute at which a sentence says that a side was left with ten, None where it tells none or several."""
    told = [m.value for m in before.mentions if isinstance(m.value, MinuteMention)]
    return told[0] if len(told) == 1 and leaves_short(before) else None
