"""Tables of real seasons against those that others print, row by row.

What the origins print is held against each other everywhere; against our own tables only where the folder of
real match lists lies beside the checkout, and skipped with that word where it does not.
"""

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from flows.reference import refresh_reference
from tests.warehouse.conftest import SHARED
from tests.warehouse.press import NOON
from transforms.lists import read_list
from transforms.reference import load_reference
from warehouse.database import connect
from warehouse.load import load_listed
from warehouse.reconcile import reconcile

# The table as it stood after 13 March 2022, place by place: team, played, points.
MARCH_2022 = [
    ("AC Milan", 29, 63),
    ("Napoli", 29, 60),
    ("Inter Milan", 28, 59),
    ("Juventus", 29, 56),
]
HERE = Path(__file__).parent


def _lines(name):
    """The rows of a file beside this one, without its remarks."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


PRINTED = _lines("final_tables.csv")
DIFFERENCES = _lines("final_table_differences.csv")
SEASONS = {(line["competition"], line["season"]) for line in PRINTED}
# Nobody's complete table of these was found: their own lines only keep what we had.
UNCONFIRMED = {("Bundesliga", "2019-20"), ("Bundesliga", "2023-24"), ("Bundesliga", "2024-25"), ("Ligue 1", "2024-25")}
TEAMS = {"Bundesliga": {18}, "La Liga": {20}, "Ligue 1": {18, 20}, "Premier League": {20}, "Serie A": {20}}


def _places(line):
    """Place -> team and points, of one line of what is printed."""
    return dict(enumerate(line["table"].split(", "), start=int(line["first"])))


def _name(line):
    return f"{line['competition']} {line['season']} {line['origin']}"


LISTED = {(_name(row), int(row["place"])): (row["printed"], row["ours"]) for row in DIFFERENCES}


@pytest.fixture(scope="module")
def real():
    """All of the folder's lists in one warehouse."""
    folder = SHARED / "reference"
    if not folder.exists():
        pytest.skip("needs the real match lists of ../shared/reference")
    with connect(":memory:") as con:
        refresh_reference(con)
        forms = ("openfootball-results/*/*.json", "football-data-csv/*.csv", "football-txt/*-1-*.txt")
        for path in (path for form in forms for path in sorted(folder.glob(form))):
            name = "/".join(path.parts[-2:])
            reading = read_list(path.read_text(encoding="utf-8-sig"), name=path.name, reference=load_reference())
            assert (reading.problems, any(match.home_id is None for match in reading.matches)) == ((), False)
            load_listed(con, reading.matches, origin=name, loaded_at=NOON)
        reconcile(con)
        yield con


def test_the_serie_a_table_of_13_march_2022_is_the_real_one(real):
    rows = real.execute(
        "select team, played, points from league_table_on(?) where competition = 'Serie A' and season = '2021-22' "
        "order by position limit 4",
        [date(2022, 3, 13)],
    ).fetchall()
    assert rows == MARCH_2022


@pytest.mark.parametrize("line", PRINTED, ids=_name)
def test_the_final_table_is_the_printed_one_but_for_the_rows_listed_with_their_reason(real, line):
    rows = real.execute(
        "select position, team || ' ' || points from league_table where competition = ? and season = ?",
        [line["competition"], line["season"]],
    ).fetchall()
    ours, printed = dict(rows), _places(line)
    differing = {place: (printed[place], ours.get(place)) for place in printed if printed[place] != ours.get(place)}
    assert differing == {place: LISTED[_name(line), place] for place in printed if (_name(line), place) in LISTED}


def test_each_season_but_the_unconfirmed_is_printed_in_full_by_another():
    full = {
        (line["competition"], line["season"])
        for line in PRINTED
        if line["origin"] != "computed" and len(_places(line)) in TEAMS[line["competition"]]
    }
    computed = {(line["competition"], line["season"]) for line in PRINTED if line["origin"] == "computed"}
    assert (SEASONS - full, computed) == (UNCONFIRMED, UNCONFIRMED)


def test_a_printed_table_names_each_team_once_and_never_rises_in_points():
    for line in PRINTED:
        names, points = zip(*(row.rsplit(" ", 1) for row in _places(line).values()), strict=True)
        assert len(set(names)) == len(names), _name(line)
        # the broken-off season was ranked by points per match
        if (line["competition"], line["season"]) != ("Ligue 1", "2019-20"):
            assert list(points) == sorted(points, key=int, reverse=True), _name(line)


def test_origins_of_a_season_print_the_same_but_for_the_rows_listed():
    rows = defaultdict(set)
    for line in PRINTED:
        for place, row in _places(line).items():
            rows[line["competition"], line["season"], place].add(LISTED.get((_name(line), place), (row, row))[1])
    assert {key: different for key, different in rows.items() if len(different) > 1} == {}


def test_each_listed_difference_is_of_a_printed_row():
    printed = {(_name(line), place): row for line in PRINTED for place, row in _places(line).items()}
    assert {key: row for key, (row, _) in LISTED.items() if printed.get(key) != row} == {}


def test_a_listed_difference_says_why():
    assert [row for row in DIFFERENCES if len(row["reason"]) < 20 or row["printed"] == row["ours"]] == []


def test_no_place_is_shared_in_a_documented_table(real):
    rows = real.execute("select competition, season, count(*), count(distinct position) from league_table group by all")
    counts = {(competition, season): (teams, places) for competition, season, teams, places in rows.fetchall()}
    assert {key for key in SEASONS if counts[key][0] != counts[key][1]} == set()


def test_the_documented_seasons_are_all_that_the_origins_complete(real):
    rows = real.execute("select competition, season, max(played) from league_table group by all").fetchall()
    # the origin breaks off before the last round of these two
    assert {row for row in rows if row[:2] not in SEASONS} == {
        ("La Liga", "2024-25", 37),
        ("Serie A", "2024-25", 37),
    }


def test_origins_of_the_same_season_agree_match_by_match(real):
    sources = real.execute(
        "select competition, season, count(distinct fixture_id), min(sources), max(sources) from fixtures "
        "where sources > 1 group by all order by all"
    ).fetchall()
    assert sources == [("Premier League", "2021-22", 380, 3, 3), ("Serie A", "2021-22", 380, 3, 3)]
    assert real.execute("select home, away, fact, kept_source, other_source from disagreements").fetchall() == []
