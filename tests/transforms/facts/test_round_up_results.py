"""Results and scorers told in passing in round-ups: beside a printed line, as the end of a run, by who moved where."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def read(text):
    return extract(Article("a", text))


def goals(text):
    return {g.scorer: (m.home, g.minute) for m in read(text).matches for g in m.goals}


MIXED = [
    (
        "In other results: Leeds beat Derby 1-0, Hull drew 2-2 with Fulham, Reims 1 Clermont 0.",
        {("Leeds United", "Derby County"), ("Hull City", "Fulham"), ("Reims", "Clermont")},
    ),
    ("Leeds 1 Derby 0, Reims 1 Clermont 0.", {("Leeds United", "Derby County"), ("Reims", "Clermont")}),
]


@pytest.mark.parametrize(("text", "pairs"), MIXED)
def test_results_told_in_words_stand_beside_one_printed_as_a_line(text, pairs):
    assert {(m.home, m.away) for m in read(text).matches} == pairs


HELD = [
    ("Dan Fox of Leeds earned a share of the spoils at Hull, where the home side were held 1-1.", (1, 1)),
    ("Leeds met Hull at home. They were held 1-1 at half-time.", None),
]


@pytest.mark.parametrize(("text", "score"), HELD)
def test_a_side_held_to_a_score_drew_unless_it_was_half_time(text, score):
    assert all((m.home_goals, m.away_goals) == score for m in read(text).matches if m.home_goals is not None)


STRIKES = [
    ("Dan Fox's low strike just before the interval gave Leeds a rare win.", ["Dan Fox"]),
    ("Dan Fox's low strike just before the interval was saved.", []),
]


@pytest.mark.parametrize(("text", "scorers"), STRIKES)
def test_a_strike_before_the_break_that_gave_a_win_is_a_goal(text, scorers):
    assert list(goals("Hull lost 1-0 to Leeds. " + text)) == scorers


MOVES = [
    ("Dan Fox's men climb to seventh.", ("Leeds United", 7)),
    ("Dan Fox's men slip to ninth.", ("Hull City", 9)),
]


@pytest.mark.parametrize(("text", "told"), MOVES)
def test_an_unknown_coachs_side_that_moves_is_the_winner_or_the_loser(text, told):
    match = "Hull's poor run went on as Leeds took a 3-2 win there. Joe Ward wiped out Sam Hart's opener for Hull. "
    assert told in {(s.team, s.position) for s in read(match + text).standings}


def test_a_strike_is_of_the_match_before_a_clause_of_another():
    told = goals("Fulham beat Stoke City 1-0 thanks to Dan Fox's strike in the fourth minute, Leeds crushed Hull 3-0.")
    assert told == {"Dan Fox": ("Fulham", 4)}


ENDS = [
    ("Hull's winning run was snapped 3-2 at home by Leeds.", ("Hull City", "Leeds United", 2, 3)),
    ("Hull's unbeaten run was ended in a 1-0 home defeat by Leeds.", ("Hull City", "Leeds United", 0, 1)),
    ("Hull ended Leeds's winning run with a 3-2 victory at home.", ("Hull City", "Leeds United", 3, 2)),
]


@pytest.mark.parametrize(("text", "told"), ENDS)
def test_a_run_that_another_side_ended_is_a_defeat(text, told):
    assert [(m.home, m.away, m.home_goals, m.away_goals) for m in read(text).matches] == [told]


def test_a_draw_told_beside_a_table_is_of_the_side_it_is_told_of():
    text = "Leeds lead with 10 points, three ahead of Hull, with Fulham bottom on one after a 2-2 home draw with Hull."
    assert [{m.home, m.away} for m in read(text).matches] == [{"Fulham", "Hull City"}]


RESCUED = (
    "Hull drew 1-1 with Leeds. A penalty from Dan Fox rescued Leeds "
    "after Joe Ward had given the League Two side the lead in the 18th minute."
)
SIDES = [
    # a side salvaged its draw at the other's
    ("Leeds rescued a 2-2 draw at bottom side Hull through Dan Fox's 82nd-minute goal.", {"Dan Fox": "Leeds United"}),
    # who came from behind did not score first
    ("Leeds came from behind to beat Hull 3-1 after Dan Fox's early stunner.", {"Dan Fox": "Hull City"}),
    ("Leeds beat Hull 3-1 after Dan Fox's early stunner.", {"Dan Fox": "Leeds United"}),
    (RESCUED, {"Dan Fox": "Leeds United", "Joe Ward": "Hull City"}),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_a_goal_is_of_the_side_that_its_clause_tells(text, sides):
    assert {g.scorer: getattr(m, g.team) for m in read(text).matches for g in m.goals} == sides


HOMES = [
    ("Leeds held by Hull at home as Fulham win. Leeds drew 1-1 with Hull.", "Leeds United"),
    ("Leeds held at home by Hull as Fulham win. Leeds drew 1-1 with Hull.", "Leeds United"),
    ("Leeds beat Hull at home as Fulham win. Leeds won 2-1.", "Leeds United"),
]


@pytest.mark.parametrize(("text", "home"), HOMES)
def test_a_side_held_by_another_at_home_was_at_home(text, home):
    assert [m.home for m in read(text).matches] == [home]


PARTNERS = [
    (
        "Leeds crept up with a 2-2 draw, Dan Fox's equaliser for Hull mattering little after Fulham beat Burnley.",
        "Hull City",
    ),
    ("Leeds crept up with a 2-2 draw as Fulham beat Burnley and Hull beat Derby.", None),
]


@pytest.mark.parametrize(("text", "partner"), PARTNERS)
def test_a_side_for_whom_a_goal_behind_a_draw_was_scored_was_met(text, partner):
    met = {team for m in read(text).matches for team in (m.home, m.away) if "Leeds United" in {m.home, m.away}}
    assert met - {"Leeds United"} == ({partner} if partner else set())


BEHIND = (
    "Fulham beat Stoke City 8-0.\n\nDerby County rest.\n\n"
    "Dan Fox's men sit second, a point behind Leeds, who were 2-1 winners over Hull on Sunday. "
)


def test_goals_behind_an_aside_in_a_passage_of_no_match_are_of_the_asides():
    told = goals(BEHIND + "Joe Ward scored the opener and Sam Hart doubled the lead in the 60th minute.")
    assert {told["Joe Ward"][0], told["Sam Hart"][0]} == {"Leeds United"}


def test_goals_behind_an_aside_that_name_another_team_are_not():
    assert "Joe Ward" not in goals(BEHIND + "Joe Ward had scored twice in midweek for Derby County.")


def test_a_country_whose_name_another_ends_with_stays_itself():
    found = read("Equatorial Guinea beat Ivory Coast 4-0. Senegal beat Guinea 2-0.").matches
    assert {m.away for m in found} | {m.home for m in found} == {
        "Equatorial Guinea",
        "Ivory Coast",
        "Senegal",
        "Guinea",
    }


STUNNING = [
    (
        "Joe Ward scored a stunning goal in Leeds United's 4-0 thrashing of promoted Hull.",
        ("Leeds United", "Hull City", 4),
    ),
    ("Leeds rose again, stunning Hull 3-1.", ("Leeds United", "Hull City", 3)),
]


@pytest.mark.parametrize(("text", "told"), STUNNING)
def test_a_stunning_goal_beats_nobody(text, told):
    assert [(m.home, m.away, m.home_goals) for m in read(text).matches] == [told]


def test_an_unknown_coachs_side_behind_a_quotation_is_the_one_the_paragraph_before_it_began_with():
    text = (
        'Leeds beat Hull 4-0. Hull lost Sam Hart to injury.\n\n"We visit Derby next," said Joe Ward of Fulham.\n\n'
        "Dan Fox's men sit second, one point behind Burnley, who won 2-1 at Stoke City."
    )
    assert ("Leeds United", 2) in {(s.team, s.position) for s in read(text).standings}
