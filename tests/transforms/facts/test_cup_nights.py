"""What cup reports and round-ups tell of sides, rounds, kicks and extra time."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

SHOOT_OUT = """Everton won a shoot-out 6-5 against Fulham. Neither side had found a breakthrough in normal time.
Joe Ward scored for Everton to make it 6-5, but Sam Fox was unable to convert."""
BLUSHES = """Everton saw off Fulham on penalties. Everton were held to a goalless draw by Fulham,
and the keeper spared their blushes in a shoot-out, which they won 3-1.""".replace(",\n", ", ")


def extracted(text, title=None):
    return extract(Article("a", text, title=title, published=date(2021, 3, 15)))


def matches(text, title=None):
    """The matches of an article: [(home, away, home goals, away goals)]."""
    return [(m.home, m.away, m.home_goals, m.away_goals) for m in extracted(text, title).matches]


def goals(text, title=None):
    """The goals of the first match: [(scorer, minute, added)]."""
    return [(g.scorer, g.minute, g.added) for g in extracted(text, title).matches[0].goals]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Joe Ward scored when Burnley beat Lancashire rivals Rochdale 3-1.", [("Burnley", "Rochdale", 3, 1)]),
        ("Spain won 3-1 in Porto. Denmark came back to beat Norway 2-1 in the first leg of their tie.", ["Norway"]),
        ("Joe Ward's goal left France stunned and took Norway through with a 2-1 win.", [("Norway", "France", 2, 1)]),
        (
            "Everton beat Fulham. Joe Ward, who scored in the 4-1 win over Leeds, put Everton ahead.",
            [("Everton", "Fulham", None, None)],
        ),
        ("Spain drew 1-1 with Norway. They won it in 2019, defeating Germany 2-1.", [("Spain", "Norway", 1, 1)]),
    ],
)  # fmt: skip
def test_a_result_is_of_the_sides_and_the_day_it_is_told_of(text, told):
    found = matches(text)
    assert found == told or (told == ["Norway"] and ("Denmark", "Norway", 2, 1) in found)


@pytest.mark.parametrize(
    ("title", "pair"),
    [
        ("Dutch stun France in Lyon", {"Netherlands", "France"}),
        ("Irish beat Norway in Oslo", {"Republic of Ireland", "Norway"}),
    ],
)
def test_a_people_that_beats_somebody_in_a_headline_is_its_side(title, pair):
    home, away = sorted(pair)
    (match,) = matches(f"{home} and {away} met on Saturday.", title)
    assert set(match[:2]) == pair


@pytest.mark.parametrize("title", ["Dutch star beats the clock for France", "Dutch to face France"])
def test_a_people_that_only_describes_is_none(title):
    assert matches("France trained in Lyon.", title) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Joe Ward put Everton ahead on 96 minutes.", [("Joe Ward", 96, None)]),
        ("Joe Ward's 94th-minute equaliser forced the extra half-hour.", [("Joe Ward", 90, 4)]),
        ("Joe Ward put Everton ahead in the fourth minute of stoppage time.", [("Joe Ward", 90, 4)]),
        ("Joe Ward put Everton ahead, playing with ten since the 61st minute.", [("Joe Ward", None, None)]),
        ("After going behind in the ninth minute, Everton won with a goal from Joe Ward.", [("Joe Ward", None, None)]),
        ("Everton had been in front since the 12th minute through Joe Ward.", [("Joe Ward", 12, None)]),
    ],
)  # fmt: skip
def test_a_minute_is_that_of_the_goal_where_there_was_extra_time(text, told):
    assert goals("Everton beat Fulham 2-1 after extra time. " + text) == told


def test_the_96th_minute_of_a_normal_match_is_stoppage_time():
    assert goals("Everton beat Fulham 1-0. Joe Ward scored on 96 minutes.") == [("Joe Ward", 90, 6)]


@pytest.mark.parametrize(
    ("text", "score", "kicks"),
    [
        (
            SHOOT_OUT,
            (0, 0),
            (6, 5),
        ),
        (
            BLUSHES,
            (0, 0),
            (3, 1),
        ),
    ],
)
def test_kicks_are_no_goals_and_the_match_ended_level(text, score, kicks):
    (match,) = extracted(text).matches
    assert ((match.home_goals, match.away_goals), match.shootout, match.goals) == (score, kicks, ())


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("After a goalless draw at the weekend, Joe Ward cancelled out Sam Fox's goal for Fulham.", None),
        ("Fulham had held them on Saturday and it was 1-1 again after extra time.", (1, 1)),
        ("Saturday's goalless draw was followed by one of 1-1 after extra time.", None),
    ],
)
def test_the_first_meeting_is_not_the_replay(text, score):
    (match,) = extracted("Everton knocked Fulham out on penalties in a replay. " + text).matches
    assert (match.home_goals, match.away_goals) != (0, 0)
    assert score is None or (match.home_goals, match.away_goals) == score


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Everton thrashed Fulham 5-0 with hat-trick hero Joe Ward.", 3),
        ("Everton thrashed Fulham 5-0, two-goal Joe Ward leading the way.", 2),
        ("Everton thrashed Fulham 5-0. Last week's hat-trick hero Joe Ward was rested.", 0),
    ],
)
def test_a_hero_of_goals_scored_so_many(text, count):
    assert [g.scorer for g in extracted(text).matches[0].goals] == ["Joe Ward"] * count


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Italy drew 2-2 with Belgium. Italy cruised until Luca Fox was sent off for hitting Belgium's Jan Ode.", 0),
        ("Italy beat Belgium 3-1. Belgium led, but Italy, aided by a red card for Tim Bos, hit back.", 1),
        ("Ten men Italy drew 1-1 with Belgium. Luca Fox's red card, though, turned the game.", 0),
        ("Italy beat Belgium 3-2. Jan Ode was shown a straight red. A man short Belgium poured forward.", 1),
        ("Italy lost 2-0 to Belgium. Italy's Luca Fox argued in a way that promptly brought him a second booking.", 0),
        ("Italy rallied past the shorthanded Belgium 3-2. Jan Ode was shown a second yellow.", 1),
    ],
)  # fmt: skip
def test_the_man_sent_off_is_of_the_side_left_short(text, side):
    (match,) = extracted(text).matches
    (card,) = match.red_cards
    assert (match.home, match.away)[card.team == "away"] == ("Italy", "Belgium")[side]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Joe Ward scored a hat-trick. He struck twice from the penalty spot.", [True, True, False]),
        ("Joe Ward scored a hat-trick. Two of Ward's goals came from the spot.", [True, True, False]),
        ("Joe Ward ended up with a hat-trick.", [False, False, False]),
        ("Joe Ward struck a double in the space of five minutes.", [False, False]),
        ("Joe Ward curled in another.", [False]),
        ("Joe Ward curled in another cross.", []),
        ("Joe Ward brought parity.", [False]),
    ],
)
def test_several_goals_of_one_man_and_which_were_penalties(text, told):
    (match,) = extracted("Everton beat Fulham 6-1. Everton were good. " + text).matches
    assert [goal.penalty for goal in match.goals] == told


@pytest.mark.parametrize(
    ("text", "card"),
    [
        (
            "Italy led through a Luca Fox strike when their opponents were reduced to ten after Jan Ode was sent off.",
            ("Jan Ode", "away", None),
        ),
        (
            "It was a bad night for Belgium. They played half an hour with ten men after Jan Ode was sent off.",
            ("Jan Ode", "away", None),
        ),
    ],
)  # fmt: skip
def test_a_side_meant_but_not_named_has_the_man_sent_off(text, card):
    (match,) = extracted("Italy beat Belgium 2-0. " + text, "Italy 2-0 Belgium").matches
    assert [(c.player, c.team, c.minute) for c in match.red_cards] == [card]
    assert [(g.scorer, g.minute) for g in match.goals] in ([("Luca Fox", None)], [])


def test_a_goal_that_saw_them_beat_a_side_is_a_win():
    assert matches("Ipswich went through after late goals saw them defeat Leeds 3-1.") == [
        ("Ipswich Town", "Leeds United", 3, 1)
    ]
