"""Values that the warehouse takes besides articles and their facts."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """One page as fetched: `digest` names its bytes, `file` and `offset` say where they lie.

    `token` is that of the crawl which fetched it: two machines may be given the same bytes in the same second.
    """

    url: str | None
    fetched_at: datetime
    digest: str
    source: str | None = None
    status: int | None = None
    content_type: str | None = None
    file: str | None = None
    offset: int | None = None
    token: str | None = None

    @property
    def id(self) -> str:
        """The same capture has the same id in every warehouse."""
        key = f"{self.url} {as_utc(self.fetched_at).isoformat()} {self.digest}"
        key = f"{key} {self.token}" if self.token else key
        return hashlib.sha256(key.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class TeamNameRow:
    """One name of a team, between two years (inclusive, None for open)."""

    team_id: str
    name: str
    kind: str = "name"
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class EraRow:
    """The rules of a competition from one season to another, inclusive; None leaves the competition's own value.

    An empty `until` means that they still hold.
    """

    competition_id: str
    since: str
    until: str
    points_for_win: int | None = None
    tie_breakers: tuple[str, ...] | None = None
    teams: int | None = None


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A season whose days the calendar alone would misplace, such as those of summer 2020."""

    competition_id: str
    season: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class DeductionRow:
    """Points taken from a team: `points` is negative, positive only where an earlier row's points are given back.

    With no `day` they count from the season's start.
    """

    competition_id: str
    season: str
    team_id: str
    points: int
    day: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class AwardRow:
    """A match decided at the table: its score counts in place of what was played."""

    competition_id: str
    season: str
    home_id: str
    away_id: str
    home_goals: int
    away_goals: int
    day: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class PlayOffRow:
    """A play-off after the season between two teams level on points: the winner stands above the loser."""

    competition_id: str
    season: str
    winner_id: str
    loser_id: str
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run. `counts` and `seconds` are by step; `ended` is None while it runs."""

    id: str
    kind: str
    started: datetime
    ended: datetime | None = None
    outcome: str = "running"
    counts: Mapping[str, object] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)


def as_utc(moment: datetime) -> datetime:
    """The moment in UTC without its zone, as the warehouse keeps it; one without a zone is taken as UTC."""
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)
