"""A "tie" that is a match, a side "drawn" by lot and a run of matches are no results."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    return [(m.home, m.away, m.home_goals, m.away_goals) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    "text",
    [
        "Everton were given home advantage for their tie with Leeds.",
        "Everton's tie with Leeds had a dramatic ending.",
        "Everton rested men for the cup tie against Leeds.",
        "An upset is due, with Everton drawn away at Leeds.",
        "Everton, drawn at home to Leeds, are glad.",
        "Everton have won each of their last six games against Leeds.",
        "Everton have lost their last three matches against Leeds.",
        "Everton are still seeking a first win at Elland Road as they take on Leeds.",
        "Everton go in search of a third win against Leeds.",
        "Everton look forward to restarting their season of league football on a winning note against Leeds.",
        "The game between Everton and Oakham has been postponed to allow Everton and Leeds some rest.",
        "Everton, the group's draw specialists, have a hard away match against Leeds.",
        "Everton have easier home ties against Leeds and Burnley.",
        "Everton were handed a nightmare draw against Leeds.",
        "On a winning run, Everton takes a lead of nine points into a home match against Leeds.",
        "Everton and Leeds are tied on 45 points after 20 games.",
        "With five wins from as many matches Everton can go through if they avoid defeat against Leeds on Thursday.",
        "When they clashed in the third round in September, Everton emerged 2-1 winners over Leeds.",
        "The fans were promised a thriller against Leeds.",
    ],
)
def test_these_tell_no_result(text):
    assert results(text) == []


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton salvaged a late tie with Leeds.", None),
        ("Everton settled for a scoreless tie against Leeds.", 0),
        ("Everton played out a 2-2 tie with Leeds.", 2),
        ("Everton shared a 3-3 thriller with Leeds.", 3),
        ("Everton have drawn with Leeds.", None),
        ("Everton drew 1-1 with Leeds.", 1),
    ],
)
def test_these_do(text, score):
    (found,) = results(text)
    assert set(found[:2]) == {"Everton", "Leeds United"}
    assert found[2:] == (score, score)


def test_a_side_in_search_of_a_win_can_have_one():
    (found,) = results("Everton, in search of a fourth win, beat Leeds 2-0.")
    assert found[2:] in {(2, 0), (0, 2)}


def test_what_a_sentence_tells_of_an_earlier_match_is_not_of_another():
    text = (
        "Everton and Leeds return this week. Everton will travel to Leeds for a date on Wednesday. "
        "Everton suffered a heavy defeat in their last outing against Burnley, where they lost 4-1."
    )
    assert all({home, away} != {"Everton", "Leeds United"} for home, away, *_ in results(text))


def test_the_reverse_fixture_is_not_the_news_of_a_preview():
    text = (
        "Everton host Leeds on Saturday. Everton beat Leeds 1-0 in the reverse fixture in August. Everton are second."
    )
    assert results(text) == []


def test_whom_a_side_is_to_host_is_not_who_won():
    text = "With Everton, hosting Leeds on Sunday, in form after thumping Burnley 4-0, Arsenal must win."
    assert all("Leeds United" not in found[:2] for found in results(text))


def test_a_side_with_a_result_of_its_own_is_not_who_was_met():
    text = "Both were in cup action. Everton lost 2-1 while Leeds beat their opponents by the same score."
    assert all(set(found[:2]) != {"Everton", "Leeds United"} for found in results(text))
