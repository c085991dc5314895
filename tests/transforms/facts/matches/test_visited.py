"""Results told of a lone side at a ground: over whom they were."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Everton won 2-0 at Molineux on Saturday.", ("Wolverhampton Wanderers", 0, 2, "Everton")),
        ("Bolton Wanderers lost 3-1 at Old Trafford.", ("Manchester United", 3, 1, "Bolton Wanderers")),
        ("Fulham travelled to Anfield and went home with a 0-0 draw.", ("Liverpool", 0, 0, "Fulham")),
        ("Everton left Old Trafford with a narrow 2-1 win.", ("Manchester United", 1, 2, "Everton")),
        ("Derby County returned from Molineux with a 3-2 win.", ("Wolverhampton Wanderers", 2, 3, "Derby County")),
        ("Milan were poor. Lecce travelled to San Siro and went home with a 1-0 win.", ("AC Milan", 0, 1, "Lecce")),
    ],
)
def test_a_ground_with_one_owner_names_the_other_side(text, match):
    assert told(text) == [match]


@pytest.mark.parametrize(
    "text",
    [
        "Hull City won 2-1 at Villa Park in the semi-final.",  # neutral there
        "Everton won 2-0 at Goodison Park on Saturday.",  # their own
        "Lecce travelled to San Siro and went home with a 1-0 win.",  # two clubs are at home there
        "Scotland won 2-0 at Anfield on Saturday.",  # no club's match
        "Everton won 2-0 in Manchester on Saturday.",  # a city with several clubs
    ],
)
def test_a_ground_that_is_nobodys_or_several_clubs_names_no_side(text):
    assert told(text) == []


def test_a_side_that_the_sentence_names_comes_before_the_owner_of_the_ground():
    assert told("Everton beat Derby County 2-0 at Anfield on Saturday.") == [("Everton", 2, 0, "Derby County")]
