"""Sides called by their mascot alone: whose it is, and where nobody can tell."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def meant(text, word):
    """The name of the team that the first mention of a word stands for, None where it is no team."""
    reading = read(lay_out(Article("a", text)), load_reference())
    return next(
        (
            m.value.name
            for s in reading.sentences
            for m in s.mentions
            if text[m.start : m.end] == word and m.kind == "team"
        ),
        None,
    )


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (
            "Norham United beat Wickley Rovers 2-1. The Hornets were slow, and Wickley Rovers pushed the Hornets.",
            "Hornets",
            "Norham United",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. Norham United pushed the Lady Hornets; Lady Hornets were poor.",
            "Lady Hornets",
            "Wickley Rovers",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. The Hornets were happy and the Hornets were second.",
            "Hornets",
            "Hornets",
        ),
        (
            "Norham United drew with Wickley, the Anglers' boss said. Norham United won. The Anglers met Wickley.",
            "Anglers",
            "Norham United",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. Wickley Rovers met the Hornets. The Hornets beat Norham United.",
            "Hornets",
            "Hornets",
        ),
    ],
)
def test_a_mascot_is_the_team_that_nobody_else_in_its_sentences_is(text, word, expected):
    assert meant(text, word) == expected


def test_a_mascot_is_nobodys_first_name_or_scorer():
    text = "Norham United beat Wickley Rovers 2-1. They said that Cardinals scored, and Cardinals had chances."
    reading = read(lay_out(Article("a", text)), load_reference())
    assert "Cardinals" not in reading.people
