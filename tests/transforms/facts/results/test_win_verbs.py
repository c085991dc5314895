"""Every verb of winning in all its forms."""

import pytest

from transforms.extract import extract
from transforms.facts.results.win_verbs import BEATEN, TO_WIN, WIN_FORMS
from transforms.model import Article


@pytest.mark.parametrize(
    "form", ["beat", "beating", "outwitted", "edging out", "tearing apart", "gets past", "overran"]
)
def test_a_form_says_that_a_side_won(form):
    assert form in WIN_FORMS


@pytest.mark.parametrize("form", ["defeat", "shock", "edge", "down"])
def test_a_form_that_is_a_noun_as_well_says_it_only_behind_to(form):
    assert form not in WIN_FORMS
    assert form in TO_WIN


@pytest.mark.parametrize("form", ["beaten", "overcome", "torn apart", "outgunned"])
def test_what_a_beaten_side_was(form):
    assert form in BEATEN


@pytest.mark.parametrize(
    ("told", "score"),
    [
        ("Roma blew Lazio away 5-0 in the rain.", (5, 0)),
        ("Roma brushed lowly Lazio aside with a 3-1 win.", (3, 1)),
        ("Roma knocked Lazio out with a 2-1 win.", (2, 1)),
        ("Roma put Lazio to the sword, winning 4-0.", (4, 0)),
        ("Roma scraped home 1-0 against Lazio.", (1, 0)),
    ],
)
def test_a_verb_may_stand_around_the_beaten_side(told, score):
    [match] = extract(Article("a", told)).matches
    assert {(match.home, match.home_goals), (match.away, match.away_goals)} == {("Roma", score[0]), ("Lazio", score[1])}


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton put five past Fulham in a 5-1 thriller.", (5, 1)),
        ("Everton ran in four past Fulham to complete a 4-2 win.", (4, 2)),
    ],
)
def test_whoever_put_so_many_past_a_side_beat_it_by_the_score_behind(text, score):
    (match,) = extract(Article("a", text)).matches
    assert (match.home, match.home_goals, match.away_goals) == ("Everton", *score)
