"""Names that nobody knows and that the words of a match to come say are sides'."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.meeting_clues import is_to_be_met


def _read(text):
    """The clue of the name between two bars."""
    before, name, behind = text.split("|")
    return is_to_be_met(before + name + behind, len(before), len(before) + len(name))


@pytest.mark.parametrize(
    "text",
    [
        "Oakham face |Brantley| away from home.",
        "Oakham hosts |Brantley| on Saturday.",
        "Oakham are on their travels at |Brantley| in the cup.",
        "Oakham are away to |Brantley|, who have not won.",
        "Oakham is at home to bottom side |Brantley|.",
        "Oakham visit |Brantley| at the Holm Stadium.",
        "|Brantley| and Oakham lock horns at Holm Road.",
        "Oakham and |Brantley| play each other tonight.",
        "|Brantley Vale| and Oakham Town will square off.",
    ],
)
def test_a_side_is_met(text):
    assert _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oakham face |Brantley|'s wrath.",
        "Oakham visit |Brantley| every year.",
        "he faces |Brantley| away from home.",
        "|Brantley| and Oakham met.",
        "|Foxley| and Ward play in midfield.",
        "|Foxley| locked horns with Ward.",
        "Oakham play |Foxley| up front.",
        "Oakham were away to |Brantley|-born Foxley.",
    ],
)
def test_a_person_or_a_place_is_not(text):
    assert not _read(text)


def test_who_was_against_whom_are_sides_that_no_list_knows():
    text = "On Saturday it was Oakham Pegasus against Kelby Moor. Joe Fox put Kelby Moor ahead; they won 1-0."
    matches = extract(Article("a", text)).matches
    assert [(m.home, m.home_goals, m.away_goals, m.away) for m in matches] == [("Kelby Moor", 1, 0, "Oakham Pegasus")]
