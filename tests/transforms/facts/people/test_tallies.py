import pytest

from transforms.facts.focus import Focus
from transforms.facts.people.tallies import find_tallies
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def tallies(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    return [
        (t.player, t.count, t.what, t.scope) for t in find_tallies(reading, Focus(main=tuple(reading.teams.values())))
    ]


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("Harry Kane struck his ninth league goal of the season.", ("Harry Kane", 9, "goals", "league season")),
        ("Harry Kane lashed in his crucial 20th goal of the campaign.", ("Harry Kane", 20, "goals", "campaign")),
        ("Harry Kane scored his 13th of the season.", ("Harry Kane", 13, "goals", "season")),
        ("Harry Kane claimed his fifth assist this season.", ("Harry Kane", 5, "assists", "season")),
        ("Harry Kane took his tally for the season to 17.", ("Harry Kane", 17, "goals", "season")),
        (
            "Harry Kane was brought down. He rose and struck his third goal of the tournament.",
            ("Harry Kane", 3, "goals", "tournament"),
        ),
    ],
)
def test_a_running_count_is_read_with_its_player_and_scope(text, tally):
    assert tallies(text) == [tally]


@pytest.mark.parametrize(
    "text",
    [
        "Harry Kane scored his second goal after an hour.",
        "Harry Kane is still looking for his first goal of the season.",
        "Harry Kane almost headed in his first goal of the season.",
        "Harry Kane played his 200th match for the club.",
        "It was the third goal of the game.",
    ],
)
def test_goals_of_a_match_and_counts_only_hoped_for_are_no_tallies(text):
    assert tallies(text) == []
