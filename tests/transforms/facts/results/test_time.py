"""Whether a result is news of today, of another day, or of no day at all."""

import pytest

from transforms.facts.results.results import find_results
from transforms.facts.results.same_scores import with_same_scores
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def stated(sentence):
    reading = read(lay_out(Article("a", sentence)), load_reference())
    return with_same_scores([s for i, one in enumerate(reading.sentences) for s in find_results(i, one)], reading)


def test_what_a_team_can_do_with_a_win_has_not_happened():
    assert [s for s in stated("Roma can restore the gap on Sunday with a win at Lazio.") if s.now] == []


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Roma's run, never convincing, ended in a 2-0 defeat by Lecce.", 1),
        ("Roma, never likely winners, beat Lecce 2-0.", 1),
        ("Roma, aiming for a third title, beat Lecce 2-0.", 1),
        ("Roma, hoping to win 2-0 at Lecce.", 0),
        ("Roma, never, not once, beat Lecce 2-0.", 0),
        ("Roma could never beat Lecce 2-0.", 0),
    ],
)
def test_what_an_aside_denies_is_not_the_result(sentence, count):
    assert len(stated(sentence)) == count


def test_a_clause_of_time_dates_a_win():
    said = stated("It was the first win for Roma at Lazio when they won there two weeks ago.")
    assert not [s for s in said if s.now and s.opponent]


@pytest.mark.parametrize(
    "when", ["the weekend before Christmas", "the week before last", "back before Easter", "at the turn of the year"]
)
def test_a_feast_or_a_week_gone_by_dates_a_result(when):
    assert {s.now for s in stated(f"Roma won 1-0 at Lazio {when}.")} == {False}


def test_the_day_before_a_match_that_is_not_past_dates_nothing():
    assert {s.now for s in stated("Roma won 1-0 at Lazio before the weekend's second derby.")} == {True}


def test_where_points_came_from_is_of_another_day():
    assert {s.now for s in stated("Roma end last with one point, picked up in the 1-1 draw with Lazio.")} == {False}


def test_a_defeat_avenged_is_of_another_day():
    assert not [s for s in stated("Roma avenged their first leg defeat to Lazio.") if s.now]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Roma are looking to end a poor run by beating Lazio.", 0),
        ("Roma's hopes of beating Lazio have grown.", 0),
        ("Roma ended a poor run by beating Lazio.", 1),
    ],
)
def test_what_would_be_done_by_winning_is_not_won(sentence, count):
    assert len([s for s in stated(sentence) if s.team and s.opponent]) == count


def test_how_a_side_has_fared_so_far_is_no_news():
    said = stated("Roma have beaten Lecce (2-1), drawn with Bari (0-0) and lost 2-1 to Lazio.")
    assert [s.now for s in said if s.opponent] == [False, False, False]
    assert {s.now for s in stated("Roma have beaten Lazio 2-1 and Bari drew 1-1 with Lecce.")} == {True}


@pytest.mark.parametrize(
    ("sentence", "verdict", "score"),
    [
        ("Roma's 5-1 mauling at the hands of Lazio left them bottom.", "lost", (1, 5)),
        ("Roma are bottom after a 4-0 thrashing at home to Lazio.", "lost", (0, 4)),
        ("Roma, after a 6-0 beating from Lazio, are bottom.", "lost", (0, 6)),
        ("Roma endured a 4-0 embarrassment at Lazio.", "lost", (0, 4)),
        ("Roma recorded a 4-0 thrashing at home to Lazio.", "won", (4, 0)),
        ("Roma's 5-1 mauling of Lazio took them top.", "won", (5, 1)),
    ],
)
def test_whoever_gets_a_beating_has_lost_and_whoever_gives_one_has_won(sentence, verdict, score):
    (said,) = stated(sentence)
    assert (said.team.name, said.opponent.name, said.verdict, said.score) == ("Roma", "Lazio", verdict, score)
