"""The clock of one match: the exact moments that its sentences tell, "N minutes later" counted from the last."""

from collections.abc import Iterable

from transforms.reading.mentions import Mention, Reading
from transforms.reading.minutes import MinuteMention

Moment = tuple[int, int | None]

_FAR = 3
"""How many sentences "later" goes back at most."""
_LAST = 90


class Clock:
    """The moments of the sentences about one match, in the order of the text; a lead and captions do not count on."""

    __slots__ = ("_later",)

    def __init__(self, reading: Reading, indexes: Iterable[int]) -> None:
        """Count through the sentences once."""
        self._later: dict[tuple[int, int], Moment | None] = {}
        last: tuple[int, Moment] | None = None
        for index in indexes:
            read = reading.sentences[index]
            if read.sentence.part not in {"prose", "list"} or read.quoted:
                continue
            for mention in read.mentions:
                moment = self._moment(index, mention, last)
                last = (index, moment) if moment is not None else last

    def _moment(self, index: int, mention: Mention, last: tuple[int, Moment] | None) -> Moment | None:
        said = mention.value
        if not isinstance(said, MinuteMention):
            return None
        if said.later is None:
            return (said.minute, said.added) if said.minute is not None else None
        near = last is not None and index - last[0] <= _FAR
        counted = _later(last[1], said.later) if last is not None and near else None
        self._later[index, said.start] = counted
        return counted

    def read(self, index: int, said: MinuteMention) -> Moment | None:
        """The moment that a mention of sentence `index` stands for, None where it is not exact."""
        if said.later is not None:
            return self._later.get((index, said.start))
        return (said.minute, said.added) if said.minute is not None else None


def _later(last: Moment, minutes: int) -> Moment | None:
    """The moment so many minutes after another (before it, where below 0); none that a half would not have."""
    minute, added = last
    if minute == _LAST and added and minutes > 0:
        return minute, added + minutes
    counted = minute + minutes
    return (counted, None) if 0 < counted <= (120 if minute > _LAST else _LAST) else None
