"""Clubs and countries that only say where somebody comes from: "the former Celtic striker", "Zamalek of Egypt"."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.identity.teams import TeamMention
from transforms.reading.mentions import Mention, TeamRef
from transforms.reading.triggers import triggered

# "the former Celtic striker", "ex-Chelsea goalkeeper", "the on-loan Brighton winger"
_FORMER = triggered(
    r"(?:\b(?:[Ff]ormer|[Oo]ne-time|[Ee]rstwhile|[Oo]n-loan|[Oo]nce of)(?: (?!club|clubs|side|team|employers?|(?:[a-z]+-)?(?:champions|winners|holders|leaders)|giants|heavyweights|powerhouses|finalists|runners-up|rivals|home)[a-z-]+)? |\b[Ee]x-)(?:<[^<>]*> (?:and|&) )?$"
)
# "signed from Lyon", "his £12m move from Chelsea", "on loan from Brighton", "who joined from Sparta"
_CAME_FROM = re.compile(
    r"\b(?:sign\w*|switch\w*|transfer\w*|loan(?:ed)?|join\w*|arriv\w*|bought|purchas\w*|recruit\w*|acqui\w+|captur\w+|mov(?:e|ed|ing)|return(?:ed)?|recall\w*|snapped up|poached|came|borrowed)"
    r"(?: (?:this|last|the|in|on|him|her|them|over|back|across|a|an|for|season|summer|january|month|week|free|permanent|initial|£[\w.]+|€[\w.]+|\$[\w.]+)){0,6} from (?:the )?$",
    re.IGNORECASE,
)
# "returned from Lyon | with a 2-1 win", "with all three points": a match there
_WITH_POINTS = re.compile(
    r",? (?:empty-handed|pointless|with (?:[a-z-]+ ){0,3}(?:\d{1,2}-\d{1,2}|points?|wins?|victor(?:y|ies)|draws?|nothing))\b"
)
# "Nigeria Professional Football League", "Barbados Football Association": no side of the country's
_BODY_OF = re.compile(
    r"(?: (?:[Ff]ootball|[Pp]rofessional|[Pp]remier|[Ss]uper|[Nn]ational|[Ss]occer|[Ww]omen['’]s|[Ff]irst|[Ss]chools)){1,4} (?:[Ll]eague|[Aa]ssociation|[Ff]ederation|[Cc]hampionship|[Pp]remiership|[Cc]onfederation|[Uu]nion)\b"
)
# "NAIROBI, | Kenya |, Nov 3 -": where a report was filed
_FILED_FROM = re.compile(r"(?:^|\n)[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,24}, $")
_FILED = re.compile(r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?[-–—]")
# "LEEDS, England - ": the city that heads a report
_CITY_FILED = re.compile(r"(?:, [A-Z][a-z.]+(?: [A-Z][a-z.]+)?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? [-–—] ")
# "Leeds, Feb 23 – "
_DATED = re.compile(
    r"(?:, [A-Z][a-z.]+)?, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.? \d{1,2}(?:, \d{4})?,? ?[-–—] ?(?=[A-Z])"
)
_FRONT = 80
# "Zamalek | of | Egypt", "Zamalek (Egypt", "Rovers | of the | Netherlands"
_OF_COUNTRY = re.compile(r",? (?:of|from)(?: the)? $| \($")
# "Port of Togo", a club that no list knows; not "the Lions of Cameroon", who are the country's eleven
_NAMED_OF = re.compile(r"(?:^|[^\w ]\s*|\b[a-z]+ )(?<![Tt]he )(?:[A-ZÀ-Þ][\w'’-]* ){1,3}of $")
# "a 1-0 win in | Denmark", where clubs play
_IN = re.compile(r"\bin (?:(?:north|south|east|west|central)(?:ern)? )?$")
# "Egypt's | Zamalek", "Egypt's record champions | Zamalek"
_COUNTRYS = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}")


def without_origins(text: str, mentions: Iterable[Mention], nations: Collection[str] = ()) -> list[Mention]:
    """The mentions, with teams that only tell whence a player or a club came as places of origin ("nationality").

    A country told with its club becomes part of the club's mention. `nations` are the keys of national teams.

    >>> club = Mention("team", 11, 17, TeamRef("celtic", "Celtic", "celtic"))
    >>> [m.kind for m in without_origins("The former Celtic striker scored", [club])]
    ['nationality']
    """
    mentions = list(mentions)
    starts = {m.start for m in mentions if m.kind == "team"}
    found = [
        Mention("nationality", m.start, m.end, m.value.name)
        if m.kind == "team"
        and isinstance(m.value, TeamRef)
        and (_is_origin(text, m.start, m.end) or _is_home_of(text, m, m.value, starts))
        else m
        for m in mentions
    ]
    return _with_countries(text, found, nations)


def _with_countries(text: str, mentions: list[Mention], nations: Collection[str]) -> list[Mention]:
    """The mentions with a country that stands beside a club, as its own, made part of the club's mention."""
    teams = [m for m in mentions if m.kind == "team" and isinstance(m.value, TeamRef)]
    countries = [m for m in teams if isinstance(m.value, TeamRef) and m.value.key in nations]
    if not countries or len(countries) == len(teams):
        return mentions
    clubs = [m for m in teams if m not in countries]
    starts, ends = {m.start: m for m in clubs}, {m.end: m for m in clubs}
    grown: dict[Mention, Mention | None] = {}
    for country in countries:
        if (
            len(clubs) > len(countries)
            and isinstance(country.value, TeamRef)
            and _IN.search(text, max(0, country.start - 20), country.start)
        ):
            grown[country] = Mention("nationality", country.start, country.end, country.value.name)
            continue
        behind = _COUNTRYS.match(text, country.end)
        club = starts.get(behind.end()) if behind else None
        if club is not None:
            grown[country] = None
            grown[club] = replace(grown.get(club) or club, start=country.start)
            continue
        front = text[max(0, country.start - _FRONT) : country.start]
        of = _OF_COUNTRY.search(front)
        club = ends.get(country.start - len(of.group())) if of else None
        if of is not None and club is not None and (text[country.end : country.end + 1] == ")") == ("(" in of.group()):
            grown[country] = None
            grown[club] = replace(grown.get(club) or club, end=country.end + ("(" in of.group()))
        elif _NAMED_OF.search(front) and isinstance(country.value, TeamRef):
            grown[country] = Mention("nationality", country.start, country.end, country.value.name)
    return [kept for m in mentions if (kept := grown.get(m, m)) is not None]


