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
