"""The order in which things come, and how often, makes no difference."""

from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.warehouse.press import (
    COMPETITIONS,
    NOON,
    article,
    goal,
    listed,
    march,
    match,
    mentioned,
    standing,
    streak,
    tally,
    upcoming,
)
from warehouse.database import connect
from warehouse.export import public_relations
from warehouse.insert import insert_rows
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.publish import workspace
from warehouse.reconcile import reconcile

SUNDAY = date(2022, 3, 13)

# Articles that lean on each other: a corrected one, reports that lack ground, day or competition, contradictions.
PILE = [
    article("a", match("Torino", "Inter", (2, 1), SUNDAY, goal("home", "Bremer", 11), goal("away", "Sanchez"))),
    article(
        "a",
        match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), goal("away", "Alexis Sanchez", 90, 3)),
        captured=march(15),
        standings=(standing("Inter", 3, gap=("Milan", -4)),),
    ),
    article(
        "b",
        match("Inter", "Torino", (1, 2), SUNDAY, goal("away", "Bremer", 12), competition=None, ordered=False),
        publisher="B",
    ),
    article(
        "c",
        match("Torino", "Inter", (1, 1), None, goal("away", "A. Sanchez", 90)),
        publisher="C",
        tallies=(tally("Sanchez", 3, "Inter"),),
    ),
    article("d", match("Inter", "Torino", (1, 0), date(2021, 12, 22)), published=date(2021, 12, 23)),
    article(
        "e",
        match("Lazio", "Venezia", None, SUNDAY, status="postponed"),
        published=SUNDAY,
        upcoming=(upcoming("Lazio", "Venezia"),),
    ),
    article(
        "f",
        match("Lazio", "Venezia", (1, 0), date(2022, 4, 14)),
        published=date(2022, 4, 15),
        mentioned=(mentioned("Inter", "Torino", (1, 0)),),
    ),
    article(
        "g",
        match("Venezia", "Lazio", (0, 1), None, competition=None, ordered=False),
        published=date(2022, 4, 16),
        publisher="G",
        streaks=(streak("Lazio", 2),),
    ),
    article("h", match("Roma", "Udinese", None, None, outcome="draw", ordered=False), publisher="H"),
    article("i", match("Udinese", "Roma", (1, 1), None, competition=None), publisher="I", published=date(2022, 3, 16)),
]
LIST = [listed("Torino", "Inter", None, SUNDAY), listed("Inter", "Torino", (1, 0), date(2021, 12, 22))]


class InterruptedLoadError(Exception):
    """A run that was stopped in the middle."""


def stopped(con, load, rows):
    """A load that breaks off after it has put so many kinds of rows into the warehouse."""
    left = iter(range(rows))

    def insert(*arguments):
        if next(left, None) is None:
            raise InterruptedLoadError
        return insert_rows(*arguments)

    with patch("warehouse.load.insert_rows", insert), suppress(InterruptedLoadError):
        if load is None:
            load_listed(con, [*LIST, listed("Roma", "Genoa", (9, 9), SUNDAY)], origin="the list", loaded_at=NOON)
        else:
            load_articles(con, [load, article("stray", match("Roma", "Genoa", (9, 9), SUNDAY))])


def relations(loads, interruptions=()):
    """All public relations after loading articles (or, for None, the fixture list) in this order.

    An interruption (load, rows) comes first of all and breaks off after that many kinds of rows.
    """
    with connect(":memory:") as con:
        con.execute("set threads = 1")
        load_reference(con, [], COMPETITIONS.values(), [])
        for load, rows in interruptions:
            stopped(con, load, rows)
        for is_list, run in groupby(loads, key=lambda load: load is None):
            if is_list:
                load_listed(con, LIST, origin="the list", loaded_at=NOON)
            else:
                load_articles(con, list(run))
        reconcile(con)
        names = public_relations(con)
        return {name: sorted(con.execute(f"from {name}").fetchall(), key=repr) for name in names}


@cache
def relations_of_the_pile():
    """What every order comes to: the pile as it lies, each article once."""
    return relations([*PILE, None])


LOADS = st.sampled_from([*PILE, None])


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.permutations([*PILE, None]),
    st.lists(LOADS, max_size=4),
    st.lists(st.tuples(LOADS, st.integers(0, 2)), max_size=3),
)
def test_any_order_with_repeats_and_interruptions_gives_the_same_relations(order, repeats, interruptions):
    once, shuffled = relations_of_the_pile(), relations([*order, *repeats], interruptions)
    assert {name: rows for name, rows in shuffled.items() if rows != once[name]} == {}


# What tells of the nights themselves, and moments that differ with them.
HISTORY = {"corrections", "publications", "player_redirects", "runs"}


def published_in(order, path):
    """All public relations but those of history after publishing a night for each load."""
    for number, load in enumerate(order):
        with workspace(path) as work:
            work.con.execute("set threads = 1")
            load_reference(work.con, [], COMPETITIONS.values(), [])
            if load is None:
                load_listed(work.con, LIST, origin="the list", loaded_at=NOON)
            else:
                load_articles(work.con, [load])
            work.publish(published_at=march(20) + timedelta(days=number), fewer_because="any order")
    with connect(path, read_only=True) as con:
        names = set(public_relations(con)) - HISTORY
        return {name: sorted(con.execute(f"from {name}").fetchall(), key=repr) for name in names}


def test_nights_in_another_order_publish_the_same_facts(tmp_path):
    order = [PILE[0], None, PILE[1], PILE[2], PILE[3], PILE[5]]
    first = published_in(order, tmp_path / "first.duckdb")
    assert first == published_in(list(reversed(order)), tmp_path / "second.duckdb")


def test_the_pile_is_worth_shuffling():
    found = relations_of_the_pile()
    assert len(found["fixtures"]) == 4
    assert all(found[name] for name in ("goals", "disagreements", "claims_checked", "player_names", "fixture_dates"))