def _is_home_of(text: str, mention: Mention, team: TeamRef, starts: Collection[int]) -> bool:
    """Whether a town, and no club's whole name, stands in front of a team as its home: "Tobago's Phoenix"."""
    owns = text[mention.end : mention.end + 3] in {"'s ", "’s "} and mention.end + 3 in starts
    return (
        owns
        and mention.end - mention.start < len(team.name)
        and team.name.startswith(text[mention.start : mention.end])
    )


def _is_origin(text: str, start: int, end: int) -> bool:
    front = text[max(0, start - _FRONT) : start]
    came = front.endswith(("from ", "from the ")) and _CAME_FROM.search(front) and not _WITH_POINTS.match(text, end)
    return bool(came or _FORMER.search(front))


def is_of_body(text: str, start: int, end: int) -> bool:
    """Whether a country only says whose league or federation it is, or where a report was filed from.

    >>> is_of_body("The Nigeria Professional Football League began", 4, 11), is_of_body("Nigeria lost", 0, 7)
    (True, False)
    """
    filed = _FILED.match(text, end) and _FILED_FROM.search(text, max(0, start - 30), start)
    return bool(filed) or _BODY_OF.match(text, end) is not None


def is_filed_from(text: str, start: int, end: int) -> bool:
    """Whether a name in capitals, or one with a date, heads a paragraph as the city that it was filed from.

    >>> is_filed_from("LEEDS, England — It rained", 0, 5), is_filed_from("LEEDS won", 0, 5)
    (True, False)
    >>> is_filed_from("Leeds, Feb 23 – It rained", 0, 5), is_filed_from("Leeds, Feb 23", 0, 5)
    (True, False)
    """
    if start and text[start - 1] != "\n":
        return False
    return (text[start:end].isupper() and _CITY_FILED.match(text, end) is not None) or _DATED.match(
        text, end
    ) is not None


# "Lancashire | rivals | Rochdale": where both are from
_RIVALS = re.compile(
    r" (?:rivals|neighbours|neighbors|foes|counterparts|outfit|side|strugglers|minnows|giants) (?=[A-Z])"
)


def is_region_of(text: str, end: int, teams: Collection[int]) -> bool:
    """Whether a name that ends at `end` only says where the side behind it is from; `teams` are where listed ones begin.

    >>> is_region_of("Highland rivals Ross County", 8, {16}), is_region_of("Highland beat Ross County", 8, {14})
    (True, False)
    """
    behind = _RIVALS.match(text, end)
    return behind is not None and behind.end() in teams


# "St George|'s College", "Holland| High School": a school
_SCHOOL = re.compile(
    r"['’]s (?:[A-Z][\w’'-]+ ){0,2}?(?:College|High|School|Grammar|Academy|University|Secondary|Primary|Seminary)\b"
    r"| (?:Senior |Junior |Boys |Girls )?(?:Secondary|Primary|Grammar|High|Technical|Comprehensive) School\b"
)


def is_of_school(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is the front of a school's.

    >>> is_of_school("St Mary's College won", 7), is_of_school("St Mary's was full", 9)
    (True, False)
    """
    return _SCHOOL.match(text, end) is not None


def without_halves(text: str, mentions: Sequence[TeamMention]) -> list[TeamMention]:
    """The mentions but the parts of a longer name: the two halves of "Weymouth Wales", the saint of "St George's College"."""
    mentions = [m for m in mentions if m.kind != "name" or not is_of_school(text, m.end)]
    names = [m for m in mentions if m.kind == "name"]
    halves = {
        start
        for first, second in pairwise(names)
        if second.teams[0].kind == "country" and first.teams[0].kind == "club" and text[first.end : second.start] == " "
        for start in (first.start, second.start)
    }
    return [m for m in mentions if m.start not in halves]
