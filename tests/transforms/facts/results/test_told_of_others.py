"""Results that a report of one match recalls, and sides that only its "they" means: neither is taken for the match."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text, title=None):
    """(home, home goals, away goals, away) of each match reported."""
    facts = extract(Article("a", text, title=title, published=dt.date(2016, 6, 23)))
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in facts.matches}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the beating is an old one, and was theirs
        ("Norway, after that 3-0 spanking by Wales, rose again to beat Malta 1-0.", {("Norway", 1, 0, "Malta")}),
        ("Norway recovered from a 4-1 pasting by Wales to draw 1-1 with Malta.", {("Norway", 1, 1, "Malta")}),
        ("Norway handed Malta a 3-0 pasting on Friday.", {("Norway", 3, 0, "Malta")}),
        ("Norway were dealt a 3-0 walloping by Malta on Friday.", {("Norway", 0, 3, "Malta")}),
        # whom they met at their own place
        (
            "Everton ended a poor run at Sean Holt's Burnley, where Roy Frey's team ran out 1-0 winners on Friday.",
            {("Burnley", 0, 1, "Everton")},
        ),
        ("Everton were at home to Burnley, and ran out 1-0 winners on Friday.", {("Everton", 1, 0, "Burnley")}),
    ],
)  # fmt: skip
def test_a_recalled_result_is_not_the_one_reported(text, expected):
    assert results(text) == expected


def test_they_are_no_side_that_was_only_met_before():
    text = (
        "Norway had given all. Norway were spent. They got going again with a win over world champions Spain in Oslo. "
        "Written off on Sunday after a draw with Wales, they rose in Lille last night to see off Malta and book a "
        "meeting with France."
    )
    assert ("Norway", None, None, "Malta") in results(text) or ("Malta", None, None, "Norway") in results(text)
    assert not {"France", "Lille"} & {name for home, _, _, away in results(text) for name in (home, away)}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Norway beat Malta 2-0 in Lille on Friday.", {"Norway", "Malta"}),
        ("Roma won 2-0 in Lille on Friday.", {"Roma", "Lille"}),
    ],
)
def test_a_club_is_a_town_where_countries_meet_in_it(text, named):
    assert {name for home, _, _, away in results(text) for name in (home, away)} == named
