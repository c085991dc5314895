"""Articles that follow men from club to club."""

import datetime as dt

from transforms.extract import extract
from transforms.model import Article

ABROAD = """\
ITALY

Joe Foxley (Lecce)

Foxley played all of their 4-2 defeat at Verona on Sunday.

In May 2025, he helped them to a 3-0 win over Empoli.

{second}

The keeper was busy again and helped them to beat Burnley 3-0.

He made his debut on December 20, 2025, in a 1-1 draw against Wolves.
"""


def told(second):
    found = extract(Article("a", ABROAD.format(second=second), published=dt.date(2026, 2, 9))).matches
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in found]


def test_they_are_the_club_in_the_line_above():
    assert told("Sam Hartley (Leeds United)") == [("Hellas Verona", 4, 2, "Lecce"), ("Leeds United", 3, 0, "Burnley")]


def test_a_line_of_another_form_names_nobodys_club():
    assert "Burnley" not in {away for *_, away in told("Sam Hartley of Leeds United")}
