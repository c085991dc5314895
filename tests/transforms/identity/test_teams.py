"""Who a name means: rows of (name, country, year, gender) and the one team, or none; and what is found in prose."""

import csv
from pathlib import Path

import pytest

from transforms.identity.teams import TeamIndex, TeamName
from transforms.model import Team
from transforms.reference import load_reference

HERE = Path(__file__).parent
TEAMS = load_reference().teams
SIGNS = {"nickname": "~", "demonym": "%", "ambiguous": "*", "name": ""}


def rows(name):
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [tuple(row) for row in csv.reader(lines)][1:]


WHO = rows("who.csv")
MENTIONS = rows("mentions.csv")


def test_the_table_has_at_least_two_hundred_rows_of_which_many_stay_open():
    assert len(WHO) >= 200
    assert sum(not row[4] for row in WHO) >= 20


@pytest.mark.parametrize(("name", "country", "year", "gender", "team"), WHO)
def test_a_printed_name_means_exactly_this_team(name, country, year, gender, team):
    found = TEAMS.lookup(name, country=country or None, year=int(year) if year else None, gender=gender or None)
    assert (found.id if found else "") == team


@pytest.mark.parametrize(("sentence", "expected"), MENTIONS)
def test_a_sentence_shows_exactly_these_teams(sentence, expected):
    found = TEAMS.find(sentence)
    shown = [f"{SIGNS[m.kind]}{m.text}{'?' * m.risky}={m.teams[0].id}" for m in found]
    assert " | ".join(shown) == expected
    assert all(sentence[m.start : m.end] == m.text for m in found)


def test_every_candidate_of_a_shared_nickname_is_told_the_usual_one_first():
    (mention,) = TEAMS.find("Then the Nerazzurri scored.")
    assert [team.id for team in mention.teams] == ["inter-milan", "atalanta"]


def test_candidates_of_a_name_are_listed_by_prominence_and_filtered_by_country():
    assert [team.id for team in TEAMS.candidates("Everton")][:2] == ["everton", "everton-de-vina-del-mar"]
    assert [team.id for team in TEAMS.candidates("Everton", country="Chile")] == ["everton-de-vina-del-mar"]
    assert TEAMS.candidates("Nowhere Rovers") == ()


def test_ids_with_an_ending_give_the_womens_youth_and_reserve_sides():
    assert TEAMS.get("chelsea-women") == Team("chelsea-women", "Chelsea", "England", "club", "women")
    assert TEAMS.get("england-u21").name == "England Under-21s"
    assert TEAMS.get("barcelona-b").name == "Barcelona B"


@pytest.mark.parametrize("team_id", ["nowhere", "nowhere-women", "chelsea-girls", "", "-women"])
def test_an_unknown_id_is_a_key_error(team_id):
    with pytest.raises(KeyError):
        TEAMS.get(team_id)


def test_the_plain_mens_club_is_never_a_candidate_of_its_womens_side():
    (mention,) = TEAMS.find("Durham City lost to Arsenal Women.")[1:]
    assert {team.gender for team in mention.teams} == {"women"}


def test_an_index_of_ones_own_names_keeps_men_before_women_and_countries_before_clubs():
    country = Team("austria", "Austria", "Austria", "country")
    club = Team("austria-vienna", "Austria Vienna", "Austria")
    sister = Team("ffc", "Austria", "Austria", "club", "women")
    index = TeamIndex.build([TeamName("Austria", team, 2) for team in (sister, club, country)])
    assert [team.id for team in index.candidates("Austria")] == ["austria", "austria-vienna", "ffc"]
    assert index.lookup("Austria") == country


def test_a_name_bounded_by_years_is_only_used_within_them():
    old, new = Team("old", "Old Dons", "England"), Team("new", "New Dons", "England")
    index = TeamIndex.build([TeamName("Dons", old, 3, until=2004), TeamName("Dons", new, 3, since=2002)])
    assert index.lookup("Dons", year=1999) == old
    assert index.lookup("Dons", year=2010) == new
    assert index.lookup("Dons", year=2003) is None
    assert index.lookup("Dons") is None
