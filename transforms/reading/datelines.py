"""Datelines: the day that an article prints above its text, and the city that an American report was filed from."""

import re
from datetime import date

from transforms.reading.days import find_days

_LINES = 8
"""The day stands within the first lines, or nowhere."""
_LONGEST = 90
_ISO = re.compile(r"(?<!\d)(?P<day>(?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# what may stand beside the day: a place in capitals, an agency, a time, "Published", "By Jane Roe"
_BESIDE = re.compile(
    r"\b(?:published|posted|updated|first|last|modified|on|at|by|date|time|am|pm|gmt|bst|est|et|ist|wib|cet|utc|edt"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b|\d{1,2}[:.]\d\d|\([A-Za-z ]{2,12}\)"
    r"|(?-i:\b[A-Z][A-Z. ]{2,}\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]{2,}")
# the states and provinces as American agencies shorten them
_STATE = (
    r"(?:Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y"
    r"|N\.C|N\.D|Ohio|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Texas|Tex|Utah|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C|B\.C|British Columbia|Ontario|Ont|Quebec|Que|Alberta|Manitoba|Nova Scotia)"
)
# cities that stand without their state
_ALONE = (
    r"(?:ATLANTA|AUSTIN|BALTIMORE|BOSTON|CHARLOTTE|CHICAGO|CINCINNATI|CLEVELAND|DALLAS|DENVER|DETROIT|HOUSTON|INDIANAPOLIS|LAS VEGAS|LOS ANGELES|MIAMI|MILWAUKEE"
    r"|MINNEAPOLIS|MONTREAL|NASHVILLE|NEW ORLEANS|NEW YORK|OKLAHOMA CITY|PHILADELPHIA|PHOENIX|PITTSBURGH|ST\. LOUIS|SALT LAKE CITY|SAN ANTONIO|SAN DIEGO"
    r"|SAN FRANCISCO|SEATTLE|TORONTO|VANCOUVER|WASHINGTON)"
)
# "FOXBOROUGH, Mass. (AP) —", "SEATTLE (AP)", "CINCINNATI —"
_FILED = re.compile(
    rf"\s*(?P<city>(?:[A-Z][A-Z'’]+|ST\.)(?:[ -][A-Z][A-Z'’]+){{0,3}})[,.] {_STATE}\.?(?:\s?\((?:AP|Reuters|AFP|UPI)\)\s?(?:[—–-]{{1,2}}\s)?|\s?[—–-]{{1,2}}\s)"
    rf"|\s*(?P<alone>{_ALONE})(?:\s\((?:AP|Reuters|AFP|UPI)\)\s?(?:[—–-]{{1,2}}\s)?|\s[—–-]{{1,2}}\s)"
)


# "OAKHAM – Fox scored": how a school's report begins
_TOWN = re.compile(r"\s*(?P<town>[A-Z][A-Z'’]{2,}(?: [A-Z][A-Z'’]+){0,2}) (?:[—–]|--?) (?=[A-Z][a-z])")
_NO_TOWN = frozenset(
    "final goal goals girls boys soccer notes result score scoring half full overtime red yellow key".split()
)


def find_town(text: str, start: int, end: int) -> tuple[int, str] | None:
    """Where the dateline of a school's report ends, and its town.

    >>> find_town("NORTH OAKHAM – Dana Fox scored.", 0, 31)
    (15, 'NORTH OAKHAM')
    >>> find_town("FINAL – Dana Fox scored.", 0, 24)
    """
    match = _TOWN.match(text, start, end)
    if match is None or not _NO_TOWN.isdisjoint(match["town"].lower().split()):
        return None
    return match.end(), match["town"]


def find_filed(text: str, start: int = 0, end: int | None = None) -> tuple[int, str] | None:
    """Where an American dateline at `start` ends, and its city: the match was played there, or the desk says so.

    >>> find_filed("FOXBOROUGH, Mass. (AP) — Fox scored.")
    (25, 'FOXBOROUGH')
    >>> find_filed("BERLIN (AP) — Fox scored.")
    """
    match = _FILED.match(text, start, len(text) if end is None else end)
    return (match.end(), match["city"] or match["alone"]) if match is not None else None


def find_dateline(text: str) -> date | None:
    """The day of a line near the top that says little else; only with its year, and None where lines disagree.

    >>> find_dateline("Late draw in Oakham\\nOAKHAM 1996-08-24\\nFox scored on Saturday.")
    datetime.date(1996, 8, 24)
    >>> find_dateline("Published 14 March 2022, 21:40 GMT\\nFox scored.")
    datetime.date(2022, 3, 14)
    >>> find_dateline("Nobody in Oakham has forgotten the final of 14 March 1998 against Ford.\\nFox scored.")
    """
    found = {day for line in text.split("\n", _LINES)[:_LINES] if (day := _day_of(line.strip())) is not None}
    return found.pop() if len(found) == 1 else None


def _day_of(line: str) -> date | None:
    if not line or len(line) > _LONGEST or not _YEAR.search(line):
        return None
    written = _ISO.search(line)
    if written is not None:
        span, day = written.span(), _from_iso(written["day"])
    else:
        days = [d for d in find_days(line.lower(), None) if d.kind == "date" and d.past is not None]
        if len(days) != 1:
            return None
        span, day = (days[0].start, days[0].end), days[0].past
    beside = _BESIDE.sub(" ", f"{line[: span[0]]} {line[span[1] :]}")
    return day if len(_WORD.findall(beside)) <= 4 and not _YEAR.search(beside) else None


def _from_iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
