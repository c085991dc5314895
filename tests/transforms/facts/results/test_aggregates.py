"""The score over two legs is the score of no match."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def matches(text):
    """The matches of an article: [(home, away, home goals, away goals)]."""
    return [(m.home, m.away, m.home_goals, m.away_goals) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arsenal beat Lyon 5-1 on aggregate.", [("Arsenal", "Lyon", None, None)]),
        ("Arsenal were 6-5 aggregate winners against Lyon.", [("Arsenal", "Lyon", None, None)]),
        ("Arsenal eased past Lyon 4-0 on aggregate after a goalless draw.", [("Arsenal", "Lyon", 0, 0)]),
        ("Arsenal completed a 9-5 aggregate rout of Lyon with a 5-2 win.", [("Arsenal", "Lyon", 5, 2)]),
        ("Arsenal beat Lyon 2-1, a score that won the tie 5-3 on aggregate.", [("Arsenal", "Lyon", 2, 1)]),
        ("Celtic drew 1-1 with Lyon. Arsenal await, 5-1 aggregate winners over Porto.", [("Celtic", "Lyon", 1, 1)]),
        ("Arsenal beat Lyon 5-1.", [("Arsenal", "Lyon", 5, 1)]),
        ("Arsenal 2, Lyon 0 (4-3 on aggregate): Ward struck twice.", [("Arsenal", "Lyon", 2, 0)]),
        ("- Kelby Town 2, Holt Vale 0 (4-3 on aggregate): Ward struck twice.", [("Kelby Town", "Holt Vale", 2, 0)]),
        ("• Kelby Town 2-0 Holt Vale (agg: 4-3): Ward struck twice.", [("Kelby Town", "Holt Vale", 2, 0)]),
        ("Arsenal were through, 4-3 on aggregate over Lyon. Ward had struck twice.", []),
        ("Arsenal beat Lyon 5-1, and 5-1 on aggregate as the first leg was goalless.", [("Arsenal", "Lyon", 5, 1)]),
    ],
)  # fmt: skip
def test_the_score_is_that_of_the_night(text, told):
    assert matches(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Senegal 1 Gabon 1 (aet)\nThe match ended 1-1 and the champions will face Togo or Benin in the final.",
            [("Senegal", "Gabon", 1, 1)],
        ),
        ("It ended 2-2 and they will now play Luton or Stoke in the next round.", []),
        ("Luton and Stoke met on Saturday. It ended 2-2.", [("Luton Town", "Stoke City", 2, 2)]),
    ],
)
def test_whom_a_side_may_meet_next_has_not_drawn(text, told):
    assert matches(text) == told
