"""Whose a ground or a city is."""

import pytest

from transforms.identity.grounds import CityIndex, Ground, GroundIndex
from transforms.reference import load_reference

REFERENCE = load_reference()


@pytest.mark.parametrize(
    ("text", "name", "teams"),
    [
        ("at San Siro", "San Siro", ("ac-milan", "inter-milan")),
        ("at the Stadio Giuseppe Meazza", "San Siro", ("ac-milan", "inter-milan")),
        ("at the Emirates", "Emirates Stadium", ("arsenal",)),
        ("the Etihad Stadium faithful", "Etihad Stadium", ("manchester-city",)),
        ("in the Bernabéu", "Santiago Bernabeu", ("real-madrid",)),
        ("at St James’ Park", "St James' Park", ("newcastle-united", "exeter-city")),
        ("at Wembley on Sunday", "Wembley", ()),
        ("the Stadio Bentegodi", "Stadio Bentegodi", ("hellas-verona", "chievo")),
        ("Molineux was full", "Molineux", ("wolverhampton-wanderers",)),
    ],
)
def test_a_ground_is_found_with_the_teams_at_home_there(text, name, teams):
    (mention,) = REFERENCE.grounds.find(text)
    assert (mention.name, mention.team_ids) == (name, teams)
    assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("text", ["emirates of the gulf", "the old valley", "a den of lions", "the anfielder"])
def test_ordinary_words_are_no_ground(text):
    assert REFERENCE.grounds.find(text) == []


def test_one_name_of_two_grounds_carries_the_teams_of_both():
    index = GroundIndex.build(
        [Ground("Allianz Stadium", (), ("juventus",)), Ground("Allianz Stadium", (), ("sydney-fc",))]
    )
    assert index.find("At Allianz Stadium")[0].team_ids == ("juventus", "sydney-fc")
    assert len(index.candidates("allianz stadium")) == 2
    assert index.candidates("Nowhere Lane") == ()


@pytest.mark.parametrize(
    ("city", "teams"),
    [
        ("Turin", ("juventus", "torino")),
        ("Torino", ("juventus", "torino")),
        ("Rome", ("lazio", "roma")),
        ("Naples", ("napoli",)),
        ("Munich", ("bayern-munich", "1860-munich")),
        ("Seville", ("sevilla", "real-betis")),
        ("Nowhere", ()),
    ],
)
def test_a_city_tells_the_teams_at_home_in_it_the_biggest_first(city, teams):
    assert REFERENCE.cities.teams_in(city)[: len(teams)] == teams
    assert bool(REFERENCE.cities.teams_in(city)) == bool(teams)


def test_a_city_is_found_under_its_english_and_its_own_name():
    index = CityIndex.build([("Firenze", ("Florence",), ("fiorentina",))])
    assert [(one.text, one.name, one.team_ids) for one in index.find("From Florence to Firenze")] == [
        ("Florence", "Firenze", ("fiorentina",)),
        ("Firenze", "Firenze", ("fiorentina",)),
    ]
