"""Round-ups of a whole day: results told in passing, and which match a sentence goes on with."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def found(text, title=None):
    return extract(Article("a", text, title)).matches


def results(text, title=None):
    return {(m.home, m.home_goals, m.away_goals, m.away, m.outcome) for m in found(text, title)}


def goals(text):
    return {
        (m.home, m.away): [(g.scorer, g.team, g.minute) for g in sorted(m.goals, key=lambda g: g.minute or 0)]
        for m in found(text)
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Leeds won 2-0 at Burnley. There were no goals at Watford, where Everton struck the bar.",
            ("Watford", 0, 0, "Everton", "draw"),
        ),
        (
            "Leeds won 2-0 at Burnley. Watford recovered from an own goal to pick up three points against Reading.",
            ("Watford", None, None, "Reading", "home"),
        ),
        (
            "Leeds won 2-0 at Burnley. Watford did Leeds a good turn by ending Reading's nine-match unbeaten run.",
            ("Watford", None, None, "Reading", "home"),
        ),
        (
            "Leeds won 2-0 at Burnley. Watford had no hope, because Reading had beaten Everton 3-0 in the early game.",
            ("Reading", 3, 0, "Everton", "home"),
        ),
        (
            "Leeds won 2-0 at Burnley. Reading are on eight points having been held to a 1-1 draw by hosts Watford.",
            ("Watford", 1, 1, "Reading", "draw"),
        ),
        (
            "Leeds won 2-0 at Burnley. Watford won for once, Dan Fox's header enough to see off visitors Reading.",
            ("Watford", None, None, "Reading", "home"),
        ),
        (
            "Leeds won 2-0 at Burnley. Watford made it four by seeing off Reading, also by three goals to nil.",
            ("Watford", 3, 0, "Reading", "home"),
        ),
        ("Leeds won 2-0 at Burnley. Watford took a 2-1 win at Everton.", ("Everton", 1, 2, "Watford", "away")),
        ("Leeds won 2-0 at Burnley. Watford took a beating at Everton.", ("Everton", None, None, "Watford", "home")),
    ],
)
def test_a_result_told_in_passing_is_one_of_the_day(text, told):
    assert told in results(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds won 2-0 at Burnley. They have taken three points at Watford, Reading and Everton since the autumn.",
        "Leeds won 2-0 at Burnley. Watford could pick up three points against Reading on Monday.",
        "Leeds won 2-0 at Burnley. Watford hope to end Reading's unbeaten run on Monday.",
        "Leeds won 2-0 at Burnley. Watford had ended Reading's unbeaten run last week.",
        "Leeds won 2-0 at Burnley. Watford ended Reading's winning run last season.",
        "Leeds won 2-0 at Burnley. The leaders had beaten Everton 3-0 in the early rounds.",
    ],
)
def test_what_is_hoped_for_or_long_past_is_no_result_of_the_day(text):
    assert results(text) == {("Burnley", 0, 2, "Leeds United", "away")}


def test_whom_a_headline_tells_of_in_the_next_clause_was_not_beaten():
    text = "Watford beat Reading 1-0 and Leeds won 2-0 at Burnley."
    assert results(text, "Watford stun leaders as Leeds close in") == {
        ("Watford", 1, 0, "Reading", "home"),
        ("Burnley", 0, 2, "Leeds United", "away"),
    }


FIRST = "Leeds beat Burnley 2-1 to close on leaders Watford. "


@pytest.mark.parametrize(
    ("text", "scorer"),
    [
        (
            "Watford were held 1-1 at Reading, and Leeds took full advantage. Dan Fox headed in after 20 minutes.",
            "Leeds United",
        ),
        (
            "Watford were held 1-1 at Reading, and both sides had chances. Dan Fox headed in after 20 minutes.",
            "Reading",
        ),
    ],
)
def test_a_sentence_that_comes_back_to_a_match_goes_on_with_it(text, scorer):
    told = goals(FIRST + text)
    assert [pair for pair, scored in told.items() if scored] in (
        [[("Leeds United", "Burnley")]] if scorer == "Leeds United" else [[], [("Reading", "Watford")]]
    )


def test_why_a_match_had_no_weight_is_not_what_the_next_sentence_tells():
    text = (
        "Leeds won 2-0 at Burnley in a match of no weight, because Watford had beaten Reading 4-0 in the early game. "
        "Dan Fox scored on nine minutes and Ian Cole got the second on 70."
    )
    assert goals(text)[("Burnley", "Leeds United")] == [("Dan Fox", "away", 9), ("Ian Cole", "away", 70)]


def test_a_side_met_before_is_not_what_a_sentence_is_about():
    text = (
        "Wales won 3-1 in Latvia and Malta beat Norway 2-0. Dan Fox scored for Wales against Latvia. "
        "Ian Cole got the second on 80 minutes to lift the mood after an opening 0-0 draw with Malta."
    )
    assert ("Ian Cole", 80) in {(s, m) for pair, told in goals(text).items() if "Wales" in pair for s, _, m in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Leeds won 2-0 at Burnley thanks to Dan Fox's goal and Ian Cole's penalty.",
            [("Dan Fox", "away", None), ("Ian Cole", "away", None)],
        ),
        (
            "Leeds beat Burnley 2-1. Leeds led through Dan Fox, and the striker doubled his tally on 50 minutes.",
            [("Dan Fox", "home", None), ("Dan Fox", "home", 50)],
        ),
        (
            "Leeds went top after Dan Fox's double saw off Burnley.",
            [("Dan Fox", "home", None), ("Dan Fox", "home", None)],
        ),
    ],
)
def test_goals_told_in_half_a_sentence_are_found(text, told):
    ((_, scored),) = goals(text).items()
    assert scored == told


def test_a_goal_in_front_of_a_saved_penalty_makes_no_goal_of_it():
    text = "Leeds won 1-0 at Burnley thanks to Dan Fox's goal and a save from Ian Cole's penalty."
    assert goals(text)[("Burnley", "Leeds United")] == [("Dan Fox", "away", None)]


def test_a_man_sent_off_in_a_match_that_was_not_found_is_no_man_of_another():
    text = (
        "Wales drew 2-2 with Latvia, playing on with ten men after Dan Fox's red card. Malta beat Norway 1-0. "
        "In the other group Estonia came from behind against Georgia. "
        "Their side were reduced to 10 men when Ian Cole was dismissed for a kick."
    )
    assert all(card.player != "Ian Cole" for match in found(text) for card in match.red_cards)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Leeds won 2-0 at Burnley. Watford, 2-0 victors over Everton a day earlier, are second.",
            ("Watford", 2, 0, "Everton", "home"),
        ),
        (
            "Leeds won 2-0 at Burnley. A week after beating Everton, the Surrey side knocked Watford out on penalties.",
            ("Burnley", 0, 2, "Leeds United", "away"),
        ),
    ],
)
def test_what_came_a_day_earlier_is_of_the_round_and_a_week_before_is_not(text, told):
    assert told in results(text)
    assert not any({"Everton", "Watford"} <= {home, away} for home, _, _, away, _ in results(text) - {told})


def test_several_results_before_a_win_are_none_of_the_day():
    text = "Leeds won 2-0 at Burnley. Watford won 4-2, their first win after draws with Everton and Fulham."
    assert results(text) == {("Burnley", 0, 2, "Leeds United", "away")}


def test_the_next_match_of_a_list_lends_no_side_to_one_at_an_unknown_place():
    text = "Leeds won 2-0 at Burnley, Watford won by a like margin at Konya, and Everton against Fulham finished 2-2."
    assert ("Everton", 2, 2, "Fulham", "draw") in results(text)
    assert not any({"Everton", "Watford"} <= {home, away} for home, _, _, away, _ in results(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Leeds drew 1-1 with Burnley. They had to settle for a point "
                "after Dan Fox's header was cancelled out by Ian Cole."
            ),
            {("Dan Fox", "home"), ("Ian Cole", "away")},
        ),
        (
            "Leeds drew 2-2 with Burnley. Burnley took the lead against Leeds from a Dan Fox penalty.",
            {("Dan Fox", "away")},
        ),
        (
            (
                "Leeds beat Burnley 3-0. Dan Fox gave Leeds the lead and Ian Cole doubled it after 60 minutes. "
                "Joe Ward made it three and Dan Fox rounded off the scoring in injury time."
            ),
            {("Dan Fox", "home"), ("Ian Cole", "home"), ("Joe Ward", "home")},
        ),
    ],
)
def test_whose_goal_it_was_is_told_by_what_came_of_it(text, told):
    ((_, scored),) = goals(text).items()
    assert {(scorer, side) for scorer, side, _ in scored} == told


@pytest.mark.parametrize(("score", "count"), [("4-0", 2), ("3-0", 1)])
def test_who_put_them_ahead_and_rounded_it_off_scored_twice_where_the_score_has_room(score, count):
    text = (
        f"Leeds beat Burnley {score}. Dan Fox gave Leeds the lead and Ian Cole doubled it after 60 minutes. "
        "Joe Ward made it three and Dan Fox rounded off the scoring in injury time."
    )
    ((_, scored),) = goals(text).items()
    assert sum(scorer == "Dan Fox" for scorer, _, _ in scored) == count


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Dan Fox headed firmly in from the corner after 15 minutes.", 1),
        ("Dan Fox crossed firmly in from the left after 15 minutes.", 0),
        ("Dan Fox fired early in the second half.", 0),
    ],
)
def test_how_a_ball_was_headed_in_may_stand_in_between(words, count):
    ((_, scored),) = goals(f"Leeds beat Burnley 1-0. {words}").items()
    assert len(scored) == count
