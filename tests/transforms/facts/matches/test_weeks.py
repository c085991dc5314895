"""Articles that sum up a week of one side."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def matches(text):
    """The pairs of an article's matches with their scores, in alphabetical order."""
    return sorted((m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches)


_TELLING = (
    " First on Monday, Wickley was shut out by Norham 5-0. On Tuesday, the Lady Hornets blanked Kelby 1-0."
    " Then on Thursday, Wickley hosted Ashby and the two teams fought hard before the Hornets rallied to forge"
    " a 3-3 tie."
    " Wickley moved to 6-4-2 while the win over Kelby evened the Hornets' conference mark."
)


@pytest.mark.parametrize(
    "opening",
    [
        "The Wickley girls soccer team won one of three matches last week.",
        "Wickley played three games last week.",
        "It was a busy week for Wickley.",
    ],
)
def test_every_match_of_a_week_summed_up_is_reported(opening):
    assert matches(opening + _TELLING) == [
        ("Wickley", 0, 5, "Norham"),
        ("Wickley", 1, 0, "Kelby"),
        ("Wickley", 3, 3, "Ashby"),
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "Wickley beat Norham 3-1 on Saturday.",
        "Wickley beat Norham 3-1 on Saturday for three wins in a row this season.",
        "Wickley have won three games since August and beat Norham 3-1 on Saturday.",
    ],
)
def test_an_article_on_one_match_keeps_to_it(opening):
    text = f"{opening} They led early through Dan Fox. Wickley, who lost 2-0 to Kelby last week, are third."
    assert matches(text) == [("Wickley", 3, 1, "Norham")]
