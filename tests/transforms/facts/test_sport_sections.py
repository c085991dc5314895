"""What a page of many games tells under the name of another sport is left alone."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

SUNDAY = date(2021, 10, 10)
HOCKEY = "Leeds beat Hull 3-1 on Saturday with two goals from Ann Marsh."
FOOTBALL = "Everton drew 1-1 with Burnley on Saturday."


def pairs(text):
    return [(m.home, m.away) for m in extract(Article("a", text, published=SUNDAY)).matches]


@pytest.mark.parametrize(
    "heading", ["Field hockey:", "FIELD HOCKEY", "Women's lacrosse", "In college water polo", "GAA"]
)
def test_a_section_of_another_sport_reports_nothing(heading):
    assert pairs(f"Men's soccer:\n{FOOTBALL}\n{heading}\n{HOCKEY}\nA second line: Leeds 3, Hull 1.") == [
        ("Everton", "Burnley")
    ]


@pytest.mark.parametrize("heading", ["Soccer:", "FOOTBALL", "Women's soccer", "Premier League"])
def test_a_heading_of_football_ends_it(heading):
    assert pairs(f"Netball:\nThe seniors won.\n{heading}\n{FOOTBALL}") == [("Everton", "Burnley")]


def test_a_paragraph_that_opens_with_the_name_of_another_sport_is_all_there_is_of_it():
    text = f"TOWN WATER POLO (Saturday): {HOCKEY}\nTOWN MEN'S SOCCER (Saturday): {FOOTBALL}"
    assert pairs(text) == [("Everton", "Burnley")]


@pytest.mark.parametrize(
    "line",
    [
        "They met at the rugby club before it.",
        "They moved from the cricket ground.",
        "Everton, once a cricket club, won.",
    ],
)
def test_a_sport_named_in_a_sentence_heads_nothing(line):
    assert pairs(f"{line}\n{FOOTBALL}") == [("Everton", "Burnley")]
