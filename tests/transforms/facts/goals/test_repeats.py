import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham 3-2 at Goodison Park. "


def goals(text):
    """How many goals of the first match each man is given."""
    names = [goal.scorer for goal in extract(Article("a", LEAD + text)).matches[0].goals]
    return {name: names.count(name) for name in names}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        # another man's goal lies between
        ("Everton's Joe Ward opened the scoring, Fulham's Sam Hart levelled and Ward headed home.", 2),
        # one sentence tells two things that one goal cannot do
        ("Fulham's Sam Hart scored. Joe Ward equalised for Everton and the same player scored the winner.", 2),
        # a story tells again what its lead told
        ("Everton's Joe Ward scored. Fulham's Sam Hart levelled. Everton's Joe Ward netted. Sam Hart headed in.", 1),
        # an equaliser lies between, and the story does not begin anew
        ("Fulham fell behind to Joe Ward's header. Fulham's Sam Hart levelled. Everton's Joe Ward sealed it.", 2),
        ("Fulham's Sam Hart levelled. Everton's Joe Ward sealed it. It was Joe Ward's second-half volley.", 1),
        ("Everton's Joe Ward volleyed home. Everton's Joe Ward curled in from the edge.", 1),
        (
            (
                "Everton's Joe Ward scored on 13 minutes. Fulham's Sam Hart levelled. "
                "Everton's Joe Ward had struck after 13 minutes and went close again."
            ),
            1,
        ),
        # the words say so
        ("Everton's Joe Ward netted a brace, the first on eight minutes. He later scored from a penalty.", 2),
        ("Everton's Joe Ward volleyed home. Everton's Joe Ward struck again late on.", 2),
        ("Everton led through Joe Ward. Everton nosed ahead through Joe Ward again.", 2),
        ("Everton led through Joe Ward. Everton's Joe Ward put Everton ahead again.", 1),
        ("Everton's Joe Ward struck again, his third goal in four games.", 1),
    ],
)
def test_a_man_told_twice_around_another_scored_twice(text, number):
    assert goals(text)["Joe Ward"] == number


def test_a_number_behind_a_name_in_a_list_of_scorers_counts():
    assert goals("Joe Ward (two) and Tim Fox fired Everton to the win.") == {"Joe Ward": 2, "Tim Fox": 1}


@pytest.mark.parametrize(("half", "number"), [("first", 2), ("second", 1)])
def test_goals_of_one_man_in_either_half_are_two(half, number):
    text = f"Everton's Joe Ward netted with a low strike in the {half} half. Ward's 61st-minute header stunned Fulham."
    assert goals(text)["Joe Ward"] == number
