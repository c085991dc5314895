"""What a text states of tables, for tests: each statement in a few words."""

import datetime as dt

from transforms.facts.focus import Focus
from transforms.facts.standings.standings import find_standings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def reading_of(text, title=None):
    return read(lay_out(Article("a", text, title=title, published=dt.date(2021, 3, 15))), load_reference())


def focus_of(reading, reported=()):
    by_name = {team.name: team for team in reading.teams.values()}
    pairs = tuple((by_name[a], by_name[b]) for a, b in reported)
    return Focus(main=tuple(reading.teams.values()), reported=pairs)


def said(text, title=None, reported=()):
    """What the text states, each statement on its own: "Everton 3rd", "Everton +2 Arsenal", "Everton 31 pts"."""
    reading = reading_of(text, title)
    standings, _ = find_standings(reading, focus_of(reading, reported))
    found = set()
    for row in standings:
        if row.position is not None:
            found.add(f"{row.team} {row.position}.")
        if row.points is not None:
            found.add(f"{row.team} {row.points} pts")
        if row.gap is not None:
            found.add(f"{row.team} {row.gap.points:+d} {row.gap.to}")
        if row.games_in_hand is not None:
            found.add(f"{row.team} {row.games_in_hand} in hand")
    return found
