"""Who a name means in its context: rows of (name, other side, competition, country, year) and the one team, or none."""

import csv
from pathlib import Path

import pytest

from transforms.identity.meaning import Context, resolve_team
from transforms.reference import load_reference

REFERENCE = load_reference()


def rows(name):
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [tuple(row) for row in csv.reader(line for line in lines if not line.startswith("#"))][1:]


def meaning(name, *, other="", competition="", country="", year="", gender=None):
    index = REFERENCE.competitions
    known = (index.lookup(competition, country or None) or index.lookup(competition)) if competition else None
    assert (known is None) == (competition == "")
    place, when = country or None, int(year) if year else None
    against = None
    if other:
        against = resolve_team(other, Context(when, None, known), REFERENCE.teams, index).team
        assert against is not None, other
    return resolve_team(name, Context(when, place, known, against, gender), REFERENCE.teams, index)


@pytest.mark.parametrize(("name", "other", "competition", "country", "year", "team"), rows("who_context.csv"))
def test_a_name_means_exactly_this_team_in_its_context(name, other, competition, country, year, team):
    found = meaning(name, other=other, competition=competition, country=country, year=year)
    assert (found.team.id if found.team else "", bool(found.why)) == (team, True)


@pytest.mark.parametrize(("name", "country", "year", "gender", "team"), rows("who.csv"))
def test_without_a_match_around_it_a_name_means_what_the_index_says(name, country, year, gender, team):
    found = meaning(name, country=country, year=year, gender=gender or None)
    assert (found.team.id if found.team else "") == team


@pytest.mark.parametrize(
    ("context", "why"),
    [
        ({"name": "Inter Milan"}, "the only team of that name"),
        ({"name": "Everton", "country": "Chile"}, "the only team of that name in Chile"),
        ({"name": "Sporting", "other": "Benfica"}, "the only team of that name in the country of Benfica"),
        ({"name": "Wimbledon", "year": "1995"}, "the only team of that name in 1995"),
        (
            {"name": "Arsenal", "competition": "Premier League"},
            "the only team of that name in a competition of England",
        ),
        ({"name": "Torino", "competition": "Premier League"}, "'Torino' is no team in a competition of England"),
        ({"name": "Nowhere Rovers"}, "no team is called 'Nowhere Rovers'"),
        ({"name": "Everton"}, "the usual meaning"),
    ],
    ids=str,
)
def test_a_meaning_says_why(context, why):
    assert meaning(**context).why == why


def test_an_open_name_says_how_many_teams_go_by_it_and_names_them():
    found = meaning("Independiente")
    assert found.why == f"{len(found.candidates)} teams go by 'Independiente', and nothing here tells which"
    assert {"independiente", "independiente-del-valle"} <= {one.team.id for one in found.candidates}


def test_a_team_is_never_its_own_opponent():
    assert meaning("Inter", other="Inter Milan").team != REFERENCE.teams.get("inter-milan")
