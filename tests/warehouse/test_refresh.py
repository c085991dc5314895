"""Building on the answers that are there gives what building all of them anew would give."""

import random
from datetime import date, datetime, timedelta
from unittest.mock import patch

import pytest

from tests.warehouse.press import (
    COMPETITIONS,
    NOON,
    article,
    goal,
    listed,
    match,
    mentioned,
    red,
    standing,
    streak,
    tally,
    upcoming,
)
from warehouse import refresh as refreshing
from warehouse.database import connect
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.publish import workspace
from warehouse.reconcile import is_reconciled, reconcile
from warehouse.refresh import refresh

TEAMS = ("Torino", "Inter", "Milan", "Genoa", "Alba Nova")
LANDS = ("Italy", "Spain", "France")
SCORERS = ("Alexis Sanchez", "Sanchez", "A. Sanchez", "Bremer", "Marco Rossi", "Rossi", "Luca Rossi", "Paolo Maldini")
SPELLINGS = {"Alba Nova": ("Alba Nova", "Alba-Nova")}


def scorer_of(rng, team):
    return rng.choice(SCORERS) if rng.random() < 0.4 else f"{rng.choice(('Ivan', 'Hugo'))} {team.replace(' ', '')}son"


def told(rng, day):
    """A match as a paper tells it, with all that papers leave out or get wrong."""
    home, away = rng.sample(TEAMS if rng.random() < 0.75 else LANDS, 2)
    of_countries = home in LANDS
    competition = rng.choice(("European Championship", None) if of_countries else ("Serie A", "Coppa Italia", None))
    score = None if rng.random() < 0.15 else (rng.randint(0, 2), rng.randint(0, 2))
    goals = [
        goal(
            side, scorer_of(rng, team), rng.choice((None, rng.randint(1, 90))), assist=rng.choice((None, "Marco Rossi"))
        )
        for side, team, count in zip(("home", "away"), (home, away), score or (1, 0), strict=True)
        for _ in range(rng.randint(0, count + (rng.random() < 0.1)))
    ]
    cards = (red(rng.choice(("home", "away")), rng.choice(SCORERS), 60),) if rng.random() < 0.2 else ()
    more = {"home_id": None} if home == "Alba Nova" else {}
    return match(
        rng.choice(SPELLINGS.get(home, (home,))),
        away,
        score,
        day if rng.random() < 0.8 else None,
        *goals,
        competition=competition,
        ordered=rng.random() < 0.7,
        red_cards=cards,
        status="played" if rng.random() < 0.9 else "postponed",
        **more,
    )


def day_of(rng):
    return date(rng.choice((2020, 2021)), 8, 20) + timedelta(days=rng.randint(0, 25) * 7 + rng.randint(0, 2))


def paper(rng):
    """An article: sometimes a new one, sometimes another reading of one told before."""
    day = day_of(rng)
    one, other = rng.sample(TEAMS, 2)
    return article(
        f"story {rng.randint(1, 25)}",
        *(told(rng, day) for _ in range(rng.randint(0, 2))),
        published=day + timedelta(days=1),
        publisher=rng.choice(("The Courier", "The Herald")),
        captured=datetime(2022, 1, 1, tzinfo=NOON.tzinfo) + timedelta(seconds=rng.randint(0, 10**6)),
        standings=tuple(standing(one, rng.randint(1, 5), gap=(other, 2)) for _ in range(rng.randint(0, 1))),
        tallies=tuple(tally(rng.choice(SCORERS), rng.randint(1, 3), other) for _ in range(rng.randint(0, 1))),
        streaks=(streak(one, 2),) if rng.random() < 0.3 else (),
        upcoming=(upcoming(one, other, day + timedelta(days=5), one),) if rng.random() < 0.3 else (),
        mentioned=(mentioned(other, one, (1, 0)),) if rng.random() < 0.3 else (),
    )


def season_list(rng):
    """Some of the matches of a season, with their scorers."""
    year = rng.choice((2020, 2021))
    rows = []
    for home in TEAMS[:4]:
        for away in TEAMS[:4]:
            if home != away and rng.random() < 0.7:
                score = rng.choice((None, (1, 0), (1, 1)))
                goals = [goal("home", scorer_of(rng, home), 10)] if score else []
                day = date(year, 8, 20) + timedelta(days=7 * rng.randint(0, 25))
                rows.append(listed(home, away, score, day, *goals, season=f"{year}-{(year + 1) % 100}"))
    return rows


def load_something(con, rng):
    if rng.random() < 0.15:
        load_listed(con, season_list(rng), origin=rng.choice(("the list", "another")), loaded_at=NOON)
    else:
        load_articles(con, [paper(rng) for _ in range(rng.randint(1, 2))])


