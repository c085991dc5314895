"""The data files: sorted, sourced, without loose ends."""

from collections import Counter
from importlib.resources import files

import pytest

from transforms.identity.phrases import key_of
from transforms.reference import load_reference
from transforms.reference.rows import parse_alias, read_rows, several

REFERENCE = load_reference()
FILES = sorted(file.name for file in files("transforms.reference").iterdir() if file.name.endswith(".csv"))
SORTED_BY = {
    "awarded.csv": ("competition", "season", "home"),
    "cities.csv": ("country", "city"),
    "competition_eras.csv": ("competition", "since"),
    "competitions.csv": ("id",),
    "deductions.csv": ("competition", "season", "team", "date"),
    "grounds.csv": ("country", "name", "city"),
    "nations.csv": ("id",),
    "play_offs.csv": ("competition", "season", "winner"),
    "teams.csv": ("country", "id"),
    "women.csv": ("team",),
}


def known(team_id):
    return REFERENCE.teams.get(team_id).id == team_id


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_what_it_is_and_where_it_comes_from(name):
    head = (files("transforms.reference") / name).read_text(encoding="utf-8").splitlines()[:3]
    assert head[0].startswith("# ")
    assert any("Origin:" in line for line in head)


@pytest.mark.parametrize("name", FILES)
def test_no_field_has_loose_blanks(name):
    assert [row for row in read_rows(name) if any(value != value.strip() for value in row.values())] == []


@pytest.mark.parametrize(("name", "columns"), SORTED_BY.items())
def test_lines_are_sorted_and_none_stands_twice(name, columns):
    keys = [tuple(row[column] for column in columns) for row in read_rows(name)]
    assert keys == sorted(keys)
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_ids_are_unique_over_clubs_and_nations():
    ids = [row["id"] for name in ("teams.csv", "nations.csv") for row in read_rows(name)]
    assert [one for one, times in Counter(ids).items() if times > 1] == []


def test_every_team_named_in_another_file_is_known():
    ids = [team for row in read_rows("nicknames.csv") for team in several(row["teams"]) if team != "*"]
    ids += [team for row in read_rows("grounds.csv") for team in several(row["teams"])]
    ids += [row["team"] for name in ("women.csv", "deductions.csv") for row in read_rows(name)]
    ids += [row[side] for row in read_rows("awarded.csv") for side in ("home", "away")]
    ids += [row[side] for row in read_rows("play_offs.csv") for side in ("winner", "loser")]
    assert len(ids) > 1000
    assert all(known(team_id) for team_id in ids)


def test_every_competition_named_in_another_file_is_known():
    names = [
        row["competition"]
        for name in ("competition_eras.csv", "deductions.csv", "awarded.csv", "play_offs.csv")
        for row in read_rows(name)
    ]
    assert set(names) <= set(REFERENCE.competitions.competitions)


def test_every_team_is_found_under_its_own_id_and_name():
    lost = [
        row["id"]
        for row in read_rows("teams.csv")
        if row["id"] not in {team.id for team in REFERENCE.teams.candidates(row["name"])}
    ]
    assert lost == []


def test_no_team_carries_the_same_alias_twice():
    for name in ("teams.csv", "nations.csv"):
        for row in read_rows(name):
            keys = [key_of(parse_alias(alias).text) for alias in several(row["aliases"])]
            assert len(keys) == len(set(keys)), row["id"]


def test_press_nicknames_are_at_least_three_hundred_and_the_shared_ones_name_all_teams():
    rows = list(read_rows("nicknames.csv"))
    assert len(rows) >= 300
    assert sum("|" in row["teams"] for row in rows) >= 50
    keys = [row["nickname"] for row in rows]
    assert len(keys) == len(set(keys))


def test_cities_of_the_exonym_list_have_clubs():
    assert [row["city"] for row in read_rows("cities.csv") if not REFERENCE.cities.teams_in(row["city"])] == []


@pytest.mark.parametrize(
    ("people", "nation"),
    [("Dutch", "netherlands"), ("Chilean", "chile"), ("Spaniards", "spain"), ("Congolese", "dr-congo")],
)
def test_a_people_tells_its_national_team(people, nation):
    assert REFERENCE.demonyms[people] == nation


def test_points_of_a_season_add_up_to_what_was_taken():
    totals = Counter()
    for one in REFERENCE.deductions:
        totals[one.season, one.team] += one.points
    assert totals["2022-23", "juventus"] == -10
    assert totals["2023-24", "everton"] == -8
    assert totals["2023-24", "nottingham-forest"] == -4
    assert totals["2018-19", "chievo"] == -3
    assert totals["2021-22", "lyon"] == -1
    assert all(points < 0 for points in totals.values())


def test_every_decision_has_a_reason_and_no_award_or_play_off_an_impossible_score():
    decisions = (*REFERENCE.deductions, *REFERENCE.awarded, *REFERENCE.play_offs)
    assert all(one.reason for one in decisions)
    assert all(one.score[0] > one.score[1] >= 0 for one in REFERENCE.play_offs)
    assert all(abs(one.score[0] - one.score[1]) <= 3 and one.day for one in REFERENCE.awarded)


LEAGUES_AND_CUPS = {
    "Argentina": "argentine-primera",
    "Australia": "a-league-men",
    "Brazil": "brasileirao",
    "Egypt": "egyptian-premier-league",
    "England": "premier-league championship league-one fa-cup womens-super-league",
    "France": "ligue-1 ligue-2 coupe-de-france",
    "Germany": "bundesliga 2-bundesliga dfb-pokal frauen-bundesliga",
    "Italy": "serie-a serie-b coppa-italia serie-a-women",
    "Japan": "j-league",
    "Mexico": "liga-mx",
    "Netherlands": "eredivisie eerste-divisie",
    "Portugal": "primeira-liga liga-portugal-2",
    "Scotland": "scottish-premiership scottish-championship",
    "South Africa": "south-african-premiership",
    "Spain": "la-liga segunda-division copa-del-rey liga-f",
    "United States": "mls",
}
# As many as the leagues people read about have: two divisions of the big countries, one of the others.
CLUBS = {
    "Argentina": 28,
    "Australia": 12,
    "Belgium": 16,
    "Brazil": 20,
    "China": 12,
    "Egypt": 10,
    "England": 92,
    "France": 38,
    "Germany": 36,
    "Greece": 14,
    "Iran": 6,
    "Italy": 40,
    "Japan": 20,
    "Mexico": 18,
    "Morocco": 8,
    "Netherlands": 34,
    "Nigeria": 6,
    "Portugal": 36,
    "Saudi Arabia": 14,
    "Scotland": 40,
    "South Africa": 10,
    "South Korea": 12,
    "Spain": 42,
    "Turkey": 18,
    "United States": 27,
}


@pytest.mark.parametrize("country", LEAGUES_AND_CUPS)
def test_the_competitions_people_read_about_are_listed(country):
    ids = LEAGUES_AND_CUPS[country].split()
    assert {REFERENCE.competitions.get(one).country for one in ids} == {country}


@pytest.mark.parametrize("country", CLUBS)
def test_a_country_has_at_least_as_many_clubs_as_its_leagues(country):
    known = [row for row in read_rows("teams.csv") if row["country"] == country and row["gender"] == "men"]
    assert len(known) >= CLUBS[country]


def test_an_award_keeps_what_stood_on_the_pitch():
    verona = next(one for one in REFERENCE.awarded if one.season == "2020-21")
    assert (verona.home, verona.away, verona.score, verona.played) == ("hellas-verona", "roma", (3, 0), (0, 0))


def test_reference_data_are_read_once():
    assert load_reference() is REFERENCE
