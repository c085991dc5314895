import pytest

from transforms.extract import extract
from transforms.facts.goals.bracketed import penalties_in_brackets
from transforms.model import Article

LEAD = "Roma beat Lazio 4-1 on Sunday. "


def goals(text):
    """The goals read: [(scorer, minute, penalty)]."""
    return [
        (g.scorer.split()[-1], g.minute, bool(g.penalty))
        for m in extract(Article("a", LEAD + text)).matches
        for g in m.goals
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roma scored through Harry Fox (12th minute penalty, 34th minute) and Tom Ward (60th minute).",
            [("Fox", 12, True), ("Fox", 34, False), ("Ward", 60, False)],
        ),
        (
            "Harry Fox (12', 34' pen) and Tom Ward (60') scored for Roma.",
            [("Fox", 12, False), ("Fox", 34, True), ("Ward", 60, False)],
        ),
    ],
)
def test_minutes_in_brackets_behind_a_scorer_are_all_his(text, expected):
    assert goals(text) == expected


@pytest.mark.parametrize(
    ("shape", "which"),
    [
        ("<P0> (<M1> pen, <M2>) scored", "the first"),
        ("<P0> (<M1> pen, <M2> pen) scored", "all"),
        ("<P0> (<M1>, <M2>) scored", None),
        ("<P0> (<M1> pen, <M2> pen, <M3>) scored", None),
        ("<P5> (<M1>, <M2> pen) and <P0> (<M3>) scored", None),
    ],
)
def test_a_mark_in_brackets_is_of_its_own_minute(shape, which):
    assert penalties_in_brackets(shape, 0) == which
