"""Results that look like somebody's and are another's, another day's or none at all."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    facts = extract(Article("a", text))
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in facts.matches}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leeds lost 1-0 to Watford after Everton had briefly cut the gap with a win over Fulham.",
            ("Watford", 1, 0, "Leeds United"),
        ),
        (
            "Leeds beat Watford 1-0 and made amends for the slip in which they lost 2-1 at Fulham.",
            ("Leeds United", 1, 0, "Watford"),
        ),
        (
            "Leeds came into the game with a 4-0 win over Fulham and a 3-0 win at Hull. They beat Watford 1-0.",
            ("Leeds United", 1, 0, "Watford"),
        ),
        (
            "Wickley Town lost at home to Norham by a score of 3-1. Norham's Joe Hart broke the 0-0 tie on 50 minutes.",
            ("Wickley Town", 1, 3, "Norham"),
        ),
        (
            "Leeds went out of the cup as they lost heavily, 6-1, at home to Watford.",
            ("Leeds United", 1, 6, "Watford"),
        ),
        (
            "Norham Hornets beat College of Wickley 3-0 on Saturday.",
            ("Norham Hornets", 3, 0, "College of Wickley"),
        ),
    ],
)
def test_only_the_match_of_the_day_is_reported(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Quillon came from behind to beat Watford as they recorded a 3-1 win, having met Leeds before.",
        "Leeds met Watford on Friday and the Holmside outfit walked away with a 3-0 victory.",
    ],
)
def test_what_nobody_can_tell_whose_it_is_has_no_score(text):
    assert all(goals is None for _, goals, _, _ in told(text))


def test_a_win_over_their_opponents_from_a_town_is_not_one_over_the_town():
    found = told("Wickley Town had won little. They ran up an 8-2 win over their Glenholm opponents.")
    assert not any("Glenholm" in sides for sides in found)


def test_two_games_with_one_side_are_none_of_today():
    found = told("Leeds beat Fulham 2-0. Leeds drew with Watford in one game and beat them 1-0 in the other.")
    assert not any("Watford" in sides for sides in found)


@pytest.mark.parametrize("how", ["on kicks from the penalty mark", "on penalty kicks", "on sudden death kicks"])
def test_kicks_by_any_name_are_no_goals(how):
    (match,) = extract(Article("a", f"Leeds overcame Watford 6-5 {how} on Sunday.")).matches
    assert match.outcome == "draw"
    assert match.home_goals is None
    assert match.shootout in {(6, 5), (5, 6)}


def test_a_tie_that_pits_a_side_against_another_is_no_place():
    (match,) = extract(
        Article("a", "Leeds were 1-0 winners in the late tie that put them against Watford at the new stadium in Holm.")
    ).matches
    assert not match.venue_known


def test_who_is_at_home_to_a_side_next_was_not_at_home_today():
    text = "Leeds beat Everton 1-0. They play on Tuesday at home to Watford who lost to Fulham 2-0."
    assert not any(m.venue_known for m in extract(Article("a", text)).matches if "Fulham" in {m.home, m.away})


@pytest.mark.parametrize(
    "text",
    [
        "There was joy as the Quills beat Watford 5-0. Everton were at rest.",
        "Kelby hurt Wickley Town once more, beating the Norholm side 1-0.",
        "Leeds kept going by a 3-1 win over cross-town rivals, Ivo Quillon in the cup. Everton saw it.",
        "Quillon, which had shared first place, routed Watford 8-0. Everton saw off Fulham 3-0.",
    ],
)
def test_no_side_takes_the_place_of_one_that_only_its_words_name(text):
    found = told(text)
    assert not any({"Everton", "Watford"} <= set(sides) for sides in found)
    assert not any({"Everton", "Leeds United"} <= set(sides) for sides in found)
    assert not any({"Wickley Town", "Norholm"} <= set(sides) for sides in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds collected maximum points against Watford through a 1-0 victory.", ("Leeds United", 1, 0, "Watford")),
        ("Leeds tipped Watford, by a count of 2-1.", ("Leeds United", 2, 1, "Watford")),
        ("Leeds beat the Watford side 1-0.", ("Leeds United", 1, 0, "Watford")),
        ("Leeds, which had shared first place, routed Watford 8-0.", ("Leeds United", 8, 0, "Watford")),
        ("Leeds celebrated a 2-1 win over old rivals Watford.", ("Leeds United", 2, 1, "Watford")),
    ],
)
def test_these_are_the_sides_that_met(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


@pytest.mark.parametrize(
    "text",
    [
        "Roma and Lazio win to keep pressure on Milan.",
        "A win for Roma closed the gap on Milan.",
        "Roma's victory meant they gained ground on Milan.",
    ],
)
def test_the_rivals_of_the_table_are_not_whom_a_win_was_over(text):
    assert told(text) == set()


def test_they_are_the_side_that_the_clause_with_with_is_about():
    found = told("Roma have 26 points, with Milan in second on 20 after they beat Lazio 3-0 in the late game.")
    assert found == {("AC Milan", 3, 0, "Lazio")}


def test_a_side_inspired_by_somebody_is_who_fought_back():
    text = (
        "Napoli drew with Bari. Their lead is now five points "
        "as a Dan Fox inspired Roma came back to run out 2-1 winners against Lazio."
    )
    assert ("Roma", 2, 1, "Lazio") in told(text)
