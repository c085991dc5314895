"""Which competition a name means, and which season a day belongs to."""

import itertools
from datetime import date

import pytest

from transforms.identity.competitions import moved_seasons, season_of
from transforms.reference import load_reference

COMPETITIONS = load_reference().competitions


@pytest.mark.parametrize(
    ("name", "country", "competition"),
    [
        ("Premier League", None, "premier-league"),
        ("English Premier League", None, "premier-league"),
        ("Barclays Premier League", None, "premier-league"),
        ("Russian Premier League", None, "russian-premier-league"),
        ("Carabao Cup", None, "league-cup"),
        ("Capital One Cup", None, "league-cup"),
        ("League Cup", "England", "league-cup"),
        ("Serie A", None, "serie-a"),
        ("Serie A", "Brazil", "brasileirao"),
        ("LaLiga", None, "la-liga"),
        ("Primera División", "Argentina", "argentine-primera"),
        ("DFB-Pokal", None, "dfb-pokal"),
        ("Bundesliga", None, "bundesliga"),
        ("Süper Lig", None, "super-lig"),
        ("UEFA Champions League", None, "champions-league"),
        ("AFC Champions League Two", None, "asian-champions-league-two"),
        ("Euro 2024", None, "european-championship"),
        ("Women's Euro 2025", None, "womens-european-championship"),
        ("World Cup qualifier", None, "world-cup-qualifying"),
        ("WSL", None, "womens-super-league"),
        ("friendly", None, "friendly"),
        ("Serie A", "Norway", None),
        ("Premiership", None, None),
        ("Super Cup", None, "uefa-super-cup"),
        ("Village Green Cup", None, None),
    ],
)
def test_a_name_means_exactly_this_competition(name, country, competition):
    found = COMPETITIONS.lookup(name, country)
    assert (found.id if found else None) == competition


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They lead the Premier League.", ["Premier League"]),
        ("a Women's World Cup qualifier", ["Women's World Cup"]),
        ("the Women’s Super League and the FA Cup", ["Women’s Super League", "FA Cup"]),
        ("in the UEFA Women's Champions League", ["UEFA Women's Champions League"]),
        ("a World Cup qualifier in Turin", ["World Cup qualifier"]),
        ("He won a cup in a league of champions.", []),
    ],
)
def test_competitions_are_found_longest_first(text, expected):
    found = COMPETITIONS.find(text)
    assert [mention.text for mention in found] == expected
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


def test_namesakes_are_all_told_the_usual_one_first():
    (mention,) = COMPETITIONS.find("Serie A")
    assert [one.id for one in mention.competitions] == ["serie-a", "brasileirao"]


@pytest.mark.parametrize(
    ("competition", "day", "season"),
    [
        ("serie-a", date(2022, 3, 13), "2021-22"),
        ("premier-league", date(1999, 8, 7), "1999-00"),
        ("premier-league", date(2020, 7, 26), "2019-20"),
        ("serie-a", date(2020, 8, 2), "2019-20"),
        ("ligue-1", date(2020, 8, 21), "2020-21"),
        ("scottish-premiership", date(2020, 8, 1), "2020-21"),
        ("champions-league", date(2020, 8, 23), "2019-20"),
        ("champions-league", date(2020, 10, 20), "2020-21"),
        ("mls", date(2021, 11, 7), "2021"),
        ("european-championship", date(2021, 7, 11), "2020"),
        ("european-championship", date(2024, 7, 14), "2024"),
        ("africa-cup-of-nations", date(2022, 2, 6), "2021"),
        ("africa-cup-of-nations", date(2024, 1, 13), "2023"),
    ],
)
def test_a_day_belongs_to_this_season(competition, day, season):
    assert season_of(COMPETITIONS.get(competition), day) == season


def test_moved_seasons_name_known_competitions_and_real_spans():
    moved = moved_seasons()
    assert {one.competition for one in moved} <= set(COMPETITIONS.competitions)
    assert all(one.first <= one.last for one in moved)
    assert all(season_of(COMPETITIONS.get(one.competition), one.last) == one.season for one in moved)


def test_moved_seasons_of_one_competition_share_no_day():
    moved = moved_seasons()
    pairs = [(a, b) for a, b in itertools.pairwise(moved) if a.competition == b.competition and a.last >= b.first]
    assert pairs == []


def test_rules_follow_the_era():
    serie_a = COMPETITIONS.get("serie-a")
    assert COMPETITIONS.rules(serie_a, "1992-93").points_for_win == 2
    assert COMPETITIONS.rules(serie_a, "1996-97").teams == 18
    assert COMPETITIONS.rules(serie_a, "1996-97").tie_breakers == ("goal_difference", "goals_for")
    assert COMPETITIONS.rules(serie_a, "2021-22") == serie_a
    assert serie_a.tie_breakers[0] == "head_to_head_points"
    assert COMPETITIONS.rules(COMPETITIONS.get("premier-league"), "1993-94").teams == 22


def test_womens_competitions_are_told_apart():
    assert COMPETITIONS.is_womens(COMPETITIONS.get("womens-super-league"))
    assert COMPETITIONS.is_womens(COMPETITIONS.get("nwsl"))
    assert not COMPETITIONS.is_womens(COMPETITIONS.get("premier-league"))
