"""What `export` writes as a fixture list, `import` reads back to the same facts."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows.imports import read_lists
from flows.reference import refresh_reference
from tests.warehouse.press import COMPETITIONS, article, goal, listed, match
from warehouse.database import connect
from warehouse.export import LISTS, export
from warehouse.lists import season_lists, to_football_txt, to_openfootball
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.reconcile import reconcile

DEMO = Path(__file__).parents[2] / "flows" / "demo" / "fixtures"
NOON = datetime(2024, 8, 1, 12, tzinfo=UTC)
FACTS = {
    "fixtures": "competition, season, round, date, home, away, home_goals, away_goals, status, "
    "half_time_home, half_time_away, extra_time, shootout, shootout_home, shootout_away, fixture_id",
    "goals": "fixture_id, scorer, team, minute, added, own_goal, penalty, player_id",
    "league_table": "competition, season, table_group, position, team, points, goals_for",
}


@pytest.fixture(scope="module")
def original():
    """A warehouse of two tournaments' and leagues' lists with scorers, extra time, shoot-outs and matches to come."""
    with connect(":memory:") as con:
        refresh_reference(con)
        load_lists(con, [DEMO / "euro-2024.json", DEMO / "serie-a-2021-22-as-of-2022-03-07.txt"])
        yield con


def load_lists(con, paths):
    lists, problems = read_lists(paths)
    assert problems == []
    for one in lists:
        load_listed(con, one.reading.matches, origin=one.origin, loaded_at=NOON)
    reconcile(con)


def facts(con):
    return {
        name: sorted(con.execute(f"select {columns} from {name}").fetchall(), key=repr)
        for name, columns in FACTS.items()
    }


@pytest.mark.parametrize("form", LISTS)
def test_an_exported_warehouse_is_imported_to_the_same_facts(original, tmp_path, form):
    written = export(original, tmp_path, form)
    assert [path.name.rsplit(".", 1)[0] for path in written] == ["european-championship-2024", "serie-a-2021-22"]
    with connect(":memory:") as con:
        refresh_reference(con)
        load_lists(con, written)
        assert facts(con) == facts(original)


def small(*reports, lists=()):
    """The one season of a small warehouse."""
    with connect(":memory:") as con:
        load_reference(con, [], COMPETITIONS.values(), [])
        load_articles(con, reports)
        load_listed(con, lists, origin="the list", loaded_at=NOON)
        reconcile(con)
        [one] = season_lists(con)
        return one


def test_the_forms_hold_what_they_can_of_an_odd_match():
    day = date(2022, 3, 13)
    goals = (
        goal("home", "Bremer", 11),
        goal("home", "Sanchez", 45, 2, own_goal=True),
        goal("away", "Vidal", 119, penalty=True),
    )
    cup = {"competition": "Coppa Italia", "extra_time": True, "shootout": (4, 2), "half_time": (2, 0)}
    one = small(article("a", match("Torino", "Inter", (2, 1), day, *goals, **cup)))
    assert to_football_txt(one).splitlines() == [
        "= Coppa Italia 2021/22",
        "2022-03-13",
        "  Torino  v Inter  4-2 pen. 2-1 a.e.t. (2-0, 2-0)",
        "    (Bremer 11', Sanchez 45+2' (o.g.); Vidal 119' (pen.))",
    ]
    text = to_openfootball(one)
    [told] = json.loads(text)["matches"]
    assert told["score"] == {"et": [2, 1], "ht": [2, 0], "p": [4, 2]}
    assert [one["name"] for one in told["goals1"] if one.get("owngoal")] == ["Sanchez"]


def test_matches_without_a_day_come_first_and_a_heading_of_nothing_ends_the_round_before():
    rows = [
        listed("Roma", "Lazio", None, None, round="Matchday 2", status="postponed"),
        listed("Lazio", "Roma", (1, 0), date(2021, 9, 1), round="Matchday 1"),
        listed("Roma", "Genoa", None, date(2021, 9, 5), status="cancelled"),
    ]
    assert to_football_txt(small(lists=rows)).splitlines() == [
        "= Serie A 2021/22",
        "",
        "\u25aa Matchday 2",
        "  Roma  v Lazio  [postponed]",
        "",
        "\u25aa",
        "2021-09-05",
        "  Roma  v Genoa  [cancelled]",
        "",
        "\u25aa Matchday 1",
        "2021-09-01",
        "  Lazio  v Roma  1-0",
    ]


def test_a_match_of_unknown_competition_belongs_to_no_list():
    reports = [
        article("a", match("Torino", "Inter", (1, 1), date(2022, 3, 13), competition=None)),
        article("b", match("Roma", "Lazio", (1, 1), date(2022, 3, 13))),
    ]
    assert [row["home"] for row in small(*reports).matches] == ["Roma"]


@pytest.mark.parametrize("form", LISTS)
def test_a_half_time_of_extra_time_comes_back_also_where_nobody_tells_the_goals(tmp_path, form):
    row = listed(
        "Torino", "Inter", (2, 1), date(2022, 1, 12), competition="Coppa Italia", extra_time=True, half_time=(1, 0)
    )
    with connect(":memory:") as con:
        refresh_reference(con)
        load_listed(con, [row], origin="the list", loaded_at=NOON)
        reconcile(con)
        written = export(con, tmp_path, form)
    with connect(":memory:") as con:
        refresh_reference(con)
        load_lists(con, written)
        assert con.execute("select half_time_home, half_time_away, extra_time from fixtures").fetchall() == [
            (1, 0, True)
        ]
