"""A team of a fact that no list knows is told once, with the line that would make it known."""

import pytest

from transforms.extract import extract
from transforms.facts.unlisted import KIND
from transforms.model import Article

REPORT = (
    "Torino 2-1 Pontevecchio United\n\nTorino beat Pontevecchio United 2-1 in Turin on Sunday. "
    "Pontevecchio United had led through Rossi in the 10th minute."
)


def unlisted(text, **more):
    facts = extract(Article("a", text, **more))
    return [(one.reason, [e.text for e in one.evidence]) for one in facts.rejected if one.kind == KIND]


def test_an_unknown_team_is_told_once_with_its_first_mention_and_the_line_to_add():
    assert unlisted(REPORT) == [
        (
            (
                "no team is called 'Pontevecchio United'; make it an alias in teams.csv, or add it there as: "
                "pontevecchio-united,Pontevecchio United,Italy,men,,4,,,"
            ),
            ["Pontevecchio United"],
        )
    ]


def test_the_country_of_the_outlet_comes_before_that_of_the_other_teams():
    [(reason, _)] = unlisted(REPORT, country="Malta")
    assert "Pontevecchio United,Malta,men" in reason


@pytest.mark.parametrize(
    "text",
    [
        "Torino beat Inter Milan 2-1 in Turin on Sunday.",
        "Chelsea Women beat Arsenal Women 3-0 on Sunday.",
        "Torino beat the visitors 2-1 on Sunday.",
        "Pontevecchio United announced a new sponsor on Sunday.",
        "It rained all day.",
    ],
)
def test_where_every_team_of_a_fact_is_known_nothing_is_told(text):
    assert unlisted(text) == []
