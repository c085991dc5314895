"""Towns that a report was filed from, or that a side is called by, are no sides."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def matches(text):
    return extract(Article("a", text)).matches


@pytest.mark.parametrize(
    "text",
    [
        "Muscat, Feb 23 – Fanja drew 1-1 with Saham on Saturday.",
        "Fanja drew 1-1 with Saham on Saturday. On Friday, the Kelbyville giants lost heart.",
        "Fanja drew 1-1 with Saham on Saturday. It was a fine point for the Kelbyville lads.",
    ],
)
def test_a_town_is_no_side(text):
    assert [{m.home, m.away} for m in matches(text)] == [{"Fanja", "Saham"}]


def test_the_lads_of_a_town_are_the_side_whose_name_it_is_part_of():
    text = "Holt lost 2-1 to St Luke's Kimble. Joe Fox (33rd) and Dan Hart (70th) replied for the Kimble lads."
    (match,) = matches(text)
    side = "home" if match.home == "St Luke's Kimble" else "away"
    assert [(g.scorer, g.team) for g in match.goals] == [("Joe Fox", side), ("Dan Hart", side)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Roma beat Lazio 3-0. Roma scored through Joe Fox (8 and 40 minutes) and Dan Hart (75 mins).", [8, 40, 75]),
        ("Roma 2(Joe Fox 7′ 49′)-Lazio 0", [7, 49]),
    ],
)
def test_several_minutes_behind_one_name(text, minutes):
    (match,) = matches(text)
    assert [g.minute for g in match.goals] == minutes


def test_the_draw_of_a_season_opener_is_no_news():
    text = "Roma lost 1-0 to Lazio. Roma had drawn 0-0 in their season-opener against Bari."
    assert [{m.home, m.away} for m in matches(text)] == [{"Roma", "Lazio"}]


def test_a_listed_towns_name_is_the_front_of_a_longer_one_that_comes_again():
    text = "Swansea Heads beat Norham Vale 3-2. Swansea Heads had lost three. Swansea are fourth with 20 points."
    (match,) = matches(text)
    assert match.home == "Swansea Heads"
    assert [s.team for s in extract(Article("a", text)).standings] == ["Swansea Heads"]


def test_the_last_word_of_a_listed_name_beside_it_is_no_club_of_another_country():
    text = "Hamrun Spartans beat Mosta 2-1. The Spartans led through Joe Fox."
    (match,) = matches(text)
    assert (match.home, [g.team for g in match.goals]) == ("Hamrun Spartans", ["home"])


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "San Diego Wave beat Portland 2-1 on Sunday. Portland Thorns had led. Portland Timbers played later.",
            {"San Diego Wave", "Portland Thorns"},
        ),
        (
            "LA Galaxy beat Portland 2-1 on Sunday. Portland Timbers had led. Portland Thorns played later.",
            {"LA Galaxy", "Portland Timbers"},
        ),
    ],
)
def test_a_town_of_mens_and_womens_sides_is_the_one_that_the_other_teams_are_like(text, sides):
    assert {matches(text)[0].home, matches(text)[0].away} == sides
