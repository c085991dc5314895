"""Goals as American, Australian and New Zealand papers tell them, and what only sounds like one."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    """The goals of the one match of an article: (surname, side, minute, maker's surname)."""
    (match,) = extract(Article("a", f"Wickley beat Norham 5-2 on Tuesday. {text}")).matches
    return sorted(
        (str(g.scorer).split()[-1], g.team, g.minute or 0, (g.assist or "-").split()[-1]) for g in match.goals
    )


FOX, BELL = ("Foxley", "home", 0, "-"), ("Bellamy", "home", 0, "-")


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Dana Foxley and Amy Bellamy also had goals for Wickley.", [BELL, FOX]),
        ("Dana Foxley and Amy Bellamy had a goal apiece for Wickley.", [BELL, FOX]),
        ("Dana Foxley pumped in two goals for Wickley.", [FOX, FOX]),
        ("Amy Bellamy assisted on Dana Foxley's goal for Wickley.", [("Foxley", "home", 0, "Bellamy")]),
        ("Dana Foxley tied the game at 1-1 for Wickley with a shot from 20 yards.", [FOX]),
        ("Dana Foxley rounded out the scoring for Wickley.", [FOX]),
        ("Dana Foxley redirected a corner kick into the net for Wickley.", [FOX]),
        ("Scoring for Wickley were Dana Foxley and Amy Bellamy.", [BELL, FOX]),
        ("Wickley got both of its goals from senior Dana Foxley.", [FOX, FOX]),
        (
            "Norham received one goal each from Dana Foxley and Amy Bellamy.",
            [("Bellamy", "away", 0, "-"), ("Foxley", "away", 0, "-")],
        ),
        ("Dana Foxley headed in an Amy Bellamy throw-in for Wickley.", [("Foxley", "home", 0, "Bellamy")]),
        (
            "Dana Foxley took a feed from Amy Bellamy, turned and beat the Norham goalie low to the near post.",
            [("Foxley", "home", 0, "Bellamy")],
        ),
        ("Dana Foxley's shot clipped the post before rolling over the line for Wickley.", [FOX]),
        ("Dana Foxley scored at 30:12 for Wickley.", [("Foxley", "home", 31, "-")]),
        ("Dana Foxley scored for Wickley. It was Foxley's fourth goal, which leads the team.", [FOX]),
    ],
)
def test_a_goal_is_read(text, goals):
    assert told(text) == goals


@pytest.mark.parametrize(
    "text",
    [
        "Dana Foxley's shot hit the post in the 12th minute.",
        "Dana Foxley's header came off the bar in the 12th minute for Wickley.",
        "Dana Foxley's free kick sailed over the bar in the 12th minute.",
        "Dana Foxley's shot went just wide in the 12th minute.",
        "In the 12th minute, Dana Foxley's shot for Wickley smacked the upright.",
        "Dana Foxley's effort was deflected for a corner in the 12th minute for Wickley.",
        "Dana Foxley had two assists for Wickley.",
        "Dana Foxley leads Wickley with 12 goals this year.",
    ],
)
def test_no_goal_is_read(text):
    assert told(text) == []
