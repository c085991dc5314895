"""The facts of one article, and what they are read from.

Everything here is an immutable value.
`None` means "the source does not say".
The JSON form is that of `docs/facts.md`; `facts_to_json` writes it.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Side = Literal["home", "away"]
Outcome = Literal["home", "away", "draw"]
Kind = Literal["report", "roundup", "preview", "other"]
Status = Literal["played", "scheduled", "postponed", "abandoned", "walkover", "cancelled"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article: `text` holds the paragraphs as printed, and evidence offsets count in it.

    `title` may or may not be repeated at the start of `text`.
    `published` is the day at the publisher; `published_at` and `updated_at` carry a zone where the page gives one.
    """

    id: str
    text: str
    title: str | None = None
    published: dt.date | None = None
    url: str | None = None
    publisher: str | None = None
    country: str | None = None
    """Country of the outlet, as an English name, where known: decides between "Rangers" and "Rangers"."""
    published_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    language: str | None = None
    flags: tuple[str, ...] = ()
    """Doubts about the page, such as "dates differ" or "read by fallback"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a fact was read from: `text` is exactly `article.<field>[start:end]`."""

    start: int
    end: int
    text: str
    field: Literal["text", "title"] = "text"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal of a match. `team` is the side it counts for, also when it is an own goal.

    `minute` counts 1 to 120; `added` is stoppage time: None without, 0 for "in stoppage time" with no number.
    `score` is the running score (home, away) after this goal where the article gives it or it follows.
    """

    scorer: str
    team: Side
    minute: int | None = None
    added: int | None = None
    own_goal: bool = False
    penalty: bool = False
    assist: str | None = None
    score: tuple[int, int] | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One sending-off."""

    player: str
    team: Side
    minute: int | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """One match that the article reports as its news.

    `home` and `away` are display names; the ids are those of the reference data, None for a team no list knows.
    With `venue_known` False the order of the two teams says nothing.
    Goals count after extra time, shoot-out excluded; `shootout` may be (None, None): won on penalties, no figures.
    `inferred` says that the score was counted from the goals told.
    """

    home: str
    away: str
    home_id: str | None = None
    away_id: str | None = None
    venue_known: bool = False
    home_goals: int | None = None
    away_goals: int | None = None
    outcome: Outcome | None = None
    date: dt.date | None = None
    competition: str | None = None
    competition_id: str | None = None
    round: str | None = None
    status: Status = "played"
    extra_time: bool = False
    shootout: tuple[int | None, int | None] | None = None
    half_time: tuple[int, int] | None = None
    aggregate: tuple[int, int] | None = None
    inferred: bool = False
    venue: str | None = None
    referee: str | None = None
    attendance: int | None = None
    goals: tuple[Goal, ...] = ()
    red_cards: tuple[Card, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class MentionedMatch:
    """Another match, past, mentioned in passing: first leg, last week, a final of long ago."""

    teams: tuple[str, str]
    team_ids: tuple[str | None, str | None] = (None, None)
    score: tuple[int, int] | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class UpcomingMatch:
    """A match announced as still to be played. `home` is one of `teams` or None."""

    teams: tuple[str, str]
    team_ids: tuple[str | None, str | None] = (None, None)
    home: str | None = None
    date: dt.date | None = None
    competition: str | None = None
    competition_id: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Points of the team minus points of `to`: "three points behind Milan" is Gap("AC Milan", -3)."""

    to: str
    points: int
    to_id: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One statement about a league table as of the article."""

    team: str
    team_id: str | None = None
    position: int | None = None
    points: int | None = None
    played: int | None = None
    gap: Gap | None = None
    games_in_hand: int | None = None
    competition: str | None = None
    competition_id: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """A running count of a player: "his ninth league goal of the season" is (9, "goals", "league season")."""

    player: str
    count: int
    what: str
    scope: str | None = None
    team: str | None = None
    team_id: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of a team: "14-match unbeaten run" is (14, "unbeaten")."""

    team: str
    length: int
    what: str
    team_id: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted speech: who said it, to which outlet, as far as the article tells."""

    text: str
    speaker: str | None = None
    outlet: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach that the article names with his team."""

    name: str
    team: str
    team_id: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A near miss: what it looked like and why it was not taken."""

    kind: str
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """All that one article states."""

    id: str
    kind: Kind
    matches: tuple[Match, ...] = ()
    mentioned: tuple[MentionedMatch, ...] = ()
    upcoming: tuple[UpcomingMatch, ...] = ()
    standings: tuple[Standing, ...] = ()
    tallies: tuple[Tally, ...] = ()
    streaks: tuple[Streak, ...] = ()
    quotes: tuple[Quote, ...] = ()
    coaches: tuple[Coach, ...] = ()
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Team:
    """One team under one permanent id. `country` is an English name; a national team has kind "country"."""

    id: str
    name: str
    country: str
    kind: Literal["club", "country"] = "club"
    gender: Literal["men", "women"] = "men"


@dataclass(frozen=True, slots=True)
class Competition:
    """One competition under one permanent id; `tie_breakers` in order, as `warehouse` computes tables."""

    id: str
    name: str
    country: str | None
    kind: Literal["league", "cup", "international", "friendly"]
    tier: int | None = None
    calendar: Literal["autumn-spring", "calendar-year"] = "autumn-spring"
    points_for_win: int = 3
    tie_breakers: tuple[str, ...] = ("goal_difference", "goals_for")
    teams: int | None = None


@dataclass(frozen=True, slots=True)
class ListedMatch:
    """One match of an imported fixture list. Names are display names; `line` is where the file says it (1-based)."""

    competition: str
    competition_id: str | None
    country: str | None
    season: str
    round: str | None
    date: dt.date | None
    home: str
    away: str
    home_id: str | None
    away_id: str | None
    status: Status = "played"
    home_goals: int | None = None
    away_goals: int | None = None
    half_time: tuple[int, int] | None = None
    extra_time: bool = False
    shootout: tuple[int | None, int | None] | None = None
    goals: tuple[Goal, ...] = ()
    line: int | None = None
    note: str | None = None
    """Why somebody says so: the reason of an editor's correction."""
