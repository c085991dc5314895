"""Leads that measure a side to another of the table before its result, and results that only date today's."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

TOLD = [
    # initials behind a league's name end no clause, and its leaders are not who won
    (
        "Young Africans cut the gap on Ghana Premier League (GPL) leaders Medeama to five points by beating Simba 1-0.",
        [("Young Africans", "Simba")],
    ),
    (
        "Young Africans (Yanga) went second behind Premier League leaders Azam after beating Simba 1-0.",
        [("Young Africans", "Simba")],
    ),
    # a ground's front name is no side
    (
        "Mighty Wanderers and Silver Strikers played out a 3-3 draw at Kelby National Stadium.",
        [("Mighty Wanderers", "Silver Strikers")],
    ),
    # what today's result came after is no news
    (
        "Leeds beat Burnley 2-0.\n\nThis win came a day after Hull and Stoke settled for a 2-2 draw.",
        [("Burnley", "Leeds United")],
    ),
]


@pytest.mark.parametrize(("text", "pairs"), TOLD, ids=[t for t, _ in TOLD])
def test_whose_match_it_was(text: str, pairs: list[tuple[str, str]]) -> None:
    facts = extract(Article("a", text, published=dt.date(2020, 10, 23)))
    found = sorted(tuple(sorted((m.home.removesuffix(" SC"), m.away.removesuffix(" SC")))) for m in facts.matches)
    assert found == sorted(tuple(sorted(pair)) for pair in pairs)


@pytest.mark.parametrize(
    ("kick", "penalty"),
    [("hit the net from the rebound", False), ("hit the net from twelve yards", True)],
)
def test_a_rebound_of_a_saved_penalty_is_none(kick: str, penalty: bool) -> None:
    told = f"Joe Fox's effort was saved, but Dan Foxley made no mistake and {kick}."
    text = f"Leeds beat Burnley 1-0. Leeds had a penalty. {told}"
    (match,) = extract(Article("a", text)).matches
    assert [(g.scorer, g.penalty) for g in match.goals] == [("Dan Foxley", penalty)]
