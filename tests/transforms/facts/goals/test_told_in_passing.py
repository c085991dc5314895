"""Goals that a text tells in a list, by a number or in a half sentence: read off whole texts of one match."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(lead, text):
    """(scorer, side, minute) of each goal."""
    (match,) = extract(Article("a", f"{lead} {text}")).matches
    return [(g.scorer, g.team, g.minute) for g in match.goals]


def count(found):
    return {(scorer, side): sum(s == scorer for s, _, _ in found) for scorer, side, _ in found}


FIVE = "Montrose beat Peterhead 5-2."
DRAW = "Montrose drew 3-3 at home to Peterhead."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Montrose had many scorers, Joe Marsh 2, Ian Cole, Dan Frey and Carl Hume making it five without reply.",
            {("Joe Marsh", "home"): 2, ("Ian Cole", "home"): 1, ("Dan Frey", "home"): 1, ("Carl Hume", "home"): 1},
        ),
        (
            "Peterhead got two from Lee Ross but Joe Marsh 3, Ian Cole and Dan Frey saw Montrose home.",
            {
                ("Lee Ross", "away"): 2,
                ("Joe Marsh", "home"): 3,
                ("Ian Cole", "home"): 1,
                ("Dan Frey", "home"): 1,
            },
        ),
        (
            "Joe Marsh 2, Ian Cole 2 and Dan Frey scored for Montrose; Peterhead replied with Lee Ross and Carl Hume.",
            {
                ("Joe Marsh", "home"): 2,
                ("Ian Cole", "home"): 2,
                ("Dan Frey", "home"): 1,
                ("Lee Ross", "away"): 1,
                ("Carl Hume", "away"): 1,
            },
        ),
        (
            "The visitors were never in it. Joe Marsh 2, Ian Cole, Dan Frey (2).",
            {("Joe Marsh", "home"): 2, ("Ian Cole", "home"): 1, ("Dan Frey", "home"): 2},
        ),
        (
            "It was close at first. Joe Marsh (3) and Ian Cole for Montrose.",
            {("Joe Marsh", "home"): 3, ("Ian Cole", "home"): 1},
        ),
        ("Peterhead: Lee Ross, Carl Hume.", {("Lee Ross", "away"): 1, ("Carl Hume", "away"): 1}),
        (
            "It was a good day, where Ian Cole, Dan Frey and, twice, Joe Marsh scored for Montrose.",
            {("Ian Cole", "home"): 1, ("Dan Frey", "home"): 1, ("Joe Marsh", "home"): 2},
        ),
        (
            "Joe Marsh had two inside the opening 19 minutes, both of them penalties, for Montrose.",
            {("Joe Marsh", "home"): 2},
        ),
    ],
)
def test_names_with_their_numbers_are_scorers(text, found):
    assert count(goals(FIVE, text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Peterhead: Lee Ross; Carl Hume, Ian Bell, Dan Orr, Joe Hay, Sam Pell, Rob Tate, Jim Kerr.",
        "Peterhead manager: Lee Ross.",
        "Ratings: Lee Ross 6, Carl Hume 7, Ian Bell 5.",
        "Joe Marsh, Ian Cole, Dan Frey.",
        "Joe Marsh had two shots inside the first 19 minutes.",
        "Montrose got two corners from Lee Ross.",
        "Joe Marsh knocked the ball beyond the goalkeeper and was tripped.",
        "Joe Marsh lifted the ball over Lee Ross, who hauled him down.",
        "Joe Marsh appeared certain to score until Lee Ross slid in.",
    ],
)
def test_line_ups_and_shots_are_none(text):
    assert goals(FIVE, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Joe Marsh brought Montrose back to 2-3.", [("Joe Marsh", "home", None)]),
        ("Joe Marsh got Peterhead back into it midway through the half.", [("Joe Marsh", "away", None)]),
        ("Joe Marsh dragged Peterhead back into the game with a header.", [("Joe Marsh", "away", None)]),
        ("It took Montrose only 12 minutes to go ahead, Joe Marsh slotting home.", [("Joe Marsh", "home", 12)]),
        ("Joe Marsh (12 minutes) scored for Montrose.", [("Joe Marsh", "home", 12)]),
        (
            "Joe Marsh bagged a brace for Montrose, with Ian Cole getting the other.",
            [("Joe Marsh", "home", None), ("Joe Marsh", "home", None), ("Ian Cole", "home", None)],
        ),
        ("Joe Marsh brought Peterhead closer in the 48th minute.", [("Joe Marsh", "away", 48)]),
        ("Joe Marsh's 14th of the winter, in the 51st minute, put Montrose ahead.", [("Joe Marsh", "home", 51)]),
        (
            "Peterhead levelled through Joe Marsh and a penalty of their own by Ian Cole.",
            [("Joe Marsh", "away", None), ("Ian Cole", "away", None)],
        ),
        (
            "Montrose's Joe Marsh was unplayable with three goals (15th, 28th and 82nd).",
            [("Joe Marsh", "home", 15), ("Joe Marsh", "home", 28), ("Joe Marsh", "home", 82)],
        ),
    ],
)
def test_turns_that_tell_a_goal(text, found):
    assert goals(DRAW, text) == found


def test_of_one_goal_told_the_words_that_say_it_was_one_back_give_it_to_the_losers():
    found = goals("Montrose lost 2-1 at home to Peterhead.", "Joe Marsh pulled one back from the spot.")
    assert found == [("Joe Marsh", "home", None)]


def test_a_moment_that_is_only_bounded_has_no_minute():
    text = "Ian Cole put Montrose ahead after five minutes and not six minutes later Joe Marsh struck for Montrose."
    assert goals(DRAW, text) == [("Ian Cole", "home", 5), ("Joe Marsh", "home", None)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Montrose went in front from an 18th-minute penalty by Joe Marsh.", [("Joe Marsh", "home", 18)]),
        ("Peterhead led at Montrose through Joe Marsh.", [("Joe Marsh", "away", None)]),
        (
            "Peterhead went in front through Joe Marsh and Montrose were rescued on 89 minutes by an Ian Cole header.",
            [("Joe Marsh", "away", None), ("Ian Cole", "home", 89)],
        ),
        (
            "Peterhead went in front through Joe Marsh on 12 minutes and were pegged back by Ian Cole.",
            [("Joe Marsh", "away", 12), ("Ian Cole", "home", None)],
        ),
    ],
)
def test_where_and_when_and_what_befell_a_side(text, found):
    assert goals(DRAW, text) == found


TWO = "Montrose beat Peterhead 2-0."


@pytest.mark.parametrize(
    ("lead", "text", "found"),
    [
        (TWO, "A goal in each half by Joe Marsh and Ian Cole made it a bad opening match for Peterhead.", {"home": 2}),
        (TWO, "Joe Marsh (12) and Ian Cole (78) provided the scoring.", {"home": 2}),
        (TWO, "Joe Marsh and Ian Cole had the hosts two up at the break.", {"home": 2}),
        (TWO, "Joe Marsh opened the scoring and Ian Cole finished the job.", {"home": 2}),
        (TWO, "Joe Marsh and Ian Cole did the scoring.", {"home": 2}),
        (FIVE, "Goals from Joe Marsh and the duo of Ian Cole and Dan Frey ensured victory.", {"home": 3}),
        (TWO, "Joe Marsh gave Montrose a last-gasp 2-0 victory.", {"home": 1}),
        (
            "Montrose beat Peterhead 2-1.",
            "Peterhead were in front when Joe Marsh for Montrose pulled level; it was Ian Cole's turn next.",
            {"home": 1},
        ),
        (
            DRAW,
            "Peterhead were two up after early goals from Joe Marsh and Ian Cole.",
            {"away": 2},
        ),
    ],
)
def test_more_words_of_round_ups_tell_whose_goals_they_were(lead, text, found):
    told = goals(lead, text)
    assert {side: sum(s == side for _, s, _ in told) for _, side, _ in told} == found


@pytest.mark.parametrize(
    "text",
    [
        "Joe Marsh gave Montrose a victory speech.",
        "Joe Marsh had the chances and Ian Cole provided the crosses.",
        "Joe Marsh had Montrose worried.",
        "Joe Marsh redirected the shot by Ian Cole behind for a corner in the 88th minute.",
        "Joe Marsh is level with Ian Cole at the top of the list.",
    ],
)
def test_words_like_them_tell_no_goal(text):
    assert goals(TWO, text) == []


def test_the_word_that_begins_a_sides_name_is_that_side_and_no_scorer():
    told = goals(
        "Gor Mahia beat Bandari 2-0.", "Joe Marsh struck first. The second took Gor to third, Gor scoring late on."
    )
    assert [(scorer, side) for scorer, side, _ in told] == [("Joe Marsh", "home")]


def test_the_top_scorer_in_front_of_a_name_scored_and_whom_he_chipped_did_not():
    text = "It was top scorer, Joe Marsh, who fired Montrose in front, chipping Lee Ward to finish off a pass."
    assert [scorer for scorer, _, _ in goals(FIVE, text)] == ["Joe Marsh"]


def test_a_goal_scoring_moment_of_his_own_is_no_own_goal():
    text = "Montrose's Joe Marsh scored late on. Marsh's own goal-scoring moment came with the goal empty."
    (match,) = extract(Article("a", f"{FIVE} {text}")).matches
    assert [(g.scorer, g.own_goal) for g in match.goals] == [("Joe Marsh", False)]


def test_a_goal_that_was_added_by_him_is_his_with_its_minute():
    text = "A third was added in the 57th minute by Joe Marsh. Another was tacked on by Lee Ward."
    assert goals(FIVE, text) == [("Joe Marsh", "home", 57), ("Lee Ward", "home", None)]
