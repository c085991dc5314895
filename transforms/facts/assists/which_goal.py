"""Which goal of a man's a pass made: by the minute told beside it, or by its number."""

import re

from transforms.facts.assists.makings import Making
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention

# "Ward's second was a header from Fox's cross, | but | Hart replied": what is told of one goal ends here
TURN = re.compile(r"\b(?:but|before|until|while|only for)\b|;")
_MINUTE = re.compile(r"<M(\d+)>")


def minute_of(read: ReadSentence, making: Making) -> int | None:
    """The minute nearest to a making: behind it within its clause, else in front of it; None for "nine minutes later"."""
    turn = TURN.search(read.shape, making.end)
    marks = [
        (m.start(), read.mentions[int(m[1])].value)
        for m in _MINUTE.finditer(read.shape, 0, turn.start() if turn else len(read.shape))
    ]
    after = next((m for place, m in marks if making.start <= place <= making.end + 70), None)
    if isinstance(after, MinuteMention) and after.later is not None:
        return None
    exact = [(place, m.minute) for place, m in marks if isinstance(m, MinuteMention) and m.minute is not None]
    behind = [minute for place, minute in exact if making.start <= place <= making.end + 70]
    front = [minute for place, minute in exact if place < making.start]
    return behind[0] if behind else front[-1] if front else None


# "set up Ward's second"
_HIS_NTH = re.compile(r"'s? (?:own )?(second|third|fourth|first)\b(?! half)")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def number_of(shape: str, making: Making) -> int | None:
    """Which of his goals the words behind a making number: "set up Ward's second"."""
    match = _HIS_NTH.search(shape, max(0, making.end - 3), making.end + 14)
    return _NTH[match[1]] if match else None
