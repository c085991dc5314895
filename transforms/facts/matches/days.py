"""Days of matches: said of one match, over a list, or once for all."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.matches.pairs import Pair
from transforms.facts.results.time import is_of_another_day
from transforms.model import Match
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading
from transforms.reading.triggers import triggered

_FUTURE = triggered(
    r"\b(?:will|can|(?:could|would|may|must)(?! have| only)|(?<=no choice but )to|(?:has|have|needs?) to|next|before (?:its|their|his|the) (?:match|game|trip|clash|meeting)|ahead of|face|faces|facing|hosts?|(?:travels?|comes?|goes|go|heads?) (?:to|back|up|down|away|here|home)|visits?|welcomes?|entertains?|upcoming"
    r"|(?<!league )(?<!lower )(?<!division )(?<!tier )(?<!lowly )(?:opponents|opposition)|begins?|starts? on|kicks? off on|resumes?|return leg|second leg|with [^,;]*\baction on|play|in hand|eyes?|to come|set (?:up|to)|plays|awaits?|meet|(?<=who )clash|(?<=which )clash|lock horns|(?<!> at )(?<!(?:lost|drew) at )(?<!won at )(?<!beaten at )home to|until)\b"
    r"|> (?:also |all |both )?in action (?:on )?(?=<D\d+>|$)|\b(?:is|are) (?:due |scheduled |set )?(?:on |for )?(?=<D\d+>|$)|\b(?:is|are) (?:due|scheduled) (?:on|for)\b"
)
# "(@handle) <D2>": a message quoted on the page, written on the night
_POSTED = re.compile(r"\(@\w+\)\s*<D\d+>")
# "Tuesday's results", "Results from Saturday"
_RESULTS = re.compile(
    r"^\W*<D\d+>(?:'s)?[^.<]{0,40}(?:<C\d+>)?[^.<]{0,20}\bresults?\W*$|^\W*results\b[^.]{0,30}<D\d+>\W*$"
)
_HEADING = re.compile(r"\W*<D\d+>\W*(?:<[DC]\d+>\W*)*")
# the paper's own hours, and matches off: "delivered from Monday to Friday", "Friday's match was put back"
_NO_NEWS = triggered(
    r"\b(?:put back|postponed|called off|rearranged|newsletter|download|subscri\w+|paper|delivered|briefing|inbox|podcast|app|schedule|fixtures)\b"
)
_NEAR = 4
"""How many sentences behind the result the day of its match may stand."""
_LEAD = 4
"""The sentences that may give one day for all."""
_HEAD = 10
"""Sentences that headlines and the lead may fill together."""
_FEW = 3
"""Matches of which one gives the others its day, wherever it is told."""
_LIST = 16
"""Lines under a day that it may head."""
_LATEST_NEWS = dt.timedelta(days=9)
_CLAUSE = re.compile(r"[,;:]|\b(?:before|while|as|but|when|which|who)\b")


def find_day(reading: Reading, pair: Pair, assigned: list[int | None], index: int, *, only: bool) -> dt.date | None:
    """The day of the match: the first past day in a sentence that states its result, else in one about it.

    The `only` match of an article has any day of the news that it names.
    """
    told = sorted((s for s in pair.statements if s.now), key=lambda s: s.sentence)
    lines = (s for s in told if s is told[0] or s.rule == "result line")
    headed = (_headed_day(reading, line.sentence) for line in lines)
    listed = next((day for day in headed if day is not None), None)
    if listed is not None:
        return listed
    for statement in told:
        day = _nearest_day(reading, statement.sentence, statement.cue)
        if day is not None:
            return day
    above = _day_above(reading, told[0].sentence) if told and not only else None
    if above is not None:
        return above
    last = told[0].sentence + _NEAR if told else len(reading.sentences)
    about = [i for i, a in enumerate(assigned) if a == index and (only or i <= last)]
    return next((day for i in about if _is_news(reading, i) and (day := _first_day(reading, i)) is not None), None)


def _is_news(reading: Reading, index: int) -> bool:
    shape = reading.sentences[index].shape
    if _FUTURE.search(shape) or is_of_another_day(shape) or _NO_NEWS.search(shape):
        return False
    return not _is_stamp_line(reading, index)


def _headed_day(reading: Reading, index: int) -> dt.date | None:
    """The day of the nearest line above that is nothing but a day: a list of results under its day."""
    for back in range(index - 1, max(-1, index - _LIST), -1):
        read = reading.sentences[back]
        if _HEADING.fullmatch(read.shape) or _RESULTS.search(read.shape):
            day = next(m.value for m in read.mentions if m.kind == "day")
            if _is_stamp(reading, back, day):
                continue
            return day.past if isinstance(day, DayMention) else None
        if read.sentence.part == "prose" and len(read.shape) > 120:
            return None
    return None


# "<D0> by our reporter", "published <D0>", "<D0> 18:02 edt"
_STAMP = re.compile(
    r"\W*(?:(?:posted|published|updated|by (?:[\w .'-]|<P\d+>){2,40})\W*(?:on )?)?<D\d+>\W*(?:<[DC]\d+>\W*)*"
    r"(?:\d{1,2}[:.]\d\d\W*(?:[ap]m)?\W*(?:[a-z]{2,4})?\W*)?(?:by (?:[\w .'-]|<P\d+>){2,40})?\W*"
)


def _is_stamp_line(reading: Reading, index: int) -> bool:
    read = reading.sentences[index]
    if not _STAMP.fullmatch(read.shape):
        return False
    return _is_stamp(reading, index, next(m.value for m in read.mentions if m.kind == "day"))


_TOP = 3
"""Lines at the top of an article among which its own date may stand."""


def _is_stamp(reading: Reading, index: int, day: object) -> bool:
    """Whether a line of nothing but a day tells when the article came out: one at its top, where the lead has another day."""
    if index > _TOP or not isinstance(day, DayMention) or day.past != reading.document.article.published:
        return False
    lead = (_lead_day(reading, i) for i in _opening(reading) if i > index)
    return any(told is not None and told != day.past for told in lead)


def _day_above(reading: Reading, index: int) -> dt.date | None:
    """The day that the paragraph gave last before a sentence: "Tuesday belonged to Roma. They won, and Lazio drew 1-1"."""
    paragraph = reading.sentences[index].sentence.paragraph
    for back in range(index - 1, -1, -1):
        if reading.sentences[back].sentence.paragraph != paragraph:
            return None
        day = _lead_day(reading, back) if _is_news(reading, back) else None
        if day is not None:
            return day
    return None


def _days(reading: Reading, index: int) -> Iterator[tuple[int, dt.date]]:
    """The places and days of a sentence that can be the day of the news: not "next" or "last" week, not long ago."""
    published = reading.document.article.published
    read = reading.sentences[index]
    filed = _FILED.match(read.shape) if "<D" in read.shape else None
    filed = filed if filed is not None and (filed["agency"] or read.shape.count("<D") > 1) else None
    for number, mention in enumerate(read.mentions):
        day = mention.value
        if filed is not None and int(filed["d"]) == number:
            continue
        if read.quoted or not isinstance(day, DayMention) or day.kind in ("last", "next") or day.past is None:
            continue
        if published is None or day.kind == "weekday" or published - day.past <= _LATEST_NEWS:
            yield read.shape.find(f"<D{number}>"), day.past


# "milan, <D0>: …", "lecce, italy, <D0> - …", "lecce, <D0>, gna - …": where and when it was written, beside a day of what it tells
_FILED = re.compile(
    r"\W*(?:<[TL]\d+>|[a-z.' -]{3,25})(?: [\[(](?:<[XLT]\d+>|[a-z. ]{2,20})[\])])?(?:, (?:<[XLT]\d+>|[a-z. ]{2,20}))?,? <D(?P<d>\d+)>(?:,? \d{4})?(?:[,/]? [a-z]{2,8})?"
    r"(?P<agency> \((?:<P\d+>|afp|ap|reuters|ani|ians|pti|dpa|pa|gna|nan|xinhua)\))?(?: ?:| \(| -|/|(?(agency) |(?!)))"
)


def _first_day(reading: Reading, index: int) -> dt.date | None:
    shape = reading.sentences[index].shape
    return next((day for place, day in _days(reading, index) if not _is_in_aside(shape, place)), None)


def _is_in_aside(shape: str, place: int) -> bool:
    """Whether what stands at `place` is told in passing of a side: "Roma, who won on <D0>, are third"."""
    return any(aside.start() < place < aside.end() for aside in _WHO_ASIDE.finditer(shape))


def _lead_day(reading: Reading, index: int) -> dt.date | None:
    """The first day of a sentence whose clause does not speak of what is to come, the day of publication aside."""
    shape = reading.sentences[index].shape
    for place, day in _days(reading, index):
        opens = max((m.end() for m in _CLAUSE.finditer(shape, 0, place)), default=0)
        tonight = day == reading.document.article.published
        if _is_in_aside(shape, place):
            continue
        if (tonight or not _FUTURE.search(shape, opens, place)) and (not _NO_NEWS.search(shape) or _WINS.search(shape)):
            return day
    return None


# "there were wins for A and B in <D0> fixtures", "<D0> with fixtures that brought two home wins": news all the same
_WINS = re.compile(
    r"\b(?:wins|draws|victories) (?:for|over|in)\b[^.;]*<D\d+>[^.;]*\bfixtures\b|<D\d+>[^.;]*\bfixtures\b[^.;]*\b(?:wins?|draws?|victor(?:y|ies)|defeats?)\b"
)


def _nearest_day(reading: Reading, index: int, cue: int) -> dt.date | None:
    """The day nearest to the words of a result, one in their own clause first.

    Those of a clause about what is to come are left out, and those of a result before: "after <D1>'s defeat".
    """
    shape = reading.sentences[index].shape
    best: tuple[bool, int, dt.date] | None = None
    asides = list(_WHO_ASIDE.finditer(shape))
    for place, day in _days(reading, index):
        opens = max((m.end() for m in _CLAUSE.finditer(shape, 0, place)), default=0)
        if _FUTURE.search(shape, min(opens, cue) if place < cue else max(opens, cue), place):
            continue
        if _BEFORE.search(shape, max(0, place - 12), place) and _A_RESULT.match(shape, place):
            continue
        if any(m.start() < place < m.end() and not m.start() < cue < m.end() for m in asides):
            continue
        between = shape[min(place, cue) : max(place, cue)]
        apart = _CLAUSE.search(between) is not None or _NEXT_CLAUSE.search(between) is not None
        if best is None or (apart, abs(place - cue)) < best[:2]:
            best = apart, abs(place - cue), day
    return best[2] if best else None


# "Roma|, who won 3-0 at Lecce on <D0>,| have": the day of what is told there
_WHO_ASIDE = re.compile(r"(?<=>), who (?:[^<>,;.]|<[A-Z]\d+>){5,120},")
# "from | <D1> | 's defeat", "after | <D1> | 's draw"
_BEFORE = re.compile(r"\b(?:from|after|following|since|despite) $")
_A_RESULT = re.compile(r"<D\d+>(?:'s)? (?:[\w-]+ |<[SC]\d+> ){0,3}(?:defeats?|loss|draw|win|victory|exit|setback)\b")


# "beat Lecce on <D0> | and <T2> lost on <D1>": the day of another result
_NEXT_CLAUSE = re.compile(r";|\b(?:and|while|but|whereas)\b (?:[\w-]+-[\w-]+ |the )?<T\d+> (?!and\b|[<,])")


def told_aside(pair: Pair) -> bool:
    """Whether the match explains a table only ("after their respective draws with …"), so that its day is anybody's."""
    return any(s.rule == "respective results" and s.aside for s in pair.statements)


