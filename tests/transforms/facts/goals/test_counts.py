import pytest

from transforms.extract import extract
from transforms.facts.goals.counts import count_goals, which_goal
from transforms.model import Article


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("scored twice", 2),
        ("bagged match braces", 2),
        ("cracked a double hat-trick", 6),
        ("grabbed two", 2),
        ("converted both spot kicks", 2),
        ("a pair of headers", 2),
        ("netted a hat-trick", 3),
        ("scored three times", 3),
        ("a seven-goal haul", 7),
        ("scored the first of her two goals", 2),
        ("completed his hat-trick", 1),
        ("restored the two-goal lead", 1),
        ("doubled the lead", 1),
        ("twice drew level", 1),
        ("scored two minutes later", 1),
        ("clinched all three points", 1),
    ],
)
def test_words_say_how_many(words, count):
    assert count_goals(words) == count


@pytest.mark.parametrize(
    ("words", "nth"),
    [
        ("scored his second", 2),
        ("<P0>'s second", 2),
        ("scored from the spot for the second time", 2),
        ("a second <P0> goal", 2),
        ("completed her hat-trick", 3),
        ("the first of his two goals", 1),
        ("scored his second of the season", None),
        ("<P0>'s second goal of the tournament", None),
        ("nodded in his second of the summer", None),
        ("scored his second international goal", None),
        ("<T0>'s second", None),
        ("added a second", None),
        ("his second yellow card", None),
    ],
)
def test_words_say_which_of_his_own(words, nth):
    assert which_goal(words) == nth


def test_a_feat_for_a_name_behind_its_scorer_is_his_alone():
    text = "Leeds beat Burnley 4-0. Dan Foxley hit a hat-trick for Peakocks, with Tom Ward also scoring."
    (match,) = extract(Article("t", text)).matches
    assert sorted(g.scorer for g in match.goals) == [*["Dan Foxley"] * 3, "Tom Ward"]
