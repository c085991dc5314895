import pytest

from transforms.evaluation.names import TeamNames, is_same_person
from transforms.identity.teams import TeamIndex, TeamName
from transforms.model import Team

MILAN = Team("ac-milan", "AC Milan", "Italy")
INTER = Team("inter-milan", "Inter Milan", "Italy")
UNITED = Team("manchester-united", "Manchester United", "England")
INDEX = TeamIndex.build(
    [
        TeamName("AC Milan", MILAN, rank=1),
        TeamName("Milan", MILAN, rank=1),
        TeamName("Inter Milan", INTER, rank=1),
        TeamName("Internazionale", INTER, rank=1),
        TeamName("Manchester United", UNITED, rank=1),
        TeamName("Man Utd", UNITED, rank=1),
    ]
)
NAMES = TeamNames(INDEX)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Internazionale", "Inter Milan"),  # alias
        ("MAN UTD", "Manchester United"),  # case
        ("Koln", "1. FC Köln"),  # accent and club word, in no list
        ("Skye United", "Skye"),  # shorter form of the same name
        ("Brighton & Hove Albion", "Brighton and Hove Albion"),
    ],
)
def test_two_spellings_are_the_same_team(one, other):
    assert NAMES.is_same(one, other)
    assert NAMES.is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Milan", "Inter Milan"),  # a list knows it as another club
        ("United", "Skye United"),  # could be many
        ("Skye Rovers", "Skye United"),
        ("FC", "Skye United"),
    ],
)
def test_two_names_are_not_the_same_team(one, other):
    assert not NAMES.is_same(one, other)
    assert not NAMES.is_same(other, one)


def test_a_pair_of_teams_is_the_same_in_either_order():
    assert NAMES.pair_order(("Milan", "Skye"), ("AC Milan", "Skye United")) == 1
    assert NAMES.pair_order(("Milan", "Skye"), ("Skye United", "AC Milan")) == -1
    assert NAMES.pair_order(("Milan", "Skye"), ("AC Milan", "Inter Milan")) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alexis Sánchez", "Sanchez", True),
        ("Heung-min Son", "Son", True),
        ("N'Golo Kanté", "NGolo Kante", True),
        ("Bruno Fernandes", "Bruno Lage", False),
        ("", "Sanchez", False),
    ],
)
def test_people_are_the_same_by_last_name_or_by_words_within(one, other, same):
    assert is_same_person(one, other) is same
    assert is_same_person(other, one) is same