def find_common_day(reading: Reading, matches: Sequence[Match], pairs: Sequence[Pair]) -> dt.date | None:
    """The day of the lead, else that of most of the matches, else what a heading or a message gives.

    The day of one match of many, told further down, is its own. `pairs` are those of the matches.
    """
    opening = [i for i in _opening(reading) if not _is_stamp_line(reading, i)]
    lead = ((i, day) for i in opening if (day := _lead_day(reading, i)) is not None)
    where, told = next(lead, (0, None))
    if told is not None and not _is_of_one(reading, where, told, matches, pairs):
        return told
    dated = [p for m, p in zip(matches, pairs, strict=True) if m.date]
    lone = len(dated) == 1 and len(matches) > _FEW and all(s.sentence > _LEAD for s in dated[0].statements)
    days = Counter(m.date for m in matches if m.date).most_common(1)
    if days and not lone and 2 * days[0][1] > sum(1 for m in matches if m.date):
        return days[0][0]
    return _marked_day(reading, _RESULTS) or _marked_day(reading, _POSTED)


_EVE = dt.timedelta(days=1)


def _is_of_one(reading: Reading, index: int, day: dt.date, matches: Sequence[Match], pairs: Sequence[Pair]) -> bool:
    """Whether a day of the lead dates the matches of its sentence only: others were played on other days.

    That of publication or the one before is the day of the news itself.
    """
    published = reading.document.article.published
    here = any(s.sentence == index and s.now for p in pairs for s in p.statements)
    late = published is None or published - day <= _EVE
    return here and not late and len({m.date for m in matches if m.date} | {day}) > 1


def _opening(reading: Reading) -> list[int]:
    """The first sentences, those under a stack of headlines among them."""
    first = range(min(_HEAD, len(reading.sentences)))
    prose = [i for i in first if reading.sentences[i].sentence.part == "prose"]
    return sorted({*first[:_LEAD], *prose[:_LEAD]})


def _marked_day(reading: Reading, pattern: re.Pattern[str]) -> dt.date | None:
    """The one day of the lines that a pattern marks, None where there are several."""
    days = {
        day
        for i, read in enumerate(reading.sentences)
        if "<D" in read.shape and pattern.search(read.shape)
        for _, day in _days(reading, i)
    }
    return days.pop() if len(days) == 1 else None


def on_common_day(reading: Reading, matches: list[Match], reported: Sequence[Pair]) -> list[Match]:
    """The matches, those without a day on the one that the article gives for all."""
    common = find_common_day(reading, matches, reported)
    return [
        replace(m, date=common) if m.date is None and not told_aside(p) else m
        for m, p in zip(matches, reported, strict=True)
    ]
