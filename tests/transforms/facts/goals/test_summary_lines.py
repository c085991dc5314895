"""Lines of scoring summaries, in the ways that leagues, clubs and colleges print them."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.summary_lines import read_summary_line
from transforms.model import Article

_LEAD = "Harwick FC beat Prairie Vale FC 2-1 at home on Sunday afternoon.\n\n"


def goals(text):
    """The goals of the one match of an article: (surname, side, minute, added, maker's surname)."""
    (match,) = extract(Article("a", _LEAD + text)).matches
    return [
        (g.scorer.split()[-1], g.team, g.minute, g.added, g.assist.split()[-1] if g.assist else None)
        for g in match.goals
    ]


MADE = [("Olway", "away", 26, None, "Bell"), ("Haddow", "home", 51, None, "Garn"), ("Farlan", "home", 90, 3, None)]
ALONE = [(*goal[:4], None) for goal in MADE]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "GOALS\n26' – Tom Olway (Prairie Vale FC)\n51' – Ken Haddow (Harwick FC)\n90+3' – Dan Farlan (Harwick FC)",
            ALONE,
        ),
        ("Goals\nTom Olway (Prairie Vale) 26'\nKen Haddow (Harwick) 51'\nDan Farlan (Harwick) 90+3'", ALONE),
        (
            (
                "Scoring Summary:\n"
                "PRV: Tom Olway (Omar Bell) 26\n"
                "HAR: Ken Haddow (Jim Garn) 51\n"
                "HAR: Dan Farlan (unassisted) 90+3"
            ),
            MADE,
        ),
        (
            (
                "Scoring Summary:\n"
                "PRV -- Tom Olway 2 (Omar Bell 1) 26\n"
                "HAR -- Ken Haddow 5 (Jim Garn 3) 51\n"
                "HAR -- Dan Farlan 1 (unassisted) 90+3"
            ),
            MADE,
        ),
        (
            (
                "Scoring Summary: 1 2 F\n"
                "HAR 0 2 2\n"
                "PRV 1 0 1\n"
                "PRV - Tom Olway (Omar Bell) 26th minute\n"
                "HAR - Ken Haddow (Jim Garn) 51\n"
                "HAR - Dan Farlan 90+3"
            ),
            MADE,
        ),
        (
            (
                "First half_1, Prairie Vale, Olway, 1 (Bell), 26th minute.\n"
                "Second half_2, Harwick, Haddow, 3 (Garn), 51st. 3, Harwick, Farlan, 1 (penalty kick), 90th."
            ),
            [*MADE[:2], ("Farlan", "home", 90, None, None)],
        ),
        (
            (
                "Goals\n"
                "• Prairie Vale – Tom Olway (assist Omar Bell), 26th minute\n"
                "• Harwick – Ken Haddow (assist Jim Garn), 51st minute"
            ),
            MADE[:2],
        ),
        (
            "Scoring\nPV – Olway (Bell), 25:12\nH – Haddow (Garn), 50:44\nH – Farlan (PK), 89:01",
            [*MADE[:2], ("Farlan", "home", 90, None, None)],
        ),
    ],
)
def test_a_line_of_a_summary_gives_scorer_side_minute_and_maker(lines, expected):
    assert goals(lines) == expected


def test_a_list_by_codes_may_give_no_minutes():
    assert goals("Goals: H – Haddow, Farlan; P – Olway.") == [
        ("Haddow", "home", None, None, None),
        ("Farlan", "home", None, None, None),
        ("Olway", "away", None, None, None),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Cautions\nPRV: Tom Olway (Omar Bell) 26\nHAR: Ken Haddow 51",
        "DISCIPLINE\n26' – Tom Olway (Prairie Vale FC)\n51' – Ken Haddow (Harwick FC)",
        "Misconduct Summary:\nPRV - Tom Olway (caution) 26",
        "26' – Tom Olway for Omar Bell (Prairie Vale FC)",
        "46' Tom Olway (Omar Bell)",
    ],
)
def test_cards_and_changes_are_no_goals(lines):
    assert goals(lines) == []


@pytest.mark.parametrize(
    "shape",
    [
        "<T0> - <P1> 12, 45",
        "<P0> 26",
        "<M0> - <P1>, red (<T2>)",
        "har - <P0> (yellow card) 45",
        "har: <P0> (<P1>), <P2> 45",
        "har: <P0> 5 (<P1> 3)",
    ],
)
def test_other_lines_are_not_read_as_one_goal(shape):
    assert read_summary_line(shape) is None
