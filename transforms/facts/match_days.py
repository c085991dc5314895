"""Days of matches: said of one match, over a list, or once for all."""

import datetime as dt
import re
from collections import Counter

from transforms.facts.pairs import Pair
from transforms.model import Match
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading


def find_day(reading: Reading, pair: Pair, assigned: list[int | None], index: int) -> dt.date | None:
    """The day of the match: the first past day in a sentence that states its result, else in one about it."""
    first = [s.sentence for s in sorted(pair.statements, key=lambda s: s.sentence) if s.now]
    headed = _headed_day(reading, first[0]) if first else None
    if headed is not None:
        return headed
    last = first[0] + _NEAR if first else len(reading.sentences)
    near = [
        i for i, a in enumerate(assigned) if a == index and i <= last and not _FUTURE.search(reading.sentences[i].shape)
    ]
    return next((day for i in (*first, *near) if (day := _past_day(reading, i)) is not None), None)


_FUTURE = re.compile(
    r"\b(?:will|can|could|would|may|must|next|before (?:its|their|his|the) (?:match|game|trip|clash|meeting)|ahead of|face|faces|hosts?|travels? to|upcoming|return leg|second leg|play)\b"
)


def _headed_day(reading: Reading, index: int) -> dt.date | None:
    """The day of the nearest line above that is nothing but a day: a list of results under its day."""
    for back in range(index - 1, max(-1, index - 16), -1):
        read = reading.sentences[back]
        if re.fullmatch(r"\W*<D\d+>\W*(?:<[DC]\d+>\W*)*", read.shape):
            day = next(m.value for m in read.mentions if m.kind == "day")
            return day.past if isinstance(day, DayMention) else None
        if read.sentence.part == "prose" and len(read.shape) > 120:
            return None
    return None


_NEAR = 4
"""How many sentences behind the result the day of its match may stand."""
_LATEST_NEWS = dt.timedelta(days=9)


def _past_day(reading: Reading, index: int) -> dt.date | None:
    """The first day of a sentence that can be the day of the news: not "next" or "last" week, not long ago."""
    published = reading.document.article.published
    read = reading.sentences[index]
    if read.quoted:
        return None
    for mention in read.mentions:
        day = mention.value
        if not isinstance(day, DayMention) or day.kind in ("last", "next") or day.past is None:
            continue
        if published is None or day.kind == "weekday" or published - day.past <= _LATEST_NEWS:
            return day.past
    return None


def told_aside(pair: Pair) -> bool:
    """Whether the match is told in passing only."""
    return bool(pair.statements) and all(s.aside for s in pair.statements)


def find_common_day(reading: Reading, matches: list[Match]) -> dt.date | None:
    """The one day of all dated matches, or the day that the first sentences give: undated matches take it."""
    days = Counter(m.date for m in matches if m.date).most_common(1)
    if days and 2 * days[0][1] > sum(1 for m in matches if m.date):
        return days[0][0]
    return next(
        (day for i in range(min(4, len(reading.sentences))) if (day := _past_day(reading, i)) is not None), None
    )
