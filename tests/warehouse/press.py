"""Short ways to write down what invented papers and fixture lists state."""

from datetime import UTC, date, datetime, time, timedelta

from transforms.model import (
    Article,
    ArticleFacts,
    Card,
    Competition,
    Evidence,
    Gap,
    Goal,
    ListedMatch,
    Match,
    MentionedMatch,
    Standing,
    Streak,
    Tally,
    Team,
    UpcomingMatch,
)
from warehouse.load import ReadArticle
from warehouse.rows import CaptureRow

SERIE_A = Competition(
    "serie-a",
    "Serie A",
    "Italy",
    "league",
    1,
    tie_breakers=("head_to_head_points", "head_to_head_goal_difference", "goal_difference", "goals_for"),
    teams=20,
)
PREMIER_LEAGUE = Competition("premier-league", "Premier League", "England", "league", 1, teams=20)
COPPA = Competition("coppa-italia", "Coppa Italia", "Italy", "cup")
EUROS = Competition(
    "euros",
    "European Championship",
    None,
    "international",
    calendar="calendar-year",
    tie_breakers=("head_to_head_points", "head_to_head_goal_difference", "goal_difference", "goals_for"),
)
COMPETITIONS = {one.name: one for one in (SERIE_A, PREMIER_LEAGUE, COPPA, EUROS)}
NOON = datetime(2022, 3, 14, 12, tzinfo=UTC)


def march(day):
    """Midnight before a day of March 2022; days beyond 31 run on into April."""
    return datetime(2022, 3, 1, tzinfo=UTC) + timedelta(days=day - 1)


def team_id(name):
    return name.lower().replace(" ", "-")


def teams(*names):
    return [Team(team_id(name), name, "Italy") for name in names]


def goal(side, scorer, minute=None, added=None, **more):
    words = Evidence(0, len(scorer), scorer)
    return Goal(scorer, side, minute, added, evidence=(words,), rule="test", **{"confidence": 0.9, **more})


def red(side, player, minute=None):
    return Card(player, side, minute, confidence=0.9, rule="test")


def match(home, away, score=None, day=None, *goals, competition="Serie A", ordered=True, **more):
    """A match as an article reports it; `score` is (home, away), ids are the folded names.

    With `ordered` False nobody says who was at home.
    """
    known = COMPETITIONS.get(competition)
    values = {"home_id": team_id(home), "away_id": team_id(away), "confidence": 0.9, "rule": "test"}
    values |= {"competition_id": known.id if known else None, **more}
    return Match(
        home,
        away,
        venue_known=ordered,
        home_goals=score[0] if score else None,
        away_goals=score[1] if score else None,
        outcome=values.pop("outcome", outcome_of(score)),
        date=day,
        competition=competition,
        goals=goals,
        **values,
    )


def outcome_of(score):
    return None if score is None else ("away", "draw", "home")[(score[0] > score[1]) - (score[0] < score[1]) + 1]


def listed(home, away, score=None, day=None, *goals, competition="Serie A", season="2021-22", **more):
    """A row of a fixture list; without a score it is still to be played."""
    known = COMPETITIONS.get(competition)
    values = {"home_id": team_id(home), "away_id": team_id(away), "status": "played" if score else "scheduled", **more}
    return ListedMatch(
        competition,
        known.id if known else None,
        known.country if known else None,
        season,
        values.pop("round", None),
        day,
        home,
        away,
        home_goals=score[0] if score else None,
        away_goals=score[1] if score else None,
        goals=goals,
        **values,
    )


def upcoming(one, other, day=None, home=None, competition="Serie A"):
    known = COMPETITIONS.get(competition)
    return UpcomingMatch(
        (one, other), (team_id(one), team_id(other)), home, day, competition, known.id if known else None
    )


def mentioned(one, other, score=None):
    return MentionedMatch((one, other), (team_id(one), team_id(other)), score)


def standing(team, position=None, *, gap=None, **more):
    """What a paper says of a team's place; `gap` is (other team, points)."""
    ahead = Gap(gap[0], gap[1], team_id(gap[0])) if gap else None
    return Standing(team, team_id(team), position, gap=ahead, rule="test", **more)


def tally(player, count, team, what="goals", scope="league season"):
    return Tally(player, count, what, scope, team, team_id(team))


def streak(team, length, what="unbeaten"):
    return Streak(team, length, what, team_id(team))


def article(name, *matches, published=date(2022, 3, 14), publisher="The Courier", captured=None, version="1", **facts):
    """An article of one day with its facts, captured at noon of that day or at `captured`."""
    fetched = captured or datetime.combine(published or NOON.date(), time(12), UTC)
    url = f"https://{publisher.lower().replace(' ', '-')}.example/{name}"
    return ReadArticle(
        Article(name, "It rained in the second half.", published=published, publisher=publisher, url=url),
        ArticleFacts(name, "report", tuple(matches), **facts),
        CaptureRow(url, fetched, f"digest of {name} at {fetched}", "courier"),
        version,
        datetime(2022, 6, 1, tzinfo=UTC),
    )
