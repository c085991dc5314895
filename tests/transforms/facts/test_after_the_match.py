"""What is told after a match: coaches' verdicts, talking points, clubs' own recaps."""

import pytest

from transforms.extract import extract
from transforms.model import Article, Match


def match_of(text: str) -> Match:
    (match,) = extract(Article("a", text)).matches
    return match


def goals(text: str) -> list[tuple[str, str, int | None, int | None]]:
    return [(g.scorer, g.team, g.minute, g.added) for g in match_of(text).goals]


def test_a_tie_at_half_time_is_no_result() -> None:
    text = "It was on its way to a scoreless halftime tie when Everton met Fulham. Joe Ward scored for Everton."
    assert [m for m in extract(Article("a", text)).matches if m.away_goals == 0 and m.home_goals == 0] == []


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton dropped a 2-1 result to Fulham at Goodison Park.", (1, 2)),
        ("Everton earned a 2-0 result over Fulham at Goodison Park.", (2, 0)),
    ],
)
def test_a_result_dropped_or_earned_is_one(text: str, score: tuple[int, int]) -> None:
    match = match_of(text)
    assert (match.home, match.home_goals, match.away_goals) == ("Everton", *score)


def test_a_goal_that_earned_a_side_a_point_tells_of_a_draw() -> None:
    match = match_of("Joe Ward's goal for Everton only earned them a point at Fulham.")
    assert (match.home, match.away, match.outcome) == ("Fulham", "Everton", "draw")


def test_who_slipped_a_shot_to_somebody_lost_no_match() -> None:
    match = match_of("Everton won 1-0 at Fulham when Joe Ward slipped a shot home to send Fulham to the bottom.")
    assert (match.home_goals, match.away_goals) == (0, 1)


@pytest.mark.parametrize(
    ("told", "scored"),
    [
        ("Fulham thought they had won it when Joe Hart headed home, but Sam Ward levelled.", {"Joe Hart", "Sam Ward"}),
        ("Fulham thought they had won it when Joe Hart headed home, but a flag cut the joy short.", set()),
    ],
)
def test_a_goal_thought_to_have_won_it_stands_where_it_was_answered(told: str, scored: set[str]) -> None:
    assert {scorer for scorer, *_ in goals(f"Everton drew 2-2 with Fulham. {told}")} == scored


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton were knocked out of the cup by Fulham, who crushed them 6-1.", {"Everton": 1, "Fulham": 6}),
        ("Everton lost to Fulham, who duly beat them 3-0.", {"Everton": 0, "Fulham": 3}),
        ("Everton went above Fulham after beating them 3-0.", {"Everton": 3, "Fulham": 0}),
    ],
)
def test_who_beat_them_is_the_side_the_clause_is_of(text: str, score: dict[str, int]) -> None:
    match = match_of(text)
    assert {match.home: match.home_goals, match.away: match.away_goals} == score


def test_a_penalty_stays_with_who_took_it_when_another_levelled() -> None:
    text = "Everton drew 1-1 with Fulham. Joe Ward scored on a penalty kick late on but Sam Hart equalised for Fulham."
    assert [(g.scorer, g.penalty) for g in match_of(text).goals] == [("Joe Ward", True), ("Sam Hart", False)]


@pytest.mark.parametrize(
    ("when", "minute"),
    [
        ("two minutes past the full 90", (90, 2)),
        ("three minutes past the 90", (90, 3)),
        ("past the full-back from 12 yards", (None, None)),
    ],
)
def test_minutes_past_the_ninety_are_added_ones(when: str, minute: tuple[int | None, int | None]) -> None:
    assert goals(f"Everton beat Fulham 1-0. Joe Ward struck {when}.") == [("Joe Ward", "home", *minute)]


def test_who_scored_behind_a_win_of_their_coach_s_side_plays_for_it() -> None:
    text = (
        "Everton won 3-1 at Fulham. Dan Pike's side coasted past Fulham, with Joe Ward at the double "
        "and Sam Hart also on target in what proved a sobering defeat for the hosts."
    )
    assert {(scorer, team) for scorer, team, *_ in goals(text)} == {("Joe Ward", "away"), ("Sam Hart", "away")}
    assert len(goals(text)) == 3


def test_the_side_that_struck_first_had_the_opener() -> None:
    text = "Everton struck first but lost 2-1 to Fulham on Saturday. Joe Ward opened the scoring in the 44th minute."
    assert goals(text) == [("Joe Ward", "home", 44, None)]


@pytest.mark.parametrize(
    ("told", "home"),
    [
        ("Fulham coach Dan Pike praised the effort in their third home loss of the month.", "Fulham"),
        ("Home keeper Dan Pike seemed to have saved a point for Fulham with a late stop.", "Fulham"),
        ("Fulham coach Dan Pike was glad to bounce back from their home defeat.", None),
        ("Fulham coach Dan Pike saw no bounce after their latest home defeat.", None),
    ],
)
def test_whose_home_it_was_is_told_of_a_coach_or_a_keeper(told: str, home: str | None) -> None:
    match = match_of(f"Everton beat Fulham 2-1. {told}")
    assert (match.home if match.venue_known else None) == home
