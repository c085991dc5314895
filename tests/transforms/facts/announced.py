"""What a text announces, for tests: each match as "A v B" with the side at home and the day."""

import datetime as dt

from transforms.facts.fixtures.upcoming import find_upcoming
from transforms.facts.focus import Focus
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

MONDAY = dt.date(2021, 3, 15)


def upcoming(text, title=None, reported=(), nations=(), *, ahead=False):
    reading = read(lay_out(Article("a", text, title=title, published=MONDAY)), load_reference())
    by_name = {team.name: team for team in reading.teams.values()}
    pairs = tuple((by_name[a], by_name[b]) for a, b in reported)
    keys = frozenset(by_name[name].key for name in nations)
    return find_upcoming(reading, Focus(main=tuple(reading.teams.values()), reported=pairs, nations=keys, ahead=ahead))


def said(text, title=None, reported=(), nations=(), *, ahead=False):
    """Each match as "A v B", with the home side and the date where the text gives them."""
    return {
        (" v ".join(u.teams), u.home, u.date and u.date.isoformat())
        for u in upcoming(text, title, reported, nations, ahead=ahead)
    }


def after_a_win(text):
    """What a report of Everton's win over Fulham announces that goes on with the text."""
    return said("Everton beat Fulham 1-0 on Sunday. " + text, reported=[("Everton", "Fulham")])
