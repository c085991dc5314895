"""Players with their marks out of ten: (article, its goals), and what is said of them beside the marks."""

import pytest

from transforms.extract import extract
from transforms.model import Article, ArticleFacts
from transforms.reading.resultlines import is_marked

HOLT = (
    "Holt Vale (4-4-2): Moss 6; Lunt 5, Pike 6 (Yarrow 64, 4), Dunn 7, Frith 6; "
    "Cole 5, Marsh 4 (Boyd 80), Sayle 7, Tait 6; Wood 8, Ness 5"
)


def facts(text: str) -> ArticleFacts:
    return extract(Article("a", text))


@pytest.mark.parametrize(
    "line",
    [
        HOLT,
        "Holt: Moss 6; Lunt 5, Pike 6, Dunn 7; Cole 5, Marsh 4 (Boyd 64, 4); Wood 8.5",
        "Moss 6 (Penn 30, 5), Lunt 5, Pike 6, Dunn 7, Frith 6, Cole 5, Marsh 4, Sayle 7, Tait 6, Wood 8, Ness 5",
    ],
)
def test_a_line_of_players_and_marks_is_told_by_its_shape(line: str) -> None:
    assert is_marked(line)


@pytest.mark.parametrize(
    "line",
    [
        "Div One: Letcombe 1, Rocks 2; Malmby 0, Hook 0; Kelby 3, Wick 1; Ashby 1, Norham 1",
        "Goals: Moss 6, Lunt 15, Pike 26, Dunn 37, Frith 46, Cole 55, Marsh 64, Sayle 77",
        "Holt Vale (4-4-2): Moss; Lunt, Pike, Dunn, Frith; Cole, Marsh (Boyd 64), Sayle, Tait; Wood, Ness",
        "Letcombe 1 Rocks 2, Malmby 0 Hook 0, Kelby 3 Wick 1, Ashby 1 Norham 1",
    ],
)
def test_results_scorers_and_bare_line_ups_have_no_marks(line: str) -> None:
    assert not is_marked(line)


def test_marks_are_no_results_no_goals_and_no_minutes() -> None:
    (match,) = facts(f"Holt Vale beat Kelby Town 1-0 when Dan Wood headed in after 17 minutes.\n\n{HOLT}.").matches
    assert [(g.scorer, g.minute) for g in match.goals] == [("Dan Wood", 17)]


def test_scorers_behind_the_marks_are_those_of_the_line_s_side() -> None:
    (match,) = facts(f"Kelby Town 2 Holt Vale 2\n\n{HOLT} Scorers: Wood (30), Sayle (71)").matches
    assert [(g.scorer, g.minute, g.team) for g in match.goals] == [("Wood", 30, "away"), ("Sayle", 71, "away")]


@pytest.mark.parametrize("verb", ["Gave", "Dragged", "Provided", "Tackled", "Drifted"])
def test_a_note_that_begins_with_its_verb_names_nobody_by_it(verb: str) -> None:
    text = f"Kelby Town beat Holt Vale 1-0.\n\nDan Cope 7\n\n{verb} Ward out of the way and scored the winner."
    assert not any(verb in g.scorer for m in facts(text).matches for g in m.goals)


@pytest.mark.parametrize(
    ("words", "score"),
    [
        ("Here is how we saw the 6-3 Everton defeat.", (3, 6)),
        ("Here is how we saw the 3-1 Everton win.", (3, 1)),
    ],
)
def test_whose_win_or_defeat_it_was_stands_in_front_of_the_noun(words: str, score: tuple[int, int]) -> None:
    found = facts(f"We rate the players from Everton's clash with Fulham on Sunday at Goodison Park. {words}").matches
    scores = {(m.home_goals, m.away_goals) if m.home == "Everton" else (m.away_goals, m.home_goals) for m in found}
    assert scores == {score}


@pytest.mark.parametrize(
    "words",
    [
        "Dan Ward is the first Everton player to score in six successive games.",
        "Dan Ward has never lost when he scored in three straight matches.",
    ],
)
def test_a_run_of_scoring_is_no_goal_of_the_day(words: str) -> None:
    (match,) = facts(f"Everton 2-1 Fulham\n\n{words}").matches
    assert match.goals == ()


def test_what_is_said_of_the_next_scorer_puts_no_goal_in_front_into_another_match() -> None:
    told = "Everton's Dan Ward levelled before Everton striker Joe Hart, who has waited long, came on."
    (match,) = facts(f"Everton beat Fulham 2-1. {told}").matches
    assert [g.scorer for g in match.goals] == ["Dan Ward"]


def test_a_side_beaten_or_held_scores_in_the_clause_that_is_its_own() -> None:
    text = "Dan Ward struck for Everton in the 1-1 draw with Fulham, who stole a point through Joe Hart late on."
    (match,) = facts(text).matches
    assert sorted((g.scorer, g.team) for g in match.goals) == [("Dan Ward", "home"), ("Joe Hart", "away")]


@pytest.mark.parametrize(
    ("words", "reported"),
    [("in their last Group G game", True), ("in their last game", False), ("in their last league game", False)],
)
def test_the_last_match_of_a_group_is_today_s(words: str, reported: bool) -> None:
    text = f"Leeds beat Burnley 1-0 on Saturday. Everton scored early, drawing 1-1 with Fulham {words}."
    assert any(m.home == "Everton" for m in facts(text).matches) is reported
