"""League and group tables: points, order, deductions, eras, rounds and days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.warehouse.press import COMPETITIONS, EUROS, PREMIER_LEAGUE, SERIE_A, article, listed, match, teams
from warehouse.database import WarehouseError
from warehouse.load import load_reference
from warehouse.rows import DeductionRow, EraRow, PlayOffRow

AUGUST = date(2021, 8, 21)
ORDER = "select team from league_table order by position, team"


def results(*scores, **more):
    """Rows of a list, a week apart: ("Roma", "Lazio", 2, 1)."""
    days = (AUGUST + timedelta(weeks=week) for week in range(len(scores)))
    return [
        listed(home, away, (ours, theirs), day, round=f"Matchday {number}", **more)
        for number, ((home, away, ours, theirs), day) in enumerate(zip(scores, days, strict=True), 1)
    ]


def test_a_table_begins_with_the_columns_that_others_rely_on(lists, ask, con):
    lists(*results(("Roma", "Lazio", 2, 1)))
    for relation in ("league_table", f"league_table_on(date '{AUGUST}')"):
        ask(f"select 1 from {relation}")
        columns = [column[0] for column in con.execute(f"from {relation}").description]
        promised = "competition season position team played won drawn lost goals_for goals_against"
        assert columns[:12] == [*promised.split(), "goal_difference", "points"]


def test_points_goals_and_form_are_summed(lists, ask):
    lists(*results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0), ("Roma", "Lazio", 0, 3)))
    columns = "team, played, won, drawn, lost, goals_for, goals_against, goal_difference, points, form"
    assert ask(f"select {columns} from league_table order by position") == [
        ("Lazio", 3, 1, 1, 1, 4, 2, 2, 4, "LDW"),
        ("Roma", 3, 1, 1, 1, 2, 4, -2, 4, "WDL"),
    ]
    splits = "home_played, home_won, home_drawn, home_goals_for, home_goals_against"
    assert ask(f"select {splits} from league_table where team = 'Roma'") == [(2, 1, 0, 2, 4)]


def test_the_table_of_a_day_counts_what_was_played_by_then(lists, ask):
    lists(*results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0)))
    points = "select team, points, played from league_table_on(?) order by position, team"
    assert ask(points, AUGUST) == [("Roma", 3, 1), ("Lazio", 0, 1)]
    assert ask(points, AUGUST - timedelta(days=1)) == [("Lazio", 0, 0), ("Roma", 0, 0)]
    assert ask(points, AUGUST + timedelta(weeks=1)) == [("Roma", 4, 2), ("Lazio", 1, 2)]


LEVEL = (
    # Roma, Lazio and Parma end level on points; Lazio have the best difference and lost both derbies
    ("Roma", "Lazio", 1, 0),
    ("Lazio", "Roma", 0, 1),
    ("Lazio", "Genoa", 5, 0),
    ("Genoa", "Lazio", 0, 5),
    ("Parma", "Roma", 1, 0),
    ("Roma", "Parma", 0, 1),
)


def test_head_to_head_comes_before_goal_difference_where_the_competition_says_so(lists, ask):
    lists(*results(*LEVEL))
    assert ask(ORDER) == ["Parma", "Roma", "Lazio", "Genoa"]


def test_goal_difference_comes_first_where_the_competition_says_so(lists, ask):
    lists(*results(*LEVEL, competition="Premier League"))
    assert ask(ORDER) == ["Lazio", "Parma", "Roma", "Genoa"]


def test_head_to_head_waits_until_all_matches_among_those_level_are_played(lists, ask):
    early = [("Roma", "Lazio", 1, 0), ("Lazio", "Genoa", 5, 0)]
    lists(*results(*early), listed("Lazio", "Roma", None, date(2022, 5, 1)))
    assert ask("select team from league_table_on('2022-04-01') order by position") == ["Lazio", "Roma", "Genoa"]


def test_the_rules_are_those_of_the_season(con, lists, ask):
    era = EraRow("serie-a", "1994-95", "2003-04", tie_breakers=("goal_difference", "goals_for"), teams=18)
    load_reference(con, [], [SERIE_A], [], eras=[era])
    lists(*results(*LEVEL, season="2003-04"))
    assert ask(ORDER) == ["Lazio", "Parma", "Roma", "Genoa"]


def test_a_win_is_worth_what_it_was_then(con, lists, ask):
    load_reference(con, [], [SERIE_A], [], eras=[EraRow("serie-a", "1929-30", "1993-94", points_for_win=2)])
    lists(*results(("Roma", "Lazio", 2, 1), season="1993-94"))
    lists(*results(("Roma", "Lazio", 2, 1), season="1994-95"))
    assert ask("select season, points from league_table where position = 1 order by season") == [
        ("1993-94", 2),
        ("1994-95", 3),
    ]


def test_teams_that_no_rule_separates_share_their_place(lists, ask):
    lists(*results(("Roma", "Lazio", 1, 1), ("Genoa", "Torino", 0, 2)))
    assert ask("select position, team from league_table order by position, team") == [
        (1, "Torino"),
        (2, "Lazio"),
        (2, "Roma"),
        (4, "Genoa"),
    ]


@pytest.mark.parametrize(
    ("breakers", "first"),
    [
        (("goals_for",), "Lazio"),
        (("wins",), "Roma"),
        (("goal_difference",), "Roma"),
        (("away_goals_for",), "Lazio"),
        (("head_to_head_goals_for", "goals_for"), "Lazio"),
    ],
)
def test_other_rules_separate_in_their_own_order(con, lists, ask, breakers, first):
    load_reference(con, [], [replace(SERIE_A, tie_breakers=breakers)], [])
    # three points each: Roma won once and lost twice, Lazio drew three times with more goals
    lists(*results(("Roma", "Genoa", 3, 0), ("Torino", "Roma", 1, 0), ("Roma", "Parma", 0, 1)))
    lists(
        *results(("Genoa", "Lazio", 2, 2), ("Lazio", "Torino", 1, 1), ("Lazio", "Parma", 3, 3), season="2021-22"),
        origin="b list",
    )
    assert ask("select team from league_table where team in ('Roma', 'Lazio') order by position")[0] == first


def test_a_deduction_counts_from_its_day_and_its_round(con, lists, ask):
    taken = DeductionRow("serie-a", "2021-22", "roma", -2, AUGUST + timedelta(weeks=1), "late books")
    load_reference(con, [], [SERIE_A], [taken])
    lists(*results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0), ("Roma", "Lazio", 1, 1)))
    points = "select points, deducted from league_table_on(?) where team = 'Roma'"
    assert ask(points, AUGUST) == [(3, 0)]
    assert ask(points, AUGUST + timedelta(weeks=1)) == [(2, -2)]
    assert ask("select points, deducted from league_table where team = 'Roma'") == [(3, -2)]
    by_round = "select after_round, points from league_table_by_round where team = 'Roma' order by after_round"
    assert ask(by_round) == [(1, 3), (2, 2), (3, 3)]


def test_a_deduction_without_a_day_counts_from_the_start(con, lists, ask):
    load_reference(con, [], [SERIE_A], [DeductionRow("serie-a", "2021-22", "roma", -2, None, "late books")])
    lists(*results(("Roma", "Lazio", 2, 1)))
    assert ask("select points from league_table_on(?) where team = 'Roma'", date(2021, 7, 1)) == [-2]


def test_the_table_by_round_counts_a_postponed_match_in_its_own_round(lists, ask):
    late = listed("Roma", "Lazio", (1, 0), date(2022, 3, 1), round="Matchday 1")
    lists(late, listed("Lazio", "Roma", (0, 0), date(2021, 9, 1), round="Matchday 2"))
    rows = ask("select after_round, team, position, points from league_table_by_round order by after_round, position")
    assert rows == [(1, "Roma", 1, 3), (1, "Lazio", 2, 0), (2, "Roma", 1, 4), (2, "Lazio", 2, 1)]


def test_matches_without_a_score_are_counted_as_missing(lists, ask):
    lists(
        *results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0)),
        listed("Roma", "Genoa", None, AUGUST, status="played"),
        listed("Genoa", "Lazio", None, date(2022, 5, 1)),
    )
    assert ask("select team, played, missing from league_table order by team") == [
        ("Genoa", 0, 1),
        ("Lazio", 2, 0),
        ("Roma", 2, 1),
    ]


def test_cancelled_matches_and_play_offs_stand_outside_the_table(lists, ask):
    lists(
        *results(("Roma", "Lazio", 2, 1)),
        listed("Lazio", "Roma", None, date(2021, 9, 1), status="cancelled"),
        listed("Lazio", "Roma", (3, 0), date(2022, 6, 1), round="Relegation play-off"),
    )
    assert ask("select team, played, missing from league_table order by team") == [("Lazio", 1, 0), ("Roma", 1, 0)]


def test_cups_have_no_table_and_tournament_groups_one_each(lists, ask):
    lists(listed("Roma", "Lazio", (1, 0), AUGUST, competition="Coppa Italia", round="Round of 16"))
    euros = {"competition": EUROS.name, "season": "2024"}
    june = date(2024, 6, 14)
    lists(
        listed("Germany", "Scotland", (5, 1), june, round="Group A", **euros),
        listed("Hungary", "Switzerland", (1, 3), june, round="Group A, Matchday 1", **euros),
        listed("Spain", "Croatia", (3, 0), june, round="Group B", **euros),
        listed("Spain", "England", (2, 1), date(2024, 7, 14), round="Final", **euros),
        origin="euros",
    )
    rows = ask("select table_group, position, team, played from league_table order by table_group, position")
    assert rows == [
        ("Group A", 1, "Germany", 1),
        ("Group A", 2, "Switzerland", 1),
        ("Group A", 3, "Hungary", 1),
        ("Group A", 4, "Scotland", 1),
        ("Group B", 1, "Spain", 1),
        ("Group B", 2, "Croatia", 1),
    ]


def test_an_unlisted_competition_has_a_table_when_its_list_numbers_the_rounds(lists, ask):
    lists(*results(("Roma", "Lazio", 2, 1), competition="Village League"))
    lists(listed("Genoa", "Torino", (2, 1), AUGUST, competition="Village Cup", round="Final"), origin="the cup")
    assert ask("select distinct competition from league_table") == ["Village League"]


def test_a_table_can_stand_on_reports_alone(read, ask):
    read(
        article(
            "a",
            match("Torino", "Inter", (1, 1), date(2022, 3, 13)),
            match("Verona", "Napoli", (1, 2), date(2022, 3, 13)),
        )
    )
    assert ask("select team, points from league_table order by position, team") == [
        ("Napoli", 3),
        ("Inter", 1),
        ("Torino", 1),
        ("Verona", 0),
    ]


def test_both_sides_of_a_match_have_a_row(lists, ask):
    lists(*results(("Roma", "Lazio", 2, 1)))
    rows = ask("select team, opponent, venue, goals_for, goals_against, result, points from team_matches order by team")
    assert rows == [("Lazio", "Roma", "away", 1, 2, "lost", 0), ("Roma", "Lazio", "home", 2, 1, "won", 3)]


def test_the_macros_for_common_questions_answer(lists, ask):
    lists(*results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0)))
    assert ask("select date, home_goals from head_to_head('Lazio', 'roma')") == [
        (AUGUST + timedelta(weeks=1), 0),
        (AUGUST, 2),
    ]
    assert ask("select team, form from form_on(?) order by team", AUGUST) == [("Lazio", "L"), ("Roma", "W")]
    assert ask("select after_round, position, points from position_over_time('roma')") == [(1, 1, 3), (2, 1, 4)]


def test_names_of_the_reference_data_are_shown(con, lists, ask):
    load_reference(con, teams("Roma"), [PREMIER_LEAGUE, *COMPETITIONS.values()][1:], [])
    lists(listed("AS Roma", "SS Lazio", (2, 1), AUGUST, home_id="roma", away_id="lazio"))
    assert ask("select home, away from fixtures") == [("Roma", "SS Lazio")]


# Roma, Lazio and Parma end level on eight points; among the three Roma have eight, Lazio and Parma four each.
# Of their own two matches Parma won by more; of all matches Lazio have the better difference.
THREE = (
    ("Roma", "Lazio", 1, 0),
    ("Lazio", "Roma", 0, 0),
    ("Roma", "Parma", 1, 0),
    ("Parma", "Roma", 0, 0),
    ("Lazio", "Parma", 1, 0),
    ("Parma", "Lazio", 2, 0),
    ("Lazio", "Genoa", 5, 0),
    ("Parma", "Genoa", 1, 0),
    ("Lazio", "Torino", 0, 0),
    ("Parma", "Torino", 0, 0),
)


@pytest.mark.parametrize(
    ("again", "order"),
    [
        ((), ["Roma", "Lazio", "Parma"]),
        (("head_to_head_again",), ["Roma", "Parma", "Lazio"]),
    ],
)
def test_teams_still_level_look_again_at_their_own_matches_where_the_rules_say_so(con, lists, ask, again, order):
    breakers = ("head_to_head_points", *again, "goal_difference")
    load_reference(con, [], [replace(SERIE_A, tie_breakers=breakers)], [])
    lists(*results(*THREE))
    assert ask(ORDER)[:3] == order


def test_a_play_off_puts_its_winner_before_the_loser_from_its_day_on(con, lists, ask):
    decider = PlayOffRow("serie-a", "2021-22", "lazio", "roma", date(2022, 6, 11), "level at the top")
    load_reference(con, [], [SERIE_A], [], play_offs=[decider])
    lists(
        *results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 1, 0), ("Genoa", "Torino", 0, 0), ("Roma", "Genoa", 5, 0))
    )
    lists(*results(("Lazio", "Torino", 1, 0), season="2021-22"), origin="b list")
    assert ask("select team from league_table_on('2022-06-10') order by position, team")[:2] == ["Roma", "Lazio"]
    assert ask(ORDER)[:2] == ["Lazio", "Roma"]
    by_round = "select team from league_table_by_round where after_round = ? order by position, team"
    assert ask(by_round, 4)[:2] == ["Lazio", "Roma"]
    assert ask(by_round, 2)[:2] == ["Lazio", "Roma"]


def test_a_play_off_says_nothing_of_teams_that_are_not_level(con, lists, ask):
    decider = PlayOffRow("serie-a", "2021-22", "lazio", "roma", date(2022, 6, 11), "level at the top")
    load_reference(con, [], [SERIE_A], [], play_offs=[decider])
    lists(*results(("Roma", "Lazio", 2, 1), ("Lazio", "Roma", 0, 0)))
    assert ask(ORDER) == ["Roma", "Lazio"]


def test_head_to_head_waits_for_the_match_on_the_other_ground_where_no_list_announces_it(lists, ask):
    lists(*results(("Roma", "Lazio", 1, 0), ("Lazio", "Genoa", 5, 0)))
    assert ask(ORDER) == ["Lazio", "Roma", "Genoa"]


@pytest.mark.parametrize(
    "rows",
    [
        [DeductionRow("serie-a", "2021-22", "roma", 3, None, "a gift")],
        [DeductionRow("serie-a", "2021-22", "roma", 0, None, "nothing")],
        [
            DeductionRow("serie-a", "2021-22", "roma", -2, AUGUST, "late books"),
            DeductionRow("serie-a", "2021-22", "roma", 3, AUGUST + timedelta(weeks=1), "appeal"),
        ],
        [
            DeductionRow("serie-a", "2021-22", "roma", 2, AUGUST, "appeal"),
            DeductionRow("serie-a", "2021-22", "roma", -2, AUGUST + timedelta(weeks=1), "late books"),
        ],
        [
            DeductionRow("serie-a", "2021-22", "lazio", -2, None, "late books"),
            DeductionRow("serie-a", "2021-22", "roma", 2, AUGUST, "appeal"),
        ],
    ],
    ids=range(5),
)
def test_a_deduction_that_would_give_points_is_refused(con, rows):
    with pytest.raises(WarehouseError, match="write points taken as a negative number"):
        load_reference(con, [], [SERIE_A], rows)


def test_points_may_be_given_back_as_far_as_they_were_taken(con, lists, ask):
    rows = [
        DeductionRow("serie-a", "2021-22", "roma", -2, None, "late books"),
        DeductionRow("serie-a", "2021-22", "roma", 2, AUGUST + timedelta(weeks=1), "appeal"),
    ]
    load_reference(con, [], [SERIE_A], rows)
    lists(*results(("Roma", "Lazio", 2, 1)))
    assert ask("select points from league_table_on(?) where team = 'Roma'", AUGUST) == [1]
    assert ask("select points from league_table where team = 'Roma'") == [3]
