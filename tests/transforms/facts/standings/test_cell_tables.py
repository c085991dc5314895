"""Tables printed one cell to a line: the heads of the columns say what the figures are."""

import pytest

from tests.transforms.facts.tables import said
from transforms.extract import extract
from transforms.model import Article


def lines(*rows):
    """The rows with each cell on a line of its own."""
    return "\n".join(f"|{cell}" for row in rows for cell in row.split())


TABLE = lines("Pos Team P GD Pts", "1 Everton 10 8 21", "2 Fulham 11 7 20", "3 Burnley 10 1 17")
FACTS = {"Everton 1.", "Everton 21 pts", "Fulham 2.", "Fulham 20 pts", "Burnley 3.", "Burnley 17 pts"}


@pytest.mark.parametrize(
    "table",
    [
        TABLE,
        # wins, draws and defeats add up; a stop behind the place and a mark behind the name
        lines("POS. TEAM W D L PTS", "1. Everton* 6 3 1 21", "2. Fulham 6 2 3 20", "3. Burnley 5 2 3 17"),
        # no head above the names
        lines("Pts GD", "Everton 21 8", "Fulham 20 7", "Burnley 17 1"),
        # columns of other heads of goals
        lines("# Club MP GF GA Pts", "1 Everton 10 9 1 21", "2 Fulham 11 8 1 20", "3 Burnley 10 5 4 17"),
    ],
)
def test_a_table_of_cells_states_place_and_points(table):
    assert said(table) == FACTS


def test_a_row_of_a_side_that_nobody_knows_keeps_its_place():
    table = lines("Pos Team Pts", "1 Everton 21", "2 Grimley 20", "3 Burnley 17")
    assert said(table) == {"Everton 1.", "Everton 21 pts", "Burnley 3.", "Burnley 17 pts"}


def test_matches_played_are_those_of_their_column_and_evidence_is_the_row():
    rows = extract(Article("x", text=TABLE)).standings
    assert {(row.team, row.played) for row in rows} == {("Everton", 10), ("Fulham", 11), ("Burnley", 10)}
    assert rows[0].evidence[0].text == "|1\n|Everton\n|10\n|8\n|21"


@pytest.mark.parametrize(
    "cells",
    [
        lines("Pos Team P GD", "1 Everton 10 8", "2 Fulham 11 7", "3 Burnley 10 1"),  # no points
        lines("Pos Team Pts", "1 Everton 17", "2 Fulham 20", "3 Burnley 21"),  # points that rise
        lines("Team W D Pts", "Everton 6 3 22", "Fulham 6 2 20", "Burnley 5 2 17"),  # points that no count gives
        lines("Pos Team Pts", "1 Everton 21", "2 Fulham 20"),  # two rows make no table
        lines("Player Goals", "Everton 21", "Fulham 20", "Burnley 17"),
        "|Everton\n|Fulham\n|Burnley\n|Leeds",
        "Pos\nTeam\nPts\n1\nEverton\n21",
    ],
)
def test_cells_that_are_no_table_state_nothing(cells):
    assert said(cells) == set()


BARE = "Place\nTeam\nPoints\nGames Played\n1\nEverton\n57\n26\n2\nFulham\n56\n27\n3\nLeeds\n48\n26"


def test_the_heads_of_columns_tell_a_table_without_bars_too():
    assert said(BARE) == {
        *("Everton 1.", "Everton 57 pts", "Fulham 2.", "Fulham 56 pts"),
        *("Leeds United 3.", "Leeds United 48 pts"),
    }


@pytest.mark.parametrize(
    "text",
    [
        # no head names the teams, the figures rise, or a row breaks off
        BARE.replace("Team\n", ""),
        BARE.replace("57", "40"),
        BARE.replace("\n56\n27", "\nseveral\n27"),
    ],
)
def test_short_lines_that_are_no_table(text):
    assert not {fact for fact in said(text) if fact.startswith("Leeds")}
