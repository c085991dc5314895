"""Whose name it is: joined where exactly one longer name of the team that season has all its words."""

from datetime import date

import pytest

from tests.warehouse.press import COMPETITIONS, article, goal, match
from warehouse.database import connect
from warehouse.load import load_articles, load_reference
from warehouse.reconcile import reconcile

SUNDAY = date(2022, 3, 13)


WHOSE = [
    ("Sanchez", ["Alexis Sanchez"], "Alexis Sanchez"),
    ("A. Sanchez", ["Alexis Sanchez"], "Alexis Sanchez"),
    ("Sánchez", ["Alexis Sanchez"], "Alexis Sanchez"),
    ("Alexis", ["Alexis Sanchez"], "Alexis Sanchez"),
    ("Alexis Sanchez", ["Alexis Alejandro Sanchez"], "Alexis Alejandro Sanchez"),
    ("Sanchez", ["Alexis Sanchez", "Alexis Alejandro Sanchez"], "Alexis Alejandro Sanchez"),
    ("van Dijk", ["Virgil van Dijk"], "Virgil van Dijk"),
    ("de Vrij", ["Stefan de Vrij"], "Stefan de Vrij"),
    ("Son Heung-min", ["Heung-Min Son"], "Heung-Min Son"),
    ("Vinicius", ["Vinicius Junior"], "Vinicius Junior"),
    ("Sanchez", ["Alexis Sanchez", "Robert Sanchez"], "Sanchez"),
    ("R. Sanchez", ["Alexis Sanchez", "Robert Sanchez"], "Robert Sanchez"),
    ("B. Sanchez", ["Alexis Sanchez"], "B. Sanchez"),
    ("Sanche", ["Alexis Sanchez"], "Sanche"),
    ("Carlos Sanchez", ["Alexis Sanchez"], "Carlos Sanchez"),
    ("Bremer", ["Alexis Sanchez"], "Bremer"),
]


@pytest.fixture(scope="module")
def named():
    """Player by printed name, for each row of the table in a team of its own."""
    with connect(":memory:") as con:
        load_reference(con, [], COMPETITIONS.values(), [])
        reports = []
        for number, (short, others, _) in enumerate(WHOSE):
            goals = [goal("away", name) for name in (*others, *others, short)]
            reports.append(match(f"Home {number}", f"Away {number}", (0, len(goals)), SUNDAY, *goals))
        load_articles(con, [article("a", *reports)])
        reconcile(con)
        sql = "select player from player_names where team = ? and name = ?"
        yield lambda number, name: con.execute(sql, [f"Away {number}", name]).fetchall()


@pytest.mark.parametrize("number", range(len(WHOSE)), ids=[f"{short} of {others}" for short, others, _ in WHOSE])
def test_a_name_leads_to_the_player_it_can_only_be(named, number):
    short, _, player = WHOSE[number]
    assert named(number, short) == [(player,)]


def test_a_name_that_fits_two_players_stands_alone_and_says_so(read, ask):
    goals = [goal("away", name) for name in ("Alexis Sanchez", "Robert Sanchez", "Sanchez")]
    read(article("a", match("Torino", "Inter", (0, 3), SUNDAY, *goals)))
    assert ask("select how from player_names where name = 'Sanchez'") == [
        "fits 2 names of the team that season, so stands alone"
    ]
    assert ask("select count(*) from players") == [3]


def test_a_surname_is_joined_across_papers_but_not_across_teams_or_seasons(read, ask):
    read(
        article("a", match("Torino", "Inter", (0, 1), SUNDAY, goal("away", "Alexis Sanchez"))),
        article(
            "b", match("Inter", "Roma", (1, 0), date(2022, 4, 23), goal("home", "Sanchez")), published=date(2022, 4, 24)
        ),
        article("c", match("Udinese", "Lazio", (1, 0), SUNDAY, goal("home", "Sanchez"))),
        article(
            "d", match("Inter", "Roma", (1, 0), date(2015, 3, 1), goal("home", "Sanchez")), published=date(2015, 3, 2)
        ),
    )
    rows = ask("select team, season, player_id from player_names order by all")
    assert rows == [
        ("Inter", "2014-15", "sanchez@inter"),
        ("Inter", "2021-22", "alexis-sanchez"),
        ("Inter", "2021-22", "alexis-sanchez"),
        ("Udinese", "2021-22", "sanchez@udinese"),
    ]


def test_a_full_name_keeps_one_id_over_clubs_and_seasons(read, ask):
    read(
        article("a", match("Torino", "Inter", (0, 1), SUNDAY, goal("away", "Alexis Sanchez"))),
        article(
            "b",
            match(
                "Arsenal",
                "Chelsea",
                (1, 0),
                date(2016, 9, 24),
                goal("home", "Alexis Sánchez"),
                competition="Premier League",
            ),
            published=date(2016, 9, 25),
        ),
    )
    assert ask("select player_id, teams, first_season, last_season from players") == [
        ("alexis-sanchez", ["Arsenal", "Inter"], "2016-17", "2021-22")
    ]


def test_men_and_women_of_one_name_are_two_players(read, ask):
    women = match(
        "Chelsea",
        "Arsenal",
        (1, 0),
        SUNDAY,
        goal("home", "Sam Kerr"),
        competition=None,
        home_id="chelsea-women",
        away_id="arsenal-women",
    )
    men = match("Roma", "Lazio", (1, 0), SUNDAY, goal("home", "Sam Kerr"))
    read(article("a", women), article("b", men))
    assert ask("select player_id from players order by 1") == ["sam-kerr", "sam-kerr-women"]


def test_the_fullest_spelling_is_shown_and_of_those_the_commonest(read, ask):
    names = ("Edin Dzeko", "Edin Džeko", "Edin Džeko", "Dzeko", "Dzeko", "Dzeko")
    goals = [goal("away", name) for name in names]
    read(article("a", match("Torino", "Inter", (0, 6), SUNDAY, *goals)))
    assert ask("select player, times_named from players") == [("Edin Džeko", 6)]
