"""Sides of one club: which are parted, and which are one team under two names."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def teams(text):
    """Printed names of the teams with the names that their mentions stand for."""
    reading = read(lay_out(Article("a", text)), load_reference())
    mentions = [m for sentence in reading.sentences for m in sentence.mentions if m.kind == "team"]
    return {text[m.start : m.end]: m.value.name for m in mentions}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norham U14s beat Wickley U14s 2-1. Norham Under 12s lost 3-0 at Wickley under-12s.",
            {
                "Norham U14s": "Norham Under-14s",
                "Wickley U14s": "Wickley Under-14s",
                "Norham Under 12s": "Norham Under-12s",
                "Wickley under-12s": "Wickley Under-12s",
            },
        ),
        (
            "Norham Town A lost 2-1 at Wickley Rovers. Norham Town beat Alnwell United 5-2.",
            {
                "Norham Town A": "Norham Town A",
                "Wickley Rovers": "Wickley Rovers",
                "Norham Town": "Norham Town",
                "Alnwell United": "Alnwell United",
            },
        ),
        (
            "Norham U16s beat Wickley 2-1 and Norham are top.",
            {"Norham U16s": "Norham Under-16s", "Wickley": "Wickley", "Norham": "Norham Under-16s"},
        ),
        (
            "Norham FC beat Wickley 2-1 and Norham are top.",
            {"Norham FC": "Norham FC", "Wickley": "Wickley", "Norham": "Norham FC"},
        ),
    ],
)
def test_the_sides_of_a_club_are_parted_where_several_are_told(text, expected):
    assert teams(text) == expected


def test_reserves_keep_the_clubs_whole_name_around_a_nickname():
    text = "Norham U23 beat Wickley Royals Reserves 2-0. Wickley Royals beat Alnwell 5-2."
    assert teams(text)["Wickley Royals Reserves"] == "Wickley Royals Reserves"


def test_a_town_is_a_side_and_never_the_ground_named_after_it():
    text = "Wickley Rovers thrashed hosts Norham Ladies 4-0 at Norham Grounds. Norham are on eight points."
    assert teams(text)["Norham"] == "Norham"


def test_letters_in_front_make_a_famous_word_another_club():
    found = teams(
        "Norham Rovers drew 2-2 with MEK Galaxy. Norham Rovers play AC Athletic next, and MEK Galaxy are third."
    )
    assert (found["MEK Galaxy"], found["AC Athletic"]) == ("MEK Galaxy", "AC Athletic")


def test_a_compass_point_makes_another_place_of_a_listed_town():
    assert (
        teams("Norham United held East Burnley to a 2-2 draw. East Burnley are first.")["East Burnley"]
        == "East Burnley"
    )
    assert teams("Norham United held Preston to a 2-2 draw. Preston are first.")["Preston"] == "Preston North End"


def test_the_front_of_a_side_s_name_is_the_side_whatever_it_does():
    found = teams("Norham United beat Wickley City 3-2. Norham scored a late winner and Norham grabbed a third.")
    assert found["Norham"] == "Norham United"


def test_a_farm_with_a_complex_scores_nothing():
    reading = read(
        lay_out(Article("a", "Joe Fox scored at Town's Poolfoot Hirst complex in Norham.")), load_reference()
    )
    assert reading.people == ("Joe Fox",)


def test_a_league_s_letters_are_no_side():
    text = "Norham Queens beat Wickley Stars 3-0 in a Downland Premier League (DWPL) match. DWPL champions Alnwell won."
    assert "DWPL" not in teams(text)


def test_a_ground_with_an_age_behind_it_is_the_club_of_that_name():
    assert (
        teams("Tynecastle under-16s were beaten 3-1 by Norham Boys’ Club.")["Tynecastle under-16s"]
        == "Tynecastle Under-16s"
    )


def test_a_town_behind_the_name_of_a_ground_is_where_it_stands():
    assert "Airdrie" not in teams("Norham Rovers beat Wickley Town 2-0 at the Ferry Stadium in Airdrie.")


def test_an_inn_scores_no_goal():
    text = "Norham Rovers beat Wickley 3-1. Rose & Crown grabbed a late win."
    assert "Rose & Crown" not in read(lay_out(Article("a", text)), load_reference()).people
