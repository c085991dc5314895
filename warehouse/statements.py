"""What an article or a fixture list states, as rows of the `stated_*` tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, Literal

from transforms.model import (
    Article,
    ArticleFacts,
    Card,
    Evidence,
    Goal,
    ListedMatch,
    Match,
    MentionedMatch,
    Rejected,
    Standing,
    Streak,
    Tally,
    UpcomingMatch,
)
from warehouse.rows import as_utc

Row = dict[str, Any]
Rows = dict[str, list[Row]]
SourceKind = Literal["editor", "list", "report"]

STATED_TABLES = (
    "stated_results",
    "stated_goals",
    "stated_cards",
    "stated_standings",
    "stated_fixtures",
    "stated_tallies",
    "stated_streaks",
    "stated_mentions",
    "rejections",
)

# The end of a sentence: "He was sent off.| Roma" and a paragraph's end
SENTENCE_END = re.compile(
    r"""
      (?<= [.!?] ) ["\u201d\u2019)]* \s+ (?= [A-Z"\u201c\u2018(] )
    | \n\s*\n
    """,
    re.VERBOSE,
)
REACH = 250


@dataclass(frozen=True, slots=True)
class Said:
    """Who said something, when, and by which rules it was read: the columns that every statement carries."""

    kind: SourceKind
    origin: str | None
    at: datetime
    loaded_at: datetime
    article: Article | None = None
    extractor_version: str | None = None

    def row(self, statement_id: str, fact: object, line: int | None = None) -> Row:
        """The columns common to all statements; `fact` is any value with evidence, confidence and rule."""
        evidence: tuple[Evidence, ...] = getattr(fact, "evidence", ())
        return {
            "statement_id": statement_id,
            "source_kind": self.kind,
            "origin": self.origin,
            "article_id": self.article.id if self.article else None,
            "line": line,
            "said_on": self.article.published if self.article else None,
            "said_at": as_utc(self.at),
            "evidence": [{"start": e.start, "end": e.end, "text": e.text, "field": e.field} for e in evidence],
            "sentence": self._sentence(evidence),
            "confidence": getattr(fact, "confidence", 1.0),
            "rule": getattr(fact, "rule", ""),
            "extractor_version": self.extractor_version,
            "loaded_at": as_utc(self.loaded_at),
        }

    def _sentence(self, evidence: Sequence[Evidence]) -> str | None:
        if not evidence or self.article is None:
            return None
        first = evidence[0]
        text = (self.article.title or "") if first.field == "title" else self.article.text
        return sentence_around(text, first.start, first.end)


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of `text` that holds `text[start:end]`, on one line, cut 250 characters before and after the words.

    >>> sentence_around("It rained. Bremer struck early. Inter woke up.", 11, 17)
    'Bremer struck early.'
    """
    low, high = max(0, start - REACH), end + REACH
    ends = [found.end() for found in SENTENCE_END.finditer(text, low, start + 1) if found.end() <= start]
    after = SENTENCE_END.search(text, end, high)
    found = text[ends[-1] if ends else low : after.start() if after else high]
    return " ".join(found.split())


def when_said(article: Article, captured_at: datetime) -> datetime:
    """The moment an article speaks from: its update, its publication, or else the moment it was fetched."""
    if article.updated_at or article.published_at:
        return article.updated_at or article.published_at or captured_at
    if article.published:
        return datetime.combine(article.published, time())
    return captured_at


def article_rows(facts: ArticleFacts, said: Said) -> Rows:
    """Every statement of an article, by table; ids count within the article and so repeat when it is read again."""
    rows: Rows = {table: [] for table in STATED_TABLES}
    for number, match in enumerate(facts.matches, 1):
        _add_match(rows, f"{facts.id}#m{number}", match, said)
    for number, standing in enumerate(facts.standings, 1):
        rows["stated_standings"].append(_standing(f"{facts.id}#s{number}", standing, said))
    for number, upcoming in enumerate(facts.upcoming, 1):
        rows["stated_fixtures"].append(_upcoming(f"{facts.id}#u{number}", upcoming, said))
    for number, tally in enumerate(facts.tallies, 1):
        rows["stated_tallies"].append(_tally(f"{facts.id}#t{number}", tally, said))
    for number, streak in enumerate(facts.streaks, 1):
        rows["stated_streaks"].append(_streak(f"{facts.id}#k{number}", streak, said))
    for number, mentioned in enumerate(facts.mentioned, 1):
        rows["stated_mentions"].append(_mention(f"{facts.id}#p{number}", mentioned, said))
    for number, rejected in enumerate(facts.rejected, 1):
        rows["rejections"].append(_rejection(f"{facts.id}#r{number}", rejected, said))
    return rows


def list_rows(matches: Sequence[ListedMatch], said: Said) -> Rows:
    """Every statement of a fixture list, by table; ids name the match, so that lines may move."""
    rows: Rows = {table: [] for table in STATED_TABLES}
    for statement_id, match in _named(matches, said):
        _add_match(rows, statement_id, match, said)
    return rows


def _named(matches: Sequence[ListedMatch], said: Said) -> Iterator[tuple[str, ListedMatch]]:
    """Each match with an id of origin, competition, season and teams; a second meeting gets a number."""
    seen: dict[str, int] = {}
    for match in sorted(matches, key=lambda m: (str(m.date or ""), m.home, m.away, m.line or 0)):
        competition = match.competition_id or match.competition
        key = f"{said.origin}#{competition}/{match.season}/{match.home_id or match.home}/{match.away_id or match.away}"
        seen[key] = seen.get(key, 0) + 1
        yield (key if seen[key] == 1 else f"{key}/{seen[key]}"), match


