"""Expected matches: reported, missing, looked for again, given up."""

from datetime import date

import pytest

from tests.warehouse.press import article, listed, march, match, upcoming
from warehouse.coverage import MOST_NIGHTS, covered, missing, note_looks
from warehouse.query import QueryError
from warehouse.reconcile import reconcile

SATURDAY, SUNDAY = date(2022, 3, 12), date(2022, 3, 13)


@pytest.fixture
def round_29(con, read, lists):
    """Four matches of a round, of which one was reported, one called off, and one announced for later."""
    lists(
        listed("Torino", "Inter", None, SUNDAY, round="29"),
        listed("Roma", "Lazio", None, SUNDAY, round="29"),
        listed("Genoa", "Empoli", None, SATURDAY, round="29"),
        listed("Milan", "Como", None, date(2022, 3, 20), round="30"),
    )
    read(
        article("a", match("Torino", "Inter", (1, 1), SUNDAY), upcoming=(upcoming("Milan", "Como", date(2022, 3, 20)),))
    )
    reconcile(con)
    return con


def by_column(answer):
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


def test_each_round_and_night_says_how_many_of_its_matches_were_reported(round_29):
    counts = ("date", "expected", "reported", "missing", "not_due")
    assert [tuple(row[name] for name in counts) for row in by_column(covered(round_29))] == [
        (SATURDAY, 1, 0, 1, 0),
        (SUNDAY, 2, 1, 1, 0),
        (date(2022, 3, 20), 1, 0, 0, 1),
    ]


@pytest.mark.parametrize(
    ("asked", "homes"),
    [
        ({}, ["Genoa", "Roma"]),
        ({"since": SUNDAY}, ["Roma"]),
        ({"until": SATURDAY}, ["Genoa"]),
        ({"competition": "Serie A", "season": "2021-22"}, ["Genoa", "Roma"]),
        ({"season": "2020-21"}, []),
    ],
)
def test_the_missing_matches_are_those_asked_for(round_29, asked, homes):
    assert [row["home"] for row in by_column(missing(round_29, **asked))] == homes


def test_a_competition_that_there_is_not_is_told(round_29):
    with pytest.raises(QueryError, match="competition"):
        missing(round_29, competition="Serie Q")


def test_a_missing_match_says_how_often_it_was_looked_for_and_when_it_was_given_up(round_29):
    genoa, roma = (row["fixture_id"] for row in by_column(missing(round_29)))
    note_looks(round_29, [genoa, roma], march(14), ["echo", "courier"])
    note_looks(round_29, [genoa], march(14), ["echo", "courier"])  # the same night again
    for night in range(15, 14 + MOST_NIGHTS):
        note_looks(round_29, [genoa], march(night), ["post"])
    assert [(row["nights"], row["what_was_done"]) for row in by_column(missing(round_29))] == [
        (MOST_NIGHTS, "given up: not found on 5 nights until 2022-03-18 at courier, echo, post"),
        (0, "not looked for again yet"),
    ]
    note_looks(round_29, [roma], march(19), ["echo"])
    assert by_column(missing(round_29))[1]["what_was_done"] == "looked for again on 1 night, last on 2022-03-19"
