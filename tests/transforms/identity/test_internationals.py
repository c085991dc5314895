"""Whose man a scorer is when two countries meet."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.identity.internationals import International, Internationals
from transforms.model import Article
from transforms.reference import load_reference

INDEX = Internationals.build(
    [
        International("Jo Ward", "wales", 2001, 2008),
        International("Bob Ward", "england", 2003, 2005),
        International("Son Heung-min", "south-korea", 2011, 2024),
        International("Virgil van Dijk", "netherlands", 2018, 2024),
    ]
)
CASES = [
    ("Jo Ward", {"wales", "england"}, 2005, "wales"),
    ("Ward", {"wales", "scotland"}, 2005, "wales"),
    ("Ward", {"wales", "england"}, 2005, None),
    ("Ward", {"wales", "england"}, 2013, "wales"),
    ("Jo Ward", {"wales"}, 2030, None),
    ("Jo Ward", {"wales"}, None, "wales"),
    ("Jo Ward", {"scotland", "england"}, 2005, None),
    ("Ed Ward", {"wales", "england"}, 2005, None),
    ("Heung-min Son", {"south-korea", "japan"}, 2019, "south-korea"),
    ("Son", {"south-korea", "japan"}, 2019, "south-korea"),
    ("Van Dijk", {"netherlands", "germany"}, 2020, "netherlands"),
    ("", {"wales"}, 2005, None),
]


@pytest.mark.parametrize(("name", "among", "year", "team"), CASES)
def test_a_name_belongs_to_the_one_country_whose_scorer_bears_it(name, among, year, team):
    assert INDEX.team_of(name, among, year) == team


def test_every_listed_scorer_is_one_of_a_known_team_and_his_years_are_in_order():
    reference = load_reference()
    listed = {player for players in reference.internationals.by_name.values() for player in players}
    assert len(listed) > 10_000
    assert {player.team_id for player in listed} <= reference.teams.teams.keys()
    assert all(1900 < player.first <= player.last for player in listed)


def test_a_goal_between_countries_goes_to_the_scorers_own():
    text = (
        "Slovenia and Denmark drew 1-1 in Stuttgart. Christian Eriksen scored after 17 minutes; Erik Janza equalised."
    )
    (match,) = extract(Article("a", text, published=dt.date(2024, 6, 17))).matches
    sides = {goal.scorer: {"home": match.home, "away": match.away}[goal.team] for goal in match.goals}
    assert sides == {"Christian Eriksen": "Denmark", "Erik Janza": "Slovenia"}
