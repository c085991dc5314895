"""Teams by their town: only where one team of the article is at home there."""

import pytest

from transforms.reading.mentions import TeamRef
from transforms.reading.townsfolk import find_townsfolk
from transforms.reference import load_reference

REFERENCE = load_reference()
ARSENAL, FULHAM = TeamRef("arsenal", "Arsenal", "arsenal"), TeamRef("fulham", "Fulham", "fulham")
ATALANTA, LIVERPOOL = TeamRef("atalanta", "Atalanta", "atalanta"), TeamRef("liverpool", "Liverpool", "liverpool")


def found(text, *teams):
    cities = REFERENCE.cities.find(text)
    return [(text[a:b], ref.name) for a, b, ref in find_townsfolk(text, cities, teams, REFERENCE.cities.teams_in)]


@pytest.mark.parametrize(
    ("text", "teams", "expected"),
    [
        ("the Bergamo side won", [ATALANTA], [("Bergamo side", "Atalanta")]),
        ("the Londoners won", [ARSENAL, ATALANTA], [("Londoners", "Arsenal")]),
        ("the west Londoners won", [FULHAM], [("west Londoners", "Fulham")]),
        ("the Merseyside club won", [LIVERPOOL], [("Merseyside club", "Liverpool")]),
    ],
)
def test_a_town_stands_for_its_one_team(text, teams, expected):
    assert found(text, *teams) == expected


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("the Londoners won", [ARSENAL, FULHAM]),
        ("the Bergamo side Atalanta won", [ATALANTA]),
        ("a Bergamo side won", [ATALANTA]),
        ("the Bergamo rain fell", [ATALANTA]),
        ("the Londoners won", [ATALANTA]),
    ],
)
def test_a_town_of_two_teams_or_none_stands_for_nobody(text, teams):
    assert found(text, *teams) == []
