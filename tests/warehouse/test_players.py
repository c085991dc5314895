"""Whose name it is: joined where exactly one longer name of the team that season has all its words."""

from datetime import date, timedelta

import pytest

from tests.warehouse.press import COMPETITIONS, article, goal, match, teams
from transforms.model import Team
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


OCTOBER, MAY = date(2021, 10, 3), date(2022, 5, 1)


def scored(name, home, away, day, scorer, **more):
    """An article of the day after, in which the home side's `scorer` settles it."""
    return article(
        name, match(home, away, (1, 0), day, goal("home", scorer), **more), published=day + timedelta(days=1)
    )


# (team, day) of each goal under one full name → how many players that makes
NAMESAKES = [
    ([("Inter", SUNDAY)], 1),
    ([("Inter", SUNDAY), ("Inter", MAY)], 1),
    ([("Inter", OCTOBER), ("Roma", MAY)], 1),  # moved in January
    ([("Inter", date(2019, 10, 3)), ("Roma", date(2020, 10, 4)), ("Inter", MAY)], 1),  # on loan and back
    ([("Inter", date(2016, 10, 2)), ("Roma", MAY)], 1),  # five seasons untold
    ([("Inter", SUNDAY), ("Roma", MAY)], 2),  # no window opens in April
    ([("Inter", date(2021, 9, 12)), ("Roma", date(2021, 11, 7))], 1),
    ([("Inter", date(2021, 10, 17)), ("Roma", date(2021, 11, 7))], 2),
    ([("Inter", SUNDAY), ("Roma", SUNDAY)], 2),
    ([("Inter", OCTOBER), ("Roma", SUNDAY), ("Inter", MAY)], 2),
    ([("Inter", OCTOBER), ("Roma", OCTOBER), ("Roma", MAY), ("Inter", MAY), ("Genoa", date(2023, 5, 1))], 3),
    ([("Inter", date(2001, 10, 7)), ("Roma", MAY)], 2),  # a generation later
    ([("Inter", date(2001, 10, 7)), ("Inter", MAY)], 2),
]


@pytest.fixture(scope="module")
def bearers():
    """Ids of the bearers of each row's name, all rows in one warehouse, each with a name of its own."""
    with connect(":memory:") as con:
        load_reference(con, [], COMPETITIONS.values(), [])
        for number, (goals, _) in enumerate(NAMESAKES):
            name = f"Marco Rossi{chr(97 + number)}"
            rows = [
                scored(f"a{number}-{n}", f"{team} {number}", f"Lecce {number}", day, name)
                for n, (team, day) in enumerate(goals)
            ]
            load_articles(con, rows)
        reconcile(con)
        sql = "select player_id from players where player = ? order by 1"
        yield lambda number: [one for (one,) in con.execute(sql, [f"Marco Rossi{chr(97 + number)}"]).fetchall()]


@pytest.mark.parametrize("number", range(len(NAMESAKES)))
def test_one_full_name_is_one_player_only_where_it_can_be(bearers, number):
    ids, players = bearers(number), NAMESAKES[number][1]
    assert len(ids) == players
    assert players > 1 or ids == [f"marco-rossi{chr(97 + number)}"]


def test_one_match_against_many_elsewhere_leaves_the_others_their_id(read, ask):
    days = [OCTOBER, SUNDAY, MAY]
    read(
        *(scored(f"a{n}", "Inter", "Lecce", day, "Marco Rossi") for n, day in enumerate(days)),
        scored("b", "Roma", "Genoa", SUNDAY, "Marco Rossi"),
        scored("c", "Genoa", "Roma", date(2022, 9, 4), "Marco Rossi"),
    )
    assert ask("select player_id, teams from players order by 1") == [
        ("marco-rossi", ["Genoa", "Inter"]),
        ("marco-rossi@roma", ["Roma"]),
    ]


def test_a_goal_told_for_the_wrong_side_makes_no_second_player(read, ask):
    goals = [goal("home", "Marco Rossi", 10)]
    read(
        article("a", match("Inter", "Lecce", (1, 0), SUNDAY, *goals)),
        article("b", match("Inter", "Lecce", (0, 1), SUNDAY, goal("away", "Marco Rossi", 10)), publisher="B"),
    )
    assert ask("select player_id from players") == ["marco-rossi"]


def test_namesakes_are_told_apart_by_the_team_they_were_first_named_at(read, ask):
    read(
        scored("a", "Inter", "Lecce", SUNDAY, "Marco Rossi"),
        scored("b", "Roma", "Genoa", SUNDAY, "Marco Rossi"),
        scored("c", "Roma", "Lecce", MAY, "Rossi"),
        scored("d", "Inter", "Genoa", MAY, "Marco Rossi"),
    )
    assert ask("select player_id, team, name, how, joined from player_names order by all") == [
        ("marco-rossi@inter", "Inter", "Marco Rossi", "as printed", TWO_BEARERS),
        ("marco-rossi@roma", "Roma", "Marco Rossi", "as printed", TWO_BEARERS),
        (
            "marco-rossi@roma",
            "Roma",
            "Rossi",
            "the only longer name of the team that season with these words",
            TWO_BEARERS,
        ),
    ]


TWO_BEARERS = "2 players of this name: it was at two teams at once"


def test_two_of_one_surname_in_one_team_stay_apart_with_their_goals(read, ask):
    goals = [goal("home", "Alexis Sanchez", 10), goal("home", "Robert Sanchez", 20), goal("home", "Sanchez", 30)]
    read(article("a", match("Inter", "Lecce", (3, 0), SUNDAY, *goals)))
    assert ask("select player, goals from scorers order by 1") == [
        ("Alexis Sanchez", 1),
        ("Robert Sanchez", 1),
        ("Sanchez", 1),
    ]


def test_a_player_of_a_club_and_his_country_is_one(con, read, ask):
    load_reference(con, [Team("italy", "Italy", "Italy", "country"), *teams("Inter")], COMPETITIONS.values(), [])
    read(
        scored("a", "Inter", "Lecce", SUNDAY, "Marco Rossi"),
        scored("b", "Italy", "Spain", SUNDAY - timedelta(days=1), "Marco Rossi", competition=None),
        scored("c", "Inter", "Roma", SUNDAY - timedelta(days=9), "Marco Rossi"),
    )
    assert ask("select player_id, teams from players") == [("marco-rossi", ["Inter", "Italy"])]


def test_a_surname_of_another_generation_is_another_player(read, ask):
    read(
        scored("a", "Inter", "Lecce", date(1999, 10, 3), "Rossi"),
        scored("b", "Inter", "Lecce", date(2001, 10, 7), "Rossi"),
        scored("c", "Inter", "Lecce", MAY, "Rossi"),
    )
    assert ask("select player_id, first_season, last_season from players order by 1") == [
        ("rossi@inter@1999-00", "1999-00", "2001-02"),
        ("rossi@inter@2021-22", "2021-22", "2021-22"),
    ]