def _add_match(rows: Rows, statement_id: str, match: Match | ListedMatch, said: Said) -> None:
    line = match.line if isinstance(match, ListedMatch) else None
    note = {"sentence": match.note} if isinstance(match, ListedMatch) and match.note else {}
    rows["stated_results"].append(said.row(statement_id, match, line) | _result(match) | note)
    for number, goal in enumerate(match.goals, 1):
        row = said.row(f"{statement_id}g{number}", goal, line) | _goal(goal) | note
        rows["stated_goals"].append(row | {"result_id": statement_id, "goal_no": number})
    for number, card in enumerate(match.red_cards if isinstance(match, Match) else (), 1):
        row = said.row(f"{statement_id}c{number}", card, line) | _card(card)
        rows["stated_cards"].append(row | {"result_id": statement_id})


def _result(match: Match | ListedMatch) -> Row:
    shootout = match.shootout or (None, None)
    half_time = match.half_time or (None, None)
    row: Row = {
        "competition": match.competition,
        "competition_id": match.competition_id,
        "round": match.round,
        "date": match.date,
        "home": match.home,
        "away": match.away,
        "home_id": match.home_id,
        "away_id": match.away_id,
        "home_goals": match.home_goals,
        "away_goals": match.away_goals,
        "status": match.status,
        "extra_time": match.extra_time,
        "shootout": match.shootout is not None,
        "shootout_home": shootout[0],
        "shootout_away": shootout[1],
        "half_time_home": half_time[0],
        "half_time_away": half_time[1],
    }
    return row | (_only_listed(match) if isinstance(match, ListedMatch) else _only_reported(match))


def _only_listed(match: ListedMatch) -> Row:
    row: Row = {"country": match.country, "season": match.season, "venue_known": True, "inferred": False}
    if match.home_goals is not None and match.away_goals is not None:
        row["outcome"] = ("away", "draw", "home")[_sign(match.home_goals - match.away_goals) + 1]
    return row


def _only_reported(match: Match) -> Row:
    aggregate = match.aggregate or (None, None)
    return {
        "venue_known": match.venue_known,
        "inferred": match.inferred,
        "outcome": match.outcome,
        "aggregate_home": aggregate[0],
        "aggregate_away": aggregate[1],
        "venue": match.venue,
        "referee": match.referee,
        "attendance": match.attendance,
    }


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _goal(goal: Goal) -> Row:
    score = goal.score or (None, None)
    return {
        "scorer": goal.scorer,
        "side": goal.team,
        "minute": goal.minute,
        "added": goal.added,
        "own_goal": goal.own_goal,
        "penalty": goal.penalty,
        "assist": goal.assist,
        "score_home": score[0],
        "score_away": score[1],
    }


def _card(card: Card) -> Row:
    return {"player": card.player, "side": card.team, "minute": card.minute}


def _standing(statement_id: str, standing: Standing, said: Said) -> Row:
    gap = standing.gap
    return said.row(statement_id, standing) | {
        "team": standing.team,
        "team_id": standing.team_id,
        "position": standing.position,
        "points": standing.points,
        "played": standing.played,
        "gap_to": gap.to if gap else None,
        "gap_to_id": gap.to_id if gap else None,
        "gap_points": gap.points if gap else None,
        "games_in_hand": standing.games_in_hand,
        "competition": standing.competition,
        "competition_id": standing.competition_id,
    }


def _upcoming(statement_id: str, upcoming: UpcomingMatch, said: Said) -> Row:
    return said.row(statement_id, upcoming) | {
        "team_a": upcoming.teams[0],
        "team_b": upcoming.teams[1],
        "team_a_id": upcoming.team_ids[0],
        "team_b_id": upcoming.team_ids[1],
        "home": upcoming.home,
        "date": upcoming.date,
        "competition": upcoming.competition,
        "competition_id": upcoming.competition_id,
    }


def _tally(statement_id: str, tally: Tally, said: Said) -> Row:
    columns = ("player", "count", "what", "scope", "team", "team_id")
    return said.row(statement_id, tally) | {column: getattr(tally, column) for column in columns}


def _streak(statement_id: str, streak: Streak, said: Said) -> Row:
    columns = ("team", "team_id", "length", "what")
    return said.row(statement_id, streak) | {column: getattr(streak, column) for column in columns}


def _mention(statement_id: str, mentioned: MentionedMatch, said: Said) -> Row:
    score = mentioned.score or (None, None)
    return said.row(statement_id, mentioned) | {
        "team_a": mentioned.teams[0],
        "team_b": mentioned.teams[1],
        "team_a_id": mentioned.team_ids[0],
        "team_b_id": mentioned.team_ids[1],
        "score_a": score[0],
        "score_b": score[1],
    }


def _rejection(statement_id: str, rejected: Rejected, said: Said) -> Row:
    row = said.row(statement_id, rejected)
    kept = ("statement_id", "origin", "article_id", "said_on", "evidence", "sentence", "extractor_version", "loaded_at")
    return {column: row[column] for column in kept} | {"kind": rejected.kind, "reason": rejected.reason}
