"""football.txt: rounds, days and matches as a reader would write them down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from transforms.lists.entries import Entry, Problem, in_order
from transforms.lists.headings import day_in_season, parse_season, season_start
from transforms.lists.scores import parse_goals, parse_score
from transforms.model import Status

_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}

# "Sat Aug 21", "[Fri Aug/13]", "Fri Nov/5 2021", "Sat 21 Aug 2021", "2021-08-21", alone or before a match
DAY = re.compile(
    r"""
    ^ \[? (?: (?P<iso> \d{4}-\d\d-\d\d )
    | (?: (?: Mon|Tue|Wed|Thu|Fri|Sat|Sun ) [a-z]* ,? \s+ )?
      (?: (?P<month> Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) [a-z]* [\s/.]+ (?P<day> \d\d? )
        | (?P<day2> \d\d? ) [\s/.]+ (?P<month2> Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) [a-z]* )
      (?: [\s,/]+ (?P<year> \d{4} ) \b )?
    ) \]? (?= \s | $ )
    """,
    re.VERBOSE,
)
# "18:30", "19.55", "20:45 UTC+2" before a match
TIME = re.compile(r"^\d\d?[:.h]\d\d(?:\s+UTC[+-]\d+)?\s+")
# "(1)", "(64)" numbers a match
NUMBER = re.compile(r"^\(\d+\)\s+")
# "2-1 (1-0)", "1-2 a.e.t. (1-1, 0-0)", "6-5 pen. 2-2 a.e.t. (1-1, 1-0)", "2-1 a.e.t. (?-?, 1-0)"
SCORE = re.compile(
    r"""
    (?<![\w-]) \d+ [-\u2013] \d+ (?! [-\d] )
    (?: \s* (?: pen\.? | a\.?e\.?t\.?
              | \( \s* (?: \d+ [-\u2013] \d+ | \?-\? ) (?: \s*,\s* \d+ [-\u2013] \d+ )* \s* \) | , )
      | \s+ \d+ [-\u2013] \d+ (?! [-\d] ) )*
    """,
    re.VERBOSE,
)
# "Spurs v Arsenal", "Spurs vs Arsenal", "Spurs - Arsenal" before or without a score
VERSUS = re.compile(r"\s+(?:v|vs\.?|-|\u2013)\s+")
# "[postponed]", "[cancelled]", "w/o" at the end of a match
STATUS = re.compile(
    r"""
    \s* [\[(]? \b (?P<word> postponed | cancell?ed | abandoned | awarded | walkover | w/o | p-p | n/p ) \b
    [^\])]* [\])]? \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STATUSES: Mapping[str, Status] = {
    "abandoned": "abandoned",
    "awarded": "walkover",
    "canceled": "cancelled",
    "cancelled": "cancelled",
    "n/p": "cancelled",
    "p-p": "postponed",
    "postponed": "postponed",
    "w/o": "walkover",
    "walkover": "walkover",
}
# "▪ Matchday 1", "» Round 3", ":: Final", "Matchday 1", "Group A"
ROUND = re.compile(
    r"""
    ^ (?: [\u25aa\u00bb\u25b8*] \s* | :: \s* )
    | ^ (?: Matchday | Round | Week | Group | Gameweek | Spieltag | Giornata | Jornada | Journ[ée]e
          | (?: First|Second|Third|Fourth|Fifth|Preliminary|Qualifying ) \s+ Round
          | Quarter | Semi | Final | Last\s+\d+ | Play | Third\s+place | Leg | \d+\. \s* (?: Round | Spieltag ) ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(slots=True)
class _Page:
    """What the lines above say about the next match."""

    title: str | None = None
    season: str | None = None
    round: str | None = None
    day: date | None = None
    near: date | None = None
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    goals: list[str] = field(default_factory=list)


def read_football_txt(text: str, season: str | None = None) -> tuple[str | None, list[Entry], list[Problem]]:
    """Title, matches and problems. `season` dates the days that are printed without a year."""
    page = _Page(season=season, near=season_start(season))
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split(" #", 1)[0].strip()
        if not line or line.startswith("#"):
            continue
        try:
            _read_line(page, line, number)
        except ValueError as error:
            page.problems.append(Problem(number, f"{error}: {line!r}"))
    if page.goals:
        page.problems.append(Problem(None, "the last list of scorers has no closing bracket; is the file complete?"))
    return page.title, page.entries, page.problems


def _read_line(page: _Page, line: str, number: int) -> None:
    if page.goals or (line[0] in "([" and page.entries and not NUMBER.match(line) and not DAY.match(line)):
        _read_goals(page, line)
        return
    if line.startswith("="):
        _read_title(page, line.strip("= "))
        return
    match = DAY.match(line)
    if match is not None:
        page.day = page.near = _day(match, page.near)
        line = line[match.end() :].strip()
    line = NUMBER.sub("", TIME.sub("", NUMBER.sub("", line)))
    if not line or line.startswith("@"):
        return
    if ROUND.match(line) and not SCORE.search(line) and not VERSUS.search(line):
        page.round = _round_name(line) or None
        return
    if "|" in line:  # "Group A | Germany  Scotland" says who is in it
        return
    page.entries.append(_read_match(page, line, number))


def _round_name(line: str) -> str:
    return re.sub(r"^(?:[\u25aa\u00bb\u25b8*]|::)\s*", "", line).split("|")[0].strip(" :")


def _read_title(page: _Page, title: str) -> None:
    if page.title is None:
        page.title = title
        page.season = page.season or parse_season(title)
        page.near = page.near or season_start(page.season)
    else:
        page.round = title


def _day(match: re.Match[str], near: date | None) -> date:
    if match["iso"]:
        return date.fromisoformat(match["iso"])
    month = _MONTHS[(match["month"] or match["month2"]).lower()]
    day = int(match["day"] or match["day2"])
    if match["year"]:
        return date(int(match["year"]), month, day)
    if near is None:
        raise ValueError("the day has no year and the title no season; give the season")
    return day_in_season(month, day, near)


def _read_match(page: _Page, line: str, number: int) -> Entry:
    line = line.split(" @ ", 1)[0].strip()
    told = STATUS.search(line)
    status: Status | None = None
    if told is not None:
        status = _STATUSES[told["word"].lower()]
        line = line[: told.start()].rstrip()
    score = SCORE.search(line)
    versus = VERSUS.search(line if score is None else line[: score.start()])
    if versus is not None:
        home, away = line[: versus.start()], line[versus.end() : score.start() if score else None]
    elif score is not None:
        home, away = line[: score.start()], line[score.end() :]
    else:
        raise ValueError("neither a match, a day nor a round")
    if not home.strip() or not away.strip():
        raise ValueError("a match needs two teams")
    entry = Entry(number, _team(home), _team(away), page.day, page.round, status or "scheduled")
    if score is None:
        return entry
    parsed = parse_score(score.group())
    return replace(
        entry,
        status=status or "played",
        score=parsed.final,
        half_time=parsed.half_time,
        extra_time=parsed.extra_time,
        shootout=parsed.shootout,
    )


def _team(printed: str) -> str:
    """A team's name without the country some cups add: "Celtic FC (SCO)"."""
    return re.sub(r"\s+\([A-Z]{2,3}\)$", "", " ".join(printed.split()))


def _read_goals(page: _Page, line: str) -> None:
    """Scorers under a match, over one line or several, until the bracket closes."""
    page.goals.append(line)
    whole = " ".join(page.goals)
    if whole.count("(") + whole.count("[") > whole.count(")") + whole.count("]"):
        return
    page.goals.clear()
    last = page.entries[-1]
    goals = parse_goals(whole)
    if last.score is not None and goals:
        page.entries[-1] = replace(last, goals=in_order(goals))