def everything(con):
    """All tables of the file with their rows, but those that tell of the building itself."""
    names = con.execute(
        "select schema_name || '.' || table_name from duckdb_tables() where schema_name in ('main', 'store') "
        "and database_name = current_database() and table_name not in ('info', 'touched') order by all"
    ).fetchall()
    return {name: sorted(con.execute(f"from {name}").fetchall(), key=repr) for (name,) in names}


@pytest.mark.parametrize("seed", range(2))
def test_what_is_built_on_what_is_there_is_what_would_be_built_anew(seed):
    rng = random.Random(seed)
    built_on = 0
    with connect(":memory:") as con, patch.multiple(refreshing, SMALL=0, LARGEST_SHARE=0):
        con.execute("set threads = 1")
        load_reference(con, [], COMPETITIONS.values(), [])
        load_articles(con, [paper(rng) for _ in range(10)])
        load_listed(con, season_list(rng), origin="the list", loaded_at=NOON)
        reconcile(con)
        for _ in range(5):
            load_something(con, rng)
            with patch.object(refreshing, "reconcile", wraps=reconcile) as anew:
                refresh(con)
            built_on += not anew.called
            assert is_reconciled(con)
            found = everything(con)
            reconcile(con)
            expected = everything(con)
            assert {name: rows for name, rows in found.items() if rows != expected[name]} == {}
    assert built_on >= 3


def two_matches():
    return [
        article("a", match("Torino", "Inter", (1, 0), date(2021, 10, 3), goal("home", "Bremer", 11))),
        article("b", match("Milan", "Genoa", (2, 1), date(2020, 10, 4), goal("away", "Luca Rossi", 80))),
    ]


@pytest.fixture
def built(con):
    """A warehouse of two matches, and the rows that a refresh puts into it, by relation."""
    load_articles(con, two_matches())
    reconcile(con)
    with patch.multiple(refreshing, SMALL=0, LARGEST_SHARE=0):
        yield con


def test_only_rows_that_differ_are_written(built):
    built.execute("update league_table set form = 'untouched' where team in ('Milan', 'Genoa')")
    built.execute("update goals set scorer = 'untouched' where team = 'Genoa'")
    load_articles(built, [article("c", match("Torino", "Inter", (1, 0), date(2021, 10, 3)), publisher="The Herald")])
    refresh(built)
    assert built.execute("select count(*) from league_table where form = 'untouched'").fetchone() == (2,)
    assert built.execute("select count(*) from goals where scorer = 'untouched'").fetchone() == (1,)
    assert built.execute("select sources from fixtures where home = 'Torino'").fetchone() == (2,)


def test_where_little_is_there_all_is_built_anew_but_for_nothing_new(con):
    load_articles(con, two_matches())
    reconcile(con)
    con.execute("update goals set scorer = 'untouched'")
    refresh(con)
    assert con.execute("select count(*) from goals where scorer = 'untouched'").fetchone() == (2,)
    load_articles(con, [article("c", match("Torino", "Inter", (1, 0), date(2021, 10, 3)), publisher="The Herald")])
    refresh(con)
    assert con.execute("select count(*) from goals where scorer = 'untouched'").fetchone() == (0,)


def test_other_reference_data_have_everything_built_anew(built):
    built.execute("update goals set scorer = 'untouched'")
    load_reference(built, [], list(COMPETITIONS.values())[:1], [])
    refresh(built)
    assert built.execute("select count(*) from goals where scorer = 'untouched'").fetchone() == (0,)


def test_a_refresh_that_breaks_off_has_everything_built_anew_next_time(built):
    load_articles(built, [article("c", match("Torino", "Inter", (3, 0), date(2021, 10, 3)), captured=NOON)])
    with patch.object(refreshing, "_choose_goals", side_effect=ValueError), pytest.raises(ValueError):  # noqa: PT011 - what breaks is ours
        refresh(built)
    built.execute("update goals set scorer = 'untouched'")
    refresh(built)
    assert built.execute("select count(*) from goals where scorer = 'untouched'").fetchone() == (0,)


def test_corrections_are_the_same_whether_all_is_compared_or_what_changed(tmp_path):
    night = article("a", match("Torino", "Inter", (2, 0), date(2021, 10, 3), goal("home", "Bremer", 12)), captured=NOON)
    found = []
    for share in (0, 10**6):
        path = tmp_path / f"{share}.duckdb"
        with patch.multiple(refreshing, SMALL=0, LARGEST_SHARE=share):
            for number, loads in enumerate([two_matches(), [night]]):
                with workspace(path) as work:
                    load_articles(work.con, loads)
                    work.publish(published_at=NOON + timedelta(days=number))
        with connect(path, read_only=True) as con:
            found.append(con.execute("select relation, fact, old, new, why from corrections order by all").fetchall())
    assert found[0] == found[1]
    assert [row[1:4] for row in found[0]] == [("score", "1-0", "2-0"), ("minute of Bremer", "11", "12")]
