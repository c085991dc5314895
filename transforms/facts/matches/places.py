"""Places of matches: the grounds, cities and countries that a sentence puts a match at, and whose they are."""

import datetime as dt
import re

from transforms.facts.matches.pairs import Pair
from transforms.identity.grounds import CityMention, GroundMention
from transforms.reading.days import DayMention
from transforms.reading.mentions import Mention, ReadSentence, TeamRef
from transforms.reading.triggers import triggered
from transforms.reference import Reference

Votes = dict[str, float]
GROUND_WEIGHT = 2.0
_CITY_WEIGHT = 1.5
_COUNTRY_WEIGHT = 1.5
_OF_THE_NEWS = dt.timedelta(days=9)

# a ground of another match: "unchanged since the first leg at <G2>", "before the trip to <G0>"
_ELSEWHEN = triggered(
    r"\b(?:first leg|return leg|second leg (?:takes|will|is|in|at)|again (?:at|in)|reverse fixture|last (?:week|month|season|year|time)|next (?:week|month|season|up|match|game)"
    r"|previous|travels? to|will (?:travel|visit|go|be|play|host|meet|welcome|entertain|face)|could host|to be (?:played|held|staged)|(?:to|a) replay|winners? of the replay|meet again|visits?|return to"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?<!> )(?<!cup )(?<!euro )(?<!finals )(?:19|20)\d\d)\b[^<>.;]{0,50}<[GLT]"
)
# "had drawn in | Tehran a week earlier"
_EARLIER = re.compile(
    r"<[GLT]\d+>,? (?:(?:just |only )?(?:an?|one|two|three|four|five|six|seven|\d+|several) (?:days?|weeks?|months?|years?|seasons?|fortnight) (?:earlier|ago|before|previously)|last (?:week|month|season|year|term|time)"
    r"|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|for (?:a|the) (?:replay|second leg|return(?: leg| match)?))\b"
)
# "his first goal since March 2022 put …" is told of today
_SINCE = re.compile(r"\bsince (?:[a-z]+ )?(?:19|20)\d\d\b")
# "beaten 5-0 by Leeds, a third defeat under Fox, who was hired on | Dec 21"
_ASIDE = re.compile(r"\b(?:who|whose|which|since)\b[^.;,]*$")
# "his move to | Ibrox", "put his stamp on | Old Trafford": the club, not the place
_THE_CLUB = re.compile(r"\b(?:to|on|for|joined|joining|leaving|left) (?:the )?$")
_WENT = re.compile(
    r"\b(?:trips?|visits?|visitors?|journeys?|journeyed|travel\w*|trek\w*|came|comes?|went|go|goes|going|back|return\w*|welcomed?|brought|head\w*|made the short hop)"
    r" (?:(?!move|switch|transfer)[\w'-]+ |<[A-Z]\d+> ){0,4}to (?:the )?$"
)
# "at Adamstown Oval", "in the Riverside Rovers Stadium": a ground that bears the name of a club or its town
_NAMED_GROUND = re.compile(
    r"\b(?:at|in|to) (?:the )?(?P<name>(?:[A-ZÀ-Þ][\w'’-]*\.? ){1,5}?)(?:(?:[A-Z][\w'’-]* ){0,2}?)(?:Park|Oval|Stadium|Ground|Arena|Reserve|Field|Fields|Road|Lane|Complex|Centre|Center|Facility)\b"
)
_GENERIC = frozenset(
    "al el de la fc united city town rovers athletic albion county wanderers rangers real club sporting the st saint north south east west new old royal stars sports regional national international football".split()
)
_HERE = re.compile(r"\b(?:in|at)\ $")
_DATELINE = re.compile(r"\s?(?:\(|:|-)")


def is_elsewhen(read: ReadSentence, published: dt.date | None, *, told: bool) -> bool:
    """Whether the days of a sentence are none of the news: a day to come (unless it has `told` a result), or long past."""
    if "<D" not in read.shape or published is None:
        return False
    days = [
        m.value
        for i, m in enumerate(read.mentions)
        if isinstance(m.value, DayMention) and not _ASIDE.search(read.shape, 0, read.shape.find(f"<D{i}>"))
    ]
    return bool(days) and all((d.kind == "next" and not told) or _is_old(d, published) for d in days)


def _is_old(day: DayMention, published: dt.date) -> bool:
    return day.kind == "date" and day.past is not None and published - day.past > _OF_THE_NEWS


def place_votes(read: ReadSentence, pair: Pair, votes: Votes, reference: Reference) -> None:
    """Vote for the side whose ground, city or namesake of a ground the sentence has the match at."""
    shape = _SINCE.sub("", read.shape) if "since" in read.shape else read.shape
    elsewhen = _ELSEWHEN.search(shape) or _EARLIER.search(shape)
    if elsewhen is not None and "<G" not in shape[: elsewhen.start()]:
        return
    stop = _clause_start(shape, elsewhen.start()) if elsewhen is not None else len(shape)
    for number, mention in enumerate(read.mentions):
        here = max(shape.find(f"<{kind}{number}>", 0, stop) for kind in "GL")
        if here < 0 or _is_of_another(read, mention, pair):
            continue
        if isinstance(mention.value, GroundMention) and _is_there(read, mention):
            _vote(mention.value.team_ids, GROUND_WEIGHT, pair, votes, reference)
        elif isinstance(mention.value, CityMention) and _is_here(read, mention):
            _vote(mention.value.team_ids, _CITY_WEIGHT, pair, votes, reference)
    if "<G" not in read.shape and elsewhen is None:
        _namesakes(read, pair, votes)
        _towns(read, pair, votes)


