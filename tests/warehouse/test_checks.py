"""Every check finds a planted wrong row, and nothing in a warehouse that is well."""

from datetime import date, timedelta

import pytest

from tests.warehouse.press import COMPETITIONS, article, goal, listed, match, mentioned, red, teams, upcoming
from warehouse.checks import all_checks, parse_check, run_checks
from warehouse.database import WarehouseError
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.reconcile import reconcile

SUNDAY = date(2022, 3, 13)
NAMES = ("Torino", "Inter", "Roma", "Lazio", "Milan", "Genoa")


@pytest.fixture
def well(con, lists, read):
    """A small warehouse in which all is well."""
    load_reference(con, teams(*NAMES), COMPETITIONS.values(), [])
    lists(
        listed("Torino", "Inter", (1, 1), SUNDAY, half_time=(1, 0)),
        listed("Inter", "Torino", (1, 0), date(2021, 12, 22)),
        listed("Roma", "Lazio", None, date(2022, 3, 20)),
    )
    read(
        article(
            "a",
            match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), red_cards=(red("away", "Vidal", 80),)),
            upcoming=(upcoming("Roma", "Lazio", date(2022, 3, 20)),),
            mentioned=(mentioned("Inter", "Torino", (1, 0)),),
        ),
        article("b", match("Torino", "Inter", (1, 1), None, goal("away", "Sanchez", 90, 3)), publisher="B"),
    )
    reconcile(con)
    return con


def wrong_rows(con, name):
    return next(result for result in run_checks(con) if result.name == name).rows


def test_a_warehouse_that_is_well_passes_every_check(well):
    assert {result.name: result.rows for result in run_checks(well) if result.rows} == {}


PLANTED_SQL = {
    "goals_against_score": "update fixture_ledger set home_known = 2",
    "ledger_counts_goals": "update goals set team_id = 'roma' where scorer = 'Bremer'",
    "team_against_itself": "update fixtures set away_id = home_id where home = 'Torino'",
    "one_row_per_fixture": "insert into fixtures select * from fixtures limit 1",
    "one_row_per_statement": "insert into stated_goals select * from stated_goals limit 1",
    "orphans": "delete from articles where article_id = 'a'",
    "every_statement_is_placed": "delete from fixture_links where statement_id = 'a#m1'",
    "tables_add_up": "update league_table set won = won + 1 where team = 'Torino'",
    "scorers_add_up": "update scorers set goals = 2 where player = 'Bremer'",
}


@pytest.mark.parametrize("name", PLANTED_SQL)
def test_a_broken_invariant_is_found(well, name):
    well.execute(PLANTED_SQL[name])
    assert wrong_rows(well, name)


PLANTED_STATEMENTS = {
    "impossible_minutes": [article("x", match("Roma", "Milan", (1, 0), SUNDAY, goal("home", "Abraham", 200)))],
    "team_twice_on_a_day": [article("x", match("Torino", "Milan", (1, 0), SUNDAY))],
    "pair_again": [
        article("x", match("Inter", "Torino", (2, 0), SUNDAY - timedelta(days=60)), published=date(2022, 1, 13))
    ],
    "unknown_names": [article("x", match("Torino", "Atletico Paperopoli", (1, 0), date(2022, 3, 6)))],
    "torn_statements": [article("x", match("Milan", "Milan", (1, 0), SUNDAY))],
    "played_in_the_future": [article("x", match("Milan", "Genoa", (1, 0), date(2022, 5, 1)))],
    "goals_in_conflict": [
        article("x", match("Milan", "Genoa", (2, 0), SUNDAY, goal("home", "Leao", 20))),
        article("y", match("Milan", "Genoa", (2, 0), SUNDAY, goal("home", "Giroud", 20)), publisher="Y"),
    ],
    "sudden_drop": [
        article(f"x{number}", *matches, published=SUNDAY + timedelta(days=number), publisher="The Herald")
        for number, matches in enumerate([[match("Milan", "Genoa", (1, 0), None)]] * 20 + [[]] * 20)
    ],
}


@pytest.mark.parametrize("name", PLANTED_STATEMENTS)
def test_a_wrong_statement_is_found(well, name):
    load_articles(well, PLANTED_STATEMENTS[name])
    reconcile(well)
    assert wrong_rows(well, name)


PLANTED_LISTS = {
    "half_time_beyond_full_time": [listed("Milan", "Genoa", (1, 0), SUNDAY, half_time=(2, 0))],
    "too_many_matches": [
        listed("Milan", f"Team {number}", (1, 0), SUNDAY - timedelta(days=number)) for number in range(39)
    ],
}


@pytest.mark.parametrize("name", PLANTED_LISTS)
def test_a_wrong_list_is_found(well, name):
    load_listed(well, PLANTED_LISTS[name], origin="a bad list", loaded_at=article("x").loaded_at)
    reconcile(well)
    assert wrong_rows(well, name)


def test_every_check_has_a_planted_wrong_row_a_title_and_a_story():
    checks = all_checks()
    assert {check.name for check in checks} == {*PLANTED_SQL, *PLANTED_STATEMENTS, *PLANTED_LISTS}
    assert all(check.title and check.story for check in checks)


def test_only_what_must_hold_fails(well):
    load_articles(well, PLANTED_STATEMENTS["impossible_minutes"])
    reconcile(well)
    assert [result.name for result in run_checks(well) if result.failed] == []
    well.execute(PLANTED_SQL["scorers_add_up"])
    assert [result.name for result in run_checks(well) if result.failed] == ["scorers_add_up"]


def test_the_result_of_a_check_names_its_columns(well):
    well.execute(PLANTED_SQL["orphans"])
    result = next(result for result in run_checks(well) if result.name == "orphans")
    assert (result.severity, result.columns) == ("must hold", ("relation", "statement_id"))


@pytest.mark.parametrize("text", ["select 1", "-- should hold: nothing\nselect 1", "-- must hold: x"])
def test_a_check_without_its_head_is_refused(text):
    with pytest.raises(WarehouseError, match="check strange must begin with"):
        parse_check("strange", text)
