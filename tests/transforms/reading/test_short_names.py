"""A short name explained in brackets is the name's from there on."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.short_names import explained


def sides(text):
    found = extract(Article("a", text))
    return {name for m in found.matches for name in (m.home, m.away)} | {s.team for s in found.standings}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Terengganu FC (TFC) beat Kelantan 2-0. TFC are third.", {"Terengganu", "Kelantan"}),
        ("Hekari United (HU) beat Kelantan 2-0. HU are third.", {"Hekari United", "Kelantan"}),
        ("Oakham Vale FC (OVFC) beat Holt Town 2-0. OVFC are third.", {"Oakham Vale", "Holt Town"}),
        ("Oakham Vale (OV) beat Holt Town 2-0. OV are third.", {"Oakham Vale", "Holt Town"}),
    ],
)
def test_it_stands_for_the_name_that_it_is_explained_behind(text, expected):
    assert {name.removesuffix(" FC") for name in sides(text)} == expected


def test_only_initials_are_such_a_name():
    text = "Oakham Vale (OV) beat Holt (H) and Real Madrid (SPA) and Porto (POR)"
    assert explained(text, [(0, 11), (22, 26), (35, 46), (57, 62)]) == {"OV": 11}


def test_letters_in_brackets_that_are_a_country_are_none():
    assert sides("Real Madrid (ESP) beat Porto (POR) 2-0.") == {"Real Madrid", "Porto"}


def test_a_town_alone_is_the_club_whose_first_word_never_stands_alone():
    text = "Barcelona beat Real Madrid 1-0. Atletico Madrid won too. Madrid are fourth."
    assert [s.team for s in extract(Article("a", text)).standings] == ["Real Madrid"]


def test_a_town_of_two_words_alone_is_the_club_that_the_text_prints_in_full_with_it():
    text = "KANSAS CITY CURRENT 1, PORTLAND THORNS 0\n\nJoan Fox scored late on as Kansas City blanked Portland."
    assert [(m.home, m.away) for m in extract(Article("a", text)).matches] == [
        ("Kansas City Current", "Portland Thorns")
    ]


def test_a_town_alone_is_its_club_where_no_other_club_of_it_is_printed():
    text = "Kansas City blanked Portland 1-0 in the league on Saturday. Sporting Kansas City are third."
    assert [m.home_id for m in extract(Article("a", text)).matches] == ["sporting-kansas-city"]
