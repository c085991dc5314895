"""Sentences of round-ups that begin with a place: each scorer with the home team of his match."""

import pytest

from transforms.extract import extract
from transforms.model import Article

BOTH = "Everton beat Fulham 1-0 at Goodison Park and Leeds United beat Derby County 1-0 in Leeds. "
TOLD = [
    "At Goodison Park, Joe Ward scored in the 80th minute. In Leeds, Sam Hart scored on 12 minutes.",
    "In Leeds, Sam Hart scored on 12 minutes. Over at Goodison Park, Joe Ward scored in the 80th minute.",
]


def scorers(text):
    return {goal.scorer: match.home for match in extract(Article("a", text)).matches for goal in match.goals}


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_that_begins_with_a_place_speaks_of_the_match_there(text):
    assert scorers(BOTH + text) == {"Joe Ward": "Everton", "Sam Hart": "Leeds United"}


def test_a_place_where_no_match_is_told_is_nobodys():
    told = scorers(BOTH + "Leeds were the better side. In Rome, Joe Ward scored in the 80th minute.")
    assert told.get("Joe Ward") != "Everton"


def test_a_place_within_a_sentence_leads_to_no_other_match():
    told = scorers(
        BOTH + "Leeds won when Sam Hart, who was born in Liverpool near Goodison Park, scored on 12 minutes."
    )
    assert told == {"Sam Hart": "Leeds United"}