# "won 1-0 at Anfield | after the first leg in Bari"
_NEW_CLAUSE = re.compile(r"[,;]|\b(?:after|following|despite|having|who|since|ahead of|before)\b")


def _clause_start(shape: str, end: int) -> int:
    """Where the clause begins that holds the words before `end`; 0 where it is the first."""
    return max((m.start() for m in _NEW_CLAUSE.finditer(shape, 0, end)), default=0)


# "drew 1-1 with Bari, | while Lazio lost 2-0 in Rome": of the second
_APART = triggered(r";|\b(?:while|whereas|whilst)\b")


def _is_of_another(read: ReadSentence, mention: Mention, pair: Pair) -> bool:
    """Whether a place stands in another clause than the nearest name of the two sides."""
    if not isinstance(mention.value, GroundMention | CityMention) or _APART.search(read.shape) is None:
        return False
    letter = "G" if isinstance(mention.value, GroundMention) else "L"
    place = read.shape.find(f"<{letter}{read.mentions.index(mention)}>")
    sides = [
        read.shape.find(f"<T{i}>")
        for i, m in enumerate(read.mentions)
        if isinstance(m.value, TeamRef) and m.value.key in pair.keys
    ]
    near = min(sides, key=lambda side: abs(side - place), default=place)
    return _APART.search(read.shape, min(near, place), max(near, place)) is not None


def country_votes(read: ReadSentence, pair: Pair, votes: Votes, reference: Reference) -> None:
    """Vote for the side in whose country a result was, where the other is of another: "a 5-1 win in Germany"."""
    clubs = [t for t in (pair.first, pair.second) if t.id and reference.teams.get(t.id).kind != "country"]
    countries = [reference.teams.get(t.id).country for t in clubs if t.id]
    if len(set(countries)) < 2:
        return
    text = read.sentence.text
    there = [
        t
        for t, c in zip(clubs, countries, strict=True)
        if c and re.search(rf"\bin {re.escape(c)}\b(?! (?:and|or)\b)", text)
    ]
    if len(there) == 1:
        votes[there[0].key] += _COUNTRY_WEIGHT


def _vote(team_ids: tuple[str, ...], weight: float, pair: Pair, votes: Votes, reference: Reference) -> None:
    owners = pair.keys & {i.removesuffix("-women") for i in team_ids}
    owners = owners or pair.keys & _nations(team_ids, reference)
    if len(owners) == 1:
        votes[next(iter(owners))] += weight


def _is_there(read: ReadSentence, mention: Mention) -> bool:
    """Whether a ground is where it happened, rather than a name for its club: "his move to Ibrox"."""
    place = read.shape.find(f"<G{read.mentions.index(mention)}>")
    before = read.shape[max(0, place - 70) : max(0, place)]
    return not _THE_CLUB.search(before) or _WENT.search(before) is not None


def _is_here(read: ReadSentence, mention: Mention) -> bool:
    """Whether a city is where it happened: "in Turin", "TURIN (Reuters) -"."""
    token = f"<L{read.mentions.index(mention)}>"
    place = read.shape.find(token)
    if place == 0:
        return bool(_DATELINE.match(read.shape, len(token)))
    return bool(_HERE.search(read.shape, max(0, place - 4), place))


def _namesakes(read: ReadSentence, pair: Pair, votes: Votes) -> None:
    """The side that a ground is named after, where the other is not."""
    for match in _NAMED_GROUND.finditer(read.sentence.text):
        words = {w.lower().strip("'’.") for w in match["name"].split()} - _GENERIC
        owners = [t for t in (pair.first, pair.second) if words & {w.lower() for w in t.name.split()}]
        if len(owners) == 1:
            votes[owners[0].key] += GROUND_WEIGHT


# "beat Oakham Rovers 2-0 in Oakham", "at Bucklow on Saturday"; not "at Oakham's expense", nor a longer name
_TOWN = triggered(
    r"(?<!match )(?<!leg )(?<!meeting )(?<!game )\b(?:in|at) (?P<town>[A-ZÀ-Þ][a-zà-ÿ’'-]{3,})(?=[,.;]|$| (?:on|in front|last|this|yesterday|tonight|today|to|with|thanks|after)\b)"
)


def _towns(read: ReadSentence, pair: Pair, votes: Votes) -> None:
    """Vote for the side that bears the name of the town it was in, where the other does not."""
    for match in () if _APART.search(read.shape) else _TOWN.finditer(read.sentence.text):
        town = match["town"].lower()
        owners = [t for t in (pair.first, pair.second) if " " in t.name and town in t.name.lower().split()]
        if len(owners) == 1 and town not in _GENERIC:
            votes[owners[0].key] += _CITY_WEIGHT


def _nations(team_ids: tuple[str, ...], reference: Reference) -> set[str]:
    """The keys of the national teams at home where these clubs are."""
    countries = {reference.teams.get(i).country for i in team_ids[:3]}
    found = (reference.teams.lookup(country, gender="men") for country in countries)
    return {team.id for team in found if team is not None and team.kind == "country"}
