"""The order in which things come, and how often, makes no difference."""

from datetime import date
from itertools import groupby

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
from warehouse.load import load_articles, load_listed, load_reference
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


def relations(loads):
    """All public relations after loading articles (or, for None, the fixture list) in this order."""
    with connect(":memory:") as con:
        con.execute("set threads = 1")
        load_reference(con, [], COMPETITIONS.values(), [])
        for is_list, run in groupby(loads, key=lambda load: load is None):
            if is_list:
                load_listed(con, LIST, origin="the list", loaded_at=NOON)
            else:
                load_articles(con, list(run))
        reconcile(con)
        names = public_relations(con)
        return {name: sorted(con.execute(f"from {name}").fetchall(), key=repr) for name in names}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations([*PILE, None]), st.lists(st.sampled_from([*PILE, None]), max_size=4))
def test_any_order_with_any_repeats_gives_the_same_relations(order, repeats):
    once, shuffled = relations([*PILE, None]), relations([*order, *repeats])
    assert {name: rows for name, rows in shuffled.items() if rows != once[name]} == {}


def test_the_pile_is_worth_shuffling():
    found = relations([*PILE, None])
    assert len(found["fixtures"]) == 4
    assert all(found[name] for name in ("goals", "disagreements", "claims_checked", "player_names", "fixture_dates"))
