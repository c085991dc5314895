"""The questions everybody asks, and one line for each that cannot be answered."""

from datetime import date

import pytest

from tests.warehouse.press import COMPETITIONS, NOON, article, goal, listed, match, teams
from transforms.model import Evidence, Rejected
from warehouse import query
from warehouse.database import WarehouseError, connect
from warehouse.export import export, public_relations
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.matching import parse_wanted
from warehouse.query import QueryError
from warehouse.reconcile import reconcile
from warehouse.rows import TeamNameRow

SUNDAY = date(2022, 3, 13)


@pytest.fixture(scope="module")
def asked():
    """A warehouse of a few matches that only answers."""
    names = [TeamNameRow("inter", "Internazionale"), TeamNameRow("inter", "Inter"), TeamNameRow("milan", "Milan")]
    matches = [
        listed("Torino", "Inter", (1, 1), SUNDAY, round="Matchday 29"),
        listed("Inter", "Torino", (1, 0), date(2021, 12, 22), round="Matchday 19"),
        listed("Inter", "Milan", (1, 2), date(2022, 2, 5), round="Matchday 24"),
        listed("Inter", "Torino", (4, 2), date(2020, 11, 22), season="2020-21"),
    ]
    told = match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), goal("away", "Sanchez", 90, 3))
    near_miss = Rejected("goal", "saved", (Evidence(3, 9, "rained"),))
    other = match("Torino", "Inter", (2, 1), SUNDAY, goal("home", "Izzo", 64))
    with connect(":memory:") as con:
        load_reference(con, teams("Inter", "Milan", "Torino"), COMPETITIONS.values(), [], team_names=names)
        load_listed(con, matches, origin="the list", loaded_at=NOON)
        load_articles(con, [article("a", told, rejected=(near_miss,)), article("b", other, publisher="B")])
        reconcile(con)
        yield con


def column(answer, name):
    return [row[answer.columns.index(name)] for row in answer.rows]


def test_fixtures_come_by_date_and_the_latest_are_kept(asked):
    answer = query.fixtures(asked, competition="serie a", season="2021-22", limit=2)
    assert column(answer, "date") == [date(2022, 2, 5), SUNDAY]
    assert column(query.fixtures(asked), "date") == sorted(column(query.fixtures(asked), "date"))


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ({"team": "Internazionale"}, 4),
        ({"team": "torino"}, 3),
        ({"competition": "serie-a", "season": "2020-21"}, 1),
        ({"round": "Matchday 24"}, 1),
        ({"since": date(2022, 1, 1)}, 2),
        ({"until": date(2021, 1, 1)}, 1),
        ({"since": date(2023, 1, 1)}, 0),
    ],
)
def test_fixtures_are_narrowed_by_what_is_asked(asked, wanted, count):
    assert len(query.fixtures(asked, **wanted).rows) == count


def test_a_table_is_that_of_the_latest_season_or_of_a_day(asked):
    assert column(query.table(asked, competition="Serie A"), "points") == [4, 3, 1]
    assert column(query.table(asked, competition="Serie A", on=date(2021, 12, 31)), "points") == [3, 0, 0]
    assert column(query.table(asked, competition="Serie A", on=date(2021, 1, 1)), "season") == ["2020-21"] * 2
    assert column(query.table(asked, competition="Serie A", season="2020-21"), "team") == ["Inter", "Torino"]


def test_scorers_come_by_goals(asked):
    answer = query.scorers(asked, competition="Serie A", season="2021-22", team="Torino")
    assert (column(answer, "player"), column(answer, "goals")) == (["Bremer"], [1])
    assert len(query.scorers(asked, limit=1).rows) == 1


def test_a_match_is_explained_by_every_statement_kept_and_lost_and_by_what_was_rejected(asked):
    answer = query.explain(asked, "Torino v Inter 2022-03-13")
    told = {(row[0], row[1]): row[2] for row in answer.rows}
    assert told == {
        ("match", "Serie A 2021-22: Torino 1-1 Inter"): "kept",
        ("result", "Torino 1-1 Inter on 2022-03-13"): "kept",
        ("result", "Torino 2-1 Inter on 2022-03-13"): "not kept",
        ("goal", "Bremer 11"): "kept",
        ("goal", "Sanchez 90+3"): "kept",
        ("goal", "Izzo 64"): "not kept",
        ("goal", "rained"): "rejected",
    }
    assert "It rained in the second half." in column(answer, "sentence")
    assert set(column(answer, "source")) == {None, "the list", "The Courier", "B"}


