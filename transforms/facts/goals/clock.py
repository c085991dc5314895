"""The clock of one match: the exact moments that its sentences tell, "N minutes later" counted from the last."""

import re
from collections.abc import Iterable, Sequence

from transforms.reading.mentions import Reading
from transforms.reading.minutes import MinuteMention

Moment = tuple[int, int | None]

_FAR = 3
"""How many sentences "later" goes back at most."""
_BREAK, _LAST = 45, 90
_LATEST = 98
"""Up to here "four minutes later" of the 88th is stoppage time."""


# "in the third minute of stoppage time": of which half, the words do not say
_STOPPAGE = re.compile(r"\b(?:stoppage|injury|added|additional)\b")
_AT_THE_END = re.compile(r"\b(?:win|won|winner|victory|points?|late|last-gasp|final whistle)\b")
# "went in level after a goal in stoppage time": the first half's
_IN_FIRST = re.compile(
    r"\b(?:went|go|goes|going|headed|trooped) (?:in|into the (?:break|interval)|in at (?:the break|half-?time)) (?:level|ahead|behind|in front|leading|trailing|all square|goalless)\b"
)
# "The first half seemed to be heading for a stalemate until Fox struck in stoppage time"
_BEFORE_BREAK = re.compile(
    r"\b(?:(?:first[- ]half|opening (?:half|period))\b[^.;]{0,60}\b(?:heading|headed|destined|set|drifting|petering|meandering|ambling)\b"
    r"|(?:heading|headed|destined|set|drifting|going) (?:for|to|towards?|into|in)\b[^.;]{0,40}\b(?:half-?time|the (?:break|interval)))\b[^.;]{0,120}$",
    re.IGNORECASE,
)
_NEAR = 5
"""Sentences that a moment is looked for before and behind stoppage time."""
# "Then came injury time. Fox levelled in the third minute | of it."
_OF_IT = re.compile(
    r" of (?:it|that|those|them|this|the (?:seven|six|five|four|three|eight|nine|ten|extra|additional))\b(?! (?:half|match|game))"
)
# "levelled on the stroke of half-time and, ten minutes later, …": counted from a moment that is not exact
_ABOUT_WHEN = re.compile(
    r"\b(?:on the stroke of|(?:just|shortly|right|straight|immediately|soon|moments) (?:before|after|past)|early in|late in|midway through|either side of) "
    r"(?:the )?(?:half|break|interval|restart|re-start|hour|resumption|turnaround|first|second)",
    re.IGNORECASE,
)
_SECOND_HALF = re.compile(r"second[- ]half", re.IGNORECASE)


class Clock:
    """The moments of the sentences about one match, in the order of the text; a lead and captions do not count on."""

    __slots__ = ("_anchors", "_later")

    def __init__(self, reading: Reading, indexes: Iterable[int]) -> None:
        """Count through the sentences once."""
        self._later: dict[tuple[int, int], Moment | None] = {}
        self._anchors: dict[tuple[int, int], tuple[int, int]] = {}
        last: tuple[int, Moment] | None = None
        anchor = (-1, 0)
        told: list[tuple[int, MinuteMention, str]] = []
        for index in indexes:
            read = reading.sentences[index]
            if read.sentence.part not in {"prose", "list"} or read.quoted:
                continue
            for mention in read.mentions:
                if not isinstance(mention.value, MinuteMention):
                    continue
                told.append((index, mention.value, read.sentence.text))
                since = anchor[1] if anchor[0] == index else 0
                moment = self._moment(index, mention.value, last, read.sentence.text, since)
                self._anchors[index, mention.value.start] = anchor
                if moment is None or (mention.value.later or 0) < 0:
                    continue  # "having come on ten minutes earlier": what follows does not count on from there
                last, anchor = (index, moment), (index, mention.value.start)
        self._part_halves(told)

    def _part_halves(self, told: Sequence[tuple[int, MinuteMention, str]]) -> None:
        """Put stoppage time of no said half into the first, where what is told before is of that and what follows of the second."""
        for place, (index, said, text) in enumerate(told):
            words = text[said.start : said.end].lower()
            if said.minute != _LAST or said.added is None or not _STOPPAGE.search(words) or _SECOND_HALF.search(words):
                continue
            if (
                _IN_FIRST.search(text, said.end)
                or _IN_FIRST.search(text, 0, said.start)
                or _BEFORE_BREAK.search(text, 0, said.start)
            ):
                self._later[index, said.start] = (_BREAK, said.added)
                continue
            if _AT_THE_END.search(text):
                continue
            before = [h for i, m, _ in told[:place] if index - i <= _NEAR and (h := _half(m)) is not None]
            behind = [h for i, m, _ in told[place + 1 :] if i - index <= _NEAR and (h := _half(m)) is not None]
            if before[-1:] == [1] and behind[:1] == [2]:
                self._later[index, said.start] = (_BREAK, said.added)

    def _moment(
        self, index: int, said: MinuteMention, last: tuple[int, Moment] | None, text: str, since: int
    ) -> Moment | None:
        """The moment of a mention; `since` is where in its text the last exact one stands."""
        near = last is not None and index - last[0] <= _FAR
        if said.later is None:
            if said.minute is None or said.added is not None or not _OF_IT.match(text, said.end):
                return (said.minute, said.added) if said.minute is not None else None
            stopped = last is not None and near and last[1][1] is not None
            self._later[index, said.start] = (last[1][0], said.minute) if last is not None and stopped else None
            return self._later[index, said.start]
        vague = _ABOUT_WHEN.search(text, since, said.start) is not None
        counted = _later(last[1], said.later) if last is not None and near and not vague else None
        self._later[index, said.start] = counted
        return counted

    def anchor(self, index: int, said: MinuteMention) -> tuple[int, int] | None:
        """Where the moment stands that "N minutes later" counts from: its sentence and place; None where nothing is counted."""
        return self._anchors.get((index, said.start)) if said.later is not None else None

    def read(self, index: int, said: MinuteMention) -> Moment | None:
        """The moment that a mention of sentence `index` stands for, None where it is not exact."""
        if said.later is not None or (index, said.start) in self._later:
            return self._later.get((index, said.start))
        return (said.minute, said.added) if said.minute is not None else None


def _half(said: MinuteMention) -> int | None:
    """The half of a match that a mention is of, None where it may be of either: extra time, stoppage time, "later"."""
    if said.minute is None or said.added is not None:
        return said.half if said.minute is None else None
    return 1 if said.minute <= _BREAK else 2 if said.minute <= _LAST else None


def _later(last: Moment, minutes: int) -> Moment | None:
    """The moment so many minutes after another (before it, where below 0); none that a half would not have."""
    minute, added = last
    if added == 0:  # "in stoppage time": nobody says when
        return None
    if minute == _LAST and added and minutes > 0:
        return minute, added + minutes
    counted = minute + minutes
    if minute <= _LAST < counted <= _LATEST and not added:
        return _LAST, counted - _LAST
    return (counted, None) if 0 < counted <= (120 if minute > _LAST else _LAST) else None
