"""Timing: which minute belongs to which telling of a goal."""

import re
from collections.abc import Collection

from transforms.facts.tellings import Telling
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.minutes import MinuteMention

_MINUTE = re.compile(r"<M(\d+)>")
# a minute in these words is that of a change, a card or a chance
_CHANGE = re.compile(
    r"\b(?:came on|replaced|introduced|sent on|brought on|come on|coming on|replacing|taken off|withdrawn"
    r"|substituted|sent off|dismissed|booked|introduction)\b[^<>;.]*$"
)
_OTHER_EVENT = re.compile(
    r"\b(?:sent off|replaced|came on|substitut|booked|yellow|red card|dismissed|brought on|before <P\d+>"
    r"|missed|saved)\b"
)
_LIST = re.compile(r"<M\d+>(?:(?:, | and |, and )<M\d+>)+")

_BEHIND, _IN_FRONT = 90, 110
"""How many characters behind and in front of its words a telling's minute may stand."""


def place_minutes(read: ReadSentence, tellings: list[Telling]) -> list[tuple[MinuteMention, ...]]:
    """The minutes of each telling of a sentence, each used once: the first behind its words, else the last in front.

    Several where a list follows: "scored in the 65th, 78th and 83rd minutes".
    """
    marks = [(m.start(), m.end(), int(m[1])) for m in _MINUTE.finditer(read.shape)]
    free = [
        m
        for m in marks
        if _mention(read, m[2]).half is None and not _CHANGE.search(read.shape, max(0, m[0] - 24), m[0])
    ]
    result: list[tuple[MinuteMention, ...]] = [()] * len(tellings)
    for position, telling in enumerate(tellings):
        stop = tellings[position + 1].start if position + 1 < len(tellings) else len(read.shape)
        hit = next((m for m in free if telling.start <= m[0] < stop and _clear(read, telling, m[0])), None)
        if hit is not None and hit[0] - telling.end < _BEHIND:
            taken = [m for m in free if m[0] >= hit[0] and m[1] <= _list_end(read.shape, hit)]
            free = [m for m in free if m not in taken]
            result[position] = tuple(_mention(read, m[2]) for m in taken)
    for position, telling in enumerate(tellings):
        start = tellings[position - 1].end if position else 0
        before = [m for m in free if start <= m[0] < telling.start and telling.start - m[1] < _IN_FRONT]
        if not result[position] and before:
            free.remove(before[-1])
            result[position] = (_mention(read, before[-1][2]),)
    return result


def _clear(read: ReadSentence, telling: Telling, mark: int) -> bool:
    return not _OTHER_EVENT.search(read.shape, telling.end, max(telling.end, mark))


def _list_end(shape: str, hit: tuple[int, int, int]) -> int:
    match = _LIST.match(shape, hit[0])
    return match.end() if match else hit[1]


def _mention(read: ReadSentence, index: int) -> MinuteMention:
    value = read.mentions[index].value
    return value if isinstance(value, MinuteMention) else MinuteMention(0, 0, None)


# what leads up to a goal in the sentence before: "The breakthrough came on 20 minutes. Fox headed in."
_LEADS_UP = re.compile(
    r"\b(?:opener|breakthrough|equali[sz]er|leveller|winner|goal|lead|ahead|in front|level|struck"
    r"|cross(?:ed)?|corner|free-kick|free kick|penalty|through-ball|through ball|pass|counter|scor\w+"
    r"|deadlock|second|third|broke|fed|found|possession|mistake|error|spot|advantage|run)\b"
)
_NO_GOAL = re.compile(
    r"\b(?:saved?|wide|over the bar|post|crossbar|bar|denied|blocked|cleared|missed|offside|disallowed|booked"
    r"|sent off|replaced|substitut\w+|injur\w+|came on|off the line|change)\b"
)


def minute_before(reading: Reading, index: int, told: Collection[int]) -> MinuteMention | None:
    """The minute of the sentence before, where that one leads up to the goal and tells none itself.

    `told` holds the sentences that tell goals.
    """
    if index == 0 or index - 1 in told:
        return None
    before, read = reading.sentences[index - 1], reading.sentences[index]
    if before.quoted or before.sentence.part != "prose" or read.sentence.paragraph - before.sentence.paragraph > 1:
        return None
    exact = [v for m in before.mentions if isinstance(v := m.value, MinuteMention) and (v.minute or v.later)]
    if len(exact) != 1 or not _LEADS_UP.search(before.shape) or _NO_GOAL.search(before.shape):
        return None
    return exact[0]