@pytest.mark.parametrize(
    "words",
    [
        "serie-a/2021-22/torino/inter",
        "Torino v Inter",
        "torino vs internazionale 2022-03-13",
        "Torino - Inter 2021-22",
        "Inter Torino 2022-03-13",
    ],
)
def test_a_match_is_found_by_its_id_or_by_teams_and_day(asked, words):
    assert query.explain(asked, words).rows[0][1] == "Serie A 2021-22: Torino 1-1 Inter"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Torino", "no match fits 'Torino'"),
        ("Torino v Paperopoli", "no match fits"),
        ("Inter v Torino", "2 matches fit 'Inter v Torino', add the day: 2021-12-22 Inter v Torino; 2020-11-22"),
        ("Torino Inter", "3 matches fit"),
        ("", "no match fits"),
    ],
)
def test_a_match_that_is_none_or_several_is_answered_in_one_line(asked, words, message):
    with pytest.raises(WarehouseError, match=message) as caught:
        query.explain(asked, words)
    assert "\n" not in str(caught.value)


def test_a_name_within_a_longer_name_is_not_meant(con, lists):
    names = [TeamNameRow("inter", "Inter Milan"), TeamNameRow("milan", "Milan")]
    load_reference(con, teams("Inter", "Milan", "Torino"), [], [], team_names=names)
    lists(listed("Torino", "Inter", (1, 1), SUNDAY), listed("Torino", "Milan", (0, 0), date(2022, 4, 10)))
    reconcile(con)
    assert query.explain(con, "Torino Inter Milan").rows[0][1] == "Serie A 2021-22: Torino 1-1 Inter"


@pytest.mark.parametrize(
    ("text", "sides", "day", "season"),
    [
        ("Torino v Inter 2022-03-13", ("Torino", "Inter"), "2022-03-13", None),
        ("Torino-Inter", ("Torino-Inter",), None, None),
        ("Napoli – Milan 2021-22", ("Napoli", "Milan"), None, "2021-22"),
        ("Spain against England 2024", ("Spain", "England"), None, "2024"),
    ],
)
def test_what_a_person_writes_is_taken_apart(text, sides, day, season):
    wanted = parse_wanted(text)
    assert (wanted.sides, wanted.day, wanted.season) == (sides, day, season)


def test_sql_answers_with_columns_and_rows(asked):
    answer = query.sql(asked, "select home, home_goals from fixtures where season = '2020-21'")
    assert (answer.columns, answer.rows) == (("home", "home_goals"), [("Inter", 4)])
    assert query.sql(asked, "from fixtures;").rows


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("drop table fixtures", "one query, please"),
        ("select 1; select 2", "one query, please"),
        ("", "one query, please"),
        ("insert into runs select * from runs", "one query, please"),
        ("attach 'other.duckdb'", "one query, please"),
        ("selec home from fixtures", "Parser Error: syntax error"),
        ("select hme from fixtures", "Binder Error: Referenced column .* not found"),
        ("select 1 / 'a'", "Conversion Error"),
    ],
)
def test_sql_that_is_no_query_or_a_wrong_one_is_answered_in_one_line(asked, text, message):
    with pytest.raises(QueryError, match=message) as caught:
        query.sql(asked, text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("question", "message"),
    [
        (
            lambda con: query.table(con, competition="Seria A"),
            "no competition 'Seria A' has fixtures here: did you mean",
        ),
        (lambda con: query.fixtures(con, team="Torin"), "no team 'Torin' has fixtures here: did you mean Torino"),
        (lambda con: query.scorers(con, competition="xyz"), "no competition 'xyz' has fixtures here$"),
        (lambda con: query.table(con, competition="Serie A", season="1999-00"), "no table of Serie A 1999-00"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(asked, question, message):
    with pytest.raises(QueryError, match=message):
        question(asked)


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_every_public_relation_is_exported_to_a_file_with_all_its_rows(asked, tmp_path, kind):
    written = export(asked, tmp_path / "out", kind)
    assert [path.name for path in written] == [f"{name}.{kind}" for name in public_relations(asked)]
    for path in written:
        there = asked.execute(f"select count(*) from '{path}'").fetchone()
        assert there == asked.execute(f"select count(*) from {path.stem}").fetchone()


def test_an_export_to_no_folder_is_refused_in_one_line(asked, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WarehouseError, match=r"cannot write to .*file/out"):
        export(asked, tmp_path / "file" / "out")
