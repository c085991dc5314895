"""One set of goals per match, out of what several sources tell."""

from datetime import date

import pytest

from tests.warehouse.press import article, goal, listed, match

SUNDAY = date(2022, 3, 13)
GOALS = "select scorer, minute, added from goals order by minute_sort nulls last, scorer"


def verona(name, *goals, score=(1, 2), **more):
    """One paper's report of Verona v Napoli, 1-2 unless said otherwise."""
    return article(name, match("Verona", "Napoli", score, SUNDAY, *goals, **more), publisher=f"Paper {name}")


OSIMHEN_1, OSIMHEN_2 = goal("away", "Victor Osimhen", 14), goal("away", "Victor Osimhen", 71)
FARAONI = goal("home", "Davide Faraoni")


def test_the_same_goals_of_two_papers_are_counted_once(read, ask):
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", OSIMHEN_1, OSIMHEN_2, FARAONI))
    assert ask(GOALS) == [("Victor Osimhen", 14, None), ("Victor Osimhen", 71, None), ("Davide Faraoni", None, None)]
    assert ask("select distinct sources from goals") == [2]


@pytest.mark.parametrize("name", ["Faraoni", "D. Faraoni", "Davide Faraoni"])
def test_a_minute_that_only_the_other_paper_knows_is_taken_from_it(read, ask, name):
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", goal("home", name, 77)))
    assert ask("select scorer, minute, sources from goals where team = 'Verona'") == [("Davide Faraoni", 77, 2)]


def test_a_penalty_and_an_assist_are_taken_from_whoever_tells_them(read, ask):
    more = goal("away", "Osimhen", 14, penalty=True, assist="Matteo Politano")
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", more))
    assert ask("select penalty, assist from goals where minute = 14") == [(True, "Matteo Politano")]


def test_scorers_that_only_one_paper_names_fill_the_score(read, ask):
    read(verona("a", OSIMHEN_1), verona("b", FARAONI), verona("c", goal("away", "Osimhen", 71)))
    assert ask(GOALS) == [("Victor Osimhen", 14, None), ("Victor Osimhen", 71, None), ("Davide Faraoni", None, None)]
    assert ask("select state from fixture_ledger") == ["complete"]


def test_a_goal_beyond_the_score_is_left_out_and_kept_as_a_disagreement(read, ask):
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", goal("home", "Lasagna", 80)))
    assert ask("select scorer from goals where team = 'Verona'") == ["Davide Faraoni"]
    assert ask("select fact, kept, other, other_source from disagreements") == [
        ("goal", "Davide Faraoni", "Lasagna 80", "Paper b")
    ]
    assert ask("select state, left_out from fixture_ledger") == [("complete", 1)]


def test_another_minute_for_the_same_goal_is_a_disagreement_not_a_goal(read, ask):
    late = goal("away", "Osimhen", 72)
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", OSIMHEN_1, late))
    assert ask("select count(*) from goals") == [3]
    assert ask("select fact, kept, other from disagreements") == [("minute", "Victor Osimhen 71", "Osimhen 72")]


def test_the_list_that_makes_the_score_is_taken_before_a_longer_one(read, ask):
    wrong = (OSIMHEN_1, OSIMHEN_2, goal("away", "Mertens", 80), FARAONI)
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI), verona("b", *wrong))
    assert ask("select scorer from goals where minute = 80") == []


def test_goals_of_a_paper_whose_score_lost_fill_no_score(lists, read, ask):
    lists(listed("Verona", "Napoli", (0, 1), SUNDAY))
    read(verona("a", OSIMHEN_1, OSIMHEN_2, FARAONI))
    assert ask(GOALS) == [("Victor Osimhen", 14, None)]
    assert ask("select state from fixture_ledger") == ["complete"]
    assert ask("select count(*) from disagreements where fact = 'goal'") == [2]


def test_sources_that_fall_short_and_contradict_each_other_are_a_conflict(read, ask):
    read(verona("a", goal("away", "Osimhen", 14)), verona("b", goal("away", "Mertens", 14)))
    assert ask("select home_known, away_known, state from fixture_ledger") == [(0, 1, "conflict")]


def test_a_match_with_some_goals_told_is_partial_and_a_goalless_one_complete(read, ask):
    read(verona("a", OSIMHEN_1), article("b", match("Atalanta", "Genoa", (0, 0), SUNDAY)))
    assert ask("select home, state from fixture_ledger order by home") == [
        ("Atalanta", "complete"),
        ("Verona", "partial"),
    ]


