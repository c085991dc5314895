"""On whose side a scorer is, by what the words say that his goal did."""

import pytest

from transforms.extract import extract
from transforms.facts.people.relations import find_relations
from transforms.facts.people.sides import ties
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def reading_of(text):
    return read(lay_out(Article("a", text)), load_reference())


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ward made it 3-2 to Fulham.", "fulham"),
        ("Ward's stoppage-time leveller (90'+1) carried Everton to a draw with Fulham.", "everton"),
    ],
)
def test_what_a_goal_made_of_the_score_or_of_a_side_says_whose_it_was(text, side):
    first = reading_of(text + " Joe Ward played for Everton or Fulham.").sentences[0]
    assert {team for _, name, team in ties(first, {}) if name == "Joe Ward"} == {side}


def test_a_side_that_looked_comfortable_had_scored_and_who_answered_was_of_the_other():
    text = "Everton had looked comfortable following goals from Ward and Fox, but Hart struck twice."
    (match,) = extract(
        Article("a", "Everton drew 2-2 with Fulham. " + text + " Joe Ward and Joe Fox met Sam Hart.")
    ).matches
    assert sorted((goal.scorer, goal.team) for goal in match.goals) == [
        ("Joe Fox", "home"),
        ("Joe Ward", "home"),
        ("Sam Hart", "away"),
        ("Sam Hart", "away"),
    ]


def test_who_levelled_before_setting_up_another_plays_with_him():
    text = "Ward volleyed in an equaliser before setting up Fox to make it 2-1. Joe Ward met Joe Fox."
    assert any(link.weight > 0 for link in find_relations(reading_of(text).sentences[0]))


def test_who_scores_when_a_side_gives_up_a_goal_is_of_the_other():
    text = "Everton beat Fulham 2-1. Everton gave up an early goal when Ivan Bell headed in a corner."
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.team) for goal in match.goals] == [("Ivan Bell", "away")]
