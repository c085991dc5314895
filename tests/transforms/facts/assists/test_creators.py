"""Which of the tellings of a goal names its maker, and which of a man's goals an assist is for."""

import pytest

from transforms.extract import extract
from transforms.model import Article


@pytest.mark.parametrize(
    ("sentence", "makers"),
    [
        (
            "Pellegrino scored twice for Roma, the first a tap-in from a low Mancini cross, the second a header.",
            ["Mancini", None],
        ),
        ("Pellegrino scored twice for Roma, both from Mancini crosses.", ["Mancini", "Mancini"]),
        ("Pellegrino scored twice for Roma from crosses by Mancini.", ["Mancini", "Mancini"]),
        ("Pellegrino struck twice for Roma.", [None, None]),
    ],
)
def test_a_maker_named_once_made_one_of_several_goals_unless_both_are_his(sentence, makers):
    [match] = extract(Article("a", f"Roma beat Lazio 2-0 at the Olimpico. {sentence}")).matches
    assert [g.assist for g in match.goals] == makers


LEAD = "Everton beat Fulham on Saturday. "


def goals(text, title="Everton 2-0 Fulham"):
    facts = extract(Article("a", LEAD + text, title=title))
    return [(goal.scorer, goal.assist) for match in facts.matches for goal in match.goals]


def test_plain_words_for_an_assist_beat_a_pass_told_elsewhere():
    text = (
        "Luke Hartnell was fed by Sam Ogden and slid it in for the opener.\n\n"
        "Sam Ogden was busy. Dan Mullery provided the assist for Luke Hartnell's goal."
    )
    assert goals(text, "Everton 1-0 Fulham") == [("Luke Hartnell", "Dan Mullery")]


def test_a_firm_telling_of_a_goal_beats_a_faint_one():
    text = (
        "Everton should have led when Luke Hartnell met a cross from Sam Ogden. "
        "Luke Hartnell scored in the 11th minute. The striker ran onto a Dan Mullery pass and finished well."
    )
    assert goals(text, "Everton 1-0 Fulham") == [("Luke Hartnell", "Dan Mullery")]


@pytest.mark.parametrize(
    "text",
    [
        # nothing came of that pass
        "Luke Hartnell scored the winner. Luke Hartnell was earlier unable to connect with a cross from Dan Mullery.",
        "Luke Hartnell scored the winner. Dan Mullery took a free-kick but the keeper turned Hartnell's shot away.",
        # the ball came back before it went in
        (
            "Dan Mullery threaded a pass into the path of Luke Hartnell. "
            "The first shot was saved, but Luke Hartnell bundled home the rebound."
        ),
        # the next sentence is about another goal
        "Luke Hartnell scored the winner. Dan Mullery claimed the assist for the Dutchman's second.",
    ],
)
def test_no_maker_is_taken_from_another_matter(text):
    assert ("Luke Hartnell", None) in goals(text)


def test_the_assist_for_his_second_is_not_given_to_his_first():
    text = (
        "Luke Hartnell bagged his second when he ran onto Dan Mullery's pass and fired in.\n\n"
        "Earlier Luke Hartnell had swept home the opener after good work by Sam Ogden."
    )
    assert goals(text) == [("Luke Hartnell", "Sam Ogden"), ("Luke Hartnell", "Dan Mullery")]


def test_a_passive_pass_belongs_to_the_goal_of_its_subject():
    text = (
        "Joe Parrish scored his second goal in as many matches early in the half after being teed up by Dan Mullery "
        "and Luke Hartnell netted another with a fine backheel."
    )
    assert goals(text) == [("Joe Parrish", "Dan Mullery"), ("Luke Hartnell", None)]


def test_the_pass_behind_an_answer_belongs_to_the_answer():
    text = (
        "Luke Hartnell cancelled out Joe Carver's early opener when Dan Mullery raced down the left "
        "and crossed for him to tap in."
    )
    assert ("Joe Carver", None) in goals(text, "Everton 2-1 Fulham")


def test_who_is_released_to_score_does_and_who_released_him_made_it():
    text = "Dan Mullery drove on before another fine pass released Luke Hartnell to race clear and slot home."
    assert goals(text, "Everton 1-0 Fulham") == [("Luke Hartnell", "Dan Mullery")]


def test_an_effort_that_had_an_assist_is_a_goal():
    assert goals("Dan Mullery provided the assist for Luke Hartnell's wonderful effort.") == [
        ("Luke Hartnell", "Dan Mullery")
    ]


def test_of_two_goals_in_one_minute_each_has_its_own_maker():
    text = (
        "Luke Hartnell headed in Dan Mullery's knockdown in the first minute of added time at the end. "
        "Luke Hartnell then struck again in the fifth minute of added time."
    )
    assert goals(text) == [("Luke Hartnell", "Dan Mullery"), ("Luke Hartnell", None)]