def test_an_own_goal_counts_for_the_other_side_and_for_no_scorer(read, ask):
    read(verona("a", goal("away", "Ceccherini", 20, own_goal=True), score=(0, 1)))
    assert ask("select scorer, team, own_goal from goals") == [("Ceccherini", "Napoli", True)]
    assert ask("select count(*) from scorers") == [0]
    assert ask("select team from player_names") == ["Verona"]


def test_a_report_that_turns_the_teams_round_turns_its_goals_too(lists, read, ask):
    lists(listed("Verona", "Napoli", (1, 2), SUNDAY))
    turned = match("Napoli", "Verona", (2, 1), SUNDAY, goal("home", "Osimhen", 14), ordered=False)
    read(article("a", turned))
    assert ask("select scorer, team from goals") == [("Osimhen", "Napoli")]


def test_the_running_score_is_counted_when_all_goals_and_minutes_are_known(read, ask):
    read(verona("a", OSIMHEN_1, OSIMHEN_2, goal("home", "Faraoni", 77)))
    assert ask("select score_home, score_away, goal_no from goals order by goal_no") == [
        (0, 1, 1),
        (0, 2, 2),
        (1, 2, 3),
    ]


def test_without_all_minutes_the_running_score_is_what_the_source_says(read, ask):
    read(verona("a", OSIMHEN_1, goal("away", "Victor Osimhen", None, score=(0, 2)), FARAONI))
    rows = ask("select minute, score_home, score_away from goals where team = 'Napoli' order by minute nulls last")
    assert rows == [(14, None, None), (None, 0, 2)]


def test_a_brace_with_one_minute_known_takes_the_other_from_a_paper_that_knows_both(read, ask):
    brace = (goal("away", "Osimhen"), goal("away", "Osimhen", 71))
    read(verona("a", *brace, FARAONI), verona("b", OSIMHEN_1, OSIMHEN_2))
    assert ask("select minute from goals where team = 'Napoli' order by minute") == [14, 71]


def test_one_minute_known_of_two_goals_told_without_any_is_taken_and_no_disagreement(read, ask):
    twice = goal("away", "Victor Osimhen")
    read(
        verona("a", twice, twice, FARAONI),
        verona("b", goal("away", "Osimhen", 71)),
        verona("c", goal("away", "Osimhen", 14)),
    )
    assert ask(GOALS) == [("Victor Osimhen", 14, None), ("Victor Osimhen", 71, None), ("Davide Faraoni", None, None)]
    assert ask("select count(*) from disagreements") == [0]


def test_a_third_minute_of_two_goals_is_one_too_many(read, ask):
    twice = goal("away", "Victor Osimhen")
    read(verona("a", twice, twice, FARAONI), verona("b", *(goal("away", "Osimhen", minute) for minute in (14, 50, 71))))
    assert ask("select minute from goals where team = 'Napoli' order by minute") == [14, 50]
    assert ask("select other from disagreements where fact = 'goal'") == ["Osimhen 71"]


def test_stoppage_time_and_periods_sort_as_they_were_played(read, ask):
    read(verona("a", goal("away", "A", 90, 3), goal("home", "B", 45, 0), goal("away", "C", 46)))
    rows = ask("select scorer, period from goals order by minute_sort")
    assert rows == [("B", "first half"), ("C", "second half"), ("A", "second half")]


def test_scorers_sum_goals_penalties_matches_and_assists_by_season(lists, ask):
    lists(
        listed("Verona", "Napoli", (0, 2), SUNDAY, OSIMHEN_1, goal("away", "Osimhen", 71, penalty=True)),
        listed("Napoli", "Roma", (1, 0), date(2022, 4, 18), goal("home", "Insigne", 11, assist="Victor Osimhen")),
        listed("Napoli", "Roma", (1, 0), date(2021, 4, 18), goal("home", "Victor Osimhen", 11), season="2020-21"),
    )
    rows = ask("select player, team, season, goals, penalties, matches, assists from scorers order by season, player")
    assert rows == [
        ("Victor Osimhen", "Napoli", "2020-21", 1, 0, 1, 0),
        ("Insigne", "Napoli", "2021-22", 1, 0, 1, 0),
        ("Victor Osimhen", "Napoli", "2021-22", 2, 1, 1, 1),
    ]
