"""The editor's own corrections: rows of a plain file in the data directory, believed before every source.

The file survives a rebuild of the warehouse; every run that writes loads it as it stands.
Written by hand or by `matchday correct`, one correction a row; an empty field leaves what the sources say.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import cast, get_args

import duckdb

from transforms.lists.scores import parse_goals
from transforms.model import Goal, ListedMatch, Status
from transforms.reference import Reference, load_reference
from warehouse.load import load_listed

ORIGIN = "the editor"
SCORE = re.compile(r"(?P<home>\d{1,2})-(?P<away>\d{1,2})")  # "2-1"


class CorrectionError(Exception):
    """A correction that cannot be taken: the message names the file and line, or the option, and what to write."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row: a match by the ids or names of its teams, and what is right about it; "" where nothing is said.

    `goals` are written as in football.txt, home before the semicolon: "Bremer 11; Sanchez 90+3".
    """

    made_on: str
    competition: str
    season: str
    home: str
    away: str
    date: str = ""
    status: str = ""
    score: str = ""
    half_time: str = ""
    goals: str = ""
    reason: str = ""

    @property
    def match(self) -> tuple[str, str, str, str]:
        """The match that it is about."""
        return self.competition, self.season, self.home, self.away


COLUMNS = tuple(field.name for field in fields(Correction))
_STATED = ("date", "status", "score", "half_time", "goals", "reason", "made_on")


def read_corrections(path: Path) -> list[Correction]:
    """The rows of the file in order, none where there is no file.

    Raises:
        CorrectionError: A row that cannot be understood; nothing is loaded then, so that no correction is lost unseen.
    """
    if not path.exists():
        return []
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise CorrectionError(f"{path}:1: the header must be {','.join(COLUMNS)}")
    corrections = []
    for row in rows:
        if None in row or None in row.values():
            raise CorrectionError(f"{path}:{rows.line_num}: expected {len(COLUMNS)} fields")
        correction = Correction(**{name: value.strip() for name, value in row.items()})
        try:
            check_correction(correction)
        except CorrectionError as error:
            raise CorrectionError(f"{path}:{rows.line_num}: {error}") from None
        corrections.append(correction)
    return corrections


def write_corrections(path: Path, corrections: Iterable[Correction]) -> None:
    """Put the rows in place of the file by one rename."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in corrections)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text.getvalue(), encoding="utf-8")
    fresh.replace(path)


def check_correction(one: Correction) -> None:
    """Raise CorrectionError where a field has another form than it must have, or nothing is corrected."""
    for name in ("competition", "season", "home", "away", "made_on", "reason"):
        if not getattr(one, name):
            raise CorrectionError(f"{name} is missing")
    for name in ("made_on", "date"):
        _day(name, getattr(one, name))
    if one.status and one.status not in get_args(Status):
        raise CorrectionError(f"status {one.status!r} is none of {', '.join(get_args(Status))}")
    score, half_time = _score("score", one.score), _score("half_time", one.half_time)
    if score and half_time and (half_time[0] > score[0] or half_time[1] > score[1]):
        raise CorrectionError(f"half_time {one.half_time} exceeds the score {one.score}")
    goals = _goals(one.goals)
    told = tuple(sum(goal.team == side for goal in goals) for side in ("home", "away"))
    if score and (told[0] > score[0] or told[1] > score[1]):
        raise CorrectionError(f"goals tell {told[0]}-{told[1]}, more than the score {one.score}")
    if not any((one.date, one.status, one.score, one.half_time, one.goals)):
        raise CorrectionError("nothing is corrected; give a date, status, score, half_time or goals")


def listed_matches(corrections: Iterable[Correction], reference: Reference) -> list[ListedMatch]:
    """One statement for each match: of several rows the later says what it says, the earlier the rest."""
    merged: dict[tuple[str, str, str, str], Correction] = {}
    for one in corrections:
        before = merged.get(one.match)
        said = {name: getattr(one, name) for name in _STATED if getattr(one, name)}
        merged[one.match] = replace(before, **said) if before else one
    return [_listed(one, reference) for one in merged.values()]


def load_corrections(con: duckdb.DuckDBPyConnection, path: Path) -> int:
    """How many matches are corrected now that were not, or otherwise, before; rows gone from the file are withdrawn."""
    corrections = read_corrections(path)
    last = max((one.made_on for one in corrections), default="1970-01-01")
    moment = datetime.combine(date.fromisoformat(last), time(), UTC)
    matches = listed_matches(corrections, load_reference())
    return load_listed(con, matches, origin=ORIGIN, loaded_at=moment, kind="editor", whole=True)


def _listed(one: Correction, reference: Reference) -> ListedMatch:
    competition = reference.competitions.competitions.get(one.competition) or reference.competitions.lookup(
        one.competition
    )
    country = competition.country if competition else None
    home, away = (_team(name, country, reference.teams.teams, reference) for name in (one.home, one.away))
    score = _score("score", one.score)
    return ListedMatch(
        competition=competition.name if competition else one.competition,
        competition_id=competition.id if competition else None,
        country=country,
        season=one.season,
        round=None,
        date=_day("date", one.date),
        home=home[0],
        away=away[0],
        home_id=home[1],
        away_id=away[1],
        status=cast(Status, one.status or ("played" if score or one.goals else "scheduled")),
        home_goals=score[0] if score else None,
        away_goals=score[1] if score else None,
        half_time=_score("half_time", one.half_time),
        goals=_goals(one.goals),
        note=one.reason,
    )


def _team(name: str, country: str | None, known: Mapping[str, object], reference: Reference) -> tuple[str, str | None]:
    """Display name and id of a team by its id or a name; a team that no list knows keeps its name alone."""
    try:
        team = reference.teams.get(name) if name in known or "-" in name else None
    except KeyError:
        team = None
    team = team or reference.teams.lookup(name, country=country)
    return (team.name, team.id) if team else (name, None)


def _day(name: str, text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise CorrectionError(f"{name} {text!r} is no day; write it as 2022-03-13") from None


def _score(name: str, text: str) -> tuple[int, int] | None:
    found = SCORE.fullmatch(text)
    if text and found is None:
        raise CorrectionError(f"{name} {text!r} is no score; write it as 2-1")
    return (int(found["home"]), int(found["away"])) if found else None


def _goals(text: str) -> tuple[Goal, ...]:
    goals = parse_goals(f"({text})") if text else ()
    if text and not goals:
        raise CorrectionError(f"goals {text!r} name no scorer; write them as Bremer 11; Sanchez 90+3")
    return goals
