"""Whose a goal was in round-ups: (words behind "Everton beat Fulham 3-2", the scorer, his side)."""

import pytest

from tests.transforms.facts.people.test_company import RESULT, sides


@pytest.mark.parametrize(
    ("words", "scorer", "team"),
    [
        ("Harry Ward came to Fulham's rescue with a goal late on.", "Harry Ward", "Fulham"),
        ("Harry Ward scored with a shot that set Fulham on their way.", "Harry Ward", "Fulham"),
        ("Harry Ward had Fulham cruising.", "Harry Ward", "Fulham"),
        ("Harry Ward scored twice, but Fulham went through.", "Harry Ward", "Everton"),
        ("Everton knocked out Championship side Fulham thanks to a Harry Ward header.", "Harry Ward", "Everton"),
        (
            "Harry Ward, at fault for Fulham's first goal, scored. Everton captain Harry Ward rose.",
            "Harry Ward",
            "Everton",
        ),
        ("Fulham came up with two quick goals. Harry Ward pulled one back on 61 minutes.", "Harry Ward", "Fulham"),
        ("Fulham doubled their advantage when Harry Ward tapped home.", "Harry Ward", "Fulham"),
        ("Everton held Fulham to a draw with winger Harry Ward the star. Harry Ward scored.", "Harry Ward", "Everton"),
        # who saved has not let in what was scored next
        (
            "Fulham goalkeeper Joe Fox made a fine save, and the lead doubled when Harry Ward scored for Fulham.",
            "Harry Ward",
            "Fulham",
        ),
    ],
)
def test_a_scorer_is_on_the_side_that_a_round_up_tells(words, scorer, team):
    assert sides(RESULT + words)[scorer] == team
