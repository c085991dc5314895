"""On whose side a scorer is, by how the match that his goal is told with ended."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def scorers(text):
    (match,) = extract(Article("a", text)).matches
    teams = {"home": match.home, "away": match.away}
    return [(g.scorer, teams[g.team], g.own_goal) for g in match.goals]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Joe Ward scored a late penalty as Fulham claimed a 1-1 draw at Everton.", "Fulham"),
        ("Joe Ward scored as Fulham drew 1-1 at Everton.", "Fulham"),
        ("Joe Ward scored but Fulham lost 2-1 at Everton.", "Fulham"),
        ("Joe Ward's goal was not enough as Fulham lost 2-1 at Everton.", "Fulham"),
        ("Joe Ward scored in vain as Fulham lost 3-1 at Everton.", "Fulham"),
        ("Fulham lost 2-1 at Everton despite Joe Ward's early goal.", "Fulham"),
        ("Despite Joe Ward's early goal, Fulham lost 2-1 at Everton.", "Fulham"),
        ("Joe Ward scored late as Fulham lost 2-1 at Everton.", "Everton"),
        ("Fulham lost 2-1 at Everton when Joe Ward scored late on.", "Everton"),
        ("Joe Ward opened the scoring but Everton came back to beat Fulham 2-1.", "Fulham"),
        ("Joe Ward proved to be Fulham's super-sub as he rescued a 1-1 draw at Everton.", "Fulham"),
        ("Everton had to rely on a Joe Ward penalty to draw 1-1 with Fulham.", "Everton"),
        ("Joe Ward scored in a 6-3 crushing of Fulham by Everton.", "Everton"),
        ("Everton beat Fulham 2-0. Joe Ward, their top scorer last season, set them on their way.", "Everton"),
    ],
)
def test_the_result_says_whose_the_scorer_is(text, side):
    assert scorers(text) == [("Joe Ward", side, False)]


def test_two_own_goals_of_one_man_are_two():
    found = scorers("Two own goals by Joe Ward helped Everton beat Fulham 2-1.")
    assert found == [("Joe Ward", "Everton", True), ("Joe Ward", "Everton", True)]
