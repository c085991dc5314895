"""Articles from JSON and facts to JSON, in the form of `docs/facts.md`."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from transforms.model import (
    Article,
    ArticleFacts,
    Card,
    Coach,
    Evidence,
    Goal,
    Match,
    MentionedMatch,
    Quote,
    Rejected,
    Standing,
    Streak,
    Tally,
    UpcomingMatch,
)
from transforms.reading.datelines import find_dateline

Json = dict[str, Any]

# " date 2022-03-14 Inter rescued …": some archives put an article's day before its text.
_DATE_MARK = re.compile(r"\s*date (?P<day>\d{4}-\d{2}-\d{2})\s")


def find_date_mark(text: str) -> tuple[int, date] | None:
    """The offset behind a leading date mark and its day; the text keeps the mark, so that offsets stay true.

    >>> find_date_mark(" date 2022-03-14 A late draw")
    (17, datetime.date(2022, 3, 14))
    >>> find_date_mark("The date 2022-03-14 will be remembered")
    """
    match = _DATE_MARK.match(text)
    if match is None:
        return None
    try:
        return match.end(), date.fromisoformat(match["day"])
    except ValueError:
        return None


def article_from_json(row: Mapping[str, Any]) -> Article:
    """The article of one object with `id`, `text` and, where known, the other fields of an `Article`.

    The day is that of `published`, else that of a date mark at the start of the text, else that of a dateline.

    Raises:
        ValueError: A field is missing or not of its type; the message names it.
    """
    text = _text(row, "text")
    if not text or not text.strip():
        raise ValueError("'text' is missing or empty")
    mark = find_date_mark(text)
    published = _moment(row, "published")
    return Article(
        id=_id(row),
        text=text,
        title=_text(row, "title"),
        published=(published[0] if published else None) or (mark[1] if mark else find_dateline(text)),
        url=_text(row, "url"),
        publisher=_text(row, "publisher"),
        country=_text(row, "country"),
        published_at=published[1] if published else None,
        authors=_texts(row, "authors"),
        captions=_texts(row, "captions"),
        language=_text(row, "language"),
        flags=_texts(row, "flags"),
    )


def _id(row: Mapping[str, Any]) -> str:
    value = row.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        raise ValueError("'id' is missing or no text")
    return str(value)


def _text(row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"'{key}' must be text, not {type(value).__name__}")
    return value


def _texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = row.get(key) or ()
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"'{key}' must be a list of texts")
    return tuple(value)


def _moment(row: Mapping[str, Any], key: str) -> tuple[date, datetime | None] | None:
    """The day, and the moment where the value has a time with its zone."""
    value = _text(row, key)
    if not value:
        return None
    try:
        if len(value) == 10:
            return date.fromisoformat(value), None
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"'{key}' must be a date such as 2022-03-14, not {value!r}") from None
    return moment.date(), moment if moment.tzinfo else None


def facts_to_json(facts: ArticleFacts) -> Json:
    """The facts as one JSON object; None stays null, and optional keys appear only where they say something."""
    return {
        "id": facts.id,
        "kind": facts.kind,
        "matches": [_match(match) for match in facts.matches],
        "mentioned": [_mentioned(match) for match in facts.mentioned],
        "upcoming": [_upcoming(match) for match in facts.upcoming],
        "standings": [_standing(standing) for standing in facts.standings],
        **_present(
            tallies=[_tally(tally) for tally in facts.tallies],
            streaks=[_streak(streak) for streak in facts.streaks],
            quotes=[_quote(quote) for quote in facts.quotes],
            coaches=[_coach(coach) for coach in facts.coaches],
            rejected=[_rejected(rejected) for rejected in facts.rejected],
        ),
    }


def _match(match: Match) -> Json:
    return {
        "home": match.home,
        "away": match.away,
        "venue_known": match.venue_known,
        "home_goals": match.home_goals,
        "away_goals": match.away_goals,
        "outcome": match.outcome,
        "date": _day(match.date),
        "competition": match.competition,
        "extra_time": match.extra_time,
        "shootout": _pair(match.shootout),
        "goals": [_goal(goal) for goal in match.goals],
        "red_cards": [_card(card) for card in match.red_cards],
        **_present(
            home_id=match.home_id,
            away_id=match.away_id,
            competition_id=match.competition_id,
            round=match.round,
            status=None if match.status == "played" else match.status,
            half_time=_pair(match.half_time),
            aggregate=_pair(match.aggregate),
            inferred=match.inferred or None,
            venue=match.venue,
            referee=match.referee,
            attendance=match.attendance,
        ),
        **_grounds(match),
    }


def _goal(goal: Goal) -> Json:
    return {
        "scorer": goal.scorer,
        "team": goal.team,
        "minute": goal.minute,
        "added": goal.added,
        "own_goal": goal.own_goal,
        "penalty": goal.penalty,
        "assist": goal.assist,
        **_present(score=_pair(goal.score)),
        **_grounds(goal),
    }


def _card(card: Card) -> Json:
    return {"player": card.player, "team": card.team, "minute": card.minute, **_grounds(card)}


def _mentioned(match: MentionedMatch) -> Json:
    score = f"{match.score[0]}-{match.score[1]}" if match.score else None
    return {"teams": list(match.teams), "score": score, **_team_ids(match), **_grounds(match)}


def _upcoming(match: UpcomingMatch) -> Json:
    return {
        "teams": list(match.teams),
        "home": match.home,
        "date": _day(match.date),
        **_present(competition=match.competition, competition_id=match.competition_id),
        **_team_ids(match),
        **_grounds(match),
    }


def _standing(standing: Standing) -> Json:
    gap = standing.gap
    return {
        "team": standing.team,
        "position": standing.position,
        "points": standing.points,
        "played": standing.played,
        "gap": {"to": gap.to, "points": gap.points, **_present(to_id=gap.to_id)} if gap else None,
        "games_in_hand": standing.games_in_hand,
        **_present(team_id=standing.team_id, competition=standing.competition, competition_id=standing.competition_id),
        **_grounds(standing),
    }


def _tally(tally: Tally) -> Json:
    return {
        "player": tally.player,
        "count": tally.count,
        "what": tally.what,
        **_present(scope=tally.scope, team=tally.team, team_id=tally.team_id),
        **_grounds(tally),
    }


def _streak(streak: Streak) -> Json:
    return {
        "team": streak.team,
        "length": streak.length,
        "what": streak.what,
        **_present(team_id=streak.team_id),
        **_grounds(streak),
    }


def _quote(quote: Quote) -> Json:
    return {
        "text": quote.text,
        "speaker": quote.speaker,
        **_present(outlet=quote.outlet),
        "evidence": _evidence(quote.evidence),
    }


def _coach(coach: Coach) -> Json:
    return {
        "name": coach.name,
        "team": coach.team,
        **_present(team_id=coach.team_id),
        "evidence": _evidence(coach.evidence),
    }


def _rejected(rejected: Rejected) -> Json:
    return {"kind": rejected.kind, "reason": rejected.reason, "evidence": _evidence(rejected.evidence)}


def _grounds(fact: Match | Goal | Card | MentionedMatch | UpcomingMatch | Standing | Tally | Streak) -> Json:
    """What a fact was read from, how sure the reading is, and by which rule."""
    return {"evidence": _evidence(fact.evidence), "confidence": round(fact.confidence, 3), "rule": fact.rule}


def _evidence(evidence: tuple[Evidence, ...]) -> list[Json]:
    rows = [asdict(one) for one in evidence]
    return [row if row["field"] == "title" else {k: v for k, v in row.items() if k != "field"} for row in rows]


def _team_ids(match: MentionedMatch | UpcomingMatch) -> Json:
    return {} if match.team_ids == (None, None) else {"team_ids": list(match.team_ids)}


def _present(**values: object) -> Json:
    return {key: value for key, value in values.items() if value is not None and value != []}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _pair(pair: tuple[int, int] | tuple[int | None, int | None] | None) -> list[int | None] | None:
    return list(pair) if pair else None
