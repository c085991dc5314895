"""Tables of real seasons against those reviewed by hand; needs the folder of real figures beside the checkout."""

import csv
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
LINES = (Path(__file__).parent / "final_tables.csv").read_text(encoding="utf-8").splitlines()
FINAL = [tuple(row.values()) for row in csv.DictReader(line for line in LINES if not line.startswith("#"))]


@pytest.fixture(scope="module")
def real():
    """All of the folder's lists in one warehouse."""
    folder = SHARED / "reference"
    if not folder.exists():
        pytest.skip("needs ../shared")
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


@pytest.mark.parametrize(("competition", "season", "table"), FINAL, ids=lambda value: value[:14])
def test_the_final_table_is_the_documented_one(real, competition, season, table):
    rows = real.execute(
        "select team || ' ' || points from league_table where competition = ? and season = ? order by position",
        [competition, season],
    ).fetchall()
    assert ", ".join(row for (row,) in rows) == table


def test_no_place_is_shared_in_a_documented_table(real):
    rows = real.execute("select competition, season, count(*), count(distinct position) from league_table group by all")
    counts = {(competition, season): (teams, places) for competition, season, teams, places in rows.fetchall()}
    assert {key for key in ((row[0], row[1]) for row in FINAL) if counts[key][0] != counts[key][1]} == set()


def test_the_documented_seasons_are_all_that_the_origins_complete(real):
    rows = real.execute("select competition, season, max(played) from league_table group by all").fetchall()
    documented = {(competition, season) for competition, season, _ in FINAL}
    # the origin breaks off before the last round of these two
    assert {row for row in rows if row[:2] not in documented} == {
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
