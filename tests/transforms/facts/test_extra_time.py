"""What reports of ties that needed extra time tell of its minutes, of those who went out, and of hat-tricks."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    """The goals of the first match: [(scorer, side, minute)]."""
    (match, *_) = extract(Article("a", text, published=date(2021, 3, 15))).matches
    return [(g.scorer, g.team, g.minute) for g in match.goals]


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("Fulham levelled to take the tie into the extra period, where Joe Ward won it with nine minutes left.", 111),
        ("In extra time Joe Ward scored the winner with nine minutes left.", 111),
        ("With nine minutes of the extra 30 to go, Joe Ward scored the winner for Everton.", 111),
        ("Joe Ward had put Everton ahead with nine minutes left, before the tie went into extra time.", 81),
        ("Joe Ward equalised with nine minutes left to take the tie into extra time.", 81),
        ("They had gone into extra time in the last round. Joe Ward scored with nine minutes left.", 81),
    ],
)
def test_minutes_counted_down_are_of_extra_time_only_within_it(text, minute):
    assert ("Joe Ward", minute) in [
        (who, when) for who, _, when in told(f"Everton beat Fulham 2-1 after extra time. {text}")
    ]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Despite goals from Joe Ward and Sam Fox, a Lee Marsh hattrick ensured that Everton would progress.", "aahhh"),
        ("Despite goals from Joe Ward and Sam Fox, Everton went out.", "hh"),
        ("Goals from Joe Ward and Sam Fox saw Everton progress.", "hh"),
        ("Goals in a two minute spell, from Joe Ward and Sam Fox, saw Everton to victory.", "hh"),
    ],
)
def test_goals_in_spite_of_which_a_side_went_through_are_of_the_other(text, sides):
    result = "lost 3-2 to" if "out" in text else "beat"
    score = "" if result != "beat" else " 3-2"
    found = told(f"Everton {result} Fulham{score} on Saturday. {text}")
    assert "".join(sorted(side[0] for _, side, _ in found)) == sides


@pytest.mark.parametrize(
    ("line", "kicks"),
    [
        ("Everton 1-1 (aet) Fulham (5-3 on pens)", (5, 3)),
        ("Everton 1-1 (aet) Fulham (att: 5-3)", None),
        ("Everton 2-1 (aet) Fulham (5-3 on aggregate)", None),
    ],
)
def test_kicks_stand_behind_both_sides_of_a_line(line, kicks):
    (match,) = extract(Article("a", f"{line}\n", title="Cup results", published=date(2021, 3, 15))).matches
    assert match.shootout == kicks


@pytest.mark.parametrize(
    ("text", "score", "kicks"),
    [
        ("met in the second round, with Everton emerging victorious.", (None, None), None),
        ("met in the cup, with Everton winning 3-2 on penalties after a 1-1 draw.", (1, 1), (3, 2)),
        ("met in the second round, with Everton coming out on top 2-1.", (2, 1), None),
    ],
)
def test_two_met_and_one_of_them_came_through(text, score, kicks):
    (match,) = extract(Article("a", f"Everton and Fulham {text}", published=date(2021, 3, 15))).matches
    assert ((match.home_goals, match.away_goals), match.shootout) == (score, kicks)


@pytest.mark.parametrize(
    "text",
    [
        "meet on Saturday, with Everton coming out on top last time.",
        "will meet on Saturday, with Everton emerging victorious in the last meeting.",
        "last met in 2019, with Everton winning 2-1.",
    ],
)
def test_one_of_two_came_through_another_time(text):
    assert extract(Article("a", f"Everton and Fulham {text}", published=date(2021, 3, 15))).matches == ()


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton were held by Fulham to 1-1 on Saturday.", (1, 1)),
        ("Everton were beaten by Fulham at home by 1-0 on Saturday.", (0, 1)),
        ("Titleholder Spain held by Norway to 1-1 on Saturday.", (1, 1)),
        ("Everton were held by Fulham to 1-1 at the break but won 2-1.", (2, 1)),
        ("Everton were held by Fulham to 1-1 by the interval but won.", (None, None)),
    ],
)
def test_a_score_behind_the_side_that_held_or_beat_another(text, score):
    (match,) = extract(Article("a", text, published=date(2021, 3, 15))).matches
    assert (match.home_goals, match.away_goals) == score
